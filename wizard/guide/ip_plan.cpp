// SPDX-License-Identifier: Apache-2.0
#include "guide/ip_plan.h"

#include "guide/section_helpers.h"
#include "guide/subnet.h"

namespace guide {

using namespace model;
using namespace Qt::Literals::StringLiterals;

IpPlan ipPlanIn(const Answers &answers)
{
    const auto said = [values = answers.of(u"ip_plan_recorded"_s).values](
                          const QString &choice) { return values.value(choice).trimmed(); };
    return {said(u"owner"_s), said(u"purpose"_s), said(u"vlan"_s), said(u"subnet"_s), said(u"gateway"_s),
        said(u"reservedAddress"_s), said(u"switch"_s), said(u"port"_s)};
}

namespace {

constexpr auto ownAddress = "network_ipaddress"_L1;

/// The plan, the camera, and what they have to say to each other.
class Comparison
{
public:
    Comparison(const IpPlan &plan, const Snapshot &camera)
        : m_plan(plan)
        , m_camera(camera)
        , m_subnet(parseSubnet(plan.subnet))
        , m_address(addressOf(QHostAddress::IPv4Protocol))
    {
        if (m_subnet && m_subnet->network.protocol() == QHostAddress::IPv6Protocol)
            m_address = addressOf(QHostAddress::IPv6Protocol);
    }

    QList<Check> checks()
    {
        if (!m_plan.subnet.isEmpty())
            checkSubnet();
        if (!m_plan.gateway.isEmpty())
            checkGateway();
        if (!m_plan.vlan.isEmpty())
            checkVlan();
        if (!m_plan.reservedAddress.isEmpty())
            checkReserved();
        lookForTwins();
        return m_checks;
    }

private:
    void add(const QString &what, const QString &expected, const QString &seen, bool fits, Text words)
    {
        m_checks.append({what, Text::verbatim(shown(expected)), Text::verbatim(shown(seen)), std::move(words), fits});
    }

    std::optional<QHostAddress> parameter(const QString &name) const
    {
        const auto address = parsePlainAddress(m_camera.value(name).value_or(QString()).trimmed());
        return address && !address->isEqual(QHostAddress::AnyIPv4) ? address : std::nullopt;
    }

    /// What the camera says, else where it answered.
    std::optional<QHostAddress> addressOf(QHostAddress::NetworkLayerProtocol protocol) const
    {
        const auto told =
            parameter(protocol == QHostAddress::IPv4Protocol ? QString(ownAddress) : u"network_ipv6_addonipaddress"_s);
        if (told && told->protocol() == protocol)
            return told;
        const bool answered = m_camera.peerAddress.protocol() == protocol && !m_camera.peerAddress.isLoopback();
        return answered ? std::optional(m_camera.peerAddress) : std::nullopt;
    }

    void checkSubnet();
    void checkMask();
    void checkGateway();
    void checkWhetherGatewayAnswers(const QHostAddress &gateway);
    void checkVlan();
    void checkReserved();
    void checkWhoGivesTheAddress(const QHostAddress &reserved, const std::optional<QHostAddress> &now);
    void lookForTwins();
    QStringList othersAt(const QHostAddress &address) const;

