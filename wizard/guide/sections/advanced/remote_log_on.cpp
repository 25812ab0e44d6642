// SPDX-License-Identifier: Apache-2.0
#include "guide/controls.h"
#include "guide/host_names.h"
#include "guide/log_server.h"
#include "guide/section_helpers.h"
#include "guide/sections/sections.h"

namespace guide {

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto id = "remote_log_on"_L1;

bool goesThere(const Snapshot &snapshot, const LogNames &names, const LogWish &wish)
{
    return isSameHost(snapshot.value(names.server).value_or(QString()).trimmed(), wish.server)
        && (names.port.isEmpty() || snapshot.capability(names.port) == wish.port);
}

Finding judge(const Snapshot &snapshot, const Answers &answers)
{
    const LogWish wish = logWish(answers.of(id));
    const Text recommended = wish.trouble.isEmpty()
        ? Text(QT_TRANSLATE_NOOP("guide", "To %1, port %2"), {shown(wish.server), QString::number(wish.port)})
        : Text(QT_TRANSLATE_NOOP("guide", "To a log server of the site"));
    const LogNames names = logNamesIn(snapshot.parameters);
    if (names.enable.isEmpty() || names.server.isEmpty())
        return notFound(snapshot, {{}, {u"syslog_"_s}}, recommended);
    const Text current = remoteLogInWords(snapshot, names);
    if (!wish.trouble.isEmpty())
        return unanswered(wish.needs, current, recommended, wish.trouble);
    if (names.port.isEmpty() && wish.port != usualLogPort) {
        return unanswered(u"logPort"_s, current, recommended,
            QT_TRANSLATE_NOOP("guide", "This camera sends its log to port 514 only."));
    }
    const QString enabled = snapshot.value(names.enable)->trimmed();
    if (enabled == "0"_L1) {
        return weak(current, recommended,
            QT_TRANSLATE_NOOP("guide", "The log stays in the camera, where an attacker can wipe it."));
    }
    if (enabled != "1"_L1) {
        return unknown(QT_TRANSLATE_NOOP("guide", "Not known"), recommended,
            QT_TRANSLATE_NOOP("guide", "The camera did not say whether it sends its log away."));
    }
    if (!goesThere(snapshot, names, wish))
        return weak(current, recommended, QT_TRANSLATE_NOOP("guide", "It is not the log server of this site."));
    return good(current, recommended);
}

QList<Change> remedy(const Snapshot &snapshot, const Answers &answers)
{
    if (judge(snapshot, answers).verdict != Verdict::Weak)
        return {};
    const LogNames names = logNamesIn(snapshot.parameters);
    const LogWish wish = logWish(answers.of(id));
    QList<ParameterValue> values;
    if (!isSameHost(snapshot.value(names.server)->trimmed(), wish.server))
        values.append({names.server, wish.server});
    return parameterChanges(snapshot, id, Phase::RemoteLog, Effect::None,
        QT_TRANSLATE_NOOP("guide", "Send the log to a server"),
        values << ParameterValue {names.port, QString::number(wish.port)} << ParameterValue {names.enable, u"1"_s});
}

QList<Choice> choices(const Snapshot &)
{
    return {
        lineChoice(u"server"_s, QT_TRANSLATE_NOOP("guide", "Log server (syslog)"),
            QT_TRANSLATE_NOOP("guide", "Its address, inside the site. This computer's own proves that lines arrive.")),
        {.id = u"port"_s,
            .kind = Choice::Kind::Number,
            .label = QT_TRANSLATE_NOOP("guide", "Port (UDP)"),
            .reason = QT_TRANSLATE_NOOP("guide", "514 is the usual one."),
            .recommended = QString::number(usualLogPort),
            .options = {},
            .least = 1,
            .most = 65535}};
}

Proofs proofs(const Snapshot &snapshot, const Answers &answers)
{
    if (isThisComputer(logWish(answers.of(id)).server, snapshot) && !logNamesIn(snapshot.parameters).enable.isEmpty())
        return {{ProbeKind::RemoteLog}, {}};
    return noProbe(QT_TRANSLATE_NOOP("guide",
        "Not proven from here: only the log server itself sees what arrives. The camera's own answer counts."));
}

Snapshot weakened()
{
    return sample({{"syslog_enableremotelog", "0"}, {"syslog_serverip", ""}, {"syslog_serverport", "514"}});
}

} // namespace

Section remoteLogOn()
{
    return {
        .id = id,
        .level = Level::Advanced,
        .chapter = u"Enable Remote Logs"_s,
        .controls = controlsOf(id),
        .title = QT_TRANSLATE_NOOP("guide", "Send the log to a server"),
        .why = QT_TRANSLATE_NOOP("guide",
            "Who breaks in wipes the camera's own log. A copy elsewhere stays. It travels as clear text (UDP): others "
            "on "
            "the way can read it, and lines may get lost."),
        .sideEffects = QT_TRANSLATE_NOOP("guide", "The camera sends a line for each event to that server."),
        .remedyKind = Remedy::Automatic,
        .reads = {u"syslog"_s},
        .judge = &judge,
        .choices = &choices,
        .remedy = &remedy,
        .proofs = &proofs,
        .weakened = &weakened,
    };
}

} // namespace guide
