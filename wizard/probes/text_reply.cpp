// SPDX-License-Identifier: Apache-2.0
#include "probes/text_reply.h"

#include "auth/challenge.h"

namespace probes {

namespace {

constexpr qsizetype mostHeaders = 200;

constexpr QByteArrayView beginOfHttp("HTTP/1.");

qsizetype beginOf(const QByteArray &bytes, Protocol protocol)
{
    if (protocol == Protocol::Rtsp)
        return bytes.indexOf("RTSP/1.");
    return bytes.startsWith(beginOfHttp) ? 0 : -1;
}

void addHeader(TextReply &reply, const QByteArray &line)
{
    // A folded line belongs to the header before it (RFC 9112 §5.2).
    if ((line.startsWith(' ') || line.startsWith('\t')) && !reply.headers.isEmpty()) {
        reply.headers.last().second += ' ' + line.trimmed();
        return;
    }
    const auto colon = line.indexOf(':');
    if (colon > 0 && reply.headers.size() < mostHeaders)
        reply.headers.append({line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed()});
}

} // namespace

QByteArray TextReply::value(const QByteArray &name) const
{
    for (const auto &[key, text] : headers) {
        if (key == name)
            return text;
    }
    return {};
}

bool TextReply::isWhole(Protocol protocol) const
{
    if (!headIsComplete)
        return false;
    bool isNumber = false;
    const auto length = value("content-length").toLongLong(&isNumber);
    if (isNumber && length >= 0)
        return body.size() >= length;
    return protocol == Protocol::Rtsp || status != 200;
}

std::optional<TextReply> parseReply(const QByteArray &bytes, Protocol protocol)
{
    auto at = beginOf(bytes, protocol);
    if (at < 0)
        return std::nullopt;
    TextReply reply;
    bool isStatusLine = true;
    for (auto end = bytes.indexOf('\n', at); end >= 0; end = bytes.indexOf('\n', at)) {
        auto line = bytes.mid(at, end - at);
        if (line.endsWith('\r'))
            line.chop(1);
        at = end + 1;
        if (isStatusLine) {
            reply.status = line.simplified().split(' ').value(1).toInt();
            isStatusLine = false;
        } else if (line.isEmpty()) {
            reply.headIsComplete = true;
            reply.body = bytes.mid(at);
            break;
        } else {
            addHeader(reply, line);
        }
    }
    if (reply.status < 100 || reply.status > 599)
        return std::nullopt;
    return reply;
}

bool isNoReply(const QByteArray &bytes, Protocol protocol)
{
    return protocol == Protocol::Http && !bytes.startsWith(beginOfHttp.first(qMin(bytes.size(), beginOfHttp.size())));
}

QList<QByteArray> offeredSchemes(const TextReply &reply)
{
    QList<QByteArray> schemes;
    for (const auto &[name, value] : reply.headers) {
        if (name != "www-authenticate")
            continue;
        for (const auto &challenge : auth::parseChallenges(value))
            schemes.append(challenge.scheme);
    }
    return schemes;
}

} // namespace probes
