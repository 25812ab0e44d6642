// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "discovery/search.h"
#include "discovery/sighting_list.h"
#include "engine/session.h"
#include "engine/unfinished_job.h"
#include "model/address.h"

#include <QFuture>
#include <QList>
#include <QString>

#include <memory>

namespace engine {

/// A camera offered to click on before anything was looked for: the practice cameras of `--demo`.
struct OfferedCamera
{
    model::Address address;
    QString name; ///< "FD9387-HTV (practice camera)"
    QString help; ///< one line
};

/// Where the window gets its concrete things from; implemented by app/wiring and by tests.
class Workbench
{
public:
    virtual ~Workbench() = default;

    virtual std::unique_ptr<Session> openSession(const model::Address &address) = 0;
    /// At the door where the job stood last, with the vault that it kept passwords in.
    virtual std::unique_ptr<Session> openSession(const UnfinishedJob &job) = 0;
    /// Jobs that were interrupted, the newest first.
    virtual QList<UnfinishedJob> unfinishedJobs() const = 0;
    virtual QList<OfferedCamera> offeredCameras() const = 0;

    /// Looks for cameras on the networks of this computer; null where there is nothing to look for.
    virtual std::unique_ptr<discovery::Search> openSearch() = 0;
    /// What this computer knows of cameras that it met before.
    virtual QFuture<discovery::KnownCameras> knownCameras() const = 0;

    /// The MAC address of the camera that was last at this address, so that its password can be found before it has
    /// said who it is; empty when none was.
    virtual QString cameraLastAt(const model::Address &address) const = 0;
    /// @p door is complete: where the camera answered.
    virtual void remember(const model::Address &address, const QString &mac, const model::Address &door) = 0;

    /// The desktop's keychain, and the two ways out where there is none.
    virtual std::shared_ptr<vault::Vault> keychain() = 0;
    virtual std::shared_ptr<vault::Vault> passwordFile(const QString &path) = 0;
    virtual std::shared_ptr<vault::Vault> memoryOnly() = 0;

    /// Where records, journals and the registry of done cameras are.
    virtual QString dataFolder() const = 0;

    virtual QString toolVersion() const = 0;
};

} // namespace engine
