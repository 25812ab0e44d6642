// SPDX-License-Identifier: Apache-2.0
#include "auth/basic.h"

#include <algorithm>

namespace auth {

using namespace Qt::Literals::StringLiterals;

static bool hasControl(QByteArrayView text)
{
    return std::any_of(
        text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

model::Result<QByteArray> basicAuthorization(const model::Login &login)
{
    const QByteArray user = login.user.toUtf8();
    if (user.contains(':') || hasControl(user) || hasControl(login.password.reveal())) {
        return model::fail(model::Error::Kind::Refused,
            u"Basic authentication cannot carry this user name or password: it has a colon or a control character."_s);
    }
    QByteArray plain = user + ':';
    plain.append(login.password.reveal());
    const QByteArray header = "Basic " + plain.toBase64();
    model::wipe(plain);
    return header;
}

} // namespace auth
