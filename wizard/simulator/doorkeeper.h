// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/accounts.h"
#include "simulator/digest.h"

namespace simulator {

/** Which schemes a door takes, and which one it names in its challenge. */
struct DoorRules
{
    bool takesBasic = false;
    bool takesDigest = false;
    bool offersBasic = false;
    DigestStyle digest = DigestStyle::Rfc2617;
    /** 0: no limit. */
    int usesPerNonce = 0;
};

struct Claim
{
    QByteArray method;
    /** The request target exactly as it was sent. */
    QByteArray target;
    Authorization authorization;
};

/** Checks logins for one service: HTTP and RTSP have one each, and their nonces are no good for the other. */
class Doorkeeper
{
public:
    Doorkeeper(const Accounts &accounts, const QString &realm);

    /** The account that @p claim proves. */
    std::optional<Account> admit(const Claim &claim, const DoorRules &rules);

    /** The value of a `WWW-Authenticate` header; one scheme at a time, as captured. */
    QByteArray challenge(const DoorRules &rules);

    /** Logins that were tried and wrong. A right answer to an expired nonce is none. */
    int failedLogins() const { return m_failedLogins; }

private:
    std::optional<Account> admitBasic(const QByteArray &token) const;
    std::optional<Account> admitDigest(const Claim &claim, const DoorRules &rules, bool &isOnlyStale);

    const Accounts &m_accounts;
    QByteArray m_realm;
    NonceBook m_nonces;
    int m_failedLogins = 0;
};

} // namespace simulator
