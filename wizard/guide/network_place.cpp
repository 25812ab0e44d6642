// SPDX-License-Identifier: Apache-2.0
#include "guide/network_place.h"

#include "guide/section_helpers.h"
#include "guide/subnet.h"

#include <QRegularExpression>

#include <algorithm>

namespace guide {

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString planSection = u"ip_plan_recorded"_s;
const QString nameParameter = u"system_hostname"_s;
const QString addressParameter = u"network_ipaddress"_s;
const QString maskParameter = u"network_subnet"_s;
/// Behind the last of the services, and before a certificate is signed for the address.
constexpr Phase phase = Phase::RemoteLog;

std::optional<QHostAddress> ipv4(const QString &text)
{
    const auto address = parsePlainAddress(text);
    const bool isIpv4 = address && address->protocol() == QHostAddress::IPv4Protocol;
    return isIpv4 ? address : std::nullopt;
}

/// The mask as its owner would write it: 255.255.255.0, with all its ones in front.
std::optional<Subnet> subnetOf(const QString &address, const QString &mask)
{
    return ipv4(mask) ? parseSubnet(address + u'/' + mask) : std::nullopt;
}

/// What an address has against it, whoever it is for.
std::optional<Text> whyNoHost(const QHostAddress &address, const Subnet &subnet)
{
    const QStringList both {address.toString(), subnet.text()};
    if (!subnet.contains(address))
        return Text(QT_TRANSLATE_NOOP("guide", "%1 is not in the network %2."), both);
    if (subnet.isReserved(address))
        return Text(QT_TRANSLATE_NOOP("guide", "%1 is the network's own or its broadcast address (%2)."), both);
    return std::nullopt;
}

class Examination
{
public:
    Examination(const PlaceWish &wish, const Snapshot &camera, int ownPrefix)
        : m_wish(wish)
        , m_camera(camera)
        , m_ownPrefix(ownPrefix)
    {
    }

    std::optional<PlaceProblem> problem() const
    {
        using Step = std::optional<PlaceProblem> (Examination::*)() const;
        if (!m_wish.hostName.isEmpty()) {
            if (const auto found = name())
                return found;
        }
        if (m_wish.address.isEmpty())
            return std::nullopt;
        for (const Step step : {&Examination::address, &Examination::gateway, &Examination::nameServers,
                 &Examination::reach, &Examination::neighbours}) {
            if (const auto found = (this->*step)())
                return found;
        }
        return std::nullopt;
    }

private:
    std::optional<PlaceProblem> name() const;
    std::optional<PlaceProblem> address() const;
    std::optional<PlaceProblem> gateway() const;
    std::optional<PlaceProblem> nameServers() const;
    std::optional<PlaceProblem> reach() const;
    std::optional<PlaceProblem> neighbours() const;

