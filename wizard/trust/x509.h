// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "trust/openssl.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

/// Qt's types from OpenSSL's and back. What is read may be hostile; nothing here leaves an error in OpenSSL's queue.
namespace trust {

/// No honest certificate or request is larger.
inline constexpr qsizetype largestObject = 64 * 1024;

/// Null unless @p der is exactly one certificate.
Owned<X509> certificateFrom(const QByteArray &der);
/// Null unless @p der is exactly one PKCS#10 request.
Owned<X509_REQ> requestFrom(const QByteArray &der);

QByteArray derOf(const X509 *certificate);

/// UTC; not valid where the field is none.
QDateTime dateOf(const ASN1_TIME *time);

/// `CN=192.0.2.20, O=VIVOTEK Inc.`, escaped as RFC 4514 wants it; what could play tricks on the screen is replaced.
QString lineOf(const X509_NAME *name);

/// Text from a certificate, fit to be shown: control and formatting characters are replaced, and its length is limited.
QString shown(const QByteArray &utf8);

/// What was written to a BIO_s_mem.
QByteArray contentOf(BIO *memory);

} // namespace trust
