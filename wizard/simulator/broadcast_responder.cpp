// SPDX-License-Identifier: Apache-2.0
#include "simulator/broadcast_responder.h"

#include <QtEndian>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

enum Type : char { LongName = 1, Mac = 2, Ip = 3, SingleByte = 4, HttpPort = 6, Language = 8, ShortName = 9 };

QByteArray field(Type type, const QByteArray &value)
{
    constexpr qsizetype longest = 255;
    const auto bytes = value.left(longest);
    return QByteArray(1, type) + char(bytes.size()) + bytes;
}

} // namespace

BroadcastResponder::BroadcastResponder(const CameraState &state, const QHostAddress &address)
    : m_state(state)
    , m_address(address)
    , m_port(address, GroupPort::Hears::Broadcast, [this](const QNetworkDatagram &datagram) {
        if (const auto bytes = answer(datagram.data()); !bytes.isEmpty())
            m_port.send(bytes, datagram);
    })
{
}

void BroadcastResponder::moveTo(const QHostAddress &address)
{
    m_address = address;
    m_port.moveTo(address);
}

QByteArray BroadcastResponder::answer(const QByteArray &datagram) const
{
    if (datagram.size() != 5 || !datagram.endsWith(QByteArray::fromHex("4a5d8f1c")))
        return {};
    QByteArray ip(4, '\0');
    qToBigEndian(m_address.toIPv4Address(), ip.data());
    QByteArray httpPort(2, '\0');
    qToLittleEndian(quint16(QUrl(m_state.baseUrl).port(80)), httpPort.data());
    const auto model = m_state.store.value(u"system_info_modelname"_s).toUtf8();
    const auto mac = QByteArray::fromHex(m_state.store.value(u"system_info_serialnumber"_s).toLatin1());
    return datagram + field(LongName, "VIVOTEK " + model) + field(Mac, mac) + field(Ip, ip) + QByteArray(1, SingleByte)
        + '\1' + field(HttpPort, httpPort) + field(Language, "en") + field(ShortName, model);
}

} // namespace simulator
