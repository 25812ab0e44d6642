// SPDX-License-Identifier: Apache-2.0
#include "guide/controls.h"
#include "guide/section_helpers.h"
#include "guide/sections/sections.h"

namespace guide {

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto id = "ieee8021x_on"_L1;

const QString &enable()
{
    static const QString name = u"network_ieee8021x_enable"_s;
    return name;
}

Text recommended()
{
    return QT_TRANSLATE_NOOP("guide", "On, with EAP-TLS or EAP-PEAP, as the network's owner says");
}

/// Camlock does not load the certificates yet: what is not on has to be done on the camera's own page.
Finding judge(const Snapshot &snapshot, const Answers &)
{
    const auto value = snapshot.value(enable());
    if (!value)
        return notFound(
            snapshot, {.capabilities = {u"capability_protocol_ieee8021x"_s}, .words = {u"8021x"_s}}, recommended());
    const QString method = shown(snapshot.value(u"network_ieee8021x_eapmethod"_s).value_or(QString()).trimmed());
    if (snapshot.capability(enable()) == 1)
        return good({QT_TRANSLATE_NOOP("guide", "On (%1)"), {method.isEmpty() ? enable() : method}}, recommended());
    if (snapshot.capability(enable()) != 0)
        return unknown({QT_TRANSLATE_NOOP("guide", "Not known (%1)"), {enable()}}, recommended(),
            {QT_TRANSLATE_NOOP("guide", "The camera gave a value that is neither on nor off: \"%1\"."),
                {shown(*value)}});
    return weak(QT_TRANSLATE_NOOP("guide", "Off"), recommended(),
        QT_TRANSLATE_NOOP("guide",
            "Camlock cannot set this up yet. Do it last, on the camera's page \"IEEE 802.1x\", while its port on the "
            "switch is still open: load the certificates, type the identity, switch it on, then close the port."));
}

Proofs proofs(const Snapshot &, const Answers &)
{
    return noProbe(QT_TRANSLATE_NOOP(
        "guide", "Only the switch sees whether the camera shows its identity before it gets a network."));
}

Snapshot weakened()
{
    return sample({{"network_ieee8021x_enable", "0"}, {"network_ieee8021x_eapmethod", "eap-peap"}});
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
            "With a wrong certificate or a wrong clock the camera has no network at all. The way back is an open port "
            "on the switch."),
        .remedyKind = Remedy::ByPerson,
        .reads = {u"capability"_s, u"network"_s},
        .judge = &judge,
        .choices = &noChoices,
        .remedy = &noRemedy,
        .proofs = &proofs,
        .weakened = &weakened,
    };
}

} // namespace guide
