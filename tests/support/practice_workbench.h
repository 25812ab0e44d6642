// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/workbench.h"
#include "simulator/practice_camera.h"

#include <QMap>
#include <QTemporaryDir>

/// The real engine, camera client and prober on one practice camera in this process, with short waits.
class PracticeWorkbench final : public engine::Workbench
{
public:
    explicit PracticeWorkbench(const QString &profile);

    simulator::PracticeCamera &camera() { return *m_camera; }

    model::Address cameraAddress() const;

    /// A keychain that fails like one on a desktop without a session bus.
    void breakKeychain();

    QString dataFolder() const { return m_folder.path(); }

    std::shared_ptr<vault::Vault> vault() const { return m_keychain; }

    std::unique_ptr<engine::Session> openSession(const model::Address &address) override;
    QList<engine::OfferedCamera> offeredCameras() const override;
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
    std::shared_ptr<vault::Vault> m_keychain;
};
