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

/// An address of this computer, and where to ask from it.
struct Source
{
    QHostAddress own;
    QList<QHostAddress> to;
};

/// Every network that is up, asked from its own address: to 255.255.255.255 a system sends by one interface only unless
/// it is told by which. The loopback network is one too: practice cameras are there.
QList<Source> sources()
{
    QList<Source> list {{QHostAddress(QHostAddress::LocalHost), {QHostAddress(QStringLiteral("127.255.255.255"))}}};
    const auto interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &interface : interfaces) {
        const auto flags = interface.flags();
        const auto entries = interface.addressEntries();
        for (const QNetworkAddressEntry &entry : entries) {
            const bool isIpv4 = entry.ip().protocol() == QAbstractSocket::IPv4Protocol;
            if (!isIpv4 || !flags.testFlag(QNetworkInterface::IsUp) || flags.testFlag(QNetworkInterface::IsLoopBack))
                continue;
            Source source {entry.ip(), {QHostAddress(QHostAddress::Broadcast)}};
            if (!entry.broadcast().isNull())
                source.to.append(entry.broadcast());
            list.append(source);
        }
    }
    return list;
}

/// One question and its answers. Deletes itself at its end.
class Search : public QObject
{
public:
    Search(const QString &mac, QObject *parent)
        : QObject(parent)
        , m_mac(mac)
    {
        m_question = QByteArray(1, static_cast<char>(QRandomGenerator::global()->bounded(256)));
        m_question.append("\x4a\x5d\x8f\x1c", 4);
        m_promise.start();
    }

    QFuture<std::optional<QHostAddress>> future() const { return m_promise.future(); }

    /// Asks three times within the patience, for datagrams get lost.
    void start(quint16 port, std::chrono::milliseconds patience)
    {
        QTimer::singleShot(patience, this, [this] { end(std::nullopt); });
        const auto all = sources();
        for (const Source &source : all) {
            auto *socket = new QUdpSocket(this);
            connect(socket, &QUdpSocket::readyRead, this, [this, socket] { read(*socket); });
            if (!socket->bind(source.own, 0, QAbstractSocket::DontShareAddress))
                continue;
            const auto ask = [this, socket, port, to = source.to] {
                for (const QHostAddress &address : to)
                    socket->writeDatagram(m_question, address, port);
            };
            ask();
            QTimer::singleShot(patience / 3, socket, ask);
            QTimer::singleShot(2 * patience / 3, socket, ask);
        }
    }

private:
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
    QByteArray m_question;
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
