// SPDX-License-Identifier: Apache-2.0
#include "simulator/username_tokens.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {
constexpr qint64 tolerance = std::chrono::milliseconds(5min).count();
} // namespace

std::optional<Account> UsernameTokens::admit(const XmlElement &security, const QDateTime &now)
{
    const auto *token = security.child(space::security, "UsernameToken"_L1);
    if (!token)
        return std::nullopt;
    auto account = check(*token, now);
    if (!account)
        ++m_failedLogins;
    return account;
}

std::optional<Account> UsernameTokens::check(const XmlElement &token, const QDateTime &now)
{
    const auto *password = token.child(space::security, "Password"_L1);
    // Without a type it would be PasswordText, which ONVIF does not take.
    if (!password || !password->attributes.value(u"Type"_s).endsWith("#PasswordDigest"_L1))
        return std::nullopt;
    const auto account = m_accounts.find(token.textOf(space::security, "Username"_L1));
    const auto nonce = QByteArray::fromBase64(token.textOf(space::security, "Nonce"_L1).toLatin1());
    const auto createdText = token.textOf(space::utility, "Created"_L1);
    const auto created = QDateTime::fromString(createdText, Qt::ISODateWithMs);
    if (!account || nonce.isEmpty() || !created.isValid() || created.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    const auto digest =
        QCryptographicHash::hash(nonce + createdText.toUtf8() + account->password.toUtf8(), QCryptographicHash::Sha1);
    if (password->text.trimmed().toLatin1() != digest.toBase64() || !isFresh(nonce, created, now))
        return std::nullopt;
    return account;
}

bool UsernameTokens::isFresh(const QByteArray &nonce, const QDateTime &created, const QDateTime &now)
{
    if (qAbs(created.msecsTo(now)) > tolerance)
        return false;
    // Those whose time is over are refused for that.
    m_used.removeIf([&](const UsedNonce &used) { return qAbs(used.created.msecsTo(now)) > tolerance; });
    const auto isUsed =
        std::any_of(m_used.begin(), m_used.end(), [&](const UsedNonce &used) { return used.nonce == nonce; });
    if (!isUsed)
        m_used.append({nonce, created});
    return !isUsed;
}

} // namespace simulator
