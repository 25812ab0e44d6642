// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"
#include "trust/openssl.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace trust {

/// The key with which this installation signs its records: Ed25519 (RFC 8032), one for each computer and user.
class SigningKey
{
public:
    /// The key that is kept in this folder; made when there is none yet. Its file is for the owner alone. The error is
    /// Internal: the file is damaged, or cannot be written.
    static model::Result<SigningKey> inFolder(const QString &folder);

    /// The public half of the key in this folder; empty when there is none.
    static QByteArray publicKeyIn(const QString &folder);

    QByteArray publicKey() const; ///< 32 bytes
    QByteArray sign(QByteArrayView text) const; ///< 64 bytes

private:
    explicit SigningKey(Owned<EVP_PKEY> key);

    Owned<EVP_PKEY> m_key;
};

/// False for anything that is not the signature of exactly this text by this key. Hostile input.
bool isSignedBy(QByteArrayView publicKey, QByteArrayView text, QByteArrayView signature);

} // namespace trust
