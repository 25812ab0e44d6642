// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "camera/camera.h"
#include "model/change.h"
#include "model/snapshot.h"
#include "vault/vault.h"

#include <memory>

namespace engine {

/// Under which name a camera's password is kept: by MAC, or by its host where the MAC is not known. The door is not
/// part of it: a run goes through several.
vault::Key keyFor(const model::Address &address, const model::Identity &identity, const QString &user);
vault::Key keyFor(const camera::Camera &camera, const model::Snapshot &snapshot, const QString &user);

/// Where an interim password is kept, and the one that a new one is to replace.
vault::Key interimOf(const vault::Key &key);
vault::Key previousOf(const vault::Key &key);

/// The same for the account that a change is about; an interim password has a place of its own, so that it never stands
/// where the password is looked for.
vault::Key keyOf(const camera::Camera &camera, const model::Snapshot &snapshot, const model::Change &accountChange);

/// Stores a password that is about to be sent. One that is already there is kept beside it until the camera has
/// answered, so that neither is lost whatever happens in between.
QFuture<model::Done> storeKeepingPrevious(
    const std::shared_ptr<vault::Vault> &vault, const vault::Key &key, const model::Secret &secret);

/// Puts the previous password back after the camera refused the new one.
QFuture<model::Done> restorePrevious(const std::shared_ptr<vault::Vault> &vault, const vault::Key &key);

} // namespace engine
