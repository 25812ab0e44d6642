// SPDX-License-Identifier: Apache-2.0
#include "discovery/vivotek_finder.h"

#include "discovery/letters.h"
#include "discovery/own_networks.h"
#include "discovery/vivotek_reply.h"

#include <QNetworkDatagram>
#include <QPromise>
#include <QTimer>
#include <QUdpSocket>

namespace discovery {

using namespace Qt::Literals::StringLiterals;
using model::Sighting;

namespace {

/// One question and its answers. Deletes itself at its end.
class VivotekSearch : public QObject
{
public:
    VivotekSearch(const QString &mac, QObject *parent)
        : QObject(parent)
        , m_mac(mac)
    {
        m_promise.start();
    }

    QFuture<std::optional<QHostAddress>> future() const { return m_promise.future(); }

    /// Asks three times within the patience, for datagrams get lost.
    void start(quint16 port, std::chrono::milliseconds patience)
    {
        QTimer::singleShot(patience, this, [this] { end(std::nullopt); });
        // Every network, asked from its own address: to 255.255.255.255 a system sends by one interface only unless it
        // is told by which. The loopback network is one too: practice cameras are there.
        const auto networks = ownNetworks();
        for (const NetworkFact &network : networks) {
            for (const OwnAddress &own : network.addresses)
                askFrom(own, port, patience);
        }
    }

private:
    void askFrom(const OwnAddress &own, quint16 port, std::chrono::milliseconds patience)
    {
        auto *socket = new QUdpSocket(this);
        connect(socket, &QUdpSocket::readyRead, this, [this, socket] { read(*socket); });
        if (!socket->bind(own.ip, 0, QAbstractSocket::DontShareAddress))
            return;
        const auto ask = [socket,
                             letters = lettersFor(Sighting::Source::VivotekSearch, own, {{u"broadcast"_s, {port}}})] {
            for (const Letter &letter : letters)
                socket->writeDatagram(letter.bytes, letter.to, letter.port);
        };
        ask();
        QTimer::singleShot(patience / 3, socket, ask);
        QTimer::singleShot(2 * patience / 3, socket, ask);
    }

    void read(QUdpSocket &socket)
    {
        constexpr qint64 longest = 2048;
        while (socket.hasPendingDatagrams()) {
            const QNetworkDatagram datagram = socket.receiveDatagram(longest);
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
    auto *search = new VivotekSearch(mac, this);
    const auto future = search->future();
    search->start(m_port, m_pace.listen);
    return future;
}

} // namespace discovery
