// SPDX-License-Identifier: Apache-2.0
#include "camera/redirect.h"

#include <QUrl>

namespace camera {

using namespace Qt::Literals::StringLiterals;

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

std::optional<Server> httpsServerIn(const HttpReply &reply, const Server &asked)
{
    const QUrl target(QString::fromLatin1(reply.location.left(2048)), QUrl::StrictMode);
    const bool isSameHost =
        target.host().compare(asked.name, Qt::CaseInsensitive) == 0 || QHostAddress(target.host()) == asked.peer;
    const bool isToHttps = asked.scheme == model::Address::Scheme::Http && target.scheme() == "https"_L1;
    if (!isRedirect(reply.status) || !isToHttps || !isSameHost || !target.userInfo().isEmpty())
        return std::nullopt;
    Server server = asked;
    server.scheme = model::Address::Scheme::Https;
    server.port = static_cast<quint16>(target.port(443));
    return server.port == 0 ? std::nullopt : std::optional(server);
}

} // namespace camera
