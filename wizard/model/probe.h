// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/text.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace model {

/// The questions Camlock can ask a camera as a stranger on the network.
enum class ProbeKind {
    AdminWithoutLogin, ///< admin CGI without a login is refused
    OperatorWithoutLogin, ///< operator CGI without a login is refused
    ViewerWithoutLogin, ///< viewer CGI without a login is refused
    SnapshotWithoutLogin, ///< a picture without a login is refused
    BasicOverHttp, ///< HTTP Basic is neither offered nor accepted
    RtspWithoutLogin, ///< RTSP DESCRIBE without a login is refused, on every advertised path
    SnmpV1V2c, ///< SNMP v1 and v2c stay silent for usual and returned communities
    Ssdp, ///< an M-SEARCH (unicast and multicast) brings nothing from this camera
    NewPassword, ///< the new password logs in
    OldPassword, ///< the old password does not
    HttpsCertificate, ///< the HTTPS port speaks TLS and shows the certificate it should
    HttpClosed, ///< under HTTPS only: plain HTTP is closed, or only leads to HTTPS
    VmsRehearsal, ///< the recorder's account gets the stream and a picture
    VmsLimits, ///< the recorder's account does not get to the administration
    OtherSource, ///< the access list refuses this computer's other address
    RemoteLog, ///< a line of the camera's log arrives on this computer
    TimeRequest, ///< the camera asks this computer for the time
    OldPorts, ///< nothing of the camera answers on the ports it had before
    BlankPassword, ///< root without a password is refused
    Ipv6LinkLocal, ///< nothing answers at the IPv6 address that belongs to the camera's MAC (RFC 4291, appendix A)
    // Beyond the guide: no row of it asks for these.
    Ftp, ///< the FTP port is closed
    Telnet, ///< the telnet port is closed
    AnonymousCgi, ///< what the CGI level 0 tells to anybody
    SnmpV3, ///< whether an SNMPv3 engine makes itself known (RFC 3414 §4)
    WsDiscovery, ///< whether the camera answers ONVIF's search
    VivotekSearch, ///< whether it answers the vendor's own search, UDP 10000
    Mdns, ///< whether it answers Bonjour's questions (RFC 6762)
};

QString nameOf(ProbeKind kind); ///< for records: `adminWithoutLogin` …
std::optional<ProbeKind> probeNamed(QStringView name);

/// What is looked at on every camera although the guide has no row for it: told beside the guide's score, never in it.
QList<ProbeKind> kindsBeyondGuide();

/// What a probe saw.
struct ProbeResult
{
    enum class Verdict {
        Holds, ///< a stranger gets what the setting promises
        Broken, ///< a stranger gets what he should not
        NotSeen, ///< the network did not let us look; proves nothing
        Noted, ///< told as it is: neither promised nor forbidden
        NotFromHere, ///< this computer is not in a place to see it: nothing is proven, and nothing speaks against it
    };

    ProbeKind kind = ProbeKind::AdminWithoutLogin;
    Verdict verdict = Verdict::NotSeen;
    Text expected;
    Text seen;
    QByteArray evidence; ///< request line and first bytes of the answer, masked; at most 512 bytes
    QDateTime at;

    bool operator==(const ProbeResult &) const = default;
};

} // namespace model
