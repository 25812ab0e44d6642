// SPDX-License-Identifier: Apache-2.0
#include "simulator/digest.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

QByteArray md5(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex();
}

QHash<QByteArray, QByteArray> parseFields(const QString &text)
{
    static const QRegularExpression pair(u"([A-Za-z0-9_-]+)\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^\\s,\"]+))"_s);
    static const QRegularExpression escape(u"\\\\(.)"_s);
    QHash<QByteArray, QByteArray> fields;
    auto matches = pair.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const auto value = match.hasCaptured(3) ? match.captured(3) : match.captured(2).replace(escape, u"\\1"_s);
        fields.insert(match.captured(1).toLower().toLatin1(), value.toLatin1());
    }
    return fields;
}

} // namespace

Authorization Authorization::parse(const QByteArray &header)
{
    const auto text = header.trimmed();
    const auto space = text.indexOf(' ');
    const auto scheme = text.left(space).toLower();
    if (space < 0 || (scheme != "basic" && scheme != "digest"))
        return {};
    const auto rest = text.mid(space + 1).trimmed();
    if (scheme == "basic")
        return {scheme, rest, {}};
    // Latin-1 keeps the bytes of a UTF-8 user name as they are, which is what the hash is made of.
    return {scheme, {}, parseFields(QString::fromLatin1(rest))};
}

QByteArray digestResponse(const DigestInput &input)
{
    const auto secret = md5(input.user + ':' + input.realm + ':' + input.password);
    const auto request = md5(input.method + ':' + input.uri);
    if (input.qop.isEmpty())
        return md5(secret + ':' + input.nonce + ':' + request);
    return md5(secret + ':' + input.nonce + ':' + input.nonceCount + ':' + input.clientNonce + ':' + input.qop + ':'
        + request);
}

QByteArray NonceBook::issue()
{
    constexpr qsizetype mostEntries = 256;
    std::array<quint32, 4> random {};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    const auto nonce = QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random).toHex();
    m_entries.append({nonce, QDeadlineTimer(5min), 0});
    if (m_entries.size() > mostEntries)
        m_entries.removeFirst();
    return nonce;
}

bool NonceBook::use(const QByteArray &nonce, int mostUses)
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) { return entry.nonce == nonce; });
    if (found == m_entries.end() || found->good.hasExpired() || (mostUses > 0 && found->uses >= mostUses))
        return false;
    ++found->uses;
    return true;
}

} // namespace simulator
