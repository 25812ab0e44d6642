// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QSslCertificate>
#include <QStringView>

#include <optional>

/// TLS: which certificate is the camera's.
namespace trust {

/// SHA-256 of a certificate in DER, 32 bytes; empty for no certificate.
QByteArray fingerprintOf(const QSslCertificate &certificate);

/// `sha256:HEX` as one types it after `--trust`; colons between the bytes are allowed.
model::Result<QByteArray> parseFingerprint(QStringView text);

/// What Camlock was told about the camera's certificate. Only the fingerprint counts: a camera's self-signed
/// certificate proves nothing by its issuer, and an impostor's CA-signed one must not pass for it.
struct TrustPolicy
{
    enum class Unknown { Refuse, Accept };

    std::optional<QByteArray> pinned = {}; ///< fingerprint of the one certificate that is right
    /// The certificate that Camlock itself is putting in place of the pinned one: accepted too, and once it was seen,
    /// it is the pinned one and the old one is right no more.
    std::optional<QByteArray> expected = {};
    Unknown unknown = Unknown::Refuse; ///< Accept: the first certificate seen becomes the pinned one

    bool admitsHttps() const { return pinned.has_value() || unknown == Unknown::Accept; }

    bool accepts(const QByteArray &fingerprint) const;
    /// To be called for each certificate that was accepted: the first one of a first use becomes the pinned one, the
    /// expected one takes the place of the pinned one.
    void seen(const QByteArray &fingerprint);
    /// For a certificate that is not accepted: IdentityChanged beside a pin, else Untrusted.
    model::Error refusal(const QByteArray &fingerprint) const;
};

} // namespace trust
