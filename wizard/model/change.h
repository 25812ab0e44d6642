// SPDX-License-Identifier: Apache-2.0
#pragma once

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
    RootPassword,
    Accounts,
    AnonymousViewing,
    HttpAuthentication,
    RtspAuthentication,
    Services,
    TimeServer,
};

/// What a change does to those who use the camera.
enum class Effect { None, NewLogin, Reconnect, Restart, Reboot, MayLockOut };

QString nameOf(Effect effect); ///< for the record: `none`, `newLogin`, `reconnect`, `restart`, `reboot`, `mayLockOut`

enum class Undo {
    WriteOldValues, ///< the old values are known and are written back
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

    bool operator==(const EditAccount &) const = default;
};

/// Nothing Camlock can send: the page says what to do, the row ends as attested or open.
struct ByHand
{
    Text instruction;

    bool operator==(const ByHand &) const = default;
};

/// One intent, as data. How it becomes requests is the camera layer's business.
struct Change
{
    using Body = std::variant<SetParameters, SetClock, EditAccount, ByHand>;

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

/// The snapshot as it should look after the change: the model that plans are checked against without a camera.
Snapshot preview(Snapshot snapshot, const Change &change);

/// The change that takes a parameter change back; absent where it cannot be undone.
std::optional<Change> undoOf(const Change &change);

} // namespace model
