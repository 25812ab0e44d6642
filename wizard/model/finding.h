// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/text.h"

#include <QString>

namespace model {

enum class Verdict {
    Good,
    Weak,
    NotPresent, ///< the camera did not return a name for it; `Absence` says how sure we are that it has none
    Unknown, ///< the camera did not tell enough
};

/// Why a section found nothing to set (contract: "NotApplicable is not cheap").
enum class Absence {
    None,
    CapabilityIsZero, ///< the camera says so itself
    NoNameAndNoHint, ///< no candidate name and nothing that hints at it: a probe may still see it
    Hinted, ///< a capability or a neighbouring name says that it is there, under a name we do not know
};

/// A section's opinion of one snapshot.
struct Finding
{
    Verdict verdict = Verdict::Unknown;
    Text current; ///< what is set now, in words
    Text recommended; ///< what the guide, or the site, asks for, in words
    Text reason; ///< what is weak, missing or unknown about it; empty when Good
    Absence absence = Absence::None;
    /// The key of the site profile whose value only a person knows and nobody gave; empty otherwise.
    QString needs;
    /// Nothing on the camera can settle this row, a person must look: firmware_current and the rows of level Others.
    bool forPerson = false;

    bool operator==(const Finding &) const = default;
};

} // namespace model
