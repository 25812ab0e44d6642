// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/text.h"

#include <QList>
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

/// One thing that a person said of a row, held against what the camera or the network says.
struct Check
{
    QString what; ///< the camera's parameter, or a word for what was looked at
    Text expected; ///< by what the person said
    Text seen;
    Text words; ///< a whole sentence
    bool fits = false;

    bool operator==(const Check &) const = default;
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
    /// Of a row for a person: what was said, in one sentence for the row's note; empty when nothing was.
    Text said = {};
    /// Of a row for a person: what could be checked of it. A word that does not fit leaves the row open.
    QList<Check> checks = {};

    bool operator==(const Finding &) const = default;
};

} // namespace model
