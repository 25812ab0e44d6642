// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "discovery/sighting_list.h"
#include "model/address.h"

#include <QString>

#include <optional>

namespace app {

/// What is remembered of the camera that was last seen at an address as typed.
struct KnownCamera
{
    QString mac; ///< empty when nothing is known; so that its password can be found before it has said who it is
    std::optional<model::Address> door; ///< complete: the scheme and port at which it answered
};

/// A file that cannot be read is as good as none.
KnownCamera knownCameraAt(const QString &dataFolder, const model::Address &address);
void rememberCamera(const QString &dataFolder, const model::Address &address, const KnownCamera &camera);

/// Every camera that was signed in to or done on this computer, and on which day. Reads a file and the registry.
discovery::KnownCameras camerasKnownIn(const QString &dataFolder);

} // namespace app
