// SPDX-License-Identifier: Apache-2.0
#include "discovery/sighting_list.h"

#include "discovery/told_text.h"

namespace discovery {

using namespace model;
using Source = Sighting::Source;

Address FoundDevice::door() const
{
    constexpr quint16 usualHttp = 80;
    constexpr quint16 usualHttps = 443;
    Address door {address.toString(), std::nullopt, std::nullopt};
    // A bare host is tried at all the usual places; only what is not usual has to be said.
    if (httpPort != 0 && httpPort != usualHttp) {
        door.scheme = Address::Scheme::Http;
        door.port = httpPort;
    } else if (httpPort == 0 && httpsPort != 0 && httpsPort != usualHttps) {
        door.scheme = Address::Scheme::Https;
        door.port = httpsPort;
    }
    return door;
}

Text adviceFor(const FoundDevice &device)
{
    if (device.place == FoundDevice::Place::Near)
        return {};
    const QHostAddress linkLocal(QStringLiteral("169.254.0.0"));
    if (device.address.isInSubnet(linkLocal, 16))
        return {QT_TRANSLATE_NOOP("guide",
            "The camera got no address from a DHCP server. Connect it to a network that has one, or give this computer "
            "the address 169.254.1.1 with the mask 255.255.0.0. Then look again.")};
    // Neither the first nor the last one, nor the camera's own.
    const quint32 network = device.address.toIPv4Address() & 0xffffff00U;
    const quint32 own = network | (device.address.toIPv4Address() == (network | 250U) ? 251U : 250U);
    return {QT_TRANSLATE_NOOP("guide",
                "The camera is in another network than this computer. Give this computer a free address there, for "
                "example %1 with the mask 255.255.255.0, and look again."),
        {QHostAddress(own).toString()}};
}

void SightingList::setKnown(const KnownCameras &known)
{
    m_known = known;
    for (FoundDevice &device : m_devices)
        judge(device);
}

void SightingList::clear()
{
    m_devices.clear();
    m_byMac.clear();
    m_byAddress.clear();
}

/// Equal, or one of them not known.
static bool fit(quint16 one, quint16 other)
{
    return one == other || one == 0 || other == 0;
}

std::optional<qsizetype> SightingList::rowFor(const Sighting &sighting) const
{
    if (!sighting.mac.isEmpty() && m_byMac.contains(sighting.mac))
        return m_byMac.value(sighting.mac);
    const auto rows = m_byAddress.values(sighting.address);
    for (const qsizetype row : rows) {
        const FoundDevice &device = m_devices.at(row);
        // Two that both say who they are, and differ, are two: behind one address there may be many (a router's).
        const bool mayBeSame = sighting.mac.isEmpty() || device.mac.isEmpty();
        if (mayBeSame && fit(device.httpPort, sighting.httpPort))
            return row;
    }
    return std::nullopt;
}

std::optional<qsizetype> SightingList::add(const Sighting &sighting)
{
    constexpr qsizetype most = 4096;
    auto row = rowFor(sighting);
    if (!row) {
        if (m_devices.size() >= most)
            return std::nullopt;
        row = m_devices.size();
        m_devices.append(FoundDevice());
        m_devices.last().address = sighting.address;
        m_byAddress.insert(sighting.address, *row);
    }
    FoundDevice &device = m_devices[*row];
    take(sighting, device);
    judge(device);
    if (!device.mac.isEmpty())
        m_byMac.insert(device.mac, *row);
    if (!m_byAddress.contains(device.address, *row))
        m_byAddress.insert(device.address, *row);
    return row;
}

/// The camera's own word at its door counts more than what a search said, so it replaces; a search only fills in.
static void fill(QString &known, const QString &told, Source source)
{
    if (!told.isEmpty() && (known.isEmpty() || source == Source::Doorstep))
        known = told;
}

void SightingList::take(const Sighting &sighting, FoundDevice &device) const
{
    takeAddress(sighting, device);
    fill(device.model, sighting.model, sighting.source);
    fill(device.name, sighting.name, sighting.source);
    fill(device.firmware, sighting.firmware, sighting.source);
    if (device.mac.isEmpty())
        device.mac = sighting.mac;
    if (sighting.login != Sighting::Login::Unknown)
        device.login = sighting.login;
    if (device.kind != Sighting::Kind::Camera && sighting.kind != Sighting::Kind::Unknown)
        device.kind = sighting.kind;
    if (isVivotekMac(device.mac))
        device.kind = Sighting::Kind::Camera;
    device.seenBy.insert(sighting.source);
}

/// One that this computer can reach is worth more than one that was seen first.
void SightingList::takeAddress(const Sighting &sighting, FoundDevice &device) const
{
    constexpr qsizetype most = 8;
    QHostAddress other = sighting.address;
    if (device.address != other && !isNear(device.address, m_networks) && isNear(other, m_networks)) {
        std::swap(device.address, other);
        device.httpPort = 0;
        device.httpsPort = 0;
        device.alsoAt.removeOne(device.address);
    }
    if (device.address != other && !device.alsoAt.contains(other) && device.alsoAt.size() < most)
        device.alsoAt.append(other);
    if (device.address != sighting.address)
        return;
    if (device.httpPort == 0 || (sighting.httpPort != 0 && sighting.source == Source::Doorstep))
        device.httpPort = sighting.httpPort;
    if (device.httpsPort == 0)
        device.httpsPort = sighting.httpsPort;
}

void SightingList::judge(FoundDevice &device) const
{
    using Standing = FoundDevice::Standing;
    const bool isKnown = !device.mac.isEmpty();
    const QDate lastDone = isKnown ? m_known.lastDone.value(device.mac) : QDate();
    if (device.login == Sighting::Login::NotAsked)
        device.standing = Standing::FactoryNew;
    else if (lastDone.isValid() && lastDone == m_known.today)
        device.standing = Standing::DoneToday;
    else if (lastDone.isValid() || (isKnown && m_known.seen.contains(device.mac)))
        device.standing = Standing::SeenBefore;
    else
        device.standing = device.login == Sighting::Login::Asked ? Standing::InUse : Standing::Unknown;
    const bool hasAnswered = device.seenBy.contains(Source::Doorstep) || device.seenBy.contains(Source::Offered);
    const bool isHere = hasAnswered || isNear(device.address, m_networks);
    device.place = isHere ? FoundDevice::Place::Near : FoundDevice::Place::Elsewhere;
}

} // namespace discovery
