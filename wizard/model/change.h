// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/access_list.h"
#include "model/secret.h"
#include "model/snapshot.h"
#include "model/text.h"

#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace model {

/// Where a change stands in a run (design §5). The order of the enumerators is the order of the work.
enum class Phase {
    Clock,
    Firmware,
    Https, ///< beside HTTP, with the certificate that the camera makes itself
    RootPassword,
    Accounts,
    AnonymousViewing,
    HttpAuthentication,
    RtspAuthentication,
    Services,
    TimeServer,
    RemoteLog,
    CaCertificate, ///< a certificate that an authority signed; the recorder's rehearsal comes before this
    StreamLimit,
    AccessList,
    HttpsOnly,
    Ports,
    NetworkLogin, ///< 802.1X: whatever is wrong with it, the camera has no network afterwards
};

/// What a change does to those who use the camera.
enum class Effect { None, NewLogin, Reconnect, Restart, Reboot, MayLockOut };

QString nameOf(Effect effect); ///< for the record: `none`, `newLogin`, `reconnect`, `restart`, `reboot`, `mayLockOut`
std::optional<Effect> effectNamed(QStringView name);

enum class Undo {
    WriteOldValues, ///< what was there is known and comes back
    Impossible, ///< what was there is unknown or must not come back (an old password)
};

/// One parameter and what it shall be. Every name was returned by the camera itself.
struct ParameterValue
{
    QString name;
    QString value;

    bool operator==(const ParameterValue &) const = default;
};

struct SecretParameterValue
{
    QString name;
    Secret value;

    bool operator==(const SecretParameterValue &) const = default;
};

struct SetParameters
{
    QList<ParameterValue> values; ///< written in this order, in one request
    QList<SecretParameterValue> secrets; ///< written in the same request; not read back

    bool operator==(const SetParameters &) const = default;
};

/// Sets zone, daylight saving and the time of this computer. A kind of its own, since the time to write is known only
/// when it is written. The camera's update interval is put to 0 for the moment of writing and back afterwards
/// (API doc §2.5), where the camera returned it.
struct SetClock
{
    QList<ParameterValue> zone; ///< what must stand before the time is written; may be empty
    /// IANA name of the site's zone, which tells whether daylight saving is in force now; empty = the zone that the
    /// camera is set to.
    QString zoneName;

    bool operator==(const SetClock &) const = default;
};

enum class Privilege { Viewer, Operator, Administrator };

QString nameOf(Privilege privilege); ///< `viewer`, `operator`, `administrator`
std::optional<Privilege> privilegeNamed(QStringView name); ///< also the cameras' words `view` and `admin`

struct EditAccount
{
    enum class Action { Add, Edit, Delete };

    Action action = Action::Edit;
    QString user;
    std::optional<Privilege> privilege;
    std::optional<Secret> password; ///< absent in a plan that is only shown
    bool isInterim = false; ///< a password that is replaced within the same run

    bool operator==(const EditAccount &) const = default;
};

/// Puts entries on the camera's access list, takes others off, and sets what the list does, in this order (API doc
/// §2.16, §3.2). Switching the list on is a change of its own: SetParameters.
struct EditAccessList
{
    enum class Form {
        OneList, ///< 8xxx and 9xxx: one list for each family, and a type
        AllowAndDeny, ///< 7xxx: a list of each kind, always in force
    };

    /// A place in the list, as the camera numbers it.
    struct Slot
    {
        int index = 0;
        bool ipv6 = false;
        QString entry; ///< what stands there now, as the camera shows it

        bool operator==(const Slot &) const = default;
    };

    Form form = Form::OneList;
    QList<Slot> add; ///< entries that shall be allowed, each with a free place for it
    QList<Slot> remove; ///< emptied after the additions, the highest index first: a list may close up
    std::optional<AccessListType> type; ///< absent: it stays

    bool operator==(const EditAccessList &) const = default;
};

/// Lets the camera make a key and a self-signed certificate (API doc §2.14): the fields in one request, then waiting
/// until the camera gives the certificate out. HTTPS is switched on by a change of its own.
struct MakeCertificate
{
    QList<ParameterValue> fields; ///< https_method, the subject, the validity, https_status: names the camera returned

    bool operator==(const MakeCertificate &) const = default;
};

/// Asks the camera for a signing request (ONVIF GetPkcs10Request), lets an authority sign it, loads the result and
/// switches it on. The camera shows exactly one new certificate afterwards.
struct InstallSignedCertificate
{
    enum class Authority {
        SiteCa, ///< Camlock's own, kept for this site
        CompanyCa, ///< somebody else's: the request is saved, and the run goes on when the certificate has come back
    };