    const IpPlan &m_plan;
    const Snapshot &m_camera;
    std::optional<Subnet> m_subnet;
    std::optional<QHostAddress> m_address;
    QList<Check> m_checks;
};

void Comparison::checkSubnet()
{
    if (!m_subnet) {
        add(u"subnet"_s, m_plan.subnet, {}, false,
            {QT_TRANSLATE_NOOP("guide", "\"%1\" is no subnet. Write it as 192.0.2.0/24."), {shown(m_plan.subnet)}});
        return;
    }
    if (!m_address)
        return;
    const QStringList both {m_address->toString(), m_subnet->text()};
    const bool isInside = m_subnet->contains(*m_address);
    const bool isReserved = m_subnet->isReserved(*m_address);
    Text words = isInside ? Text(QT_TRANSLATE_NOOP("guide", "The camera's address %1 is in the subnet %2."), both)
                          : Text(QT_TRANSLATE_NOOP("guide", "The camera's address %1 is not in the subnet %2."), both);
    if (isReserved)
        words = {QT_TRANSLATE_NOOP("guide", "%1 is the subnet's own or its broadcast address (%2)."), both};
    add(ownAddress, m_subnet->text(), both.first(), isInside && !isReserved, words);
    if (isInside)
        checkMask();
}

void Comparison::checkMask()
{
    const auto mask = parameter(u"network_subnet"_s);
    if (!mask || m_address->protocol() != QHostAddress::IPv4Protocol)
        return;
    const int prefix = QHostAddress::parseSubnet(u"0.0.0.0/"_s + mask->toString()).second;
    const QStringList both {mask->toString(), m_subnet->text()};
    const bool fits = prefix == m_subnet->prefix;
    add(u"network_subnet"_s, m_subnet->text(), mask->toString(), fits,
        {fits ? QT_TRANSLATE_NOOP("guide", "The camera's mask %1 fits the subnet %2.")
              : QT_TRANSLATE_NOOP("guide", "The camera's mask %1 does not fit the subnet %2."),
            both});
}

void Comparison::checkGateway()
{
    const auto gateway = parsePlainAddress(m_plan.gateway);
    if (!gateway) {
        add(u"gateway"_s, m_plan.gateway, {}, false,
            {QT_TRANSLATE_NOOP("guide", "\"%1\" is no address of a gateway."), {shown(m_plan.gateway)}});
        return;
    }
    const QString text = gateway->toString();
    if (m_subnet && !m_subnet->contains(*gateway))
        add(u"gateway"_s, m_subnet->text(), text, false,
            {QT_TRANSLATE_NOOP("guide", "The gateway %1 is not in the subnet %2."), {text, m_subnet->text()}});
    if (m_address && gateway->isEqual(*m_address))
        add(u"gateway"_s, text, text, false,
            {QT_TRANSLATE_NOOP("guide", "The gateway %1 is the camera's own address."), {text}});
    const auto router = parameter(u"network_router"_s);
    if (router && router->protocol() == gateway->protocol()) {
        const bool fits = router->isEqual(*gateway);
        add(u"network_router"_s, text, router->toString(), fits,
            fits ? Text(QT_TRANSLATE_NOOP("guide", "The camera's gateway is %1, as planned."), {text})
                 : Text(QT_TRANSLATE_NOOP("guide", "The camera's gateway is %1, and the plan says %2."),
                     {router->toString(), text}));
    }
    checkWhetherGatewayAnswers(*gateway);
}

/// Silence tells something only where this computer is in the gateway's own network, and did ask.
void Comparison::checkWhetherGatewayAnswers(const QHostAddress &gateway)
{
    const QString text = gateway.toString();
    if (!m_camera.network)
        return;
    const QStringList macs = m_camera.network->neighbours.value(text);
    if (!macs.isEmpty())
        add(u"gateway"_s, text, macs.first(), true,
            {QT_TRANSLATE_NOOP("guide", "The gateway %1 answers on this computer's network."), {text}});
    else if (m_camera.network->asked.contains(text))
        add(u"gateway"_s, text, {}, false,
            {QT_TRANSLATE_NOOP("guide", "The gateway %1 does not answer on this computer's network."), {text}});
}

void Comparison::checkVlan()
{
    const auto vlan = parseVlan(m_plan.vlan);
    if (!vlan) {
        add(u"vlan"_s, m_plan.vlan, {}, false,
            {QT_TRANSLATE_NOOP("guide", "\"%1\" is no VLAN. A VLAN has a number from 1 to 4094."),
                {shown(m_plan.vlan)}});
        return;
    }
    // The number is only in the camera's packets while CoS is on (manuals: "QoS"); else the switch alone decides.
    const auto tagged = m_camera.capability(u"network_qos_cos_vlanid"_s);
    if (m_camera.capability(u"network_qos_cos_enable"_s) != 1 || !tagged)
        return;
    const QStringList both {QString::number(*tagged), QString::number(*vlan)};
    add(u"network_qos_cos_vlanid"_s, both.last(), both.first(), tagged == vlan,
        {tagged == vlan ? QT_TRANSLATE_NOOP("guide", "The camera marks its packets with VLAN %1, as planned.")
                        : QT_TRANSLATE_NOOP("guide", "The camera marks its packets with VLAN %1, the plan says %2."),
            both});
}

void Comparison::checkReserved()
{
    const auto reserved = parsePlainAddress(m_plan.reservedAddress);
    if (!reserved) {
        add(u"reservedAddress"_s, m_plan.reservedAddress, {}, false,
            {QT_TRANSLATE_NOOP("guide", "\"%1\" is no address that could be reserved."),
                {shown(m_plan.reservedAddress)}});
        return;
    }
    const QString text = reserved->toString();
    if (m_subnet && !m_subnet->contains(*reserved))
        add(u"reservedAddress"_s, m_subnet->text(), text, false,
            {QT_TRANSLATE_NOOP("guide", "The reserved address %1 is not in the subnet %2."), {text, m_subnet->text()}});
    const auto now = addressOf(reserved->protocol());
    if (now) {
        const bool fits = now->isEqual(*reserved);
        add(ownAddress, text, now->toString(), fits,
            fits ? Text(QT_TRANSLATE_NOOP("guide", "The camera has the reserved address %1."), {text})
                 : Text(QT_TRANSLATE_NOOP("guide", "The camera has the address %1, and %2 is reserved."),
                     {now->toString(), text}));
        if (const QStringList others = othersAt(*reserved); !fits && !others.isEmpty())
            add(u"reservedAddress"_s, text, others.first(), false,
                {QT_TRANSLATE_NOOP("guide", "Another device (%2) has the reserved address %1."),
                    {text, others.first()}});
    }
    if (reserved->protocol() == QHostAddress::IPv4Protocol)
        checkWhoGivesTheAddress(*reserved, now);
}

/// A reservation is normal practice: a server that gives the camera exactly this address holds it. Only a server that
/// gives another one does not.
void Comparison::checkWhoGivesTheAddress(const QHostAddress &reserved, const std::optional<QHostAddress> &now)
{
    const auto asksServer = m_camera.capability(u"network_resetip"_s);
    if (!asksServer)
        return;
    const QString seen = QString::number(*asksServer);
    if (*asksServer != 1) {
        add(u"network_resetip"_s, u"0"_s, seen, true, QT_TRANSLATE_NOOP("guide", "The camera has a fixed address."));
        return;
    }
    const bool holds = now && now->isEqual(reserved);
    add(u"network_resetip"_s, holds ? seen : u"0"_s, seen, holds,
        holds ? QT_TRANSLATE_NOOP("guide",
            "The camera asks a DHCP server for its address, and got the reserved one: the server holds the "
            "reservation.")
              : QT_TRANSLATE_NOOP("guide",
                  "An address is reserved, but the camera got another one from a DHCP server. Reserve the address at "
                  "that server, or set the camera to a fixed address."));
}

/// Devices other than this camera that answered for an address.
QStringList Comparison::othersAt(const QHostAddress &address) const
{
    if (!m_camera.network || m_camera.identity.mac.isEmpty())
        return {};
    QStringList macs = m_camera.network->neighbours.value(address.toString());
    macs.removeAll(m_camera.identity.mac);
    return macs;
}

void Comparison::lookForTwins()
{
    const auto now = addressOf(QHostAddress::IPv4Protocol);
    // Behind a router or a moved port the address that answers is not the camera's own: the table tells nothing of it.
    const bool isDirect = now && now->isEqual(m_camera.peerAddress);
    if (const QStringList others = isDirect ? othersAt(*now) : QStringList(); !others.isEmpty()) {
        add(u"ARP"_s, m_camera.identity.mac, others.join(u", "_s), false,
            {QT_TRANSLATE_NOOP("guide", "Another device (%2) answers for the camera's address %1 as well."),
                {now->toString(), listed(others)}});
    }
    if (m_camera.network && !m_camera.network->earlierMac.isEmpty()) {
        add(u"records"_s, m_camera.identity.mac, m_camera.network->earlierMac, false,
            {QT_TRANSLATE_NOOP("guide", "An earlier record of this site (%1) has another camera (%2) at this address."),
                {shown(m_camera.network->earlierRecord), shown(m_camera.network->earlierMac)}});
    }
}

} // namespace

QList<Check> checksOf(const IpPlan &plan, const Snapshot &camera)
{
    return Comparison(plan, camera).checks();
}

Text inWords(const IpPlan &plan)
{
    QStringList parts;
    const auto add = [&parts](const char *words, const QString &value) {
        if (!value.isEmpty())
            parts.append(Text(words, {shown(value)}).english());
    };
    add(QT_TRANSLATE_NOOP("guide", "owner %1"), plan.owner);
    add(QT_TRANSLATE_NOOP("guide", "purpose %1"), plan.purpose);
    add(QT_TRANSLATE_NOOP("guide", "VLAN %1"), plan.vlan);
    add(QT_TRANSLATE_NOOP("guide", "subnet %1"), plan.subnet);
    add(QT_TRANSLATE_NOOP("guide", "gateway %1"), plan.gateway);
    add(QT_TRANSLATE_NOOP("guide", "reserved address %1"), plan.reservedAddress);
    add(QT_TRANSLATE_NOOP("guide", "switch %1"), plan.switchName);
    add(QT_TRANSLATE_NOOP("guide", "port %1"), plan.port);
    return parts.isEmpty() ? Text() : Text(QT_TRANSLATE_NOOP("guide", "Plan: %1."), {parts.join(u", "_s)});
}

} // namespace guide
