// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace model {

/// A certificate as people check it. Plain data; `trust::describe` makes it from the real one.
struct Certificate
{
    QByteArray der; ///< the certificate itself
    QByteArray sha256; ///< its fingerprint, 32 bytes
    QString subject; ///< in one line, `CN=192.0.2.20, O=VIVOTEK Inc.`
    QString commonName;
    QStringList names; ///< DNS names and IP addresses of the subject's alternative names
    QString issuer; ///< as subject
    bool selfSigned = false; ///< issued by itself, and its own key fits the signature
    QString serialNumber; ///< hexadecimal, colons between the bytes
    QDateTime notBefore; ///< UTC
    QDateTime notAfter; ///< UTC
    QString keyType; ///< `RSA`, `EC` …
    int keyBits = 0;
    QString signature; ///< `sha256WithRSAEncryption` …

    bool operator==(const Certificate &) const = default;
};

/// `sha256:HEX`, as `--trust` takes it.
inline QString fingerprintText(const QByteArray &sha256)
{
    return QStringLiteral("sha256:") + QString::fromLatin1(sha256.toHex());
}

enum class TlsVersion { Tls1_0, Tls1_1, Tls1_2, Tls1_3 };

QString nameOf(TlsVersion version); ///< `TLS 1.0` …

/// What a stranger sees at the camera's HTTPS port. Nothing was sent there but the handshake.
struct TlsSight
{
    QList<Certificate> chain; ///< as the camera sent it, its own first; never empty
    QList<TlsVersion> accepted; ///< oldest first; empty when the versions were not measured
    /// Whether the certificate was issued by the authority that the site wants (its own CA, or the company's) and names
    /// this camera; absent when there is no such authority at hand.
    std::optional<bool> issuedAsWanted;

    bool operator==(const TlsSight &) const = default;
};

} // namespace model
