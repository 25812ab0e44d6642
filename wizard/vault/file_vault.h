// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vault/vault.h"

#include <QFile>
#include <QHash>

namespace vault {

/// A new file for the passwords of this run, one line `user password` each, readable by its owner only (contract:
/// `--password-out`). A file that is there already is never touched. prove() makes the file, so that a name that
/// cannot be used is refused before anything is written to a camera; a file that stayed empty goes with the vault.
class FileVault final : public Vault
{
public:
    explicit FileVault(const QString &path);
    ~FileVault() override;

    QFuture<model::Done> prove() override;
    /// On the disk when it succeeds. A second password of the same account becomes a further line: the last one counts.
    QFuture<model::Done> store(const Key &key, const model::Secret &secret) override;
    /// Only what this run stored.
    QFuture<model::Result<std::optional<model::Secret>>> find(const Key &key) override;
    /// Forgets the entry. Its line stays: a file of passwords is only ever added to.
    QFuture<model::Done> remove(const Key &key) override;
    QString place() const override;

private:
    model::Done create();
    model::Done append(QByteArray line);

    QFile m_file;
    QHash<QString, model::Secret> m_secrets;
};

} // namespace vault
