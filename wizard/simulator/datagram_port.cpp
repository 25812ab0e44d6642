// SPDX-License-Identifier: Apache-2.0
#include "simulator/datagram_port.h"

using namespace Qt::Literals::StringLiterals;

namespace simulator {

DatagramPort::DatagramPort(const QHostAddress &address, Handler handler)
    : m_address(address)
    , m_handler(std::move(handler))
{
    connect(&m_socket, &QUdpSocket::readyRead, this, [this] {
        while (m_socket.hasPendingDatagrams())
            m_handler(m_socket.receiveDatagram());
    });
}

tl::expected<void, QString> DatagramPort::open(quint16 port)
{
    if (!m_socket.bind(m_address, port)) {
        return tl::make_unexpected(
            u"UDP port %1 on %2 cannot be used: %3."_s.arg(port).arg(m_address.toString(), m_socket.errorString()));
    }
    m_port = m_socket.localPort();
    return {};
}

void DatagramPort::send(const QByteArray &bytes, const QNetworkDatagram &to)
{
    m_socket.writeDatagram(bytes, to.senderAddress(), quint16(to.senderPort()));
}

} // namespace simulator
