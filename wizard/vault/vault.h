// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"
#include "model/secret.h"

#include <QFuture>
#include <QString>

#include <optional>

/// Where passwords are kept.
namespace vault {

/// What a secret belongs to.
struct Key
{
    QString camera; ///< MAC address, or the address as typed while the MAC is not known
    QString user;

    QString text() const { return camera + u'/' + user; }
};

/// Keeps passwords between runs. Every error means: this vault cannot be relied on now (a desktop keychain that is not
/// there, locked or lying); the detail says why. Calls end in any case.
class Vault
{
public:
    virtual ~Vault() = default;

    /// Proves that the vault works: writes, reads back and removes a word of its own. Nothing may be generated for a
    /// vault that did not prove itself.
    virtual QFuture<model::Done> prove() = 0;
    virtual QFuture<model::Done> store(const Key &key, const model::Secret &secret) = 0;
    /// Absent when there is no such entry.
    virtual QFuture<model::Result<std::optional<model::Secret>>> find(const Key &key) = 0;
    virtual QFuture<model::Done> remove(const Key &key) = 0;
    /// Where a person finds what is kept here: "the desktop's keychain", "the file …".
    virtual QString place() const = 0;

    /// The path of the file that this vault is, absolute; empty for every other vault.
    virtual QString filePath() const { return {}; }
};

} // namespace vault
