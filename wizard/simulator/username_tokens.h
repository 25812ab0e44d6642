// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/accounts.h"
#include "simulator/soap.h"

#include <QDateTime>

namespace simulator {

/**
 * Logins by WS-Security UsernameToken with PasswordDigest (Username Token Profile 1.0): Base64(SHA-1(nonce + created +
 * password)). `Created` must be within five minutes of the camera's clock, and a nonce is good once.
 */
class UsernameTokens
{
public:
    explicit UsernameTokens(const Accounts &accounts)
        : m_accounts(accounts)
    {
    }

    /** The account that @p security proves; @p now is the camera's time. */
    std::optional<Account> admit(const XmlElement &security, const QDateTime &now);

    /** Logins that were tried and wrong. */
    int failedLogins() const { return m_failedLogins; }

private:
    struct UsedNonce
    {
        QByteArray nonce;
        QDateTime created;
    };

    std::optional<Account> check(const XmlElement &token, const QDateTime &now);
    bool isFresh(const QByteArray &nonce, const QDateTime &created, const QDateTime &now);

    const Accounts &m_accounts;
    QList<UsedNonce> m_used;
    int m_failedLogins = 0;
};

} // namespace simulator
