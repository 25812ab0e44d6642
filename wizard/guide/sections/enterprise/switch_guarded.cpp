// SPDX-License-Identifier: Apache-2.0
#include "guide/controls.h"
#include "guide/ip_plan.h"
#include "guide/photo_choice.h"
#include "guide/section_helpers.h"
#include "guide/sections/sections.h"
#include "guide/switch_snippets.h"

namespace guide {

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto id = "switch_guarded"_L1;

/// Where the camera is plugged in, for the row's note.
Text placeIn(const Answers &answers)
{
    const QString ownSwitch = answers.value(id, u"switch"_s).trimmed();
    const QString name = shown(ownSwitch.isEmpty() ? ipPlanIn(answers).switchName : ownSwitch);
    const QString port = shown(switchPortIn({}, answers).port);
    if (!name.isEmpty() && !port.isEmpty())
        return {QT_TRANSLATE_NOOP("guide", "Switch %1, port %2."), {name, port}};
    if (!name.isEmpty())
        return {QT_TRANSLATE_NOOP("guide", "Switch %1."), {name}};
    return port.isEmpty() ? Text() : Text(QT_TRANSLATE_NOOP("guide", "Port %1."), {port});
}

Finding judge(const Snapshot &, const Answers &answers)
{
    Finding finding = leftToPerson(QT_TRANSLATE_NOOP("guide", "Not seen from the camera"),
        QT_TRANSLATE_NOOP(
            "guide", "The camera's port takes this camera's MAC address only, and the switch keeps a log"),
        QT_TRANSLATE_NOOP("guide",
            "Only the switch shows it. On its port for this camera, allow this MAC address alone, and switch the log "
            "on. Then say here who did it, and where."));
    finding.said = placeIn(answers);
    return finding;
}

QList<Choice> choices(const Snapshot &)
{
    return {
        {.id = u"family"_s,
            .kind = Choice::Kind::OneOf,
            .label = QT_TRANSLATE_NOOP("guide", "Swi&tch family"),
            .reason = QT_TRANSLATE_NOOP("guide", "Camlock writes the commands; somebody pastes them into the switch."),
            .recommended = nameOf(SwitchFamily::Generic),
            .options = {{nameOf(SwitchFamily::Generic), QT_TRANSLATE_NOOP("guide", "Another one, in plain words")},
                {nameOf(SwitchFamily::CiscoIos), QT_TRANSLATE_NOOP("guide", "Cisco IOS")},
                {nameOf(SwitchFamily::ArubaOsSwitch), QT_TRANSLATE_NOOP("guide", "ArubaOS-Switch (HPE ProCurve)")},
                {nameOf(SwitchFamily::ArubaOsCx), QT_TRANSLATE_NOOP("guide", "ArubaOS-CX")}}},
        lineChoice(u"switch"_s, QT_TRANSLATE_NOOP("guide", "Sw&itch"),
            QT_TRANSLATE_NOOP("guide", "Its name, for the sheet; blank = as in the network plan.")),
        lineChoice(u"port"_s, QT_TRANSLATE_NOOP("guide", "&Port"),
            QT_TRANSLATE_NOOP("guide", "As the switch itself calls it, for example Gi1/0/7; blank = as in the plan.")),
        lineChoice(u"logServer"_s, QT_TRANSLATE_NOOP("guide", "&Log server"),
            QT_TRANSLATE_NOOP("guide", "Where the switch sends its log; blank = it has one already.")),
        photoChoice(),
    };
}

Proofs proofs(const Snapshot &, const Answers &)
{
    return noProbe(QT_TRANSLATE_NOOP(
        "guide", "A switch's settings cannot be seen from a laptop that is plugged in somewhere else."));
}

Snapshot weakened()
{
    return sample({});
}

} // namespace

Section switchGuarded()
{
    return {
        .id = id,
        .level = Level::Enterprise,
        .chapter = u"Enable Log and Access Control on Switches"_s,
        .controls = controlsOf(id),
        .title = QT_TRANSLATE_NOOP("guide", "Guard the camera's port on the switch"),
        .why = QT_TRANSLATE_NOOP("guide",
            "Whoever unplugs the camera finds a live network socket, often out of doors. A port that takes one MAC "
            "address only, and a log of what happens on it, make that harder and visible."),
        .sideEffects = QT_TRANSLATE_NOOP(
            "guide", "A camera that is replaced gets no network until the switch knows the new one's MAC address."),
        .remedyKind = Remedy::ByPerson,
        .reads = {u"system"_s}, // who the camera is; nothing else of it matters here
        .judge = &judge,
        .choices = &choices,
        .remedy = &noRemedy,
        .proofs = &proofs,
        .weakened = &weakened,
    };
}

} // namespace guide
