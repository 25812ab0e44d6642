// SPDX-License-Identifier: Apache-2.0
#include "simulator/group_port.h"

#include <QNetworkInterface>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

/** The interface that carries @p address; any 127.x.y.z lives on the loopback one. */
QNetworkInterface interfaceOf(const QHostAddress &address)
{
    const auto interfaces = QNetworkInterface::allInterfaces();
    for (const auto &candidate : interfaces) {
        if (address.isLoopback() && candidate.flags().testFlag(QNetworkInterface::IsLoopBack))
            return candidate;
        for (const auto &entry : candidate.addressEntries()) {
            if (entry.ip() == address)
                return candidate;
        }
    }
    return {};
}

QList<QHostAddress> broadcastsTo(const QHostAddress &address)
{
    if (address.isLoopback())
        return {QHostAddress(u"127.255.255.255"_s)};
    QList<QHostAddress> all {QHostAddress(QHostAddress::Broadcast)};
    const auto entries = interfaceOf(address).addressEntries();
    for (const auto &entry : entries) {
        if (entry.ip() == address && !entry.broadcast().isNull())
            all.append(entry.broadcast());
    }
    return all;
}

} // namespace

GroupPort::GroupPort(const QHostAddress &address, Hears hears, DatagramPort::Handler handler)
    : m_address(address)
    , m_hears(hears)
    , m_handler(handler)
    , m_unicast(address, std::move(handler))
{
}

tl::expected<void, QString> GroupPort::open(quint16 port)
{
    const auto opened = m_unicast.open(port);
    m_ears.clear();
    if (!opened || m_address.protocol() != QAbstractSocket::IPv4Protocol)
        return opened;
    if (m_hears == Hears::DiscoveryGroup) {
        listenTo(QHostAddress(u"239.255.255.250"_s));
    } else {
        const auto broadcasts = broadcastsTo(m_address);
        for (const auto &broadcast : broadcasts)
            listenTo(broadcast);
    }
    return opened;
}

void GroupPort::close()
{
    m_unicast.close();
    m_ears.clear();
}

void GroupPort::moveTo(const QHostAddress &address)
{
    m_address = address;
    m_unicast.moveTo(address);
}

void GroupPort::listenTo(const QHostAddress &many)
{
    // Bound to the shared address itself, it never takes what is meant for another camera on the same computer alone.
    auto ear = std::make_unique<QUdpSocket>();
    if (!ear->bind(many, port(), QUdpSocket::ShareAddress | QUdpSocket::ReuseAddressHint))
        return;
    if (many.isMulticast()) {
        const auto carrier = interfaceOf(m_address);
        const auto isIn = carrier.isValid() ? ear->joinMulticastGroup(many, carrier) : ear->joinMulticastGroup(many);
        if (!isIn)
            return;
    }
    QObject::connect(ear.get(), &QUdpSocket::readyRead, ear.get(), [this, socket = ear.get()] {
        while (socket->hasPendingDatagrams())
            m_handler(socket->receiveDatagram());
    });
    m_ears.push_back(std::move(ear));
}

} // namespace simulator
