// SPDX-License-Identifier: Apache-2.0
#include "probes/exchange.h"

#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslSocket>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace probes {

namespace {

constexpr qsizetype mostBytes = 64 * 1024;

/// Cameras of the 7xxx and 8xxx time speak TLS 1.0 with ciphers OpenSSL refuses by default (field notes, HTTP).
QSslConfiguration lenient()
{
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setBackendConfigurationOption("MinProtocol", u"TLSv1"_s);
    configuration.setBackendConfigurationOption("CipherString", u"ALL:@SECLEVEL=0"_s);
    return configuration;
}

} // namespace

Exchange::Exchange(const Ask &ask, Handler handler, QObject *parent)
    : QObject(parent)
    , m_ask(ask)
    , m_handler(std::move(handler))
{
    QMetaObject::invokeMethod(this, &Exchange::open, Qt::QueuedConnection);
}

void Exchange::open()
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
        [this] { end(m_isSent ? Heard::Ending::Silent : Heard::Ending::NoConnection); });
    m_deadline.start(m_ask.timeout);

    if (m_ask.transport == Ask::Transport::Tls) {
        auto socket = std::make_unique<QSslSocket>();
        socket->setSslConfiguration(lenient());
        connect(socket.get(), &QSslSocket::encrypted, this, &Exchange::send);
        m_socket = std::move(socket);
    } else {
        m_socket = std::make_unique<QTcpSocket>();
        connect(m_socket.get(), &QTcpSocket::connected, this, &Exchange::send);
    }
    m_socket->setProxy(QNetworkProxy::NoProxy);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &Exchange::read);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &Exchange::fail);
    if (auto *socket = qobject_cast<QSslSocket *>(m_socket.get()))
        socket->connectToHostEncrypted(m_ask.peer.toString(), m_ask.port, m_ask.serverName);
    else
        m_socket->connectToHost(m_ask.peer, m_ask.port);
}

void Exchange::send()
{
    m_isSent = true;
    m_socket->write(m_ask.request);
}

void Exchange::read()
{
    m_bytes += m_socket->read(mostBytes - m_bytes.size());
    const auto reply = parseReply(m_bytes, m_ask.protocol);
    if (m_bytes.size() >= mostBytes || (reply && reply->isWhole(m_ask.protocol)))
        end(Heard::Ending::Closed);
}

void Exchange::fail(QAbstractSocket::SocketError error)
{
    // The last bytes may have come together with the end of the connection.
    if (m_isSent)
        m_bytes += m_socket->read(mostBytes - m_bytes.size());
    if (error == QAbstractSocket::ConnectionRefusedError)
        end(Heard::Ending::PortClosed);
    else
        end(m_isSent ? Heard::Ending::Closed : Heard::Ending::NoConnection);
}

void Exchange::end(Heard::Ending ending)
{
    m_deadline.stop();
    m_socket->disconnect(this);
    m_socket->abort();
    deleteLater();
    Heard heard {ending, parseReply(m_bytes, m_ask.protocol), m_bytes};
    if (heard.reply)
        heard.ending = Heard::Ending::Replied;
    else if (!m_bytes.isEmpty())
        heard.ending = Heard::Ending::Garbled;
    // Last, for the handler may take this object's owner down.
    const auto handler = std::exchange(m_handler, nullptr);
    handler(heard);
}

} // namespace probes
