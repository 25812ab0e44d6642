// SPDX-License-Identifier: Apache-2.0
#include "support/headless_job.h"

#include "camera/cgi_camera.h"
#include "discovery/vivotek_finder.h"
#include "engine/planner.h"
#include "engine/secrets.h"
#include "guide/catalog.h"
#include "probes/network_prober.h"
#include "support/patience.h"
#include "vault/memory_vault.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTcpServer>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double factor = 0.02;

constexpr auto siteJson = R"({ "schema": "camlock-site/1", "level": "advanced", "name": "Depot 7",
  "vms": {"name": "recorder", "role": "viewer", "address": "127.0.0.9"},
  "https": {"certificate": "siteCa", "only": true}, "streamLimit": 4,
  "accessList": ["127.0.0.1", "127.0.0.8/30"], "logServer": "127.0.0.5", "ntpServer": "127.0.0.5" })";

/// A free port of this computer, even as RTSP wants it, below those that the system gives away.
int freePort()
{
    for (;;) {
        const int port = QRandomGenerator::global()->bounded(10'000, 16'000) * 2;
        QTcpServer server;
        if (server.listen(QHostAddress::LocalHost, quint16(port)))
            return port;
    }
}

QByteArray siteFor(const HeadlessJob::Wish &wish)
{
    QJsonObject site = QJsonDocument::fromJson(siteJson).object();
    if (wish.ports == HeadlessJob::Wish::Ports::Moved)
        site.insert(u"ports"_s, QJsonObject {{u"https"_s, freePort()}, {u"rtsp"_s, freePort()}});
    return QJsonDocument(site).toJson();
}

engine::Job jobFor(const HeadlessJob::Wish &wish)
{
    engine::Job job;
    const auto site = model::parseSiteProfile(siteFor(wish), guide::sectionIds());
    if (!site)
        qFatal("%s", qPrintable(site.error().detail));
    job.site = *site;
    job.level = wish.level;
    job.onlySections = wish.sections;
    job.answers = model::answersFrom(job.site);
    if (!wish.place.isEmpty())
        job.answers.sections[u"ip_plan_recorded"_s].values = wish.place;
    return job;
}

} // namespace

model::Pace HeadlessJob::pace()
{
    model::Pace pace = model::Pace().scaled(factor);
    // Long enough for a busy machine, short enough for a reply that never comes.
    pace.requestTimeout = std::chrono::milliseconds(1500);
    pace.reboot = std::chrono::milliseconds(6000);
    pace.comeback = std::chrono::milliseconds(2500);
    // A key is made by this computer, however busy it is.
    pace.certificate = std::chrono::minutes(1);
    // The practice camera restarts its servers a fixed moment after the reply that says so.
    pace.settle = std::chrono::milliseconds(60);
    pace.patience = std::chrono::milliseconds(300);
    return pace;
}

HeadlessJob::HeadlessJob(const Wish &wish, QObject *parent)
    : QObject(parent)
    , m_wish(wish)
    , m_vault(std::make_shared<vault::MemoryVault>())
{
    auto camera = simulator::PracticeCamera::start({.profile = wish.profile, .faults = wish.faults, .pace = factor});
    if (!camera)
        qFatal("%s", qPrintable(camera.error()));
    m_camera = *std::move(camera);
    for (auto value = wish.values.begin(); value != wish.values.end(); ++value)
        m_camera->setValue(value.key(), value.value());
}

HeadlessJob::~HeadlessJob() = default;

