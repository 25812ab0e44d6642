// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/address.h"
#include "model/certificate.h"
#include "model/login.h"
#include "model/probe.h"
#include "model/result.h"

#include <QFuture>
#include <QHostAddress>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

/// What a stranger on the network sees.
namespace probes {

/// Where and how to look.
struct Target
{
    model::Address address; ///< complete: where the camera's HTTP(S) is
    QHostAddress peer; ///< the camera's IP address
    quint16 rtspPort = 554;
    QStringList rtspPaths; ///< advertised access names, without a leading slash
    QStringList communities; ///< SNMP words the camera itself returned, besides the usual ones
    /// The caller tries the real password by Basic himself: a made-up one would only spend the budget of wrong logins.
    bool sparesMadeUpBasic = false;
    bool mayLockOut = false; ///< the camera has a setting that locks accounts out after failed logins
    QString mac; ///< `00:02:D1:…`, for Ipv6LinkLocal
    quint16 httpPort = 80; ///< as the camera's parameters have it
    quint16 httpsPort = 443;
    quint16 ftpPort = 21;
    QByteArray expectedCertificate; ///< of HttpsCertificate: SHA-256; empty = any will do
    /// Of VmsRehearsal and VmsLimits: the recorder's account. Its password is sent by the camera's own scheme; by Basic
    /// in clear text only where the camera asks for Basic.
    std::optional<model::Login> vms;
    QHostAddress otherSource; ///< of OtherSource: the address of this computer to ask from
    QList<quint16> oldPorts; ///< of OldPorts
    quint16 logPort = 514; ///< of RemoteLog: where this computer listens
    quint16 timePort = 123; ///< of TimeRequest: where this computer answers
    /// Ports that were moved (`--probe-ports`): service name (`http`, `https`, `rtsp`, `snmp`, `ssdp` …) → port. They
    /// beat everything else.
    QMap<QString, quint16> movedPorts;
};

/// Asks as a stranger: without a login and with made-up ones at most where a probe says so. Every probe ends.
class Prober
{
public:
    virtual ~Prober() = default;

    /// One result per kind, in the order asked; NewPassword, OldPassword and VmsLimits are not the prober's (the engine
    /// asks the camera) and come back NotSeen. Requests that this sends are not part of the camera's counts.
    virtual QFuture<QList<model::ProbeResult>> look(const Target &target, const QList<model::ProbeKind> &kinds) = 0;

    /// Looks at the HTTPS port without sending anything but handshakes: the certificates, and which versions of TLS are
    /// taken. Unreachable when nothing listens there, BadReply when it speaks no TLS that this computer knows.
    enum class Depth { CertificateOnly, AllVersions };
    virtual QFuture<model::Result<model::TlsSight>> lookAtTls(const Target &target, Depth depth) = 0;

    /// Wrong logins that the camera refused and may have counted.
    virtual int refusedLogins() const = 0;
};

} // namespace probes
