// SPDX-License-Identifier: Apache-2.0
#include "discovery/vivotek_finder.h"

#include "discovery/vivotek_reply.h"

#include <QNetworkDatagram>
#include <QNetworkInterface>
#include <QPromise>
#include <QRandomGenerator>
#include <QTimer>
#include <QUdpSocket>

namespace discovery {

namespace {

/// The broadcast address of every network that is up; that of the loopback one too, where practice cameras are.
QList<QHostAddress> broadcastAddresses()
{
    QList<QHostAddress> addresses {
        QHostAddress(QHostAddress::Broadcast), QHostAddress(QStringLiteral("127.255.255.255"))};
    const auto interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &interface : interfaces) {
        const auto entries = interface.addressEntries();
        for (const QNetworkAddressEntry &entry : entries) {
            const bool isUp = interface.flags().testFlag(QNetworkInterface::IsUp);
            if (isUp && !entry.broadcast().isNull() && !addresses.contains(entry.broadcast()))
                addresses.append(entry.broadcast());
        }
    }
    return addresses;
}

/// One question and its answers. Deletes itself at its end.
class Search : public QObject
{
public:
    Search(const QString &mac, QObject *parent)
        : QObject(parent)
        , m_mac(mac)
    {
        connect(&m_socket, &QUdpSocket::readyRead, this, &Search::read);
        m_promise.start();
    }

    QFuture<std::optional<QHostAddress>> future() const { return m_promise.future(); }

    void start(quint16 port, std::chrono::milliseconds patience)
    {
        QTimer::singleShot(patience, this, [this] { end(std::nullopt); });
        m_socket.bind(QHostAddress(QHostAddress::AnyIPv4), 0, QAbstractSocket::DontShareAddress);
        QByteArray question(1, static_cast<char>(QRandomGenerator::global()->bounded(256)));
        question.append("\x4a\x5d\x8f\x1c", 4);
        const auto addresses = broadcastAddresses();
        for (const QHostAddress &address : addresses)
            m_socket.writeDatagram(question, address, port);
    }

private:
    void read()
    {
        constexpr qint64 longest = 2048;
        while (m_socket.hasPendingDatagrams()) {
            const QNetworkDatagram datagram = m_socket.receiveDatagram(longest);
            const auto reply = parseVivotekReply(datagram.data());
            if (reply && reply->mac == m_mac) {
                end(datagram.senderAddress());
                return;
            }
        }
    }

    void end(const std::optional<QHostAddress> &found)
    {
        if (m_hasEnded)
            return;
        m_hasEnded = true;
        deleteLater();
        auto promise = std::move(m_promise);
        promise.addResult(found);
        promise.finish();
    }

    QString m_mac;
    QUdpSocket m_socket;
    QPromise<std::optional<QHostAddress>> m_promise;
    bool m_hasEnded = false;
};

} // namespace

VivotekFinder::VivotekFinder(const model::Pace &pace, quint16 port, QObject *parent)
    : QObject(parent)
    , m_pace(pace)
    , m_port(port)
{
}

QFuture<std::optional<QHostAddress>> VivotekFinder::findByMac(const QString &mac)
{
    auto *search = new Search(mac, this);
    const auto future = search->future();
    search->start(m_port, m_pace.listen);
    return future;
}

} // namespace discovery
