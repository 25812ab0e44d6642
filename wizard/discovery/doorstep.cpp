// SPDX-License-Identifier: Apache-2.0
#include "discovery/doorstep.h"

#include "discovery/upnp_description.h"

#include <QNetworkProxy>

namespace discovery {

using namespace Qt::Literals::StringLiterals;
using model::Sighting;

static constexpr qsizetype mostBytes = 64 * 1024;

Doorstep::Doorstep(const Door &door, std::chrono::milliseconds timeout, QObject *parent)
    : QObject(parent)
    , m_door(door)
{
    // The first one tells whether everybody is let in: only a camera without a root password answers it.
    m_paths = QList<QByteArray> {"/cgi-bin/admin/getparam.cgi?system_info",
        "/cgi-bin/anonymous/getparam.cgi?system_info", "/cgi-bin/sysinfo.cgi"};
    if (!door.path.isEmpty())
        m_paths = {door.path};
    m_sighting.source = door.path.isEmpty() ? Sighting::Source::Doorstep : Sighting::Source::Ssdp;
    m_sighting.address = door.address;
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_socket.setReadBufferSize(mostBytes);
    m_patience.setSingleShot(true);
    m_patience.setInterval(timeout);
    connect(&m_patience, &QTimer::timeout, this, &Doorstep::end);
    connect(&m_socket, &QTcpSocket::connected, this, [this] {
        const QByteArray host = m_door.address.toString().toLatin1() + ':' + QByteArray::number(m_door.port);
        m_socket.write("GET " + m_paths.takeFirst() + " HTTP/1.0\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    });
    connect(&m_socket, &QTcpSocket::readyRead, this, [this] {
        m_received += m_socket.read(mostBytes + 1 - m_received.size());
        if (m_received.size() > mostBytes)
            end();
    });
    connect(&m_socket, &QTcpSocket::disconnected, this, &Doorstep::answered);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, [this] {
        if (m_socket.error() != QAbstractSocket::RemoteHostClosedError)
            end();
    });
}

/// A socket says that it is disconnected even while it is destroyed, when nothing is left here to hear it.
Doorstep::~Doorstep()
{
    disconnect(&m_socket, nullptr, this, nullptr);
}

void Doorstep::start()
{
    askNext();
}

void Doorstep::askNext()
{
    if (m_hasEnded)
        return;
    m_received.clear();
    m_patience.start();
    m_socket.connectToHost(m_door.address, m_door.port);
}

void Doorstep::answered()
{
    if (m_socket.bytesAvailable() > 0)
        m_received += m_socket.read(mostBytes + 1 - m_received.size());
    const auto reply = parseDoorstepReply(m_received);
    if (!reply) {
        end();
        return;
    }
    if (!m_door.path.isEmpty())
        takeDescription(*reply);
    else
        takeIdentity(*reply);
    const bool knowsEnough = !m_sighting.model.isEmpty() || m_sighting.kind == Sighting::Kind::OtherDevice;
    if (m_paths.isEmpty() || knowsEnough)
        end();
    else // not within the signal that the connection before has ended
        QMetaObject::invokeMethod(this, &Doorstep::askNext, Qt::QueuedConnection);
}

void Doorstep::takeDescription(const DoorstepReply &reply)
{
    const auto description = parseUpnpDescription(reply.body);
    if (reply.status != 200 || !description)
        return;
    const bool isVendors = description->maker.contains("vivotek"_L1, Qt::CaseInsensitive);
    m_sighting.kind = isVendors ? Sighting::Kind::Camera : Sighting::Kind::OtherDevice;
    m_sighting.name = description->name;
    m_sighting.model = description->model;
    m_sighting.mac = description->mac;
    // What leads to somebody else is not followed.
    const bool isOwnPage = QHostAddress(description->page.host()).isEqual(m_door.address);
    m_sighting.httpPort = isOwnPage ? static_cast<quint16>(description->page.port(80)) : quint16(0);
    Q_EMIT seen(m_sighting);
    if (isVendors)
        Q_EMIT ledTo({m_door.address, m_sighting.httpPort == 0 ? m_door.port : m_sighting.httpPort, {}});
}

void Doorstep::takeIdentity(const DoorstepReply &reply)
{
    const auto identity = reply.status == 200 ? identityTold(reply.body) : std::nullopt;
    m_sighting.httpPort = m_door.port;
    if (identity) {
        m_sighting.kind = Sighting::Kind::Camera;
        m_sighting.model = identity->model;
        m_sighting.firmware = identity->firmware;
        m_sighting.mac = identity->mac;
    }
    if (m_isFirst) {
        // What is documented (API doc §2.2): 401 asks for a login, settings without one tell a blank password. A page
        // without them, or none at all, is somebody else's. Any other answer, as a door shut to this computer, tells
        // nothing.
        constexpr int ok = 200;
        constexpr int loginWanted = 401;
        constexpr int notThere = 404;
        if (reply.status == loginWanted)
            m_sighting.login = Sighting::Login::Asked;
        else if (identity)
            m_sighting.login = Sighting::Login::NotAsked;
        else if (reply.status == ok || reply.status == notThere) {
            m_sighting.kind = Sighting::Kind::OtherDevice;
            m_sighting.name = reply.server;
        }
    }
    m_isFirst = false;
}

void Doorstep::end()
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    m_patience.stop();
    disconnect(&m_socket, nullptr, this, nullptr);
    m_socket.abort();
    if (m_door.path.isEmpty() && !m_isFirst)
        Q_EMIT seen(m_sighting);
    Q_EMIT finished();
    deleteLater();
}

} // namespace discovery
