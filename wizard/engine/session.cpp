// SPDX-License-Identifier: Apache-2.0
#include "engine/session.h"

#include "engine/capture.h"
#include "engine/masked_dump.h"
#include "engine/planner.h"
#include "engine/record_maker.h"
#include "engine/secrets.h"
#include "engine/session_state.h"
#include "engine/site_authority.h"

#include <QDir>
#include <QTimer>

#include <algorithm>

namespace engine {

using namespace model;
using namespace Qt::Literals::StringLiterals;

Session::Session(Tools tools, QObject *parent)
    : QObject(parent)
    , m_state(std::make_unique<State>())
{
    m_state->tools = std::move(tools);
}

/// A future of a destroyed camera ends with Cancelled, in place (Qt 6.4): the runner that waits for it must not tell a
/// session that is half gone.
Session::~Session()
{
    stop();
    if (m_state->runner)
        m_state->runner->blockSignals(true);
    m_state->tools.camera.reset();
    m_state->tools.prober.reset();
}

const Job &Session::job() const
{
    return m_state->job;
}

void Session::setJob(const Job &job)
{
    m_state->job = job;
    m_state->tools.siteName = job.site.name;
    m_state->knowledge.vmsAccount = vmsAccount(job);
    if (m_state->audit)
        m_state->audit->rows = judgeAll(job, m_state->audit->snapshot);
}

void Session::setVault(std::shared_ptr<vault::Vault> vault)
{
    m_state->tools.vault = std::move(vault);
}

void Session::setRecordPath(const QString &path)
{
    m_state->recordPath = path;
}

QString Session::recordPath() const
{
    if (!m_state->recordPath.isEmpty())
        return m_state->recordPath;
    QString camera = m_state->audit ? m_state->audit->snapshot.identity.mac : QString();
    camera = camera.isEmpty() ? u"camera"_s : camera.remove(u':');
    const QDateTime started = m_state->audit ? m_state->audit->started : QDateTime::currentDateTime();
    return QDir(m_state->tools.dataFolder)
        .filePath(u"records/%1-%2.json"_s.arg(camera, started.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s)));
}

void Session::lookAtCertificate()
{
    const camera::Camera &camera = *m_state->tools.camera;
    probes::Target target = targetOf(camera, {}, m_state->tools, m_state->knowledge);
    if (target.address.scheme == Address::Scheme::Https && target.address.port)
        target.httpsPort = *target.address.port;
    m_state->tools.prober->lookAtTls(target, probes::Prober::Depth::CertificateOnly)
        .then(this, [this](const Result<TlsSight> &sight) { Q_EMIT certificateSeen(sight); });
}

void Session::trustCertificate(const QByteArray &sha256)
{
    m_state->tools.trust.pinned = sha256;
    m_state->tools.camera->trust(m_state->tools.trust);
}

std::optional<QByteArray> Session::pinnedCertificate() const
{
    return m_state->tools.trust.pinned;
}

void Session::setKnownPassword(const QString &user, const Secret &password)
{
    m_state->knowledge.passwords.insert(user, password);
}

QByteArray Session::captureProfile() const
{
    return m_state->audit ? capturedProfile(m_state->audit->snapshot, m_state->tools.camera->httpShape())
                          : QByteArray();
}

QString Session::siteRootPath() const
{
    return engine::siteRootPath(m_state->tools.dataFolder, m_state->job.site.name);
}

QFuture<Done> Session::proveSiteAuthority(const std::shared_ptr<vault::Vault> &vault) const
{
    return engine::proveSiteAuthority(m_state->tools.dataFolder, m_state->job.site.name, vault);
}

void Session::readPicture()
{
    m_state->tools.camera->readPicture().then(
        this, [this](const Result<QByteArray> &jpeg) { Q_EMIT pictureRead(jpeg); });
}

