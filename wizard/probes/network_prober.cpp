// SPDX-License-Identifier: Apache-2.0
#include "probes/network_prober.h"

#include "probes/probe.h"
#include "probes/tls_look.h"

#include <QMap>
#include <QPromise>
#include <QQueue>

namespace probes {

namespace {

using model::ProbeKind;
using model::ProbeResult;

/// Null for what is the engine's to ask.
std::unique_ptr<Probe> probeFor(ProbeKind kind, const Task &task)
{
    using Maker = std::unique_ptr<Probe> (*)(const Task &);
    static const QMap<ProbeKind, Maker> makers {
        {ProbeKind::AdminWithoutLogin, [](const Task &t) { return cgiWithoutLogin(ProbeKind::AdminWithoutLogin, t); }},
        {ProbeKind::OperatorWithoutLogin,
            [](const Task &t) { return cgiWithoutLogin(ProbeKind::OperatorWithoutLogin, t); }},
        {ProbeKind::ViewerWithoutLogin,
            [](const Task &t) { return cgiWithoutLogin(ProbeKind::ViewerWithoutLogin, t); }},
        {ProbeKind::Ftp, [](const Task &t) { return openPort(ProbeKind::Ftp, t); }},
        {ProbeKind::Telnet, [](const Task &t) { return openPort(ProbeKind::Telnet, t); }},
        {ProbeKind::BlankPassword, &blankPassword}, {ProbeKind::SnapshotWithoutLogin, &snapshotWithoutLogin},
        {ProbeKind::BasicOverHttp, &basicOverHttp}, {ProbeKind::RtspWithoutLogin, &rtspWithoutLogin},
        {ProbeKind::SnmpV1V2c, &snmpV1V2c}, {ProbeKind::Ssdp, &ssdp}, {ProbeKind::HttpsCertificate, &httpsCertificate},
        {ProbeKind::HttpClosed, &httpClosed}, {ProbeKind::VmsRehearsal, &vmsRehearsal},
        {ProbeKind::OtherSource, &otherSource}, {ProbeKind::RemoteLog, &remoteLog},
        {ProbeKind::TimeRequest, &timeRequest}, {ProbeKind::OldPorts, &oldPorts},
        {ProbeKind::Ipv6LinkLocal, &ipv6LinkLocal}, {ProbeKind::AnonymousCgi, &anonymousCgi},
        {ProbeKind::SnmpV3, &snmpV3}, {ProbeKind::WsDiscovery, &wsDiscovery},
        {ProbeKind::VivotekSearch, &vivotekSearch}, {ProbeKind::Mdns, &mdns}};
    const auto make = makers.value(kind, nullptr);
    return make ? make(task) : nullptr;
}

/// It asks neither the web server nor RTSP, so it disturbs none of the others.
bool goesBeside(ProbeKind kind)
{
    static const QSet<ProbeKind> kinds {ProbeKind::SnmpV1V2c, ProbeKind::Ssdp, ProbeKind::RemoteLog,
        ProbeKind::TimeRequest, ProbeKind::Ipv6LinkLocal, ProbeKind::Ftp, ProbeKind::Telnet, ProbeKind::SnmpV3,
        ProbeKind::WsDiscovery, ProbeKind::VivotekSearch, ProbeKind::Mdns};
    return kinds.contains(kind);
}

ProbeResult unasked(ProbeKind kind)
{
    ProbeResult result;
    result.kind = kind;
    result.seen = QT_TRANSLATE_NOOP("guide", "Not asked.");
    result.at = QDateTime::currentDateTime();
    return result;
}

/// The questions of one look and their answers. Deletes itself when the last one is in.
class Look : public QObject
{
public:
    Look(const Task &task, const QList<ProbeKind> &kinds, QObject *parent)
        : QObject(parent)
        , m_kinds(kinds)
    {
        for (const auto kind : kinds) {
            auto probe = m_results.contains(kind) ? nullptr : probeFor(kind, task);
            m_results.insert(kind, unasked(kind));
            if (!probe)
                continue;
            connect(probe.get(), &Probe::finished, this, &Look::take);
            ++m_pending;
            probe->setParent(this);
            auto *owned = probe.release();
            goesBeside(kind) ? m_beside.append(owned) : m_inTurn.append(owned);
        }
        m_promise.start();
    }

    QFuture<QList<ProbeResult>> future() const { return m_promise.future(); }

    void start()
    {
        for (auto *probe : std::as_const(m_beside))
            probe->start();
        startNext();
        finishIfDone();
    }

private:
    void startNext()
    {
        if (!m_inTurn.isEmpty())
            m_inTurn.dequeue()->start();
    }

    void take(const ProbeResult &result)
    {
        m_results[result.kind] = result;
        --m_pending;
        // Later, for a probe's own code is still on the stack, and the end of the future may end the prober.
        QMetaObject::invokeMethod(
            this,
            [this, wasInTurn = !goesBeside(result.kind)] {
                if (wasInTurn)
                    startNext();
                finishIfDone();
            },
            Qt::QueuedConnection);
    }

    void finishIfDone()
    {
        if (m_pending > 0 || m_isDone)
            return;
        m_isDone = true;
        QList<ProbeResult> results;
        for (const auto kind : std::as_const(m_kinds))
            results.append(m_results.value(kind));
        deleteLater();
        auto promise = std::move(m_promise);
        promise.addResult(results);
        promise.finish();
    }

    QList<ProbeKind> m_kinds;
    QMap<ProbeKind, ProbeResult> m_results;
    QList<Probe *> m_beside;
    QQueue<Probe *> m_inTurn;
    int m_pending = 0;
    bool m_isDone = false;
    QPromise<QList<ProbeResult>> m_promise;
};

} // namespace

NetworkProber::NetworkProber(const model::Pace &pace, QObject *parent)
    : QObject(parent)
    , m_pace(pace)
    , m_wrongLogins(std::make_shared<LoginBudget>())
{
}

NetworkProber::~NetworkProber() = default;

QFuture<QList<model::ProbeResult>> NetworkProber::look(const Target &target, const QList<model::ProbeKind> &kinds)
{
    auto *look = new Look({target, m_pace, m_wrongLogins}, kinds, this);
    QMetaObject::invokeMethod(
        look, [look] { look->start(); }, Qt::QueuedConnection);
    return look->future();
}

QFuture<model::Result<model::TlsSight>> NetworkProber::lookAtTls(const Target &target, Depth depth)
{
    return (new TlsLook(target, depth, m_pace, this))->future();
}

int NetworkProber::refusedLogins() const
{
    return m_wrongLogins->refused;
}

} // namespace probes