void HeadlessJob::open()
{
    engine::Tools tools {.camera = nullptr,
        .prober = std::make_shared<probes::NetworkProber>(pace()),
        .vault = m_vault,
        .pace = pace(),
        .pins = std::make_shared<trust::PinStore>(m_folder.filePath(u"pins.json"_s)),
        .trust = {},
        .movedPorts = {},
        .finder = std::make_shared<discovery::VivotekFinder>(pace(), m_camera->port(u"broadcast"_s)),
        .dataFolder = m_folder.path(),
        .toolVersion = u"test"_s};
    model::Address address {u"127.0.0.1"_s, model::Address::Scheme::Http, m_camera->port(u"http"_s)};
    const auto jobs = engine::unfinishedJobs(m_folder.path());
    if (m_resumes && !jobs.isEmpty())
        address = jobs.constFirst().lastDoor;
    tools.trust.pinned = tools.pins->pinAt(address.host);
    tools.camera = std::make_shared<camera::CgiCamera>(address, pace(), tools.trust);
    for (const QString &service : {u"http"_s, u"https"_s, u"rtsp"_s, u"snmp"_s, u"ssdp"_s})
        tools.movedPorts.insert(service, m_camera->port(service));
    m_session = std::make_unique<engine::Session>(std::move(tools));
    m_session->setOnFailure(m_wish.onFailure);
    connect(m_session.get(), &engine::Session::auditFinished, this, &HeadlessJob::audited);
    connect(m_session.get(), &engine::Session::applyFinished, this, [this](const engine::ApplyReport &report) {
        m_report = report;
        m_session->verify();
    });
    connect(m_session.get(), &engine::Session::verifyFinished, this, &HeadlessJob::verified);
}

void HeadlessJob::start()
{
    open();
    m_session->setJob(jobFor(m_wish));
    m_session->audit({u"root"_s, {}});
}

void HeadlessJob::resume()
{
    m_resumes = true;
    m_record.reset();
    m_auditError.reset();
    m_report = {};
    const auto jobs = engine::unfinishedJobs(m_folder.path());
    open();
    if (jobs.isEmpty()) {
        m_auditError = model::Error {model::Error::Kind::Internal, u"There is nothing to go on with."_s};
        QMetaObject::invokeMethod(this, &HeadlessJob::finished, Qt::QueuedConnection);
        return;
    }
    m_session->takeUp(jobs.constFirst(), std::nullopt);
}

void HeadlessJob::audited(const model::Result<engine::Audit> &result)
{
    if (!result) {
        m_auditError = result.error();
        Q_EMIT finished();
        return;
    }
    engine::Job job = m_session->job();
    engine::generateMissing(job, *result);
    m_session->setJob(job);
    if (!m_resumes) {
        for (const QString &fault : std::as_const(m_wish.faultsBeforeApply)) {
            if (const auto added = m_camera->addFault(fault); !added)
                qFatal("%s", qPrintable(added.error()));
        }
    }
    m_session->apply(engine::makePlan(job, *m_session->lastAudit()));
}

void HeadlessJob::verified(const model::Result<model::Record> &record)
{
    if (record)
        m_record = *record;
    else
        m_unverified = m_session->unverifiedRecord(record.error());
    m_session->close();
    Q_EMIT finished();
}

bool HeadlessJob::canBeReached()
{
    using Scheme = model::Address::Scheme;
    QList<model::Secret> passwords = kept(u"root"_s);
    passwords.append(model::Secret());
    trust::TrustPolicy any;
    any.unknown = trust::TrustPolicy::Unknown::Accept;
    // A camera that is just starting anew is given its time.
    for (int round = 0; round < 20; ++round) {
        for (const auto &[scheme, service] :
            {std::pair(Scheme::Https, u"https"_s), std::pair(Scheme::Http, u"http"_s)}) {
            for (const model::Secret &password : std::as_const(passwords)) {
                camera::CgiCamera client(
                    {m_camera->address().toString(), scheme, m_camera->port(service)}, pace(), any);
                client.setLogin({u"root"_s, password});
                const auto read = client.readNames({u"system_info_modelname"_s});
                if (waitUntil([&read] { return read.isFinished(); }, 10'000) && read.result()
                    && !read.result()->isEmpty())
                    return true;
            }
        }
        (void)waitUntil([] { return false; }, 200);
    }
    return false;
}

QList<model::Secret> HeadlessJob::kept(const QString &user) const
{
    QList<model::Secret> found;
    const QString mac =
        model::normalizedMac(m_session->lastAudit() ? m_session->lastAudit()->snapshot.identity.mac : QString());
    for (const QString &name : {user, user + u"-previous"_s, user + u"-interim"_s}) {
        // A memory vault answers at once.
        const auto secret = m_vault->find({mac, name}).result();
        if (secret && *secret)
            found.append(**secret);
    }
    return found;
}
