// SPDX-License-Identifier: Apache-2.0
#include "guide/controls.h"
#include "guide/section_helpers.h"
#include "guide/sections/sections.h"

#include <algorithm>

namespace guide {

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto id = "audio_off"_L1;
constexpr auto capability = "capability_naudioin"_L1;

const Text &recommended()
{
    static const Text text = QT_TRANSLATE_NOOP("guide", "Muted");
    return text;
}

QStringList tracksWithSound(const Snapshot &snapshot)
{
    QStringList names = namesMatching(snapshot.parameters, u"network_rtsp_s*_audiotrack");
    names.removeIf([&snapshot](const QString &name) { return snapshot.parameters.value(name) == "-1"_L1; });
    return names;
}

SwitchGroup switches(const Snapshot &snapshot)
{
    SwitchGroup group {
        .section = id,
        .switches = {{u"audioin_c*_mute"_s, 1}, {u"audioin_mute"_s, 1},
            {u"streamprofile_i*_audioconfiguration_enable"_s, 0}},
        .traces = {.capabilities = {QString(capability)}, .words = {u"audioin"_s, u"audiotrack"_s}},
        .phase = Phase::Services,
        .effect = Effect::None,
        .changeTitle = QT_TRANSLATE_NOOP("guide", "Mute the microphone"),
        .recommended = recommended(),
        .whenGood = QT_TRANSLATE_NOOP("guide", "Muted"),
        .whenWeak = QT_TRANSLATE_NOOP("guide", "Sound is sent (%1)"),
        .reason = QT_TRANSLATE_NOOP("guide", "Whoever gets the stream hears what is said near the camera."),
    };
    const auto answered = [&snapshot](const Switch &entry) {
        return !namesMatching(snapshot.parameters, entry.pattern).isEmpty();
    };
    // Without a mute switch the sound can only be taken out of each stream: -1 = no track (API doc §2.8).
    if (std::none_of(group.switches.begin(), group.switches.end(), answered))
        group.switches = {{u"network_rtsp_s*_audiotrack"_s, -1}};
    return group;
}

Finding judge(const Snapshot &snapshot, const Answers &)
{
    if (snapshot.capability(capability) == 0)
        return saysItHasNone(capability, recommended());
    Finding finding = judgeSwitches(snapshot, switches(snapshot));
    const QStringList tracks = tracksWithSound(snapshot);
    if (finding.verdict == Verdict::Good && !tracks.isEmpty()) {
        finding.current = {
            QT_TRANSLATE_NOOP("guide", "Muted. These streams still have a silent sound track: %1"), {listed(tracks)}};
    }
    return finding;
}

QList<Change> remedy(const Snapshot &snapshot, const Answers &)
{
    return snapshot.capability(capability) == 0 ? QList<Change>() : setSwitches(snapshot, switches(snapshot));
}

Proofs proofs(const Snapshot &, const Answers &)
{
    return noProbe(QT_TRANSLATE_NOOP("guide",
        "A muted camera may still send a silent sound track, so the network does not tell. The camera's own answer "
        "counts."));
}

Snapshot weakened()
{
    return sample({{"capability_naudioin", "1"}, {"audioin_c0_mute", "0"},
        {"streamprofile_i0_audioconfiguration_enable", "1"}, {"network_rtsp_s0_audiotrack", "0"}});
}

} // namespace

Section audioOff()
{
    return {
        .id = id,
        .level = Level::Basic,
        .chapter = u"Disable Audio"_s,
        .controls = controlsOf(id),
        .title = QT_TRANSLATE_NOOP("guide", "Mute the microphone"),
        .why = QT_TRANSLATE_NOOP(
            "guide", "A camera that hears is a listening device. In many countries recording talk needs consent."),
        .sideEffects =
            QT_TRANSLATE_NOOP("guide", "Live view and recordings have no sound. Sound alarms no longer work."),
        .remedyKind = Remedy::Automatic,
        .reads = {u"capability"_s, u"audioin"_s, u"streamprofile"_s, u"network"_s},
        .judge = &judge,
        .choices = &noChoices,
        .remedy = &remedy,
        .proofs = &proofs,
        .weakened = &weakened,
    };
}

} // namespace guide
