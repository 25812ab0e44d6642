// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "camera/camera.h"
#include "model/snapshot.h"

namespace engine {

/// A practice camera profile (`camlock-practice-camera/1`, resources/practice_cameras/README.md) after a real camera:
/// its names in its order of groups, its form of replies, its capabilities. Values stay only where they are numbers,
/// switches or words of a setting; addresses, names, accounts, passwords, serial numbers and texts are replaced.
QByteArray capturedProfile(const model::Snapshot &snapshot, const camera::HttpShape &shape);

} // namespace engine
