// SPDX-License-Identifier: Apache-2.0
#include "guide/controls.h"
#include "guide/ip_plan.h"
#include "guide/photo_choice.h"
#include "guide/section_helpers.h"
#include "guide/sections/sections.h"

#include <algorithm>

namespace guide {

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto id = "ip_plan_recorded"_L1;

QString textOf(const Snapshot &snapshot, const QString &name)
{
    const QString value = snapshot.value(name).value_or(QString()).trimmed();
    return value.isEmpty() ? u"?"_s : shown(value);
}

/// What the camera says of its place in the network, for whoever writes it into the plan.
Text placeOf(const Snapshot &snapshot)
{
    const QStringList place {textOf(snapshot, u"network_ipaddress"_s), textOf(snapshot, u"network_subnet"_s),
        textOf(snapshot, u"network_router"_s)};
    if (!snapshot.has(u"network_ipaddress"_s))
        return QT_TRANSLATE_NOOP("guide", "Not known");
    // API doc, network_resetip: 1 asks a DHCP server for an address at each start.
    return {snapshot.capability(u"network_resetip"_s) == 1
            ? QT_TRANSLATE_NOOP("guide", "%1, mask %2, gateway %3, from a DHCP server")
            : QT_TRANSLATE_NOOP("guide", "%1, mask %2, gateway %3, fixed"),
        place};
}

Finding judge(const Snapshot &snapshot, const Answers &answers)
{
    const IpPlan plan = ipPlanIn(answers);
    Finding finding = leftToPerson(placeOf(snapshot),
        QT_TRANSLATE_NOOP("guide", "Address, subnet, VLAN, switch and port stand in the site's network plan"),
        QT_TRANSLATE_NOOP("guide",
            "Only the site's plan shows it. Please write the camera into it, and say here where it stands: plan, VLAN, "
            "switch and port."));
    finding.said = inWords(plan);
    finding.checks = checksOf(plan, snapshot);
    const bool fits =
        std::all_of(finding.checks.begin(), finding.checks.end(), [](const Check &check) { return check.fits; });
    if (!fits)
        finding.reason = QT_TRANSLATE_NOOP("guide",
            "What is planned and what was found do not fit. The row stays open until they do, or until it is an "
            "exception.");
    return finding;
}

QList<Choice> choices(const Snapshot &)
{
    return {
        lineChoice(u"owner"_s, QT_TRANSLATE_NOOP("guide", "O&wner"),
            QT_TRANSLATE_NOOP("guide", "Who answers for this address: a person or a department.")),
        lineChoice(u"purpose"_s, QT_TRANSLATE_NOOP("guide", "&Purpose"),
            QT_TRANSLATE_NOOP("guide", "What the camera looks at, for example \"North gate\".")),
        lineChoice(
            u"vlan"_s, QT_TRANSLATE_NOOP("guide", "&VLAN"), QT_TRANSLATE_NOOP("guide", "Its number, from 1 to 4094.")),
        lineChoice(u"subnet"_s, QT_TRANSLATE_NOOP("guide", "&Subnet"),
            QT_TRANSLATE_NOOP("guide", "With the length of its prefix, as 192.0.2.0/24.")),
        lineChoice(u"gateway"_s, QT_TRANSLATE_NOOP("guide", "&Gateway"),
            QT_TRANSLATE_NOOP("guide", "The router's address in this subnet; blank where there is none.")),
        lineChoice(u"reservedAddress"_s, QT_TRANSLATE_NOOP("guide", "&Reserved address"),
            QT_TRANSLATE_NOOP("guide", "The address that the plan keeps for this camera.")),
        lineChoice(u"switch"_s, QT_TRANSLATE_NOOP("guide", "Sw&itch"),
            QT_TRANSLATE_NOOP("guide", "The name of the switch that the camera is plugged into.")),
        lineChoice(u"port"_s, QT_TRANSLATE_NOOP("guide", "Por&t"),
            QT_TRANSLATE_NOOP("guide", "The switch's port, as the switch itself calls it.")),
        photoChoice(),
    };
}

Proofs proofs(const Snapshot &, const Answers &)
{
    return noProbe(
        QT_TRANSLATE_NOOP("guide", "A network plan is not on the camera. The camera says which address it has."));
}

Snapshot weakened()
{
    return sample({{"network_ipaddress", "192.168.5.120"}, {"network_resetip", "1"}});
}

} // namespace

Section ipPlanRecorded()
{
    return {
        .id = id,
        .level = Level::Enterprise,
        .chapter = u"IPAM / VLAN / Subnet"_s,
        .controls = controlsOf(id),
        .title = QT_TRANSLATE_NOOP("guide", "Give the camera its place in the network plan"),
        .why = QT_TRANSLATE_NOOP("guide",
            "Whoever knows which address belongs to whom notices a device that does not belong there. A network of "
            "their own keeps the cameras apart from the office."),
        .sideEffects = QT_TRANSLATE_NOOP("guide", "None, as long as the address stays."),
        .remedyKind = Remedy::ByPerson,
        .reads = {u"network"_s},
        .judge = &judge,
        .choices = &choices,
        .remedy = &noRemedy,
        .proofs = &proofs,
        .weakened = &weakened,
    };
}

} // namespace guide
