// SPDX-License-Identifier: Apache-2.0
#include "probes/connection.h"
#include "probes/interface_towards.h"
#include "probes/link_local.h"
#include "probes/probe.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace probes {

namespace {

using model::Text;

bool isOnLink(const QNetworkInterface &interface, const QHostAddress &peer)
{
    const auto entries = interface.addressEntries();
    return std::any_of(entries.begin(), entries.end(), [&peer](const QNetworkAddressEntry &entry) {
        return entry.prefixLength() >= 0 && peer.isInSubnet(entry.ip(), entry.prefixLength());
    });
}

bool speaksIpv6(const QNetworkInterface &interface)
{
    const auto entries = interface.addressEntries();
    return std::any_of(entries.begin(), entries.end(), [](const QNetworkAddressEntry &entry) {
        return entry.ip().protocol() == QAbstractSocket::IPv6Protocol && entry.ip().isLinkLocal();
    });
}

/// Knocks at the doors the camera has, at the IPv6 address that its MAC makes. An open door and one that is shut in the
/// face both show that somebody is there. Addresses that are made up by chance (RFC 7217) cannot be guessed.
class Ipv6LinkLocal final : public Probe
{
public:
    explicit Ipv6LinkLocal(const Task &task)
        : Probe(model::ProbeKind::Ipv6LinkLocal,
            QT_TRANSLATE_NOOP("guide", "Nothing answers at the camera's own IPv6 address."), task)
    {
        m_deadline.setSingleShot(true);
        connect(&m_deadline, &QTimer::timeout, this, &Ipv6LinkLocal::concludeSilent);
    }

    void start() override
    {
        const auto towards = interfaceTowards(target().peer);
        const auto address = linkLocalOf(target().mac);
        if (!address || target().peer.isLoopback() || isOutOfReach(u"ipv6"_s) || !isOnLink(towards, target().peer)) {
            conclude(Verdict::NotFromHere,
                QT_TRANSLATE_NOOP("guide", "The camera's own IPv6 address can be seen only from its own network."));
        } else if (!speaksIpv6(towards)) {
            conclude(
                Verdict::NotFromHere, QT_TRANSLATE_NOOP("guide", "This computer has no IPv6 on the camera's network."));
        } else {
            m_address = *address;
            m_address.setScopeId(towards.name());
            knock();
        }
    }

private:
    void knock()
    {
        // Two tries to find a neighbour take three seconds (RFC 4861 §10).
        m_deadline.start(2 * pace().listen);
        for (const quint16 port : {target().httpPort, target().httpsPort, target().rtspPort}) {
            auto *connection = new Connection({m_address, port, Door::Transport::Tcp, {}}, this);
            m_connections.append(connection);
            connect(connection, &Connection::opened, this, [this, port] { concludeAnswered(port, "open"); });
            connect(connection, &Connection::ended, this, [this, port](Connection::Ending ending) {
                if (ending == Connection::Ending::PortClosed)
                    concludeAnswered(port, "closed, but somebody said so");
                else if (--m_pending == 0)
                    concludeSilent();
            });
        }
        m_pending = static_cast<int>(m_connections.size());
        const auto connections = m_connections;
        for (auto *connection : connections)
            connection->open();
    }

    void concludeAnswered(quint16 port, const QByteArray &how)
    {
        stop();
        conclude(Verdict::Broken,
            Text(QT_TRANSLATE_NOOP("guide", "The camera answers over IPv6, at %1."), {plainAddress()}),
            "TCP [" + plainAddress().toLatin1() + "] port " + QByteArray::number(port) + ": " + how);
    }

    void concludeSilent()
    {
        stop();
        conclude(Verdict::Holds,
            Text(QT_TRANSLATE_NOOP("guide", "Nothing answers over IPv6 at %1, the address that the MAC makes."),
                {plainAddress()}),
            "TCP [" + plainAddress().toLatin1() + "]: no answer");
    }

    void stop()
    {
        m_deadline.stop();
        for (auto *connection : std::as_const(m_connections)) {
            connection->disconnect(this);
            connection->drop();
            connection->deleteLater();
        }
        m_connections.clear();
    }

    QString plainAddress() const { return m_address.toString().section(u'%', 0, 0); }

    QHostAddress m_address;
    QList<Connection *> m_connections;
    int m_pending = 0;
    QTimer m_deadline;
};

} // namespace

std::optional<QHostAddress> linkLocalOf(const QString &mac)
{
    const auto bytes = QByteArray::fromHex(mac.toLatin1().replace(':', "").replace('-', ""));
    if (bytes.size() != 6)
        return std::nullopt;
    const QByteArray identifier = bytes.left(3) + "\xff\xfe" + bytes.right(3);
    Q_IPV6ADDR address {};
    address[0] = 0xfe;
    address[1] = 0x80;
    for (int i = 0; i < 8; ++i)
        address[8 + i] = static_cast<quint8>(identifier[i]);
    address[8] ^= 0x02;
    return QHostAddress(address);
}

std::unique_ptr<Probe> ipv6LinkLocal(const Task &task)
{
    return std::make_unique<Ipv6LinkLocal>(task);
}

} // namespace probes
