// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/pace.h"
#include "model/probe.h"
#include "probes/prober.h"

#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

namespace probes {

/// How many logins that cannot work a run may still send. Cameras may lock an account out, so the refused ones of all
/// probes are counted together (design §5: three in a run; the third is the old password, which the engine tries).
struct LoginBudget
{
    int left = 2;
    int refused = 0;
    QSet<model::ProbeKind> refusedTo; ///< the probes that sent theirs, and were refused
    std::optional<model::Login> refusedRecorder = {}; ///< the recorder's login, once it was refused: never sent again

    /// One is kept for RTSP until that had its turn: there, such a login is known to open streams (CVE-2013-4985).
    bool allows(model::ProbeKind kind) const
    {
        const bool isRtspDue = !refusedTo.contains(model::ProbeKind::RtspWithoutLogin);
        return left > (isRtspDue && kind != model::ProbeKind::RtspWithoutLogin ? 1 : 0);
    }

    /// Before such a login is sent: it counts even if its answer is lost.
    void spend(model::ProbeKind kind)
    {
        --left;
        ++refused;
        refusedTo.insert(kind);
    }

    /// It was let in, so there was no failed login.
    void giveBack(model::ProbeKind kind)
    {
        ++left;
        --refused;
        refusedTo.remove(kind);
    }
};

/// What a probe is given.
struct Task
{
    Target target;
    model::Pace pace;
    std::shared_ptr<LoginBudget> wrongLogins;
};

/// One question to the network. Started once, it ends with exactly one finished(), whatever the other side does.
class Probe : public QObject
{
    Q_OBJECT

public:
    Probe(model::ProbeKind kind, const model::Text &expected, const Task &task);

    virtual void start() = 0;

    model::ProbeKind kind() const { return m_result.kind; }

Q_SIGNALS:
    void finished(const model::ProbeResult &result);

protected:
    using Verdict = model::ProbeResult::Verdict;

    const Target &target() const { return m_task.target; }

    const model::Pace &pace() const { return m_task.pace; }

    /// Whether this probe may send its wrong login. A camera that locks accounts out gets each of them once a run.
    bool mayTryWrongLogin() const;

    /// It was sent before in this run, and refused.
    bool wasRefusedBefore() const { return m_task.wrongLogins->refusedTo.contains(kind()); }

    void spendWrongLogin() const { m_task.wrongLogins->spend(kind()); }

    LoginBudget &wrongLogins() const { return *m_task.wrongLogins; }

    void giveWrongLoginBack() const { m_task.wrongLogins->giveBack(kind()); }

    const std::shared_ptr<LoginBudget> &loginBudget() const { return m_task.wrongLogins; }

    /// The port of a service, unless it was moved.
    quint16 portOf(const QString &service, quint16 usual) const;

    /// The camera is behind moved ports, and this service's was not told: at its usual port is somebody else.
    bool isOutOfReach(const QString &service) const;
    static model::Text portUnknown();

    /// Ends the probe. Nothing of it may be touched afterwards.
    void conclude(Verdict verdict, const model::Text &seen, const QByteArray &evidence = {});

private:
    Task m_task;
    model::ProbeResult m_result;
};

/// `kind`: AdminWithoutLogin, OperatorWithoutLogin or ViewerWithoutLogin.
std::unique_ptr<Probe> cgiWithoutLogin(model::ProbeKind kind, const Task &task);
std::unique_ptr<Probe> blankPassword(const Task &task);
std::unique_ptr<Probe> snapshotWithoutLogin(const Task &task);
std::unique_ptr<Probe> basicOverHttp(const Task &task);
std::unique_ptr<Probe> rtspWithoutLogin(const Task &task);
std::unique_ptr<Probe> snmpV1V2c(const Task &task);
std::unique_ptr<Probe> ssdp(const Task &task);
std::unique_ptr<Probe> httpsCertificate(const Task &task);
std::unique_ptr<Probe> httpClosed(const Task &task);
std::unique_ptr<Probe> vmsRehearsal(const Task &task);
std::unique_ptr<Probe> otherSource(const Task &task);
std::unique_ptr<Probe> remoteLog(const Task &task);
std::unique_ptr<Probe> timeRequest(const Task &task);
std::unique_ptr<Probe> oldPorts(const Task &task);
std::unique_ptr<Probe> ipv6LinkLocal(const Task &task);
/// `kind`: Ftp or Telnet.
std::unique_ptr<Probe> openPort(model::ProbeKind kind, const Task &task);
std::unique_ptr<Probe> anonymousCgi(const Task &task);
std::unique_ptr<Probe> snmpV3(const Task &task);
std::unique_ptr<Probe> wsDiscovery(const Task &task);
std::unique_ptr<Probe> vivotekSearch(const Task &task);
std::unique_ptr<Probe> mdns(const Task &task);

} // namespace probes