    const PlaceWish &m_wish;
    const Snapshot &m_camera;
    int m_ownPrefix;
};

/// RFC 1123; the older cameras take 40 characters (API doc §2.3).
std::optional<PlaceProblem> Examination::name() const
{
    static const QRegularExpression label(u"^[A-Za-z0-9]([A-Za-z0-9-]{0,38}[A-Za-z0-9])?$"_s);
    const QString key = u"hostName"_s;
    if (!m_camera.has(nameParameter))
        return PlaceProblem {key, QT_TRANSLATE_NOOP("guide", "This camera does not show a setting for its host name.")};
    if (!label.match(m_wish.hostName).hasMatch())
        return PlaceProblem {key,
            QT_TRANSLATE_NOOP(
                "guide", "A host name has letters, digits and hyphens, at most 40, and no hyphen at its ends.")};
    return std::nullopt;
}

std::optional<PlaceProblem> Examination::address() const
{
    const auto address = ipv4(m_wish.address);
    if (!m_camera.has(addressParameter) || !m_camera.has(maskParameter))
        return PlaceProblem {
            u"address"_s, QT_TRANSLATE_NOOP("guide", "This camera does not show the settings for its address.")};
    if (!address || address->isMulticast() || address->isBroadcast() || address->isEqual(QHostAddress::AnyIPv4))
        return PlaceProblem {u"address"_s,
            {QT_TRANSLATE_NOOP("guide", "\"%1\" is no address for a camera. Write it as 192.0.2.21."),
                {shown(m_wish.address)}}};
    const auto subnet = subnetOf(m_wish.address, m_wish.mask);
    if (!subnet || subnet->prefix == 0)
        return PlaceProblem {u"mask"_s,
            {QT_TRANSLATE_NOOP("guide", "\"%1\" is no mask. Write it as 255.255.255.0."), {shown(m_wish.mask)}}};
    if (const auto why = whyNoHost(*address, *subnet))
        return PlaceProblem {u"address"_s, *why};
    return std::nullopt;
}

std::optional<PlaceProblem> Examination::gateway() const
{
    if (m_wish.gateway.isEmpty())
        return std::nullopt;
    const auto gateway = ipv4(m_wish.gateway);
    const QString key = u"gateway"_s;
    if (!gateway)
        return PlaceProblem {
            key, {QT_TRANSLATE_NOOP("guide", "\"%1\" is no address of a gateway."), {shown(m_wish.gateway)}}};
    if (gateway->isEqual(*ipv4(m_wish.address)))
        return PlaceProblem {
            key, {QT_TRANSLATE_NOOP("guide", "The gateway %1 would be the camera itself."), {gateway->toString()}}};
    const auto why = whyNoHost(*gateway, *subnetOf(m_wish.address, m_wish.mask));
    return why ? std::optional(PlaceProblem {key, *why}) : std::nullopt;
}

std::optional<PlaceProblem> Examination::nameServers() const
{
    for (const auto &[key, typed] : {std::pair(u"dns1"_s, m_wish.dns1), std::pair(u"dns2"_s, m_wish.dns2)}) {
        if (!typed.isEmpty() && !ipv4(typed))
            return PlaceProblem {
                key, {QT_TRANSLATE_NOOP("guide", "\"%1\" is no address of a name server."), {shown(typed)}}};
    }
    return std::nullopt;
}

/// Afterwards this computer must reach the camera as it does now: directly, or over a router.
std::optional<PlaceProblem> Examination::reach() const
{
    const QHostAddress computer = m_camera.localAddress;
    const auto subnet = subnetOf(m_wish.address, m_wish.mask);
    const QHostAddress address = *ipv4(m_wish.address);
    if (computer.isNull() || computer.protocol() != QHostAddress::IPv4Protocol)
        return PlaceProblem {u"address"_s,
            QT_TRANSLATE_NOOP("guide",
                "It is not known by which IPv4 address this computer reaches the camera. Set the address on the "
                "camera's own web page.")};
    if (address.isEqual(computer))
        return PlaceProblem {
            u"address"_s, {QT_TRANSLATE_NOOP("guide", "%1 is this computer's own address."), {address.toString()}}};
    if (address.isLoopback() && !computer.isLoopback())
        return PlaceProblem {u"address"_s,
            {QT_TRANSLATE_NOOP("guide", "\"%1\" is no address for a camera. Write it as 192.0.2.21."),
                {shown(m_wish.address)}}};
    const auto own = m_ownPrefix > 0 ? parseSubnet(u"%1/%2"_s.arg(computer.toString()).arg(m_ownPrefix)) : std::nullopt;
    const bool isSeenDirectly = subnet->contains(computer) && (!own || own->contains(address));
    const bool isRoutedToday = own && !m_camera.peerAddress.isNull() && !own->contains(m_camera.peerAddress);
    if (isSeenDirectly || (isRoutedToday && !own->contains(address) && !m_wish.gateway.isEmpty()))
        return std::nullopt;
    return PlaceProblem {u"address"_s,
        {QT_TRANSLATE_NOOP("guide",
             "This computer (%1) could not reach the camera at %2 any more. Give an address in the computer's own "
             "network, or change the computer's address first."),
            {own ? u"%1/%2"_s.arg(computer.toString()).arg(own->prefix) : computer.toString(), address.toString()}}};
}

std::optional<PlaceProblem> Examination::neighbours() const
{
    const QString address = ipv4(m_wish.address)->toString();
    QStringList macs = m_camera.network ? m_camera.network->neighbours.value(address) : QStringList();
    macs.removeAll(m_camera.identity.mac);
    if (macs.isEmpty())
        return std::nullopt;
    return PlaceProblem {u"address"_s,
        {QT_TRANSLATE_NOOP("guide", "Another device (%2) has the address %1 already."), {address, macs.constFirst()}}};
}

} // namespace

