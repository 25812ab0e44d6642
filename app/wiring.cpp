// SPDX-License-Identifier: Apache-2.0
#include "wiring.h"

#include "camera/cgi_camera.h"
#include "discovery/own_networks.h"
#include "discovery/vivotek_finder.h"
#include "known_cameras.h"
#include "neighbours.h"
#include "probes/network_prober.h"
#include "simulator/profile.h"
#include "vault/file_vault.h"
#include "vault/keychain_vault.h"
#include "vault/memory_vault.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QtConcurrentRun>

namespace app {

using namespace Qt::Literals::StringLiterals;

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

/// Records, settings and journals are nobody else's on this computer, however each file inside is made.
static void makeDataFolderPrivate()
{
    if (QDir().mkpath(dataFolder()))
        QFile::setPermissions(dataFolder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

model::Pace productPace()
{
    model::Pace pace;
#ifdef CAMLOCK_TEST_BUILD
    bool isNumber = false;
    const double factor = qEnvironmentVariable("CAMLOCK_PACE").toDouble(&isNumber);
    if (isNumber && factor > 0)
        pace = pace.scaled(factor);
#endif
    return pace;
}

void usePaceOfProduct(CameraOptions &options)
{
    const auto timeout = options.pace.requestTimeout;
    options.pace = productPace();
    options.pace.requestTimeout = timeout;
}

engine::Tools toolsFor(const Place &place, std::shared_ptr<vault::Vault> vault)
{
    makeDataFolderPrivate();
    const auto pins = std::make_shared<trust::PinStore>(QDir(dataFolder()).filePath(u"pins.json"_s));
    trust::TrustPolicy trust = place.trust;
    if (!trust.pinned)
        trust.pinned = pins->pinAt(place.address.host);
    if (const QString mac = macInArpTable(place.address.host); !trust.pinned && !mac.isEmpty())
        trust.pinned = pins->pinOf(mac);
    return {.camera = std::make_shared<camera::CgiCamera>(place.address, place.pace, trust,
                camera::UsualPorts {.remembered = knownCameraAt(dataFolder(), place.address).door}),
        .prober = std::make_shared<probes::NetworkProber>(place.pace),
        .vault = std::move(vault),
        .pace = place.pace,
        .pins = pins,
        .trust = trust,
        .movedPorts = place.movedPorts,
        .finder = std::make_shared<discovery::VivotekFinder>(
            place.pace, place.movedPorts.value(u"broadcast"_s, discovery::VivotekFinder::usualPort)),
        .neighbourhood = std::make_shared<SystemNeighbourhood>(),
        .dataFolder = dataFolder(),
        .toolVersion = QStringLiteral(CAMLOCK_VERSION)};
}

std::unique_ptr<discovery::NetworkSearch> networkSearch(
    const discovery::ServicePorts &movedPorts, const QStringList &usualNetworks)
{
    return std::make_unique<discovery::NetworkSearch>(discovery::SearchSettings {
        .ports = movedPorts, .neighbours = [] { return arpTable(); }, .usualNetworks = usualNetworks});
}

std::shared_ptr<vault::Vault> keychainVault()
{
    return std::make_shared<vault::KeychainVault>();
}

std::shared_ptr<vault::Vault> fileVault(const QString &path)
{
    return std::make_shared<vault::FileVault>(path);
}

std::shared_ptr<vault::Vault> fileVaultToGoOnIn(const QString &path)
{
    return std::make_shared<vault::FileVault>(path, vault::FileVault::Existing::GoOn);
}

std::shared_ptr<vault::Vault> memoryVault()
{
    return std::make_shared<vault::MemoryVault>();
}

static QStringList namesOfLoopback()
{
    QStringList names;
    const auto facts = discovery::ownNetworks();
    for (const discovery::NetworkFact &fact : facts) {
        if (fact.link == discovery::NetworkFact::Link::Loopback)
            names.append(fact.name);
    }
    return names;
}

void ProductWorkbench::startPracticeCameras()
{
    const QStringList profiles = simulator::profileNames();
    for (const QString &profile : profiles) {
        if (auto camera = simulator::PracticeCamera::start({.profile = profile}))
            m_practiceCameras.push_back(*std::move(camera));
    }
}

std::unique_ptr<engine::Session> ProductWorkbench::openSession(const model::Address &address)
{
    Place place {.address = address, .pace = productPace()};
    for (const auto &camera : m_practiceCameras) {
        if (address.port != camera->port(u"http"_s))
            continue;
        for (const QString &service : {u"http"_s, u"https"_s, u"rtsp"_s, u"snmp"_s, u"ssdp"_s})
            place.movedPorts.insert(service, camera->port(service));
    }
    return std::make_unique<engine::Session>(toolsFor(place, keychain()));
}

std::unique_ptr<engine::Session> ProductWorkbench::openSession(const engine::UnfinishedJob &job)
{
    const Place place {.address = job.lastDoor, .pace = productPace(), .movedPorts = job.head.movedPorts};
    const QString file = job.head.passwordFile;
    return std::make_unique<engine::Session>(toolsFor(place, file.isEmpty() ? keychain() : fileVaultToGoOnIn(file)));
}

QList<engine::UnfinishedJob> ProductWorkbench::unfinishedJobs() const
{
    return engine::unfinishedJobs(dataFolder());
}

QList<engine::OfferedCamera> ProductWorkbench::offeredCameras() const
{
    QList<engine::OfferedCamera> offered;
    for (const auto &camera : m_practiceCameras) {
        offered.append({{camera->address().toString(), model::Address::Scheme::Http, camera->port(u"http"_s)},
            camera->model(), camera->value(u"system_info_firmwareversion"_s)});
    }
    return offered;
}

std::unique_ptr<discovery::Search> ProductWorkbench::openSearch()
{
    if (m_practiceCameras.empty())
        return networkSearch();
    discovery::ServicePorts ports {{u"mdns"_s, {}}};
    for (const auto &camera : m_practiceCameras) {
        for (const QString &service : {u"ssdp"_s, u"ws-discovery"_s, u"broadcast"_s}) {
            if (const quint16 port = camera->port(service); port != 0)
                ports[service].append(port);
        }
    }
    return networkSearch(ports, namesOfLoopback());
}

QFuture<discovery::KnownCameras> ProductWorkbench::knownCameras() const
{
    return QtConcurrent::run([folder = dataFolder()] { return camerasKnownIn(folder); });
}

QString ProductWorkbench::cameraLastAt(const model::Address &address) const
{
    return knownCameraAt(dataFolder(), address).mac;
}

void ProductWorkbench::remember(const model::Address &address, const QString &mac, const model::Address &door)
{
    rememberCamera(dataFolder(), address, {mac, door});
}

std::shared_ptr<vault::Vault> ProductWorkbench::keychain()
{
    return keychainVault();
}

std::shared_ptr<vault::Vault> ProductWorkbench::passwordFile(const QString &path)
{
    return fileVault(path);
}

std::shared_ptr<vault::Vault> ProductWorkbench::memoryOnly()
{
    return memoryVault();
}

QString ProductWorkbench::dataFolder() const
{
    return app::dataFolder();
}

QString ProductWorkbench::toolVersion() const
{
    return QStringLiteral(CAMLOCK_VERSION);
}

} // namespace app
