// SPDX-License-Identifier: Apache-2.0
#include "engine/auditor.h"

#include "engine/planner.h"
#include "guide/catalog.h"
#include "guide/password_rules.h"

#include <algorithm>

namespace engine {

using namespace model;
using namespace Qt::Literals::StringLiterals;

static constexpr int auditSteps = 2;

probes::Target targetOf(const camera::Camera &camera, const Snapshot &snapshot, const Tools &tools)
{
    probes::Target target;
    target.address = camera.address();
    target.peer = camera.peerAddress();
    target.movedPorts = tools.movedPorts;
    const int rtspPort = snapshot.capability(u"network_rtsp_port"_s).value_or(0);
    if (rtspPort > 0 && rtspPort <= 65535)
        target.rtspPort = static_cast<quint16>(rtspPort);
    for (auto it = snapshot.parameters.begin(); it != snapshot.parameters.end(); ++it) {
        if (it->trimmed().isEmpty())
            continue;
        if (it.key().startsWith("network_rtsp_"_L1) && it.key().endsWith("_accessname"_L1))
            target.rtspPaths.append(*it);
        else if (it.key().contains("community"_L1))
            target.communities.append(*it);
    }
    target.rtspPaths.removeDuplicates();
    target.communities.removeDuplicates();
    return target;
}

RequestCounts requestsSoFar(const Tools &tools)
{
    RequestCounts counts = tools.camera->counts();
    counts.failedLogins += tools.prober->refusedLogins();
    return counts;
}

QList<ProbeKind> networkProbes(const Job &job, const Snapshot &snapshot)
{
    QList<ProbeKind> kinds;
    const auto sections = job.sections();
    for (const guide::Section &section : sections) {
        const auto wanted = section.proofs(snapshot, job.answers).probes;
        for (const ProbeKind kind : wanted) {
            const bool needsPassword = kind == ProbeKind::NewPassword || kind == ProbeKind::OldPassword;
            if (!needsPassword && !kinds.contains(kind))
                kinds.append(kind);
        }
    }
    return kinds;
}

Auditor::Auditor(const Tools &tools, Job job, Login login, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_job(std::move(job))
    , m_login(std::move(login))
{
}

void Auditor::start()
{
    m_audit.started = QDateTime::currentDateTime();
    Q_EMIT advanced({0, auditSteps, QT_TRANSLATE_NOOP("guide", "Reading the settings")});
    m_tools.camera->setLogin(m_login);
    m_tools.camera->read(guide::groupsReadBy(m_job.sections())).then(this, [this](const Result<Snapshot> &read) {
        if (read)
            look(*read);
        else
            end(tl::unexpected(read.error()));
    });
}

void Auditor::stop()
{
    m_stopped = true;
}

void Auditor::look(const Snapshot &read)
{
    m_audit.snapshot = read;
    Snapshot &snapshot = m_audit.snapshot;
    // Only who has just logged in with the password can say how good it is.
    if (snapshot.rootPassword == RootPassword::Unknown && snapshot.login != LoginScheme::None
        && m_login.user == "root"_L1 && !m_login.password.isEmpty()) {
        const auto verdict = guide::assess(m_login.password, guide::passwordLimitFrom(snapshot));
        snapshot.rootPassword = verdict.acceptable ? RootPassword::Strong : RootPassword::Weak;
    }
    if (m_stopped) {
        end(fail(Error::Kind::Cancelled, u"Stopped."_s));
        return;
    }
    Q_EMIT advanced({1, auditSteps, QT_TRANSLATE_NOOP("guide", "Looking from outside, as a stranger would")});
    probes::Target target = targetOf(*m_tools.camera, snapshot, m_tools);
    target.sparesMadeUpBasic = m_tools.camera->canTryBasic();
    m_tools.prober->look(target, networkProbes(m_job, snapshot)).then(this, [this](const QList<ProbeResult> &probes) {
        tryBasic(probes);
    });
}

/// A camera may ask for digest and still take Basic. Only the real password can show it.
void Auditor::tryBasic(QList<ProbeResult> probes)
{
    const auto basic = std::find_if(probes.begin(), probes.end(), [](const ProbeResult &probe) {
        return probe.kind == ProbeKind::BasicOverHttp && probe.verdict == ProbeResult::Verdict::Holds;
    });
    if (m_stopped || basic == probes.end() || !m_tools.camera->canTryBasic()) {
        conclude(probes);
        return;
    }
    const auto index = basic - probes.begin();
    m_tools.camera->acceptsBasic().then(
        this, [this, probes, index](const Result<std::optional<bool>> &accepted) mutable {
            if (accepted && accepted->value_or(false)) {
                probes[index].verdict = ProbeResult::Verdict::Broken;
                probes[index].seen = QT_TRANSLATE_NOOP("guide", "The camera asks for digest, but takes Basic too.");
            }
            conclude(probes);
        });
}

void Auditor::conclude(const QList<ProbeResult> &probes)
{
    if (m_stopped) {
        end(fail(Error::Kind::Cancelled, u"Stopped."_s));
        return;
    }
    m_audit.probes = probes;
    m_audit.rows = judgeAll(m_job, m_audit.snapshot);
    m_audit.requests = requestsSoFar(m_tools);
    m_audit.ended = QDateTime::currentDateTime();
    const Snapshot &snapshot = m_audit.snapshot;
    m_audit.camera = {.address = m_tools.camera->address().text(),
        .model = snapshot.identity.model,
        .mac = snapshot.identity.mac,
        .firmwareBefore = snapshot.identity.firmware,
        .firmwareAfter = snapshot.identity.firmware,
        .certificateSha256 = {},
        .clockOffsetSeconds = snapshot.clockOffsetSeconds};
    Q_EMIT advanced({auditSteps, auditSteps, QT_TRANSLATE_NOOP("guide", "Done")});
    end(m_audit);
}

void Auditor::end(const Result<Audit> &result)
{
    Q_EMIT finished(result);
}

} // namespace engine
