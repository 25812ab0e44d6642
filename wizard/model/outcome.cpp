// SPDX-License-Identifier: Apache-2.0
#include "model/outcome.h"

#include "model/names.h"

namespace model {

using OutcomeKind = Outcome::Kind;

static constexpr NameTable<OutcomeKind, 7> outcomeKindNames {{{OutcomeKind::NotSent, "notSent"},
    {OutcomeKind::Applied, "applied"}, {OutcomeKind::Differs, "differs"}, {OutcomeKind::Failed, "failed"},
    {OutcomeKind::Unproven, "unproven"}, {OutcomeKind::ByHand, "byHand"}, {OutcomeKind::Undone, "undone"}}};

QString nameOf(OutcomeKind kind)
{
    return outcomeKindNames.name(kind);
}

std::optional<OutcomeKind> outcomeNamed(QStringView name)
{
    return outcomeKindNames.value(name);
}

} // namespace model
