// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/workbench.h"

#include <QMap>
#include <QProcess>
#include <QTemporaryDir>

/// The real engine, camera client and prober at the product's pace, on a practice camera in a process of its own: what
/// the camera computes is not the window's. On the network it finds what answers at one port of this computer.
class FarWorkbench final : public engine::Workbench
{
public:
    FarWorkbench(const QString &camlock, quint16 crowdPort);
    ~FarWorkbench() override;

    model::Address cameraAddress() const;

    std::unique_ptr<engine::Session> openSession(const model::Address &address) override;
    std::unique_ptr<engine::Session> openSession(const engine::UnfinishedJob &job) override;
    QList<engine::UnfinishedJob> unfinishedJobs() const override;
    QList<engine::OfferedCamera> offeredCameras() const override;
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
    QTemporaryDir m_folder;
    QProcess m_camera;
    QMap<QString, quint16> m_ports;
    quint16 m_crowdPort;
    std::shared_ptr<vault::Vault> m_keychain;
};
