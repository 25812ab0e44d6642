// SPDX-License-Identifier: Apache-2.0
#include "support/practice_workbench.h"

#include "camera/cgi_camera.h"
#include "engine/planner.h"
#include "engine/secrets.h"
#include "probes/network_prober.h"
#include "support/patience.h"
#include "vault/file_vault.h"
#include "vault/memory_vault.h"

#include <QTcpSocket>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Short enough for a test, long enough that a loaded machine keeps up.
constexpr double pace = 0.05;

class BrokenVault final : public vault::Vault
{
public:
    QFuture<model::Done> prove() override { return QtFuture::makeReadyFuture(model::Done(failure())); }

    QFuture<model::Done> store(const vault::Key &, const model::Secret &) override { return prove(); }

    QFuture<model::Result<std::optional<model::Secret>>> find(const vault::Key &) override
    {
        return QtFuture::makeReadyFuture(model::Result<std::optional<model::Secret>>(failure()));
    }

    QFuture<model::Done> remove(const vault::Key &) override { return prove(); }

    QString place() const override { return u"nowhere"_s; }

private:
    static tl::unexpected<model::Error> failure()
    {
        return model::fail(model::Error::Kind::Internal, u"There is no session bus."_s);
    }
};

} // namespace

static std::unique_ptr<simulator::PracticeCamera> startCamera(const QString &profile, const QStringList &faults)
{
    auto camera = simulator::PracticeCamera::start({.profile = profile, .faults = faults, .pace = pace});
    if (!camera)
        qFatal("%s", qPrintable(camera.error()));
    return *std::move(camera);
}

PracticeWorkbench::PracticeWorkbench(const QString &profile, const QStringList &faults)
    : m_camera(startCamera(profile, faults))
    , m_keychain(std::make_shared<vault::MemoryVault>())
{
}

void PracticeWorkbench::bringNextCamera(const QString &profile)
{
    m_doneCameras.push_back(std::move(m_camera));
    m_camera = startCamera(profile, {});
    const auto number = static_cast<int>(m_doneCameras.size());
    m_camera->setValue(u"system_info_serialnumber"_s, u"0002D1AA00%1"_s.arg(number, 2, 16, QChar(u'0')).toUpper());
}

model::Address PracticeWorkbench::cameraAddress() const
{
    return {m_camera->address().toString(), model::Address::Scheme::Http, m_camera->port(u"http"_s)};
}

bool PracticeWorkbench::switchHttpsOn()
{
    m_camera->setValue(u"https_method"_s, u"manual"_s);
    m_camera->setValue(u"https_status"_s, u"-3"_s);
    if (!waitUntil([this] { return m_camera->value(u"https_status"_s) == "1"_L1; }, 20'000))
        return false;
    m_camera->setValue(u"https_enable"_s, u"1"_s);
    return waitUntil(
        [this] {
            QTcpSocket socket;
            socket.connectToHost(m_camera->address(), m_camera->port(u"https"_s));
            (void)waitUntil([&] { return socket.state() != QAbstractSocket::ConnectingState; });
            return socket.state() == QAbstractSocket::ConnectedState;
        },
        20'000);
}

model::Address PracticeWorkbench::httpsAddress() const
{
    return {m_camera->address().toString(), model::Address::Scheme::Https, m_camera->port(u"https"_s)};
}

bool PracticeWorkbench::leaveUnfinishedJob()
{
    if (!m_camera->addFault(u"err-invalid@upnppresentation_enable"_s))
        return false;
    const auto session = openSession(cameraAddress());
    session->setOnFailure(engine::Session::OnFailure::Leave);
    bool isRead = false;
    bool isDone = false;
    QObject::connect(session.get(), &engine::Session::auditFinished, session.get(), [&isRead] { isRead = true; });
    QObject::connect(session.get(), &engine::Session::applyFinished, session.get(), [&isDone] { isDone = true; });
    session->audit({u"root"_s, {}});
    if (!waitUntil([&isRead] { return isRead; }, 30'000) || !session->lastAudit())
        return false;
    engine::Job job = session->job();
    engine::generateMissing(job, *session->lastAudit());
    session->setJob(job);
    session->apply(engine::makePlan(job, *session->lastAudit()));
    return waitUntil([&isDone] { return isDone; }, 60'000);
}

void PracticeWorkbench::pin(const QByteArray &sha256)
{
    m_trust.pinned = sha256;
}

void PracticeWorkbench::forgetPin()
{
    m_trust.pinned.reset();
}

void PracticeWorkbench::breakKeychain()
{
    m_keychain = std::make_shared<BrokenVault>();
}

std::unique_ptr<engine::Session> PracticeWorkbench::openSession(const model::Address &address)
{
    const model::Pace scaled = model::Pace().scaled(pace);
    const auto pins = std::make_shared<trust::PinStore>(m_folder.filePath(u"pins.json"_s));
    trust::TrustPolicy trust = m_trust;
    if (!trust.pinned)
        trust.pinned = pins->pinAt(address.host);
    engine::Tools tools {.camera = std::make_shared<camera::CgiCamera>(address, scaled, trust),
        .prober = std::make_shared<probes::NetworkProber>(scaled),
        .vault = m_keychain,
        .pace = scaled,
        .pins = pins,
        .trust = trust,
        .movedPorts = {},
        .dataFolder = m_folder.path(),
        .toolVersion = toolVersion()};
    for (const QString &service : {u"http"_s, u"https"_s, u"rtsp"_s, u"snmp"_s, u"ssdp"_s})
        tools.movedPorts.insert(service, m_camera->port(service));
    return std::make_unique<engine::Session>(std::move(tools));
}

std::unique_ptr<engine::Session> PracticeWorkbench::openSession(const engine::UnfinishedJob &job)
{
    return openSession(job.lastDoor);
}

QList<engine::UnfinishedJob> PracticeWorkbench::unfinishedJobs() const
{
    return engine::unfinishedJobs(m_folder.path());
}

QList<engine::OfferedCamera> PracticeWorkbench::offeredCameras() const
{
    return {{cameraAddress(), m_camera->model(), m_camera->value(u"system_info_firmwareversion"_s)}};
}

std::unique_ptr<discovery::Search> PracticeWorkbench::openSearch()
{
    return std::move(m_search);
}

QFuture<discovery::KnownCameras> PracticeWorkbench::knownCameras() const
{
    return QtFuture::makeReadyFuture(m_known);
}

QString PracticeWorkbench::cameraLastAt(const model::Address &address) const
{
    return m_remembered.value(address.text());
}

void PracticeWorkbench::remember(const model::Address &address, const QString &mac, const model::Address &)
{
    m_remembered.insert(address.text(), mac);
}

std::shared_ptr<vault::Vault> PracticeWorkbench::keychain()
{
    return m_keychain;
}

std::shared_ptr<vault::Vault> PracticeWorkbench::passwordFile(const QString &path)
{
    return std::make_shared<vault::FileVault>(path);
}

std::shared_ptr<vault::Vault> PracticeWorkbench::memoryOnly()
{
    return std::make_shared<vault::MemoryVault>();
}

QString PracticeWorkbench::toolVersion() const
{
    return u"test"_s;
}
