// SPDX-License-Identifier: Apache-2.0
#include "guide/controls.h"
#include "guide/network_login.h"
#include "guide/section_helpers.h"
#include "guide/sections/enterprise/ieee8021x_choices.h"
#include "guide/sections/sections.h"

namespace guide {

using namespace model;
using namespace Qt::Literals::StringLiterals;
using Method = LoadNetworkLogin::Method;

namespace {

constexpr auto id = "ieee8021x_on"_L1;
constexpr auto enable = "network_ieee8021x_enable"_L1;

Text recommended()
{
    return QT_TRANSLATE_NOOP("guide", "On, with EAP-TLS or EAP-PEAP, as the network's owner says");
}

NetworkLoginWay wayFor(const Snapshot &camera, const Answers &answers)
{
    const auto wanted = networkLoginWanted(answers);
    return networkLoginWay(camera, wanted ? wanted->method : Method::Peap);
}

Finding judge(const Snapshot &camera, const Answers &answers)
{
    const auto isOn = isNetworkLoginOn(camera);
    const auto wanted = networkLoginWanted(answers);
    if (!isOn && !camera.has(enable) && !camera.onvifNetworkLogin.value_or(false))
        return notFound(
            camera, {.capabilities = {u"capability_protocol_ieee8021x"_s}, .words = {u"8021x"_s}}, recommended());
    if (!isOn)
        return unknown({QT_TRANSLATE_NOOP("guide", "Not known (%1)"), {enable}}, recommended(),
            {QT_TRANSLATE_NOOP("guide", "The camera gave a value that is neither on nor off: \"%1\"."),
                {shown(camera.value(enable).value_or(QString()))}});
    const Text off = QT_TRANSLATE_NOOP("guide", "Off");
    const Text on {QT_TRANSLATE_NOOP("guide", "On (%1)"), {shown(networkLoginMethodOf(camera))}};
    if (*isOn && (!wanted || !showsAnotherNetworkLogin(camera, *wanted)))
        return good(on, recommended());
    if (*isOn)
        return weak(on, recommended(),
            QT_TRANSLATE_NOOP("guide", "The camera shows another method or identity than this site has."));
    if (wayFor(camera, answers) == NetworkLoginWay::ByHand)
        return weak(
            off, recommended(), QT_TRANSLATE_NOOP("guide", "This camera takes certificates on its own web page only."));
    if (const auto gap = networkLoginGap(answers))
        return unanswered(gap->key, off, recommended(), gap->sentence);
    return weak(off, recommended(), QT_TRANSLATE_NOOP("guide", "Whoever unplugs the camera gets a network."));
}

QList<Change> remedy(const Snapshot &camera, const Answers &answers)
{
    const Finding finding = judge(camera, answers);
    if (finding.verdict != Verdict::Weak)
        return {};
    Change change = networkLoginByHand();
    if (wayFor(camera, answers) == NetworkLoginWay::ByHand || networkLoginGap(answers))
        return {change};
    LoadNetworkLogin load = *networkLoginWanted(answers);
    load.enable = networkLoginParameters(camera, load);
    if (const auto parameters = parameterChange(camera, id, change.phase, change.title, load.enable))
        change.lines = parameters->lines;
    change.undo = change.lines.isEmpty() ? Undo::Impossible : Undo::WriteOldValues;
    const QString before =
        camera.networkLogin ? camera.networkLogin->method + u' ' + camera.networkLogin->identity : QString();
    change.lines.append({networkLoginLine, before, nameOf(load.method) + u' ' + load.identity});
    change.body = load;
    return {change};
}

Proofs proofs(const Snapshot &, const Answers &)
{
    return noProbe(QT_TRANSLATE_NOOP(
        "guide", "Only the switch sees whether the camera shows its identity before it gets a network."));
}

Snapshot weakened()
{
    Snapshot snapshot = sample({{"network_ieee8021x_enable", "0"}, {"network_ieee8021x_eapmethod", "eap-peap"},
        {"network_ieee8021x_identity_peap", ""}});
    snapshot.onvifNetworkLogin = true;
    return snapshot;
}

} // namespace

Section ieee8021xOn()
{
    return {
        .id = id,
        .level = Level::Enterprise,
        .chapter = u"Deploy IEEE 802.1x Authentication Solution"_s,
        .controls = controlsOf(id),
        .title = QT_TRANSLATE_NOOP("guide", "Let the network ask who the camera is (802.1X)"),
        .why = QT_TRANSLATE_NOOP("guide",
            "With 802.1X the switch gives a network only to devices that prove who they are. Whoever unplugs the "
            "camera gets nothing."),
        .sideEffects = QT_TRANSLATE_NOOP("guide",
            "With a wrong certificate or a wrong clock the camera has no network at all. Set it up while its port on "
            "the switch is open. The way back is an open port, or an exception for its MAC address (MAC bypass)."),
        .reads = {u"capability"_s, u"network"_s},
        .judge = &judge,
        .choices = &networkLoginChoices,
        .remedy = &remedy,
        .proofs = &proofs,
        .weakened = &weakened,
    };
}

} // namespace guide
