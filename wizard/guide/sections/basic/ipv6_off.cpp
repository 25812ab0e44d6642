// SPDX-License-Identifier: Apache-2.0
#include "guide/controls.h"
#include "guide/section_helpers.h"
#include "guide/sections/sections.h"

namespace guide {

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto id = "ipv6_off"_L1;

SwitchGroup switches()
{
    return {
        .section = id,
        .switches = {{u"network_ipv6_enable"_s, 0}},
        .traces = {.capabilities = {u"capability_protocol_ipv6"_s}, .words = {u"ipv6"_s}},
        .phase = Phase::Services,
        .effect = Effect::None,
        .changeTitle = QT_TRANSLATE_NOOP("guide", "Switch IPv6 off"),
        .recommended = QT_TRANSLATE_NOOP("guide", "Off"),
        .whenGood = QT_TRANSLATE_NOOP("guide", "Off"),
        .whenWeak = QT_TRANSLATE_NOOP("guide", "On (%1)"),
        .reason = QT_TRANSLATE_NOOP("guide", "The camera has a second address that rules made for IPv4 do not cover."),
    };
}

Finding judge(const Snapshot &snapshot, const Answers &)
{
    Finding finding = judgeSwitches(snapshot, switches());
    if (finding.verdict == Verdict::Weak && snapshot.overIpv6) {
        finding.reason = QT_TRANSLATE_NOOP("guide",
            "Camlock reaches this camera by IPv6 and would lock itself out. Use the camera's IPv4 address, then switch "
            "IPv6 off.");
    }
    return finding;
}

QList<Change> remedy(const Snapshot &snapshot, const Answers &)
{
    return snapshot.overIpv6 ? QList<Change>() : setSwitches(snapshot, switches());
}

Proofs proofs(const Snapshot &, const Answers &)
{
    return {{ProbeKind::Ipv6LinkLocal}, {}};
}

Snapshot weakened()
{
    return sample({{"network_ipv6_enable", "1"}});
}

} // namespace

Section ipv6Off()
{
    return {
        .id = id,
        .level = Level::Basic,
        .chapter = u"Disable IPv6"_s,
        .controls = controlsOf(id),
        .title = QT_TRANSLATE_NOOP("guide", "Switch IPv6 off"),
        .why = QT_TRANSLATE_NOOP("guide",
            "If the site does not use IPv6, nobody watches over it: access lists and firewalls are often made for IPv4 "
            "only."),
        .sideEffects = QT_TRANSLATE_NOOP("guide", "Whoever reaches the camera by IPv6 must use its IPv4 address."),
        .remedyKind = Remedy::Automatic,
        .reads = {u"capability"_s, u"network"_s},
        .judge = &judge,
        .choices = &noChoices,
        .remedy = &remedy,
        .proofs = &proofs,
        .weakened = &weakened,
    };
}

} // namespace guide
