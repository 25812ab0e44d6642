// SPDX-License-Identifier: Apache-2.0
#include "simulator/doorkeeper.h"

namespace simulator {

Doorkeeper::Doorkeeper(const Accounts &accounts, const QString &realm)
    : m_accounts(accounts)
    , m_realm(realm.toUtf8())
{
}

std::optional<Account> Doorkeeper::admit(const Claim &claim, const DoorRules &rules)
{
    const auto &scheme = claim.authorization.scheme;
    if (scheme.isEmpty())
        return std::nullopt;
    std::optional<Account> account;
    bool isOnlyStale = false;
    if (scheme == "basic" && rules.takesBasic)
        account = admitBasic(claim.authorization.token);
    else if (scheme == "digest" && rules.takesDigest)
        account = admitDigest(claim, rules, isOnlyStale);
    if (!account && !isOnlyStale)
        ++m_failedLogins;
    return account;
}

QByteArray Doorkeeper::challenge(const DoorRules &rules)
{
    if (rules.offersBasic)
        return "Basic realm=\"" + m_realm + '"';
    const auto start = "Digest realm=\"" + m_realm + "\", nonce=\"" + m_nonces.issue() + '"';
    // Captured from an IB8369A: algorithm without quotes, no opaque, no stale. RFC 2069 knows no qop.
    return rules.digest == DigestStyle::Rfc2617 ? start + ", algorithm=MD5, qop=\"auth\"" : start;
}

std::optional<Account> Doorkeeper::admitBasic(const QByteArray &token) const
{
    const auto decoded = QByteArray::fromBase64Encoding(token, QByteArray::AbortOnBase64DecodingErrors);
    const auto colon = decoded ? (*decoded).indexOf(':') : -1;
    if (colon < 0)
        return std::nullopt;
    const auto account = m_accounts.find(QString::fromUtf8((*decoded).left(colon)));
    return account && account->password.toUtf8() == (*decoded).mid(colon + 1) ? account : std::nullopt;
}

std::optional<Account> Doorkeeper::admitDigest(const Claim &claim, const DoorRules &rules, bool &isOnlyStale)
{
    const auto &fields = claim.authorization.fields;
    const auto account = m_accounts.find(QString::fromUtf8(fields.value("username")));
    if (!account || fields.value("realm") != m_realm || fields.value("uri") != claim.target)
        return std::nullopt;
    const auto wantsQop = rules.digest == DigestStyle::Rfc2617;
    if (wantsQop && (fields.value("qop") != "auth" || fields.value("cnonce").isEmpty() || fields.value("nc").isEmpty()))
        return std::nullopt;
    const auto nonce = fields.value("nonce");
    const auto expected = digestResponse({.user = fields.value("username"),
        .realm = m_realm,
        .password = account->password.toUtf8(),
        .method = claim.method,
        .uri = claim.target,
        .nonce = nonce,
        .qop = wantsQop ? fields.value("qop") : QByteArray(),
        .nonceCount = fields.value("nc"),
        .clientNonce = fields.value("cnonce")});
    if (fields.value("response").toLower() != expected)
        return std::nullopt;
    isOnlyStale = !m_nonces.use(nonce, rules.usesPerNonce);
    return isOnlyStale ? std::nullopt : account;
}

} // namespace simulator
