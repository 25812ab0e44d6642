// SPDX-License-Identifier: Apache-2.0
#include "bench/far_workbench.h"

#include "camera/cgi_camera.h"
#include "discovery/network_search.h"
#include "discovery/own_networks.h"
#include "engine/unfinished_job.h"
#include "probes/network_prober.h"
#include "vault/file_vault.h"
#include "vault/memory_vault.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

FarWorkbench::FarWorkbench(const QString &camlock, quint16 crowdPort)
    : m_crowdPort(crowdPort)
    , m_keychain(std::make_shared<vault::MemoryVault>())
{
    m_camera.setStandardErrorFile(QProcess::nullDevice());
    m_camera.start(camlock,
        {u"simulate"_s, u"--profile"_s, u"fd9387-htv"_s, u"--ports"_s,
            u"http=0,https=0,rtsp=0,snmp=0,ssdp=0,ws-discovery=0,broadcast=0"_s});
    while (!m_camera.canReadLine() && m_camera.waitForReadyRead(60'000)) { }
    const QJsonObject ready = QJsonDocument::fromJson(m_camera.readLine()).object();
    const QJsonObject ports = ready.value(u"ports"_s).toObject();
    for (auto port = ports.begin(); port != ports.end(); ++port)
        m_ports.insert(port.key(), static_cast<quint16>(port->toInt()));
    if (m_ports.value(u"http"_s) == 0)
        qFatal("The practice camera did not start.");
}

FarWorkbench::~FarWorkbench()
{
    m_camera.terminate();
    m_camera.waitForFinished();
}

model::Address FarWorkbench::cameraAddress() const
{
    return {u"127.0.0.1"_s, model::Address::Scheme::Http, m_ports.value(u"http"_s)};
}

std::unique_ptr<engine::Session> FarWorkbench::openSession(const model::Address &address)
{
    const model::Pace pace;
    const auto pins = std::make_shared<trust::PinStore>(m_folder.filePath(u"pins.json"_s));
    trust::TrustPolicy trust;
    trust.pinned = pins->pinAt(address.host);
    engine::Tools tools {.camera = std::make_shared<camera::CgiCamera>(address, pace, trust),
        .prober = std::make_shared<probes::NetworkProber>(pace),
        .vault = m_keychain,
        .pace = pace,
        .pins = pins,
        .trust = trust,
        .movedPorts = m_ports,
        .dataFolder = m_folder.path(),
        .toolVersion = toolVersion()};
    return std::make_unique<engine::Session>(std::move(tools));
}

std::unique_ptr<engine::Session> FarWorkbench::openSession(const engine::UnfinishedJob &job)
{
    return openSession(job.lastDoor);
}

QList<engine::UnfinishedJob> FarWorkbench::unfinishedJobs() const
{
    return {};
}

QList<engine::OfferedCamera> FarWorkbench::offeredCameras() const
{
    return {};
}

std::unique_ptr<discovery::Search> FarWorkbench::openSearch()
{
    QStringList loopback;
    const auto facts = discovery::ownNetworks();
    for (const discovery::NetworkFact &fact : facts) {
        if (fact.link == discovery::NetworkFact::Link::Loopback)
            loopback.append(fact.name);
    }
    discovery::ServicePorts ports;
    for (const QString &service : {u"ssdp"_s, u"ws-discovery"_s, u"mdns"_s})
        ports.insert(service, {9}); // nobody is there
    ports.insert(u"broadcast"_s, {m_crowdPort});
    return std::make_unique<discovery::NetworkSearch>(discovery::SearchSettings {
        .ports = ports, .neighbours = [] { return QMap<QString, QStringList>(); }, .usualNetworks = loopback});
}

QFuture<discovery::KnownCameras> FarWorkbench::knownCameras() const
{
    return QtFuture::makeReadyFuture(discovery::KnownCameras());
}

QString FarWorkbench::cameraLastAt(const model::Address &) const
{
    return {};
}

void FarWorkbench::remember(const model::Address &, const QString &, const model::Address &) { }

std::shared_ptr<vault::Vault> FarWorkbench::keychain()
{
    return m_keychain;
}

std::shared_ptr<vault::Vault> FarWorkbench::passwordFile(const QString &path)
{
    return std::make_shared<vault::FileVault>(path);
}

std::shared_ptr<vault::Vault> FarWorkbench::memoryOnly()
{
    return std::make_shared<vault::MemoryVault>();
}

QString FarWorkbench::dataFolder() const
{
    return m_folder.path();
}

QString FarWorkbench::toolVersion() const
{
    return u"bench"_s;
}
