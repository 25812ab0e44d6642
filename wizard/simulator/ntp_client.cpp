// SPDX-License-Identifier: Apache-2.0
#include "simulator/ntp_client.h"

#include <QNetworkDatagram>
#include <QRandomGenerator>
#include <QtEndian>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

constexpr qsizetype packetSize = 48;
constexpr qsizetype stampSize = 8;
constexpr qint64 eraSeconds = qint64(1) << 32;
/** 1900 to 1970. */
constexpr qint64 beforeUnix = 2'208'988'800;

/** Where RFC 4330 4 has the time stamps. */
namespace at {
constexpr qsizetype originate = 24;
constexpr qsizetype receive = 32;
constexpr qsizetype transmit = 40;
} // namespace at

QByteArray stampOf(const QDateTime &utc)
{
    const auto milliseconds = utc.toMSecsSinceEpoch();
    const auto seconds = quint32(milliseconds / 1000 + beforeUnix);
    // Below the milliseconds it is random, so that nobody can answer without having seen the question.
    const auto fraction = quint32((milliseconds % 1000 << 32) / 1000) ^ (QRandomGenerator::global()->generate() >> 12);
    QByteArray stamp(stampSize, '\0');
    qToBigEndian(seconds, stamp.data());
    qToBigEndian(fraction, stamp.data() + 4);
    return stamp;
}

QDateTime timeAt(const QByteArray &packet, qsizetype offset)
{
    const qint64 seconds = qFromBigEndian<quint32>(packet.constData() + offset);
    const qint64 fraction = qFromBigEndian<quint32>(packet.constData() + offset + 4);
    // RFC 4330 3: with the first bit clear the numbers count from 2036 on.
    const auto era = seconds < eraSeconds / 2 ? eraSeconds : 0;
    return QDateTime::fromMSecsSinceEpoch((seconds + era - beforeUnix) * 1000 + (fraction * 1000 >> 32), Qt::UTC);
}

} // namespace

NtpClient::NtpClient(CameraState &state, const QHostAddress &address, quint16 port)
    : m_state(state)
    , m_address(address)
    , m_port(port)
{
    moveTo(address);
    m_soon.setSingleShot(true);
    m_next.setSingleShot(true);
    connect(&m_socket, &QUdpSocket::readyRead, this, &NtpClient::listen);
    connect(&m_soon, &QTimer::timeout, this, &NtpClient::ask);
    connect(&m_next, &QTimer::timeout, this, &NtpClient::start);
    connect(&m_state.store, &ParameterStore::assigned, this, [this](const QString &name) {
        if (name == "system_ntp"_L1 || name == "system_updateinterval"_L1)
            start();
    });
}

void NtpClient::moveTo(const QHostAddress &address)
{
    m_address = address;
    m_socket.close();
    m_socket.bind(m_address, 0);
}

void NtpClient::start()
{
    // Server and interval may be written in one request: it asks once both are.
    stop();
    m_triesLeft = 3;
    m_soon.start(0);
}

void NtpClient::stop()
{
    m_soon.stop();
    m_next.stop();
    m_awaited.clear();
}

std::optional<QHostAddress> NtpClient::server() const
{
    const auto text = m_state.store.value(u"system_ntp"_s);
    const auto isOn = m_state.store.value(u"system_updateinterval"_s).toInt() > 0;
    const auto isV6 = m_address.protocol() == QAbstractSocket::IPv6Protocol;
    const auto named = text == "localhost"_L1
        ? QHostAddress(isV6 ? QHostAddress::LocalHostIPv6 : QHostAddress::LocalHost)
        : QHostAddress(text);
    const auto isOne = !named.isNull() && !named.isMulticast() && !named.isBroadcast();
    return isOn && isOne && !m_state.faults.has(FaultKind::LieNtp) ? std::optional(named) : std::nullopt;
}

void NtpClient::ask()
{
    const auto to = server();
    if (!to)
        return;
    QByteArray packet(packetSize, '\0');
    packet[0] = 0x23; // version 4, mode 3: client
    m_awaited = stampOf(m_state.clock.utc());
    packet.replace(at::transmit, stampSize, m_awaited);
    m_sinceAsked.start();
    m_socket.writeDatagram(packet, *to, m_port);

    // However fast the tests are, an answer gets its time; and a timer takes less than 25 days.
    const auto bounded = [this](std::chrono::milliseconds wait) {
        return qBound(std::chrono::milliseconds(100), m_state.paced(wait), std::chrono::milliseconds(24h * 24));
    };
    m_next.start(bounded(1s * m_state.store.value(u"system_updateinterval"_s).toInt()));
    if (--m_triesLeft > 0)
        m_soon.start(bounded(5s));
}

void NtpClient::listen()
{
    while (m_socket.hasPendingDatagrams()) {
        const auto datagram = m_socket.receiveDatagram(packetSize);
        const auto asked = server();
        const auto packet = datagram.data();
        if (!asked || !asked->isEqual(datagram.senderAddress()) || datagram.senderPort() != m_port || !isAnswer(packet))
            continue;
        const auto sent = timeAt(packet, at::transmit);
        const auto onTheWay = m_sinceAsked.elapsed() - timeAt(packet, at::receive).msecsTo(sent);
        m_state.clock.set(sent.addMSecs(qBound(qint64(0), onTheWay / 2, m_sinceAsked.elapsed())));
        m_awaited.clear();
        m_soon.stop();
        m_state.logSystem(u"[NTP]: Time set by %1"_s.arg(asked->toString()));
    }
}

bool NtpClient::isAnswer(const QByteArray &packet) const
{
    // RFC 4330 5: mode 4, a clock that is set (leap indicator 3 says it is not), a stratum that is no kiss of death.
    if (m_awaited.isEmpty() || packet.size() < packetSize)
        return false;
    const auto first = quint8(packet[0]);
    const auto stratum = quint8(packet[1]);
    return (first & 7) == 4 && first >> 6 != 3 && stratum >= 1 && stratum <= 15
        && packet.mid(at::originate, stampSize) == m_awaited
        && packet.mid(at::transmit, stampSize) != QByteArray(stampSize, '\0');
}

} // namespace simulator
