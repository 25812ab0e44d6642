// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vault/vault.h"

#include <QFile>
#include <QHash>

namespace vault {

/// A file for the passwords of this run, one line `user password` each, readable by its owner only (contract:
/// `--password-out`). A file that is there already is never touched. prove() makes the file, so that a name that
/// cannot be used is refused before anything is written to a camera; a file that stayed empty goes with the vault.
///
/// A job that was interrupted goes on in the file that it began: that one is read, and only ever added to.
class FileVault final : public Vault
{
public:
    enum class Existing { Refuse, GoOn };

    explicit FileVault(const QString &path, Existing existing = Existing::Refuse);
    ~FileVault() override;

    QFuture<model::Done> prove() override;
    /// On the disk when it succeeds. A second password of the same account becomes a further line: the last one counts.
    QFuture<model::Done> store(const Key &key, const model::Secret &secret) override;
    /// What this run stored, else what stands in the file that it goes on in.
    QFuture<model::Result<std::optional<model::Secret>>> find(const Key &key) override;
    /// Forgets the entry. Its line stays: a file of passwords is only ever added to.
    QFuture<model::Done> remove(const Key &key) override;
    QString place() const override;
    QString filePath() const override;

private:
    model::Done create();
    model::Done goOn();
    model::Done append(QByteArray line);

    QFile m_file;
    Existing m_existing;
    QHash<QString, model::Secret> m_secrets;
    QHash<QString, model::Secret> m_earlier; ///< by user: one file is for one camera's run
};

} // namespace vault
