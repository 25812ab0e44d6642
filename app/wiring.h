// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "discovery/network_search.h"
#include "engine/workbench.h"
#include "options.h"
#include "simulator/practice_camera.h"

#include <memory>
#include <vector>

/// The only place that picks concrete classes: real camera, practice camera, keychain.
namespace app {

/// Journals, records and what is remembered of cameras: the platform's folder for application data.
QString dataFolder();

/// The waits of the product; a test build scales them by the environment variable CAMLOCK_PACE.
model::Pace productPace();
/// The same for a command, whose request timeout stays.
void usePaceOfProduct(CameraOptions &options);

struct Place
{
    model::Address address;
    trust::TrustPolicy trust = {};
    model::Pace pace = {};
    QMap<QString, quint16> movedPorts = {};
};

/// With the pin that is remembered for this host, unless the place names a certificate itself.
engine::Tools toolsFor(const Place &place, std::shared_ptr<vault::Vault> vault);

/// Looks for cameras with this computer's table of neighbours. @p movedPorts: where services of cameras really are.
std::unique_ptr<discovery::NetworkSearch> networkSearch(
    const discovery::ServicePorts &movedPorts = {}, const QStringList &usualNetworks = {});

std::shared_ptr<vault::Vault> keychainVault();
std::shared_ptr<vault::Vault> fileVault(const QString &path);
/// The file of an interrupted job, to be read and added to.
std::shared_ptr<vault::Vault> fileVaultToGoOnIn(const QString &path);
std::shared_ptr<vault::Vault> memoryVault();

/// What the window works with. With practice cameras it is `--demo`.
class ProductWorkbench final : public engine::Workbench
{
public:
    /// Starts one practice camera for each profile on loopback; one that cannot start is left out.
    void startPracticeCameras();

    std::unique_ptr<engine::Session> openSession(const model::Address &address) override;
    std::unique_ptr<engine::Session> openSession(const engine::UnfinishedJob &job) override;
    QList<engine::UnfinishedJob> unfinishedJobs() const override;
    QList<engine::OfferedCamera> offeredCameras() const override;
    /// With practice cameras it looks where they are, and nowhere else.
    std::unique_ptr<discovery::Search> openSearch() override;
    QFuture<discovery::KnownCameras> knownCameras() const override;
    QString cameraLastAt(const model::Address &address) const override;
    void remember(const model::Address &address, const QString &mac, const model::Address &door) override;
    std::shared_ptr<vault::Vault> keychain() override;
    std::shared_ptr<vault::Vault> passwordFile(const QString &path) override;
    std::shared_ptr<vault::Vault> memoryOnly() override;
    QString dataFolder() const override;
    QString toolVersion() const override;

private:
    std::vector<std::unique_ptr<simulator::PracticeCamera>> m_practiceCameras;
};

} // namespace app
