// SPDX-License-Identifier: Apache-2.0
#include "vault/memory_vault.h"

#include <QCoreApplication>

namespace vault {

using model::Done;
using model::Result;
using model::Secret;

QFuture<Done> MemoryVault::prove()
{
    return QtFuture::makeReadyFuture(Done());
}

QFuture<Done> MemoryVault::store(const Key &key, const Secret &secret)
{
    m_secrets.insert(key.text(), secret);
    return QtFuture::makeReadyFuture(Done());
}

QFuture<Result<std::optional<Secret>>> MemoryVault::find(const Key &key)
{
    const auto found = m_secrets.constFind(key.text());
    return QtFuture::makeReadyFuture(
        Result<std::optional<Secret>>(found == m_secrets.constEnd() ? std::nullopt : std::optional(*found)));
}

QFuture<Done> MemoryVault::remove(const Key &key)
{
    m_secrets.remove(key.text());
    return QtFuture::makeReadyFuture(Done());
}

QString MemoryVault::place() const
{
    return QCoreApplication::translate("guide", "this program's memory, until it ends");
}

} // namespace vault
