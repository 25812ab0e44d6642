// SPDX-License-Identifier: Apache-2.0
#include "engine/auditor.h"

#include "engine/certificate_installer.h"
#include "engine/planner.h"
#include "engine/rehearsal.h"
#include "engine/snapshot_completer.h"
#include "guide/accounts.h"
#include "guide/beyond_guide.h"
#include "guide/catalog.h"
#include "guide/password_rules.h"

#include <algorithm>

namespace engine {

using namespace model;
using namespace Qt::Literals::StringLiterals;

static constexpr int auditSteps = 2;

/// The account's password is at hand, and the camera has the account: anything else would be a wrong login.
static std::optional<Login> recorderOf(const Snapshot &snapshot, const RunKnowledge &knowledge)
{
    const auto accounts = guide::accountsIn(snapshot.parameters).value_or(QList<guide::Account>());
    for (const guide::Account &account : accounts) {
        if (account.name == knowledge.vmsAccount && knowledge.passwords.contains(account.name))
            return Login {account.name, knowledge.passwords.value(account.name)};
    }
    return std::nullopt;
}

/// The real ports that the camera has left since the first reading.
static QList<quint16> portsLeft(const Snapshot &snapshot, const Tools &tools, const RunKnowledge &knowledge)
{
    QList<quint16> left;
    if (!knowledge.first)
        return left;
    const PortMap ports = knowledge.ports(tools.movedPorts);
    for (const QString &service : {u"http"_s, u"https"_s, u"rtsp"_s}) {
        const quint16 before = portIn(*knowledge.first, service);
        const quint16 now = portIn(snapshot, service);
        if (before != now)
            left.append(ports.real(service, before));
    }
    return left;
}

/// No source that was read names the setting (API doc Q12), so any that sounds like it counts.
static bool locksAccountsOut(const Snapshot &snapshot)
{
    const auto isOn = [](const QString &value) { return !value.isEmpty() && value != "0"_L1; };
    const Parameters &parameters = snapshot.parameters;
    for (auto it = parameters.begin(); it != parameters.end(); ++it) {
        const bool isAboutLogins = it.key().startsWith("security_"_L1) || it.key().startsWith("capability_"_L1);
        // A word of the name, not the end of "clock" or "block".
        const bool soundsLikeIt = it.key().contains("_lock"_L1) || it.key().contains("lockout"_L1);
        if (isAboutLogins && soundsLikeIt && isOn(it->trimmed()))
            return true;
    }
    return false;
}

static quint16 ftpPortIn(const Snapshot &snapshot)
{
    constexpr quint16 usual = 21;
    const quint16 port = snapshot.parameters.value(u"network_ftp_port"_s).trimmed().toUShort();
    return port == 0 ? usual : port;
}

probes::Target targetOf(
    const camera::Camera &camera, const Snapshot &snapshot, const Tools &tools, const RunKnowledge &knowledge)
{
    probes::Target target;
    target.address = camera.address();
    target.peer = camera.peerAddress();
    target.movedPorts = knowledge.first ? knowledge.ports(tools.movedPorts).movedIn(snapshot) : tools.movedPorts;
    target.rtspPort = portIn(snapshot, u"rtsp"_s);
    target.httpPort = portIn(snapshot, u"http"_s);
    target.httpsPort = portIn(snapshot, u"https"_s);
    target.ftpPort = ftpPortIn(snapshot);
    target.mac = snapshot.identity.mac;
    target.mayLockOut = locksAccountsOut(snapshot);
    target.expectedCertificate = knowledge.certificate;
    target.vms = recorderOf(snapshot, knowledge);
    target.otherSource = snapshot.otherLocalAddress;
    target.oldPorts = portsLeft(snapshot, tools, knowledge);
    if (const int logPort = snapshot.capability(u"syslog_serverport"_s).value_or(0); logPort > 0 && logPort <= 65535)
        target.logPort = static_cast<quint16>(logPort);
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
            const bool needsPassword = kind == ProbeKind::NewPassword || kind == ProbeKind::OldPassword
                || kind == ProbeKind::VmsRehearsal || kind == ProbeKind::VmsLimits;
            if (!needsPassword && !kinds.contains(kind))
                kinds.append(kind);
        }
    }
    return kinds + kindsBeyondGuide();
}

