// SPDX-License-Identifier: Apache-2.0
#include "probes/exchange.h"

#include <utility>

namespace probes {

namespace {

constexpr qsizetype mostBytes = 64 * 1024;

Heard::Ending endingOf(Connection::Ending ending)
{
    switch (ending) {
    case Connection::Ending::PortClosed:
        return Heard::Ending::PortClosed;
    case Connection::Ending::NoConnection:
        return Heard::Ending::NoConnection;
    case Connection::Ending::NoTls:
        return Heard::Ending::NoTls;
    case Connection::Ending::Closed:
        return Heard::Ending::Closed;
    case Connection::Ending::OtherCertificate:
    case Connection::Ending::NoSuchSource:
        break;
    }
    return Heard::Ending::NotAsked;
}

} // namespace

Exchange::Exchange(const Ask &ask, Handler handler, QObject *parent)
    : QObject(parent)
    , m_ask(ask)
    , m_handler(std::move(handler))
    , m_connection(ask.door, this)
{
    QMetaObject::invokeMethod(this, &Exchange::open, Qt::QueuedConnection);
}

void Exchange::open()
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
        [this] { end(m_connection.isOpen() ? Heard::Ending::Silent : Heard::Ending::NoConnection); });
    m_deadline.start(m_ask.timeout);
    connect(&m_connection, &Connection::opened, this, &Exchange::send);
    connect(&m_connection, &Connection::arrived, this, &Exchange::read);
    connect(&m_connection, &Connection::ended, this, &Exchange::fail);
    m_connection.open();
}

void Exchange::send()
{
    m_connection.send(m_ask.request);
}

void Exchange::read()
{
    m_bytes += m_connection.read(mostBytes - m_bytes.size());
    const auto reply = parseReply(m_bytes, m_ask.protocol);
    const bool isDecided = reply ? reply->isWhole(m_ask.protocol) : isNoReply(m_bytes, m_ask.protocol);
    if (isDecided || m_bytes.size() >= mostBytes)
        end(Heard::Ending::Closed);
}

void Exchange::fail(Connection::Ending ending)
{
    // The last bytes may have come together with the end of the connection.
    if (ending == Connection::Ending::Closed)
        m_bytes += m_connection.read(mostBytes - m_bytes.size());
    end(endingOf(ending));
}

void Exchange::end(Heard::Ending ending)
{
    m_deadline.stop();
    m_connection.disconnect(this);
    m_connection.drop();
    deleteLater();
    Heard heard {ending, parseReply(m_bytes, m_ask.protocol), m_bytes, m_connection.certificate()};
    if (heard.reply)
        heard.ending = Heard::Ending::Replied;
    else if (!m_bytes.isEmpty())
        heard.ending = Heard::Ending::Garbled;
    // Last, for the handler may take this object's owner down.
    const auto handler = std::exchange(m_handler, nullptr);
    handler(heard);
}

} // namespace probes
