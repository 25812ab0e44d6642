// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"
#include "model/secret.h"
#include "trust/openssl.h"

#include <QByteArray>

#include <vector>

namespace trust {

/// A private key, and the certificates that came with it.
struct OpenedIdentity
{
    Owned<EVP_PKEY> key;
    std::vector<Owned<X509>> certificates;
};

/// Reads a certificate and its key: two files, one PEM with both, or a PKCS#12. BadLogin when the passphrase does not
/// fit or is missing, BadReply when there is no key, no certificate, or nothing that can be read; one sentence each.
/// Nobody is ever asked for a passphrase by OpenSSL itself.
model::Result<OpenedIdentity> openedIdentity(
    const QByteArray &certificate, const QByteArray &key, const model::Secret &passphrase);

/// PKCS#8 in DER, without a passphrase; empty when OpenSSL cannot.
model::Secret plainKey(const EVP_PKEY *key);

} // namespace trust
