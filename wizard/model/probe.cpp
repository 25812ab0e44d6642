// SPDX-License-Identifier: Apache-2.0
#include "model/probe.h"

#include "model/names.h"

namespace model {

static constexpr NameTable<ProbeKind, 27> probeNames {{{ProbeKind::AdminWithoutLogin, "adminWithoutLogin"},
    {ProbeKind::SnapshotWithoutLogin, "snapshotWithoutLogin"}, {ProbeKind::BasicOverHttp, "basicOverHttp"},
    {ProbeKind::RtspWithoutLogin, "rtspWithoutLogin"}, {ProbeKind::SnmpV1V2c, "snmpV1V2c"}, {ProbeKind::Ssdp, "ssdp"},
    {ProbeKind::NewPassword, "newPassword"}, {ProbeKind::OldPassword, "oldPassword"},
    {ProbeKind::HttpsCertificate, "httpsCertificate"}, {ProbeKind::HttpClosed, "httpClosed"},
    {ProbeKind::VmsRehearsal, "vmsRehearsal"}, {ProbeKind::VmsLimits, "vmsLimits"},
    {ProbeKind::OtherSource, "otherSource"}, {ProbeKind::RemoteLog, "remoteLog"},
    {ProbeKind::TimeRequest, "timeRequest"}, {ProbeKind::OldPorts, "oldPorts"},
    {ProbeKind::OperatorWithoutLogin, "operatorWithoutLogin"}, {ProbeKind::ViewerWithoutLogin, "viewerWithoutLogin"},
    {ProbeKind::BlankPassword, "blankPassword"}, {ProbeKind::Ipv6LinkLocal, "ipv6LinkLocal"}, {ProbeKind::Ftp, "ftp"},
    {ProbeKind::Telnet, "telnet"}, {ProbeKind::AnonymousCgi, "anonymousCgi"}, {ProbeKind::SnmpV3, "snmpV3"},
    {ProbeKind::WsDiscovery, "wsDiscovery"}, {ProbeKind::VivotekSearch, "vivotekSearch"}, {ProbeKind::Mdns, "mdns"}}};

QString nameOf(ProbeKind kind)
{
    return probeNames.name(kind);
}

std::optional<ProbeKind> probeNamed(QStringView name)
{
    return probeNames.value(name);
}

QList<ProbeKind> kindsBeyondGuide()
{
    return {ProbeKind::Ftp, ProbeKind::Telnet, ProbeKind::AnonymousCgi, ProbeKind::SnmpV3, ProbeKind::WsDiscovery,
        ProbeKind::VivotekSearch, ProbeKind::Mdns};
}

} // namespace model
