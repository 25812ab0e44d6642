// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vault/vault.h"

#include <chrono>

namespace vault {

/// The desktop's keychain (Secret Service, KWallet, Windows Credential Manager …) through QtKeychain; entries of the
/// service `Camlock`. Passwords are never put into a plain file instead: without a keychain every call is an error.
///
/// A keychain that is locked and cannot ask to be opened claims that entries do not exist and that deletions worked
/// (QtKeychain 0.13), so store() and prove() read back what they wrote.
class KeychainVault final : public Vault
{
public:
    /// `patience` is for each access to the keychain: the desktop may first ask its user to unlock it.
    explicit KeychainVault(std::chrono::milliseconds patience = std::chrono::seconds(60));

    QFuture<model::Done> prove() override;
    QFuture<model::Done> store(const Key &key, const model::Secret &secret) override;
    QFuture<model::Result<std::optional<model::Secret>>> find(const Key &key) override;
    QFuture<model::Done> remove(const Key &key) override;
    QString place() const override;

private:
    std::chrono::milliseconds m_patience;
};

} // namespace vault
