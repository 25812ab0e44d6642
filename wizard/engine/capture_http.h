// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "camera/camera.h"
#include "model/snapshot.h"

#include <QJsonObject>

/// The parts of a captured profile that say how the camera speaks. What was not seen is filled with what cameras of
/// this generation usually do (resources/practice_cameras/README.md).
namespace engine {

/// Header lines and the realm stay only where they are of the usual ones: a server's name or a cookie may tell a site.
QJsonObject capturedHttp(const model::Snapshot &snapshot, const camera::HttpShape &shape);
QJsonObject capturedCgi(const model::Snapshot &snapshot, const camera::HttpShape &shape);
QJsonObject capturedAccounts(const model::Parameters &parameters);
QJsonObject capturedAccessList(const model::Snapshot &snapshot);
QJsonObject capturedRtsp(const model::Parameters &parameters, const camera::HttpShape &shape);

} // namespace engine
