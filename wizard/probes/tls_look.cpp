// SPDX-License-Identifier: Apache-2.0
#include "probes/tls_look.h"

#include "trust/describe.h"

#include <QList>

#include <algorithm>

namespace probes {

using namespace Qt::Literals::StringLiterals;
using Ending = Handshake::Ending;
using Kind = model::Error::Kind;
using model::TlsVersion;

TlsLook::TlsLook(const Target &target, Prober::Depth depth, const model::Pace &pace, QObject *parent)
    : QObject(parent)
    , m_greeting {target.peer, target.movedPorts.value(u"https"_s, target.httpsPort), target.address.host, {},
          pace.requestTimeout}
    , m_depth(depth)
{
    m_promise.start();
    greet({});
}

void TlsLook::greet(std::optional<TlsVersion> version)
{
    m_greeting.version = version;
    const auto take = [this, version](const Handshake &seen) {
        if (version)
            takeOne(*version, seen);
        else
            takeFirst(seen);
    };
    new TlsHandshake(
        m_greeting,
        [this, take](const Handshake &seen) {
            // Later, for the socket's own code is still on the stack, and the end of the future may end all of this.
            QMetaObject::invokeMethod(
                this, [take, seen] { take(seen); }, Qt::QueuedConnection);
        },
        this);
}

void TlsLook::takeFirst(const Handshake &seen)
{
    const QString port = QString::number(m_greeting.port);
    switch (seen.ending) {
    case Ending::PortClosed:
    case Ending::NoConnection:
        finish(model::fail(Kind::Unreachable, u"Nothing answers at the HTTPS port %1."_s.arg(port)));
        return;
    case Ending::Silent:
        finish(model::fail(
            Kind::TimedOut, u"Something listens at the HTTPS port %1, but did not answer in time."_s.arg(port)));
        return;
    case Ending::Shaken:
        keepChain(seen.chain);
        break;
    case Ending::NoTls:
        break;
    }
    if (m_depth == Prober::Depth::AllVersions || seen.ending == Ending::NoTls)
        m_versions.append({TlsVersion::Tls1_3, TlsVersion::Tls1_2, TlsVersion::Tls1_1, TlsVersion::Tls1_0});
    if (seen.version) {
        m_accepted.append(*seen.version);
        m_versions.removeAll(*seen.version);
    }
    greetNext();
}

void TlsLook::takeOne(TlsVersion version, const Handshake &seen)
{
    if (seen.ending == Ending::PortClosed || seen.ending == Ending::NoConnection)
        m_isMeasured = false;
    if (seen.ending == Ending::Shaken) {
        m_accepted.append(version);
        if (m_sight.chain.isEmpty())
            keepChain(seen.chain);
    }
    greetNext();
}

void TlsLook::greetNext()
{
    const bool isEnough = m_depth == Prober::Depth::CertificateOnly && !m_sight.chain.isEmpty();
    if (!isEnough && !m_versions.isEmpty()) {
        greet(m_versions.dequeue());
        return;
    }
    if (m_sight.chain.isEmpty()) {
        finish(model::fail(
            Kind::BadReply, u"The HTTPS port %1 speaks no TLS that this computer knows."_s.arg(m_greeting.port)));
        return;
    }
    if (m_depth == Prober::Depth::AllVersions && m_isMeasured) {
        std::sort(m_accepted.begin(), m_accepted.end());
        m_sight.accepted = m_accepted;
    }
    finish(m_sight);
}

void TlsLook::keepChain(const QList<QByteArray> &chain)
{
    for (const QByteArray &der : chain) {
        const auto certificate = trust::describe(der);
        if (!certificate)
            return;
        m_sight.chain.append(*certificate);
    }
}

void TlsLook::finish(const model::Result<model::TlsSight> &result)
{
    deleteLater();
    // Last, for the end of the future may end the prober, and this object with it.
    auto promise = std::move(m_promise);
    promise.addResult(result);
    promise.finish();
}

} // namespace probes