Auditor::Auditor(const Tools &tools, Job job, Login login, RunKnowledge &knowledge, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_job(std::move(job))
    , m_login(std::move(login))
    , m_knowledge(knowledge)
{
}

void Auditor::start()
{
    m_audit.started = QDateTime::currentDateTime();
    Q_EMIT advanced({0, auditSteps, QT_TRANSLATE_NOOP("guide", "Reading the settings")});
    m_tools.camera->setLogin(m_login);
    QStringList groups = guide::groupsReadBy(m_job.sections()) + guide::groupsBeyondGuide();
    groups.removeDuplicates();
    m_tools.camera->read(groups).then(this, [this](const Result<Snapshot> &read) {
        if (read)
            complete(*read);
        else
            end(tl::unexpected(read.error()));
    });
}

/// What the parameters alone do not tell.
void Auditor::complete(const Snapshot &read)
{
    if (const Done right = checkPin(read.identity); !right) {
        end(tl::unexpected(right.error()));
        return;
    }
    const QString returned = m_job.answers.value(u"https_on"_s, u"certificateFile"_s);
    if (!returned.isEmpty()) {
        Snapshot where = read;
        where.reachedAt = m_tools.camera->address();
        if (const auto certificate = returnedCertificate(m_tools.dataFolder, where, returned))
            m_knowledge.companyCertificate = certificate->certificate.sha256;
    }
    auto *completer = new SnapshotCompleter(m_tools, m_job, m_knowledge, read, this);
    connect(completer, &SnapshotCompleter::finished, this, [this, completer](const Snapshot &snapshot) {
        completer->deleteLater();
        look(snapshot);
    });
    completer->start();
}

/// A camera that was seen elsewhere before has its pin under its MAC address, which is known only now.
Done Auditor::checkPin(const Identity &identity)
{
    const QByteArray seen = m_tools.camera->certificateSha256();
    if (seen.isEmpty() || m_tools.camera->address().scheme != Address::Scheme::Https)
        return {};
    m_knowledge.certificate = seen;
    if (!m_tools.pins)
        return {};
    const auto pinned = m_tools.pins->pinOf(identity.mac);
    const bool isNamed = m_tools.trust.pinned == seen;
    if (pinned && *pinned != seen && !isNamed) {
        trust::TrustPolicy policy;
        policy.pinned = pinned;
        return tl::unexpected(policy.refusal(seen));
    }
    // A pin that cannot be kept costs a question next time, nothing more.
    static_cast<void>(m_tools.pins->remember(identity.mac, m_tools.camera->address().host, seen));
    return {};
}

void Auditor::stop()
{
    m_stopped = true;
}

void Auditor::look(const Snapshot &read)
{
    m_audit.snapshot = read;
    Snapshot &snapshot = m_audit.snapshot;
    snapshot.account = m_login.user;
    // Only who has just logged in with the password can say how good it is.
    if (snapshot.rootPassword == RootPassword::Unknown && snapshot.login != LoginScheme::None
        && m_login.user == "root"_L1 && !m_login.password.isEmpty()) {
        const auto verdict = guide::assess(m_login.password, guide::passwordLimitFrom(snapshot));
        const bool isInterim = m_knowledge.interimPassword == m_login.password;
        snapshot.rootPassword = verdict.acceptable && !isInterim ? RootPassword::Strong : RootPassword::Weak;
    }
    if (m_stopped) {
        end(fail(Error::Kind::Cancelled, u"Stopped."_s));
        return;
    }
    Q_EMIT advanced({1, auditSteps, QT_TRANSLATE_NOOP("guide", "Looking from outside, as a stranger would")});
    probes::Target target = targetOf(*m_tools.camera, snapshot, m_tools, m_knowledge);
    target.sparesMadeUpBasic = m_tools.camera->canTryBasic();
    QList<ProbeKind> kinds = networkProbes(m_job, snapshot);
    if (m_knowledge.blankWasReplaced)
        kinds.removeAll(ProbeKind::BlankPassword);
    m_tools.prober->look(target, kinds).then(this, [this](const QList<ProbeResult> &probes) { tryBasic(probes); });
}

/// A camera may ask for digest and still take Basic. Only the real password can show it.
void Auditor::tryBasic(QList<ProbeResult> probes)
{
    const auto basic = std::find_if(probes.begin(), probes.end(), [](const ProbeResult &probe) {
        return probe.kind == ProbeKind::BasicOverHttp && probe.verdict == ProbeResult::Verdict::Holds;
    });
    if (m_stopped || basic == probes.end() || !m_tools.camera->canTryBasic()) {
        rehearse(probes);
        return;
    }
    const auto index = basic - probes.begin();
    m_tools.camera->acceptsBasic().then(
        this, [this, probes, index](const Result<std::optional<bool>> &accepted) mutable {
            if (accepted && accepted->value_or(false)) {
                probes[index].verdict = ProbeResult::Verdict::Broken;
                probes[index].seen = QT_TRANSLATE_NOOP("guide", "The camera asks for digest, but takes Basic too.");
            }
            rehearse(probes);
        });
}

void Auditor::rehearse(const QList<ProbeResult> &probes)
{
    const probes::Target target = targetOf(*m_tools.camera, m_audit.snapshot, m_tools, m_knowledge);
    if (m_stopped || !target.vms) {
        conclude(probes);
        return;
    }
    auto *rehearsal = new Rehearsal(m_tools, target, this);
    connect(rehearsal, &Rehearsal::finished, this, [this, rehearsal, probes](const QList<ProbeResult> &results) {
        rehearsal->deleteLater();
        conclude(probes + results);
    });
    rehearsal->start();
}

void Auditor::conclude(const QList<ProbeResult> &probes)
{
    if (m_stopped) {
        end(fail(Error::Kind::Cancelled, u"Stopped."_s));
        return;
    }
    m_audit.probes = probes;
    for (ProbeResult &probe : m_audit.probes) {
        // A camera may be quiet for an hour; what came when it was told to counts.
        if (probe.verdict != ProbeResult::Verdict::Holds && m_knowledge.heard.contains(probe.kind))
            probe = m_knowledge.heard.value(probe.kind);
    }
    m_audit.rows = judgeAll(m_job, m_audit.snapshot);
    m_audit.requests = requestsSoFar(m_tools);
    m_audit.ended = QDateTime::currentDateTime();
    const Snapshot &snapshot = m_audit.snapshot;
    m_audit.camera = {.address = m_tools.camera->address().text(),
        .model = snapshot.identity.model,
        .mac = snapshot.identity.mac,
        .firmwareBefore = snapshot.identity.firmware,
        .firmwareAfter = snapshot.identity.firmware,
        .certificateSha256 = snapshot.tls ? QString::fromLatin1(snapshot.tls->chain.constFirst().sha256.toHex())
                                          : QString::fromLatin1(m_tools.camera->certificateSha256().toHex()),
        .clockOffsetSeconds = snapshot.clockOffsetSeconds};
    Q_EMIT advanced({auditSteps, auditSteps, QT_TRANSLATE_NOOP("guide", "Done")});
    end(m_audit);
}

void Auditor::end(const Result<Audit> &result)
{
    Q_EMIT finished(result);
}

} // namespace engine
