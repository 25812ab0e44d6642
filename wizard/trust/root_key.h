// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"
#include "model/secret.h"
#include "trust/openssl.h"
#include "trust/site_ca.h"

namespace trust {

/// Null when OpenSSL cannot. RSA takes a second or two.
Owned<EVP_PKEY> newKey(SiteCa::KeyKind kind);

/// PKCS#8, AES-256-CBC, PBKDF2 with SHA-256, in PEM; empty when OpenSSL cannot.
QByteArray lockedKey(const EVP_PKEY *key, const model::Secret &passphrase);

/// BadLogin when the passphrase does not fit, Internal when it is no key of this kind.
model::Result<Owned<EVP_PKEY>> unlockedKey(const QByteArray &pem, const model::Secret &passphrase);

} // namespace trust
