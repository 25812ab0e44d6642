// SPDX-License-Identifier: Apache-2.0
#include "auth/digest.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace auth {

static QByteArray randomNonce()
{
    quint32 words[4];
    QRandomGenerator::system()->fillRange(words);
    return QByteArray(reinterpret_cast<const char *>(words), sizeof words).toHex();
}

static bool listHas(const QByteArray &list, const char *word)
{
    for (const QByteArray &entry : list.split(',')) {
        if (entry.trimmed().compare(word, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

std::optional<Digest> Digest::from(const Challenge &challenge)
{
    if (challenge.scheme != "digest" || challenge.value("nonce").isEmpty())
        return std::nullopt;
    Digest digest;
    digest.m_algorithm = challenge.value("algorithm");
    const QByteArray algorithm = digest.m_algorithm.toLower();
    digest.m_session = algorithm.endsWith("-sess");
    const QByteArray base = digest.m_session ? algorithm.chopped(5) : algorithm;
    digest.m_sha256 = base == "sha-256";
    if (!digest.m_sha256 && base != "md5" && !algorithm.isEmpty())
        return std::nullopt;
    if (!challenge.value("qop").trimmed().isEmpty()) {
        if (!listHas(challenge.value("qop"), "auth"))
            return std::nullopt;
        digest.m_withQop = true;
    }
    digest.m_realm = challenge.value("realm");
    digest.m_nonce = challenge.value("nonce");
    digest.m_opaque = challenge.value("opaque");
    digest.m_hasOpaque = challenge.parameters.contains("opaque");
    digest.m_stale = challenge.value("stale").compare("true", Qt::CaseInsensitive) == 0;
    digest.m_utf8 = challenge.value("charset").compare("utf-8", Qt::CaseInsensitive) == 0;
    return digest;
}

QByteArray Digest::hash(QByteArrayView text) const
{
    QCryptographicHash sum(m_sha256 ? QCryptographicHash::Sha256 : QCryptographicHash::Md5);
    sum.addData(text);
    return sum.result().toHex();
}

QByteArray Digest::hashOfLogin(const model::Login &login, const QByteArray &cnonce) const
{
    QByteArray plain = login.user.toUtf8() + ':' + m_realm + ':';
    plain.append(login.password.reveal());
    const QByteArray plainHash = hash(plain);
    model::wipe(plain);
    return m_session ? hash(plainHash + ':' + m_nonce + ':' + cnonce) : plainHash;
}

QByteArray Digest::authorization(const Target &target, const model::Login &login, QByteArray cnonce)
{
    if (cnonce.isEmpty())
        cnonce = randomNonce();
    const QByteArray count = QByteArray::number(++m_count, 16).rightJustified(8, '0');
    const QByteArray middle = m_withQop ? ':' + count + ':' + cnonce + ":auth:" : QByteArray(":");
    const QByteArray response =
        hash(hashOfLogin(login, cnonce) + ':' + m_nonce + middle + hash(target.method + ':' + target.uri));

    QByteArray header = "Digest username=" + quoted(login.user.toUtf8()) + ", realm=" + quoted(m_realm)
        + ", nonce=" + quoted(m_nonce) + ", uri=" + quoted(target.uri) + ", response=\"" + response + '"';
    if (!m_algorithm.isEmpty())
        header += ", algorithm=" + m_algorithm;
    if (m_hasOpaque)
        header += ", opaque=" + quoted(m_opaque);
    if (m_withQop)
        header += ", qop=auth, nc=" + count;
    if (m_withQop || m_session)
        header += ", cnonce=\"" + cnonce + '"';
    if (m_utf8)
        header += ", charset=UTF-8";
    return header;
}

} // namespace auth
