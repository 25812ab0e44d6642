// SPDX-License-Identifier: Apache-2.0
#include "guide/controls.h"
#include "guide/host_names.h"
#include "guide/section_helpers.h"
#include "guide/sections/sections.h"
#include "guide/time_server.h"

namespace guide {

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto id = "ntp_server_set"_L1;
constexpr auto choice = "server"_L1;
constexpr auto serverName = timeServerName;
constexpr auto intervalName = timeServerIntervalName;
constexpr int hourly = 3600;

Finding judge(const Snapshot &snapshot, const Answers &answers)
{
    const QString wanted = answers.value(id, choice).trimmed();
    const Text recommended = wanted.isEmpty()
        ? Text(QT_TRANSLATE_NOOP("guide", "A time server, asked every hour"))
        : Text(QT_TRANSLATE_NOOP("guide", "%1, asked every hour"), {shown(wanted)});
    if (!snapshot.has(serverName) && !snapshot.has(intervalName))
        return notFound(snapshot, {{}, {u"_ntp"_s}}, recommended);
    if (!wanted.isEmpty() && !isHost(wanted)) {
        return unanswered(u"ntpServer"_s, timeServerInWords(snapshot), recommended,
            {QT_TRANSLATE_NOOP("guide", "\"%1\" is not a host name or address."), {shown(wanted)}});
    }
    if (!wanted.isEmpty() && !snapshot.has(serverName)) {
        return unknown(timeServerInWords(snapshot), recommended,
            QT_TRANSLATE_NOOP(
                "guide", "The camera shows no setting for the server's name. Please set it on its web page."));
    }
    if (!wanted.isEmpty() && snapshot.value(serverName)->compare(wanted, Qt::CaseInsensitive) != 0)
        return weak(timeServerInWords(snapshot), recommended,
            QT_TRANSLATE_NOOP("guide", "It is not the time server of this site."));
    if (!asksOftenEnough(snapshot)) {
        return weak(timeServerInWords(snapshot), recommended,
            QT_TRANSLATE_NOOP(
                "guide", "The clock is not corrected at least once a day, so times in logs cannot be trusted."));
    }
    return good(timeServerInWords(snapshot), recommended);
}

QList<Change> remedy(const Snapshot &snapshot, const Answers &answers)
{
    if (judge(snapshot, answers).verdict != Verdict::Weak)
        return {};
    QList<ParameterValue> values;
    if (const QString wanted = answers.value(id, choice).trimmed(); !wanted.isEmpty())
        values.append({serverName, wanted});
    if (!asksOftenEnough(snapshot))
        values.append({intervalName, QString::number(hourly)});
    return parameterChanges(snapshot, id, Phase::TimeServer, Effect::None,
        QT_TRANSLATE_NOOP("guide", "Let a time server correct the clock"), values);
}

QList<Choice> choices(const Snapshot &snapshot)
{
    const QString present = snapshot.value(serverName).value_or(QString());
    return {{
        .id = choice,
        .kind = Choice::Kind::Line,
        .label = QT_TRANSLATE_NOOP("guide", "Time server (NTP)"),
        .reason = QT_TRANSLATE_NOOP("guide",
            "A server inside the site is best: it works without the internet. Blank = leave the camera's own."),
        .recommended = isHost(present) ? present : QString(),
        .options = {},
    }};
}

Proofs proofs(const Snapshot &snapshot, const Answers &answers)
{
    if (isThisComputer(answers.value(id, choice), snapshot))
        return {{ProbeKind::TimeRequest}, {}};
    return noProbe(QT_TRANSLATE_NOOP(
        "guide", "Only the time server could see whether the camera asks it. The camera's own answer counts."));
}

Snapshot weakened()
{
    return sample({{"system_ntp", "pool.ntp.org"}, {"system_updateinterval", "0"}});
}

} // namespace

Section ntpServerSet()
{
    return {
        .id = id,
        .level = Level::Basic,
        .chapter = u"NTP Server"_s,
        .controls = controlsOf(id),
        .title = QT_TRANSLATE_NOOP("guide", "Let a time server correct the clock"),
        .why =
            QT_TRANSLATE_NOOP("guide", "Clocks drift, and a camera without a time server may start in the year 2000."),
        .sideEffects = QT_TRANSLATE_NOOP("guide",
            "The camera sends a request to that server every hour. If the server is wrong, the time is wrong."),
        .remedyKind = Remedy::Automatic,
        .reads = {u"system"_s},
        .judge = &judge,
        .choices = &choices,
        .remedy = &remedy,
        .proofs = &proofs,
        .weakened = &weakened,
    };
}

} // namespace guide
