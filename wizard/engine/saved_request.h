// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "camera/camera.h"
#include "model/result.h"
#include "model/snapshot.h"

#include <QString>

namespace engine {

/// Keeps a camera's signing request until the company's CA has answered: `requests/MAC.csr` (PEM, to be sent to the CA)
/// and beside it the camera's name for the key. Returns the path of the `.csr`. The error is Internal.
model::Result<QString> saveRequest(
    const QString &dataFolder, const model::Identity &camera, const camera::SigningRequest &request);

/// NotSupported when none is kept for this camera, Internal when it cannot be read.
model::Result<camera::SigningRequest> loadRequest(const QString &dataFolder, const QString &mac);

} // namespace engine
