// SPDX-License-Identifier: Apache-2.0
#include "discovery/ssdp_message.h"

#include "discovery/told_text.h"

namespace discovery {

using namespace Qt::Literals::StringLiterals;

QByteArray ssdpSearch(const QByteArray &target, const QByteArray &host)
{
    return "M-SEARCH * HTTP/1.1\r\nHOST: " + host + "\r\nMAN: \"ssdp:discover\"\r\nMX: 1\r\nST: " + target + "\r\n\r\n";
}

static bool isAnswer(QByteArrayView first)
{
    const bool isReply = first.startsWith("HTTP/1.") && first.size() > 12 && first.sliced(9, 3) == "200";
    return isReply || first.startsWith("NOTIFY * HTTP/1.");
}

std::optional<SsdpReply> parseSsdpReply(QByteArrayView datagram)
{
    constexpr qsizetype longest = 4096;
    if (datagram.size() > longest)
        return std::nullopt;
    const auto lines = datagram.toByteArray().split('\n');
    if (!isAnswer(lines.first()))
        return std::nullopt;
    SsdpReply reply;
    for (const QByteArray &line : lines) {
        const auto colon = line.indexOf(':');
        if (colon <= 0)
            continue;
        const QByteArray name = line.first(colon).trimmed().toLower();
        const QByteArray value = line.sliced(colon + 1).trimmed();
        if (name == "usn")
            reply.mac = macInUuid(QString::fromLatin1(value));
        else if (name == "server")
            reply.server = toldText(value);
        else if (name == "location")
            reply.location = QUrl::fromEncoded(value, QUrl::StrictMode);
    }
    if (reply.location.scheme() != "http"_L1 || reply.location.host().isEmpty())
        reply.location.clear();
    return reply;
}

} // namespace discovery
