// SPDX-License-Identifier: Apache-2.0
#include "engine/door_move.h"

#include "engine/auditor.h"
#include "engine/identity_check.h"

#include <QTimer>

#include <algorithm>

namespace engine {

using namespace model;
using namespace Qt::Literals::StringLiterals;
using Kind = Error::Kind;
using Scheme = Address::Scheme;

DoorMove::DoorMove(const Tools &tools, RunKnowledge &knowledge, const Snapshot &after, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_knowledge(knowledge)
    , m_after(after)
{
    const QList<Door> doors = doorsOf(after);
    if (doors.isEmpty())
        return;
    const Door best = doors.constFirst();
    const Door real = knowledge.ports(tools.movedPorts).real(best);
    const Address here = tools.camera->address();
    if (here.scheme == real.scheme && here.port == real.port)
        return;
    m_target = real;
    m_candidates = {real};
    // A number that was written back may mean itself, whatever it stood for at first.
    if (best != real)
        m_candidates.append(best);
}

void DoorMove::start()
{
    if (!m_target) {
        end(std::nullopt);
        return;
    }
    m_deadline = QDateTime::currentDateTime().addMSecs(m_tools.pace.comeback.count());
    const bool comesToTls = m_target->scheme == Scheme::Https && m_tools.camera->address().scheme != Scheme::Https;
    if (comesToTls)
        look();
    else
        reconnect();
}

void DoorMove::look()
{
    probes::Target target = targetOf(*m_tools.camera, m_after, m_tools, m_knowledge);
    target.httpsPort = m_target->port;
    target.movedPorts.remove(u"https"_s);
    m_tools.prober->lookAtTls(target, probes::Prober::Depth::CertificateOnly)
        .then(this, [this](const Result<TlsSight> &sight) {
            if (!sight)
                lookAgain(sight.error());
            else if (sight->chain.isEmpty())
                lookAgain({Kind::BadReply, u"The camera's HTTPS port shows no certificate."_s});
            else
                judge(sight->chain.constFirst());
        });
}

void DoorMove::lookAgain(const Error &why)
{
    if (QDateTime::currentDateTime() < m_deadline)
        QTimer::singleShot(m_tools.pace.pollInterval, this, &DoorMove::look);
    else
        end(Error {Kind::Unreachable, u"HTTPS was switched on, but it does not answer: %1"_s.arg(why.detail)});
}

void DoorMove::judge(const Certificate &certificate)
{
    const trust::TrustPolicy &told = m_tools.trust;
    const bool isMade = !m_knowledge.certificate.isEmpty();
    if (isMade ? certificate.sha256 == m_knowledge.certificate : told.pinned == certificate.sha256) {
        pin(certificate.sha256);
        return;
    }
    if (isMade) {
        end(Error {Kind::IdentityChanged,
            u"The HTTPS port shows another certificate (%1) than the one the camera made (%2). Nothing was sent there."_s
                .arg(fingerprintText(certificate.sha256), fingerprintText(m_knowledge.certificate))});
        return;
    }
    compareWithOwn(certificate);
}

/// Switched on by this run, made by an earlier one: what the camera gives out as its own over the door we know decides.
void DoorMove::compareWithOwn(const Certificate &certificate)
{
    m_tools.camera->readOwnCertificate().then(this, [this, certificate](const Result<QByteArray> &own) {
        const bool isOwn = own && *own == certificate.der;
        if (isOwn || m_tools.trust.unknown == trust::TrustPolicy::Unknown::Accept)
            pin(certificate.sha256);
        else
            end(trust::TrustPolicy().refusal(certificate.sha256));
    });
}

void DoorMove::pin(const QByteArray &sha256)
{
    trust::TrustPolicy policy;
    policy.pinned = sha256;
    m_tools.camera->trust(policy);
    m_knowledge.certificate = sha256;
    reconnect();
}

void DoorMove::reconnect()
{
    const QStringList names = identityNames();
    const auto name =
        std::find_if(names.begin(), names.end(), [this](const QString &known) { return m_after.has(known); });
    const QString identity = name == names.end() ? QString() : *name;
    auto *way = new Reconnect(m_tools, {m_candidates, identity, m_after.parameters.value(identity)}, this);
    connect(way, &Reconnect::finished, this, &DoorMove::end);
    way->start();
}

void DoorMove::end(const std::optional<Error> &trouble)
{
    // Some cameras restart their servers once more a moment later.
    if (!trouble && m_target)
        m_tools.camera->expectRestart();
    if (!trouble && m_target && m_tools.pins && !m_knowledge.certificate.isEmpty()
        && m_tools.camera->address().scheme == Scheme::Https) {
        // A pin that cannot be kept costs a question next time, nothing more.
        static_cast<void>(
            m_tools.pins->remember(m_after.identity.mac, m_tools.camera->address().host, m_knowledge.certificate));
    }
    Q_EMIT finished(trouble);
}

} // namespace engine
