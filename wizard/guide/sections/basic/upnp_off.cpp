// SPDX-License-Identifier: Apache-2.0
#include "guide/controls.h"
#include "guide/section_helpers.h"
#include "guide/sections/sections.h"

namespace guide {

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto id = "upnp_off"_L1;

SwitchGroup switches()
{
    return {
        .section = id,
        .switches = {{u"upnppresentation_enable"_s, 0}, {u"upnpportforwarding_enable"_s, 0}, {u"upnp_enable"_s, 0}},
        .traces = {.capabilities = {u"capability_protocol_upnp"_s}, .words = {u"upnp"_s}},
        .phase = Phase::Services,
        .effect = Effect::None,
        .changeTitle = QT_TRANSLATE_NOOP("guide", "Switch UPnP off"),
        .recommended = QT_TRANSLATE_NOOP("guide", "Presentation and port forwarding off"),
        .whenGood = QT_TRANSLATE_NOOP("guide", "Off"),
        .whenWeak = QT_TRANSLATE_NOOP("guide", "On (%1)"),
        .reason = QT_TRANSLATE_NOOP("guide", "The camera makes itself known, or opens ports, by itself."),
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
    return {{ProbeKind::Ssdp}, {}};
}

Snapshot weakened()
{
    return sample({{"upnppresentation_enable", "1"}, {"upnpportforwarding_enable", "0"}});
}

} // namespace

Section upnpOff()
{
    return {
        .id = id,
        .level = Level::Basic,
        .chapter = u"Disable UPnP"_s,
        .controls = controlsOf(id),
        .title = QT_TRANSLATE_NOOP("guide", "Switch UPnP off"),
        .why = QT_TRANSLATE_NOOP("guide",
            "UPnP shows the camera to everybody on the network, and may open a way through the router to the "
            "internet."),
        .sideEffects = QT_TRANSLATE_NOOP("guide",
            "The camera no longer appears by itself in the network folder of Windows. Ways that it opened in the "
            "router may stay until the router restarts."),
        .remedyKind = Remedy::Automatic,
        .reads = {u"capability"_s, u"upnp"_s, u"upnppresentation"_s, u"upnpportforwarding"_s},
        .judge = &judge,
        .choices = &noChoices,
        .remedy = &remedy,
        .proofs = &proofs,
        .weakened = &weakened,
    };
}

} // namespace guide
