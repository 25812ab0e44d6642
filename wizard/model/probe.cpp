// SPDX-License-Identifier: Apache-2.0
#include "model/probe.h"

#include "model/names.h"

namespace model {

static constexpr NameTable<ProbeKind, 16> names {{{ProbeKind::AdminWithoutLogin, "adminWithoutLogin"},
    {ProbeKind::SnapshotWithoutLogin, "snapshotWithoutLogin"}, {ProbeKind::BasicOverHttp, "basicOverHttp"},
    {ProbeKind::RtspWithoutLogin, "rtspWithoutLogin"}, {ProbeKind::SnmpV1V2c, "snmpV1V2c"}, {ProbeKind::Ssdp, "ssdp"},
    {ProbeKind::NewPassword, "newPassword"}, {ProbeKind::OldPassword, "oldPassword"},
    {ProbeKind::HttpsCertificate, "httpsCertificate"}, {ProbeKind::HttpClosed, "httpClosed"},
    {ProbeKind::VmsRehearsal, "vmsRehearsal"}, {ProbeKind::VmsLimits, "vmsLimits"},
    {ProbeKind::OtherSource, "otherSource"}, {ProbeKind::RemoteLog, "remoteLog"},
    {ProbeKind::TimeRequest, "timeRequest"}, {ProbeKind::OldPorts, "oldPorts"}}};

QString nameOf(ProbeKind kind)
{
    return names.name(kind);
}

std::optional<ProbeKind> probeNamed(QStringView name)
{
    return names.value(name);
}

} // namespace model
