// SPDX-License-Identifier: Apache-2.0
#include "camera/reply_shape.h"

#include "camera/parameters.h"

#include <QRegularExpression>

#include <algorithm>

namespace camera {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostHeaders = 32;
constexpr qsizetype longestHeader = 200;
constexpr qsizetype linesLookedAt = 20;

/// Headers that say something about this reply or this session, not about the form of all replies.
bool isOfOneReply(const QByteArray &name)
{
    static const QList<QByteArray> names {"www-authenticate", "set-cookie", "location", "authentication-info"};
    return names.contains(name.toLower());
}

QByteArray placeholderOr(const QByteArray &name, const QByteArray &value)
{
    const QByteArray lower = name.toLower();
    if (lower == "content-type")
        return "{type}";
    if (lower == "content-length")
        return "{length}";
    return lower == "date" ? "{date}" : value;
}

QList<QByteArray> headersOf(const HttpReply &reply)
{
    QList<QByteArray> headers;
    for (const auto &[name, value] : reply.headers) {
        const QByteArray line = name + ": " + placeholderOr(name, value);
        if (!isOfOneReply(name) && line.size() <= longestHeader && headers.size() < mostHeaders)
            headers.append(line);
    }
    return headers;
}

/// The media type alone, without its parameters.
QByteArray typeOf(const HttpReply &reply)
{
    const auto type = std::find_if(reply.headers.begin(), reply.headers.end(),
        [](const auto &header) { return header.first.compare("content-type", Qt::CaseInsensitive) == 0; });
    const QByteArray value = type == reply.headers.end() ? QByteArray() : type->second;
    return value.split(';').constFirst().trimmed().left(longestHeader);
}

QByteArray withoutNonce(const QByteArray &challenge)
{
    static const QRegularExpression nonce(
        uR"((?<![A-Za-z])nonce\s*=\s*("[^"]*"|[^,\s]*)\s*,?\s*)"_s, QRegularExpression::CaseInsensitiveOption);
    return QString::fromLatin1(challenge.left(4096)).remove(nonce).toLatin1().left(2 * longestHeader);
}

} // namespace

void ReplyShape::note(const QByteArray &target, const HttpReply &reply)
{
    if (!target.startsWith("/cgi-bin/"))
        return;
    if (reply.status == 401 && m_shape.challenge.isEmpty() && !reply.challenges.isEmpty()) {
        m_shape.pageHeaders = headersOf(reply);
        m_shape.challenge = withoutNonce(reply.challenges);
    }
    if (reply.status == 200 && target.contains("/getparam"))
        noteParameters(reply);
}

void ReplyShape::noteParameters(const HttpReply &reply)
{
    if (!m_shape.replyHeaders.isEmpty() || parseParameters(reply.body.left(longestHeader * 10)).parameters.isEmpty())
        return;
    m_shape.replyHeaders = headersOf(reply);
    m_shape.textType = typeOf(reply);
    m_shape.quoted = false;
    m_shape.dotted = false;
    const QList<QByteArray> lines = reply.body.left(longestHeader * linesLookedAt).split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype equals = line.indexOf('=');
        const QByteArray value = line.mid(equals + 1).trimmed();
        m_shape.quoted = m_shape.quoted || (equals > 0 && (value.startsWith('\'') || value.startsWith('"')));
        m_shape.dotted = m_shape.dotted || line.left(qMax<qsizetype>(equals, 0)).contains('.');
    }
}

} // namespace camera
