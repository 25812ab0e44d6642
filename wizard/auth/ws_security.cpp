// SPDX-License-Identifier: Apache-2.0
#include "auth/ws_security.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace auth {

using namespace Qt::Literals::StringLiterals;

static QByteArray randomTokenNonce()
{
    quint32 words[4];
    QRandomGenerator::system()->fillRange(words);
    return QByteArray(reinterpret_cast<const char *>(words), sizeof words);
}

UsernameToken usernameToken(const model::Login &login, const QDateTime &created, QByteArray nonce)
{
    if (nonce.isEmpty())
        nonce = randomTokenNonce();
    UsernameToken token;
    token.user = login.user;
    token.nonce = nonce.toBase64();
    token.created = created.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s).toLatin1();
    QCryptographicHash sum(QCryptographicHash::Sha1);
    sum.addData(nonce);
    sum.addData(token.created);
    sum.addData(login.password.reveal());
    token.digest = sum.result().toBase64();
    return token;
}

} // namespace auth
