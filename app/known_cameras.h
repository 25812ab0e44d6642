// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/address.h"

#include <QString>

namespace app {

/// Which camera was last seen at an address, so that its password can be found before it has said who it is.
/// Empty when none was. A file that cannot be read is as good as none.
QString knownCameraAt(const QString &dataFolder, const model::Address &address);
void rememberCamera(const QString &dataFolder, const model::Address &address, const QString &mac);

} // namespace app
