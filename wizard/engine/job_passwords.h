// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/reconcile.h"
#include "model/login.h"
#include "vault/vault.h"

#include <QFuture>

#include <memory>

namespace engine {

/// A password that root may have after an interrupted run.
struct RootCandidate
{
    RootLogin kind = RootLogin::Earlier;
    model::Login login;
    /// A newer one stands in its place in the vault, and is not the camera's if this one is.
    bool isReplacedInVault = false;

    bool operator==(const RootCandidate &) const = default;
};

/// The passwords that an interrupted run may have left root with, the likeliest first, none twice. The new ones are in
/// the vault, since they are kept before they are sent; `earlier` is what the installer gives again, if he does.
/// Never more than three: a refused one counts on the camera. The error is the vault's.
QFuture<model::Result<QList<RootCandidate>>> rootCandidates(
    const std::shared_ptr<vault::Vault> &vault, const UnfinishedJob &job, const std::optional<model::Secret> &earlier);

/// The camera still has the earlier password: it takes its place in the vault again.
QFuture<model::Done> keepEarlierPassword(const std::shared_ptr<vault::Vault> &vault, const UnfinishedJob &job);

} // namespace engine
