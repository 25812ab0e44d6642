// SPDX-License-Identifier: Apache-2.0
#include "guide/controls.h"
#include "guide/section_helpers.h"
#include "guide/sections/sections.h"

namespace guide {

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto id = "switch_guarded"_L1;

Finding judge(const Snapshot &, const Answers &)
{
    return leftToPerson(QT_TRANSLATE_NOOP("guide", "Not seen from the camera"),
        QT_TRANSLATE_NOOP(
            "guide", "The camera's port takes this camera's MAC address only, and the switch keeps a log"),
        QT_TRANSLATE_NOOP("guide",
            "Only the switch shows it. On its port for this camera, allow this MAC address alone, and switch the log "
            "on. Then say here who did it, and where."));
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
        .choices = &noChoices,
        .remedy = &noRemedy,
        .proofs = &proofs,
        .weakened = &weakened,
    };
}

} // namespace guide
