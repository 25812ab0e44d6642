// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/challenge.h"
#include "model/login.h"

#include <optional>

namespace auth {

/// What is asked for, in the words of the protocol: `GET` and `/cgi-bin/…?…`, or `DESCRIBE` and `rtsp://…`.
struct Target
{
    QByteArray method;
    QByteArray uri;
};

/// A Digest challenge that Camlock can answer: MD5 or SHA-256, plain or `-sess`, with qop=auth (RFC 7616, 2617) or
/// without qop (RFC 2069).
class Digest
{
public:
    /// Absent for another scheme, an unknown algorithm, a missing nonce, or where only qop=auth-int is offered.
    static std::optional<Digest> from(const Challenge &challenge);

    /// The value of the `Authorization` header. Each call counts the nonce up; `cnonce` is for test vectors, else it is
    /// random.
    QByteArray authorization(const Target &target, const model::Login &login, QByteArray cnonce = {});

    const QByteArray &nonce() const { return m_nonce; }

    bool isStale() const { return m_stale; } ///< the server says: right login, old nonce

    int strength() const { return m_sha256 ? 2 : 1; } ///< the higher the better

private:
    QByteArray hash(QByteArrayView text) const;
    QByteArray hashOfLogin(const model::Login &login, const QByteArray &cnonce) const;

    QByteArray m_realm;
    QByteArray m_nonce;
    QByteArray m_opaque;
    QByteArray m_algorithm; ///< as the server spelt it; empty if it named none
    bool m_hasOpaque = false;
    bool m_stale = false;
    bool m_sha256 = false;
    bool m_session = false;
    bool m_withQop = false;
    bool m_utf8 = false;
    quint32 m_count = 0;
};

} // namespace auth
