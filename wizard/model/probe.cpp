// SPDX-License-Identifier: Apache-2.0
#include "model/probe.h"

#include "model/names.h"

namespace model {

static constexpr NameTable<ProbeKind, 8> names {{{ProbeKind::AdminWithoutLogin, "adminWithoutLogin"},
    {ProbeKind::SnapshotWithoutLogin, "snapshotWithoutLogin"}, {ProbeKind::BasicOverHttp, "basicOverHttp"},
    {ProbeKind::RtspWithoutLogin, "rtspWithoutLogin"}, {ProbeKind::SnmpV1V2c, "snmpV1V2c"}, {ProbeKind::Ssdp, "ssdp"},
    {ProbeKind::NewPassword, "newPassword"}, {ProbeKind::OldPassword, "oldPassword"}}};

QString nameOf(ProbeKind kind)
{
    return names.name(kind);
}

} // namespace model
