// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QMap>

/// HTTP and RTSP logins: challenges in, `Authorization` headers out.
namespace auth {

/// One challenge of a `WWW-Authenticate` header (RFC 7235 §4.1).
struct Challenge
{
    QByteArray scheme; ///< in lower case: `basic`, `digest`
    /// Names in lower case, values without their quotes and escapes. Of a repeated name the first one counts.
    QMap<QByteArray, QByteArray> parameters;

    QByteArray value(const char *name) const { return parameters.value(QByteArray(name)); }

    bool operator==(const Challenge &) const = default;
};

/// Takes one or several joined headers apart. The text comes from the network: what makes no sense is left out, and no
/// more than 16 challenges of 16 KB in all are looked at.
QList<Challenge> parseChallenges(QByteArrayView header);

/// The value as a quoted-string (RFC 7230 §3.2.6); control characters are left out.
QByteArray quoted(QByteArrayView value);

} // namespace auth