    Authority authority = Authority::SiteCa;
    QString country, state, locality, organization, unit; ///< of the subject; its common name is the camera's address
    int days = 0; ///< of the site CA's certificate
    QString certificateFile; ///< CompanyCa: what came back, PEM or DER; empty while it has not

    bool operator==(const InstallSignedCertificate &) const = default;
};

/// Sends a firmware package; the camera installs it and restarts by itself (API doc §3.5). Everything that the camera
/// is known to have is read anew afterwards, so nothing else is in the same plan.
struct UploadFirmware
{
    QString file; ///< path of the package
    QString firmware; ///< what the camera should report afterwards, as far as the package's name tells: `0121d`
    QByteArray sha256; ///< of the package as it was looked at, 32 bytes; empty = nobody looked yet
    qint64 size = 0; ///< in bytes; 0 = nobody looked yet

    bool operator==(const UploadFirmware &) const = default;
};

/// Loads what a camera shows to a switch that asks who it is (IEEE 802.1X), and switches that on. Over ONVIF; a camera
/// that returned a parameter for it is told by that parameter as well.
struct LoadNetworkLogin
{
    enum class Method { Peap, Tls }; ///< EAP-PEAP, with a password inside; EAP-TLS (RFC 5216)

    Method method = Method::Peap;
    QString identity;
    QString caFile; ///< who signs the authentication server's certificate: PEM or DER
    QString certificateFile; ///< Tls: the camera's own, PEM, DER or PKCS#12; empty = the site's CA issues one
    QString keyFile; ///< Tls: its private key; empty where certificateFile is PKCS#12, or the CA issues it
    std::optional<Secret> secret; ///< Peap: the password; Tls: the passphrase of the key, where it has one
    QList<ParameterValue> enable; ///< what switches it on besides; names the camera returned

    bool operator==(const LoadNetworkLogin &) const = default;
};

QString nameOf(LoadNetworkLogin::Method method); ///< `peap`, `tls`
std::optional<LoadNetworkLogin::Method> networkLoginMethodNamed(QStringView name);

/// Nothing Camlock can send: the page says what to do, the row ends as attested or open.
struct ByHand
{
    Text instruction;

    bool operator==(const ByHand &) const = default;
};

/// One intent, as data. How it becomes requests is the camera layer's business.
struct Change
{
    using Body = std::variant<SetParameters, SetClock, EditAccount, EditAccessList, MakeCertificate,
        InstallSignedCertificate, UploadFirmware, LoadNetworkLogin, ByHand>;

    /// One line of "old → new" for the review table and the record; secrets stand as secretMask.
    struct Line
    {
        QString name;
        QString before;
        QString after;

        bool operator==(const Line &) const = default;
    };

    QString section; ///< id of the section that wants it
    Phase phase = Phase::Services;
    Text title; ///< imperative: "Switch UPnP off"
    Body body;
    QList<Line> lines;
    Effect effect = Effect::None;
    Undo undo = Undo::WriteOldValues;

    bool isByHand() const { return std::holds_alternative<ByHand>(body); }

    bool operator==(const Change &) const = default;
};

/// A change that sets parameters, with its lines filled from what the snapshot holds. Values that already are as wanted
/// are left out; nothing left → no change.
std::optional<Change> parameterChange(
    const Snapshot &snapshot, const QString &section, Phase phase, Text title, const QList<ParameterValue> &wanted);

/// How the lines of an account change are named: `account NAME`.
QString accountLine(const QString &user);

/// How the line that says what a list does is named: no parameter says it in words (API doc Q6).
inline constexpr QLatin1StringView accessListTypeLine("access list type");

QString nameOf(AccessListType type); ///< `allow`, `deny`

/// The parameters in which the camera shows a place of the list, as they are when `entry` stands there (empty = free).
QList<ParameterValue> parametersOf(EditAccessList::Form form, const EditAccessList::Slot &slot, const QString &entry);

/// The snapshot as it should look after the change: the model that plans are checked against without a camera.
Snapshot preview(Snapshot snapshot, const Change &change);

/// The change that takes another one back; absent where it cannot be undone. Parameters get their old values (values
/// that have no line, such as `network_preprocess`, are means to write the others and are written again), an added
/// account is deleted, an edited one gets its old role, an access list its old entries and type.
std::optional<Change> undoOf(const Change &change);

} // namespace model