PlaceWish placeWishIn(const Answers &answers)
{
    const auto said = [values = answers.of(planSection).values](
                          const QString &choice) { return values.value(choice).trimmed(); };
    return {
        said(u"hostName"_s), said(u"address"_s), said(u"mask"_s), said(u"gateway"_s), said(u"dns1"_s), said(u"dns2"_s)};
}

void setPlaceWish(Answers &answers, const PlaceWish &wish)
{
    auto &values = answers.sections[planSection].values;
    const auto set = [&values](const QString &choice, const QString &value) {
        if (value.isEmpty())
            values.remove(choice);
        else
            values[choice] = value;
    };
    const bool isFixed = !wish.address.isEmpty();
    set(u"hostName"_s, wish.hostName);
    set(u"address"_s, wish.address);
    set(u"mask"_s, isFixed ? wish.mask : QString());
    set(u"dns1"_s, isFixed ? wish.dns1 : QString());
    set(u"dns2"_s, isFixed ? wish.dns2 : QString());
    // The plan's gateway stands also without an address.
    if (isFixed)
        set(u"gateway"_s, wish.gateway);
}

std::optional<PlaceProblem> problemOf(const PlaceWish &wish, const Snapshot &camera, int ownPrefix)
{
    return Examination(wish, camera, ownPrefix).problem();
}

static QList<ParameterValue> addressParameters(const PlaceWish &wish, const Snapshot &camera)
{
    if (wish.address.isEmpty())
        return {};
    // API doc, network_resetip: 0 = the address stands, 1 = a DHCP server is asked.
    const QList<ParameterValue> all {{u"network_resetip"_s, u"0"_s}, {addressParameter, wish.address},
        {maskParameter, wish.mask}, {u"network_router"_s, wish.gateway}, {u"network_dns1"_s, wish.dns1},
        {u"network_dns2"_s, wish.dns2}};
    QList<ParameterValue> usable;
    std::copy_if(all.begin(), all.end(), std::back_inserter(usable),
        [&camera](const ParameterValue &each) { return camera.has(each.name) && !each.value.isEmpty(); });
    return usable;
}

QList<ParameterValue> placeParameters(const PlaceWish &wish, const Snapshot &camera)
{
    QList<ParameterValue> all;
    if (!wish.hostName.isEmpty())
        all.append({nameParameter, wish.hostName});
    return all + addressParameters(wish, camera);
}

QList<Change> placeChanges(const PlaceWish &wish, const Snapshot &camera, int ownPrefix)
{
    if (wish.isEmpty() || problemOf(wish, camera, ownPrefix))
        return {};
    QList<Change> changes;
    if (!wish.hostName.isEmpty())
        changes += parameterChanges(camera, placeSection, phase, Effect::None,
            QT_TRANSLATE_NOOP("guide", "Give the camera its host name"), {{nameParameter, wish.hostName}});
    return changes
        + parameterChanges(camera, placeSection, phase, Effect::Reconnect,
            QT_TRANSLATE_NOOP("guide", "Give the camera its fixed address"), addressParameters(wish, camera));
}

std::optional<QHostAddress> addressGivenBy(const Change &change)
{
    const auto *set = std::get_if<SetParameters>(&change.body);
    if (!set || change.section != placeSection)
        return std::nullopt;
    const auto found = std::find_if(set->values.begin(), set->values.end(),
        [](const ParameterValue &each) { return each.name == addressParameter; });
    return found == set->values.end() ? std::nullopt : ipv4(found->value.trimmed());
}

bool leavesAddressToServer(const Change &change)
{
    const auto *set = std::get_if<SetParameters>(&change.body);
    return set && set->values.contains(ParameterValue {u"network_resetip"_s, u"1"_s});
}

} // namespace guide