void Session::apply(const Plan &plan)
{
    State &state = *m_state;
    if (state.busy() || !state.audit)
        return;
    const auto refuse = [this](const Error &error) {
        m_state->applied = {};
        m_state->applied.failure = error;
        Q_EMIT applyFinished(m_state->applied);
    };
    if (!plan.refusal.isEmpty()) {
        refuse({Error::Kind::Refused, refusalOf(plan)});
        return;
    }
    if (const auto saved = saveMaskedDump(state.audit->snapshot, dumpPathBeside(recordPath())); !saved) {
        refuse(saved.error());
        return;
    }
    if (const auto ready = openJournal(plan); !ready) {
        refuse(ready.error());
        return;
    }
    state.tools.camera->setBeforeWrite([this] { return m_state->journal.request(); });
    state.applier = new Applier(
        state.tools, state.journal, plan, *state.audit, state.login, state.onFailure, state.knowledge, this);
    state.runner = state.applier;
    connect(state.applier, &Applier::advanced, this, &Session::advanced);
    connect(state.applier, &Applier::changeEnded, this, &Session::changeEnded);
    connect(state.applier, &Applier::finished, this, &Session::takeReport);
    state.applier->start();
}

void Session::takeReport(const ApplyReport &report)
{
    State &state = *m_state;
    if (state.applier->replaced()) {
        state.replaced = state.applier->replaced();
        state.login = state.applier->login();
    }
    state.sent = state.applier->sent();
    state.now = state.applier->now();
    state.applier->deleteLater();
    state.applier.clear();
    state.runner.clear();
    state.applied = report;
    Q_EMIT applyFinished(report);
}

void Session::verify()
{
    State &state = *m_state;
    if (state.busy() || !state.audit)
        return;
    const auto &failure = state.applied.failure;
    const bool wrongPeer =
        failure && (failure->kind == Error::Kind::IdentityChanged || failure->kind == Error::Kind::Untrusted);
    if (wrongPeer) {
        // Whoever answers now is not asked anything more.
        QTimer::singleShot(0, this, [this, why = *failure] { Q_EMIT verifyFinished(tl::unexpected(why)); });
        return;
    }
    state.verifier = new Verifier(state.tools, state.job, state.login, state.replaced, state.knowledge, this);
    state.runner = state.verifier;
    connect(state.verifier, &Verifier::advanced, this, &Session::advanced);
    connect(state.verifier, &Verifier::finished, this, [this](const Result<Audit> &after) {
        m_state->verifier->deleteLater();
        m_state->verifier.clear();
        m_state->runner.clear();
        const State &now = *m_state;
        if (after)
            Q_EMIT verifyFinished(makeRecord(now.job, now.before(), *after, now.wholeReport(), now.tools.toolVersion));
        else
            Q_EMIT verifyFinished(tl::unexpected(after.error()));
    });
    const bool sent = std::any_of(state.applied.outcomes.begin(), state.applied.outcomes.end(),
        [](const Outcome &outcome) { return outcome.sentAt.isValid(); });
    Q_EMIT advanced({0, 1, QT_TRANSLATE_NOOP("guide", "Waiting until the settings have settled")});
    QTimer::singleShot(
        sent ? state.tools.pace.beforeVerify : Pace::Milliseconds(0), state.verifier.data(), &Verifier::start);
}

void Session::stop()
{
    if (m_state->auditor)
        m_state->auditor->stop();
    if (m_state->applier)
        m_state->applier->stop();
    if (m_state->verifier)
        m_state->verifier->stop();
}

const std::optional<Audit> &Session::lastAudit() const
{
    return m_state->audit;
}

const QString &Session::dataFolder() const
{
    return m_state->tools.dataFolder;
}

PortMap Session::ports() const
{
    return m_state->knowledge.ports(m_state->tools.movedPorts);
}

const Login &Session::login() const
{
    return m_state->login;
}

camera::Camera &Session::camera() const
{
    return *m_state->tools.camera;
}

Record Session::auditRecord() const
{
    const State &state = *m_state;
    if (!state.audit)
        return {};
    return makeRecord(state.job, state.before(), *state.audit, state.wholeReport(), state.tools.toolVersion);
}

Record Session::unverifiedRecord(const Error &reason) const
{
    const State &state = *m_state;
    return state.audit
        ? makeUnverifiedRecord(state.job, state.before(), state.wholeReport(), reason, state.tools.toolVersion)
        : Record();
}

void Session::setOnFailure(OnFailure reaction)
{
    m_state->onFailure = reaction;
}

} // namespace engine
