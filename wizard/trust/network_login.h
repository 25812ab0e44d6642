// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/certificate.h"
#include "model/result.h"
#include "model/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QFuture>
#include <QList>

namespace trust {

/// Files for 802.1X as somebody hands them over, unread.
struct NetworkLoginFiles
{
    QByteArray ca; ///< PEM (also several), DER or PKCS#7
    QByteArray certificate; ///< PEM, DER, or PKCS#12 with the key in it
    QByteArray key; ///< PEM or DER, PKCS#8 or of the older kinds; empty where it is with the certificate
    model::Secret passphrase; ///< of the key or the PKCS#12; empty where it has none
};

/// The same, checked, in the one form that goes to a camera.
struct NetworkLoginParts
{
    QList<QByteArray> ca; ///< DER
    QByteArray certificate; ///< DER
    model::Secret key; ///< PKCS#8, DER, without a passphrase
    model::Certificate described; ///< the certificate, for people
};

/// The authorities that sign the authentication server's certificate. BadReply with a sentence when the file cannot be
/// read, or one of them is no authority or is not valid at @p now.
model::Result<QList<QByteArray>> networkAuthorities(const QByteArray &file, const QDateTime &now);

/// Reads and checks what a camera is to show by EAP-TLS: the key fits the certificate, which is valid at @p now, may be
/// used by a client, and leads to the authorities. Each fault is BadReply (BadLogin for a passphrase) with one sentence
/// that says what to do.
model::Result<NetworkLoginParts> networkLoginParts(const NetworkLoginFiles &files, const QDateTime &now);

/// A key, and a request for a certificate for it.
struct NewClientKey
{
    model::Secret key; ///< PKCS#8, DER
    QByteArray request; ///< PKCS#10, DER

    bool operator==(const NewClientKey &) const = default;
};

/// A new key (RSA 3072) and a request for it in the name of this identity, to be signed by the site's CA. Made off this
/// thread: it takes a second or two. Internal when OpenSSL cannot.
QFuture<model::Result<NewClientKey>> newClientKey(const QString &identity);

} // namespace trust
