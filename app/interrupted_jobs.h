// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/unfinished_job.h"
#include "model/address.h"
#include "vault/vault.h"

#include <memory>
#include <optional>

namespace app {

/// The interrupted job to go on with: that of the camera at this address (as it was typed, or by its MAC address), or
/// the only one. The error (BadReply) is a sentence for exit 2: there is none, or there are several to choose from.
model::Result<engine::UnfinishedJob> interruptedJob(const QString &dataFolder, const QString &camera);

/// Where the passwords of that job are: its file, or the keychain.
std::shared_ptr<vault::Vault> vaultOf(const engine::UnfinishedJob &job);

/// For who has just been refused at a camera that an interrupted run may have given another password: what to do.
/// Empty when there is no such run.
QString hintAt(const QString &dataFolder, const model::Address &address);

} // namespace app
