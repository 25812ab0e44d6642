// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/access_list.h"
#include "model/address.h"
#include "model/certificate.h"

#include <QDateTime>
#include <QHostAddress>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace model {

/// A camera's parameters as it returned them, names in the camera's own spelling with `_` between the parts
/// (old cameras' dots are mapped). Values are without their quotes.
using Parameters = QMap<QString, QString>;

/// The returned names that fit a pattern. `*` inside stands for an index (one or more digits:
/// `audioin_c*_mute`), a leading `*` for anything (`*anonymousviewing`). Sorted, case-sensitive.
QStringList namesMatching(const Parameters &parameters, QStringView pattern);
QStringList namesMatching(const Parameters &parameters, const QStringList &patterns);

/// Who a camera says it is.
struct Identity
{
    QString model; ///< extended name where the camera has one; any text, never a plain token
    QString mac; ///< `00:02:D1:32:2F:7D`; empty when unknown
    QString firmware; ///< as reported, `IB9365-VVTK-0121d`

    bool operator==(const Identity &) const = default;
};

/// `0002D1322F7D`, `00-02-d1-…` and the like as `00:02:D1:32:2F:7D`; empty if it is no MAC address.
QString normalizedMac(QStringView text);

/// Reads who the camera is from parameters of any generation (API doc §5).
Identity identityFrom(const Parameters &parameters);

/// What is known of root's password. The password itself is never part of a snapshot.
enum class RootPassword {
    Unknown, ///< set, but this run did not log in as root
    Blank, ///< nobody needs a login for anything
    Weak, ///< this run logged in with it, and it does not fulfil the guide's rules
    Strong, ///< this run logged in with it, and it fulfils them
};

/// How the camera asked for a login, seen from this run's requests.
enum class LoginScheme { None, Basic, Digest };

/// What a camera shows to a switch that asks who it is, as far as ONVIF tells (GetDot1XConfigurations).
struct NetworkLogin
{
    QString method; ///< `peap`, `tls`, or the EAP type's number
    QString identity;

    bool operator==(const NetworkLogin &) const = default;
};

/// What is known of the camera's place without asking the camera: from this computer's table of neighbours (ARP), and
/// from records that were made before.
struct NetworkSight
{
    QMap<QString, QStringList> neighbours; ///< IPv4 address → MAC addresses that answered for it
    QStringList asked; ///< IPv4 addresses that were asked to show themselves
    QString earlierMac; ///< of another camera that a record of the same site found at this address; empty without one
    QString earlierRecord; ///< the name of that record's file

    bool operator==(const NetworkSight &) const = default;
};

/// All that one reading of a camera brought.
struct Snapshot
{
    Identity identity;
    Parameters parameters;
    bool complete = false; ///< the camera answered for everything: a name that is missing was not withheld
    RootPassword rootPassword = RootPassword::Unknown;
    LoginScheme login = LoginScheme::None;
    /// Camera minus laptop, as an instant (zone and daylight saving allowed for); absent when the camera told no time.
    std::optional<qint64> clockOffsetSeconds;
    QString account = QStringLiteral("root"); ///< the one that this was read with
    bool overIpv6 = false; ///< Camlock itself reaches the camera by IPv6
    Address reachedAt; ///< complete: where this was read
    QHostAddress peerAddress; ///< the camera's own; null when unknown
    QHostAddress localAddress; ///< this computer's, as the camera sees it; null when unknown
    /// Another address of this computer from which the camera could be reached; null when it has none.
    QHostAddress otherLocalAddress;
    /// What `ipfilter.cgi?type` answered in words; absent when the camera has no such CGI, or nobody asked.
    std::optional<AccessListType> accessListType;
    std::optional<TlsSight>
        tls; ///< what the HTTPS port shows; absent when HTTPS is off, or nothing could be seen there
    bool ownCertificate = false; ///< the camera has a key and a certificate of its own to switch HTTPS on with
    /// The camera answers ONVIF's device service with certificate management; absent when nobody asked.
    std::optional<bool> onvifCertificates;
    /// The camera's ONVIF says that it takes 802.1X configurations; absent when nobody asked.
    std::optional<bool> onvifNetworkLogin;
    std::optional<NetworkLogin> networkLogin; ///< the 802.1X configuration that the camera has; absent = none seen
    std::optional<NetworkSight> network; ///< absent when nobody looked
    /// Accounts whose password this run knows, so that they can be tried: the recorder's, for its rehearsal.
    QStringList knownPasswords;
    QDateTime takenAt;

    std::optional<QString> value(const QString &name) const;

    bool has(const QString &name) const { return parameters.contains(name); }

    /// A capability as a number: absent when the camera did not return it or it is none (`-`).
    std::optional<int> capability(const QString &name) const;

    bool operator==(const Snapshot &) const = default;
};

} // namespace model
