// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/change.h"
#include "model/error.h"

#include <QDateTime>

#include <optional>

namespace model {

/// What became of one change.
struct Outcome
{
    enum class Kind {
        NotSent, ///< the run ended before its turn
        Applied, ///< written, and read back as asked
        Differs, ///< written, and the camera shows something else
        Failed, ///< the camera refused it, or the reply never made sense
        Unproven, ///< written, and nothing could be read back
        ByHand, ///< left to a person
        Undone, ///< was applied, then taken back
    };

    Change change;
    Kind kind = Kind::NotSent;
    std::optional<Error> error;
    Parameters readBack; ///< the touched names as the camera shows them after the settle time; secrets masked
    QDateTime sentAt;
    QDateTime endedAt;
    Text staysBecause; ///< after another change failed: why this one was not taken back; empty when that was not the
                       ///< case

    bool operator==(const Outcome &) const = default;
};

QString nameOf(Outcome::Kind kind); ///< `notSent`, `applied`, `differs`, `failed`, `unproven`, `byHand`, `undone`
std::optional<Outcome::Kind> outcomeNamed(QStringView name);

} // namespace model
