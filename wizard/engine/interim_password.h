// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/change.h"
#include "model/snapshot.h"

namespace engine {

/// Sets root's password, generated, for the time until the final one is set inside TLS. It crosses the network
/// readable.
model::Change interimPassword(const model::Snapshot &snapshot);

} // namespace engine
