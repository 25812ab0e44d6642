// SPDX-License-Identifier: Apache-2.0
#include "engine/address_guard.h"

#include "discovery/own_networks.h"

#include <QTimer>
#include <QUdpSocket>

#include <algorithm>

namespace engine {

using namespace model;
using namespace Qt::Literals::StringLiterals;

int ownPrefix(const QHostAddress &own)
{
    const auto networks = discovery::ownNetworks();
    for (const auto &network : networks) {
        for (const auto &address : network.addresses) {
            if (address.ip.isEqual(own, QHostAddress::ConvertV4MappedToIPv4))
                return std::max(0, address.prefix);
        }
    }
    return 0;
}

AddressGuard::AddressGuard(const Tools &tools, const QHostAddress &address, const QString &mac, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_address(address)
    , m_mac(mac)
{
}

void AddressGuard::start()
{
    if (!m_tools.neighbourhood) {
        Q_EMIT finished(std::nullopt);
        return;
    }
    constexpr quint16 discard = 9;
    QUdpSocket socket;
    // The system asks "who has this address?" before it can send; whether anybody takes the datagram does not matter.
    static_cast<void>(socket.writeDatagram(QByteArray(1, '\0'), m_address, discard));
    QTimer::singleShot(m_tools.pace.settle, this, &AddressGuard::look);
}

void AddressGuard::look()
{
    QStringList macs = m_tools.neighbourhood->neighbours().value(m_address.toString());
    macs.removeAll(m_mac);
    if (macs.isEmpty())
        Q_EMIT finished(std::nullopt);
    else
        Q_EMIT finished(Error {Error::Kind::Refused,
            u"Another device (%1) has the address %2 already. Nothing was sent."_s.arg(
                macs.constFirst(), m_address.toString())});
}

} // namespace engine
