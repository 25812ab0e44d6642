// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vault/vault.h"

#include <QHash>

namespace vault {

/// Keeps passwords until the program ends: for a session whose user writes them down himself.
class MemoryVault final : public Vault
{
public:
    QFuture<model::Done> prove() override;
    QFuture<model::Done> store(const Key &key, const model::Secret &secret) override;
    QFuture<model::Result<std::optional<model::Secret>>> find(const Key &key) override;
    QFuture<model::Done> remove(const Key &key) override;
    QString place() const override;

private:
    QHash<QString, model::Secret> m_secrets;
};

} // namespace vault
