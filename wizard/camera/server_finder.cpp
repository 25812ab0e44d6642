// SPDX-License-Identifier: Apache-2.0
#include "camera/server_finder.h"

#include <QNetworkProxy>

namespace camera {

using namespace Qt::Literals::StringLiterals;
using Kind = model::Error::Kind;
using Scheme = model::Address::Scheme;

/// A port that is filtered rather than closed must not cost the whole patience while another is left to try.
static constexpr std::chrono::milliseconds patienceForOneOfSeveral {3'000};

ServerFinder::ServerFinder(const model::Pace &pace, const UsualPorts &usual)
    : m_pace(pace)
    , m_usual(usual)
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_patience.setSingleShot(true);
    connect(&m_socket, &QTcpSocket::connected, this, &ServerFinder::connected);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        if (error == QAbstractSocket::HostNotFoundError)
            m_candidates = {m_candidates.first()};
        const bool unknown = error == QAbstractSocket::HostNotFoundError;
        failed({Kind::Unreachable,
            unknown ? u"The name %1 is not known in this network."_s.arg(m_address.host)
                    : u"Nothing answers at %1. Check the address, the cable and the power."_s.arg(m_address.host)});
    });
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_socket.abort();
        failed({Kind::Unreachable,
            u"Nothing answers at %1. Check the address, the cable and the power."_s.arg(m_address.host)});
    });
}

void ServerFinder::listCandidates()
{
    m_candidates.clear();
    // One port can only be tried once; whether it speaks HTTP or HTTPS shows with the first request.
    if (m_address.port)
        return m_candidates.append({m_address.scheme.value_or(Scheme::Http), *m_address.port});
    const auto fits = [this](Scheme scheme) { return !m_address.scheme || *m_address.scheme == scheme; };
    if (m_usual.remembered && fits(*m_usual.remembered->scheme))
        m_candidates.append({*m_usual.remembered->scheme, *m_usual.remembered->port});
    for (const Candidate usual : {Candidate {Scheme::Https, m_usual.https}, {Scheme::Http, m_usual.http}}) {
        if (fits(usual.scheme) && !m_candidates.contains(usual))
            m_candidates.append(usual);
    }
}

void ServerFinder::find(const model::Address &address, Then then)
{
    m_address = address;
    m_then = std::move(then);
    m_firstError.reset();
    listCandidates();
    const QHostAddress literal(m_address.host);
    if (!literal.isNull() && m_candidates.size() == 1) {
        const Candidate only = m_candidates.first();
        return end(Server {only.scheme, literal, only.port, m_address.host});
    }
    tryNext();
}

void ServerFinder::tryNext()
{
    m_patience.start(
        m_candidates.size() > 1 ? qMin(patienceForOneOfSeveral, m_pace.requestTimeout) : m_pace.requestTimeout);
    m_socket.connectToHost(m_address.host, m_candidates.first().port);
}

void ServerFinder::connected()
{
    m_patience.stop();
    const Candidate found = m_candidates.first();
    const Server server {found.scheme, m_socket.peerAddress(), found.port, m_address.host};
    m_socket.abort();
    end(server);
}

void ServerFinder::failed(const model::Error &why)
{
    m_patience.stop();
    if (!m_firstError)
        m_firstError = why;
    m_candidates.removeFirst();
    if (m_candidates.isEmpty())
        return end(tl::unexpected(*m_firstError));
    // From the event loop: a socket cannot be used again inside its own error signal.
    QTimer::singleShot(0, this, &ServerFinder::tryNext);
}

void ServerFinder::end(model::Result<Server> result)
{
    const Then then = std::exchange(m_then, {});
    then(std::move(result));
}

} // namespace camera
