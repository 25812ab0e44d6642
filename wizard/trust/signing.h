// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"
#include "trust/openssl.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace trust {

/// A root certificate for this key, signed with it. Null when OpenSSL cannot.
Owned<X509> newRoot(EVP_PKEY *key, const QString &siteName, const QByteArray &serial, const QDateTime &now);

/// A request that may be signed. BadReply, with a sentence, when it is none, its signature does not hold, or its key is
/// too weak or of an unusual kind.
model::Result<Owned<X509_REQ>> checkedRequest(const QByteArray &der);

struct Issuer
{
    X509 *root = nullptr;
    EVP_PKEY *key = nullptr;
};

struct Leaf
{
    X509_REQ *request = nullptr;
    GENERAL_NAMES *names = nullptr;
    QByteArray serial;
    QDateTime notBefore;
    QDateTime notAfter;
    bool isClient = false; ///< clientAuth instead of serverAuth
};

/// A server's, or a client's, certificate for the key and the subject of the request. Null when OpenSSL cannot.
Owned<X509> issued(const Issuer &issuer, const Leaf &leaf);

/// Entries for what can stand in a certificate, each once; the rest is left out.
struct Names
{
    Owned<GENERAL_NAMES> entries;
    QStringList texts; ///< the same, as written
};

Names alternativeNames(const QStringList &names);

} // namespace trust
