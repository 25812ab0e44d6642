// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/workbench.h"
#include "simulator/practice_camera.h"

#include <QMap>
#include <QTemporaryDir>

#include <vector>

/// The real engine, camera client and prober on one practice camera in this process, with short waits.
class PracticeWorkbench final : public engine::Workbench
{
public:
    explicit PracticeWorkbench(const QString &profile, const QStringList &faults = {});

    simulator::PracticeCamera &camera() { return *m_camera; }

    /// Another camera of the factory is in front of the installer now, with a MAC address of its own. The one before it
    /// stays where it is.
    void bringNextCamera(const QString &profile);

    model::Address cameraAddress() const;

    /// The camera makes its certificate and speaks HTTPS too; false when it does not come to that.
    bool switchHttpsOn();
    model::Address httpsAddress() const;

    /// A Basic job that ends at UPnP, as if the power had gone then: its journal is left open.
    bool leaveUnfinishedJob();

    /// Sessions that are opened from now on were told that this certificate is the camera's.
    void pin(const QByteArray &sha256);
    void forgetPin();

    /// A keychain that fails like one on a desktop without a session bus.
    void breakKeychain();

    QString dataFolder() const override { return m_folder.path(); }

    std::shared_ptr<vault::Vault> vault() const { return m_keychain; }

    std::unique_ptr<engine::Session> openSession(const model::Address &address) override;
    std::unique_ptr<engine::Session> openSession(const engine::UnfinishedJob &job) override;
    QList<engine::UnfinishedJob> unfinishedJobs() const override;
    QList<engine::OfferedCamera> offeredCameras() const override;
    std::unique_ptr<discovery::Search> openSearch() override;
    QFuture<discovery::KnownCameras> knownCameras() const override;

    /// What the next page looks for cameras with; without one nothing is looked for.
    void setSearch(std::unique_ptr<discovery::Search> search) { m_search = std::move(search); }

    void setKnownCameras(const discovery::KnownCameras &known) { m_known = known; }

    QString cameraLastAt(const model::Address &address) const override;
    void remember(const model::Address &address, const QString &mac, const model::Address &door) override;
    std::shared_ptr<vault::Vault> keychain() override;
    std::shared_ptr<vault::Vault> passwordFile(const QString &path) override;
    std::shared_ptr<vault::Vault> memoryOnly() override;
    QString toolVersion() const override;

private:
    QTemporaryDir m_folder;
    QMap<QString, QString> m_remembered; ///< address → MAC
    std::unique_ptr<simulator::PracticeCamera> m_camera;
    std::vector<std::unique_ptr<simulator::PracticeCamera>> m_doneCameras;
    trust::TrustPolicy m_trust;
    std::shared_ptr<vault::Vault> m_keychain;
    std::unique_ptr<discovery::Search> m_search;
    discovery::KnownCameras m_known;
};
