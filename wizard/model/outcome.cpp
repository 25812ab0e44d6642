// SPDX-License-Identifier: Apache-2.0
#include "model/outcome.h"

#include "model/names.h"

namespace model {

using Kind = Outcome::Kind;

static constexpr NameTable<Kind, 7> names {
    {{Kind::NotSent, "notSent"}, {Kind::Applied, "applied"}, {Kind::Differs, "differs"}, {Kind::Failed, "failed"},
        {Kind::Unproven, "unproven"}, {Kind::ByHand, "byHand"}, {Kind::Undone, "undone"}}};

QString nameOf(Kind kind)
{
    return names.name(kind);
}

std::optional<Kind> outcomeNamed(QStringView name)
{
    return names.value(name);
}

} // namespace model
