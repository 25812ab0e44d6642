// SPDX-License-Identifier: Apache-2.0
#include "model/error.h"

#include "model/names.h"

namespace model {

using Kind = Error::Kind;

static constexpr NameTable<Kind, 11> kindNames {{{Kind::Unreachable, "Unreachable"}, {Kind::TimedOut, "TimedOut"},
    {Kind::Untrusted, "Untrusted"}, {Kind::BadLogin, "BadLogin"}, {Kind::Refused, "Refused"},
    {Kind::NotSupported, "NotSupported"}, {Kind::BadReply, "BadReply"}, {Kind::ReadBackDiffers, "ReadBackDiffers"},
    {Kind::IdentityChanged, "IdentityChanged"}, {Kind::Cancelled, "Cancelled"}, {Kind::Internal, "Internal"}}};

bool mayHaveHappened(Error::Kind kind)
{
    return kind == Error::Kind::Unreachable || kind == Error::Kind::TimedOut || kind == Error::Kind::BadReply;
}

QString nameOf(Error::Kind kind)
{
    return kindNames.name(kind);
}

std::optional<Error::Kind> errorNamed(QStringView name)
{
    return kindNames.value(name);
}

} // namespace model
