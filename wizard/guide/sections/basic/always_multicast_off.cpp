// SPDX-License-Identifier: Apache-2.0
#include "guide/controls.h"
#include "guide/section_helpers.h"
#include "guide/sections/sections.h"

namespace guide {

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto id = "always_multicast_off"_L1;

// `network_rtsp_s0_multicast_alwaysmulticast` up to early 9xxx, `streamprofile_i0_alwaysmulticast` later (API doc
// §2.11).
SwitchGroup switches()
{
    return {
        .section = id,
        .switches = {{u"*alwaysmulticast"_s, 0}},
        .traces = {.capabilities = {u"capability_protocol_rtp_multicast_scalable"_s}, .words = {u"_multicast_"_s}},
        .phase = Phase::Services,
        .effect = Effect::None,
        .changeTitle = QT_TRANSLATE_NOOP("guide", "Switch always multicast off"),
        .recommended = QT_TRANSLATE_NOOP("guide", "Off for every stream"),
        .whenGood = QT_TRANSLATE_NOOP("guide", "Off"),
        .whenWeak = QT_TRANSLATE_NOOP("guide", "On (%1)"),
        .reason = QT_TRANSLATE_NOOP("guide", "Video is sent to the whole network all the time."),
    };
}

Finding judge(const Snapshot &snapshot, const Answers &)
{
    return judgeSwitches(snapshot, switches());
}

QList<Change> remedy(const Snapshot &snapshot, const Answers &)
{
    return setSwitches(snapshot, switches());
}

Proofs proofs(const Snapshot &, const Answers &)
{
    return noProbe(QT_TRANSLATE_NOOP("guide",
        "Whether multicast arrives here depends on the network's switches, so silence would prove nothing. The "
        "camera's own "
        "answer counts."));
}

Snapshot weakened()
{
    return sample({{"network_rtsp_s0_multicast_alwaysmulticast", "1"}, {"streamprofile_i0_alwaysmulticast", "0"}});
}

} // namespace

Section alwaysMulticastOff()
{
    return {
        .id = id,
        .level = Level::Basic,
        .chapter = u"Disable Always Multicast"_s,
        .controls = controlsOf(id),
        .title = QT_TRANSLATE_NOOP("guide", "Switch always multicast off"),
        .why = QT_TRANSLATE_NOOP("guide",
            "With always multicast the camera sends its video to the whole network all the time, even if nobody "
            "watches. That floods the network, and everybody on it can look."),
        .sideEffects = QT_TRANSLATE_NOOP("guide",
            "A recorder that only listens to multicast gets no picture until it asks for it. Multicast on request "
            "still works."),
        .remedyKind = Remedy::Automatic,
        .reads = {u"capability"_s, u"network"_s, u"streamprofile"_s},
        .judge = &judge,
        .choices = &noChoices,
        .remedy = &remedy,
        .proofs = &proofs,
        .weakened = &weakened,
    };
}

} // namespace guide
