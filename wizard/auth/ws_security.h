// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/login.h"

#include <QByteArray>
#include <QDateTime>

namespace auth {

/// What a UsernameToken with a password digest says (OASIS Web Services Security, UsernameToken Profile 1.0 §3.1): all
/// but the XML around it.
struct UsernameToken
{
    QString user;
    QByteArray digest; ///< Base64(SHA-1(nonce + created + password)), the password in UTF-8
    QByteArray nonce; ///< Base64
    QByteArray created; ///< `2026-01-31T12:00:00Z`
};

/// `created` is the time by the clock of whoever is asked: a token from another hour is refused as a replay. `nonce` is
/// for test vectors, else it is random.
UsernameToken usernameToken(const model::Login &login, const QDateTime &created, QByteArray nonce = {});

} // namespace auth
