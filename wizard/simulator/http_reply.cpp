// SPDX-License-Identifier: Apache-2.0
#include "simulator/http_reply.h"

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 301:
        return "Moved Permanently";
    case 302:
        return "Found";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 404:
        return "Not Found";
    case 413:
        return "Request Entity Too Large";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    }
    return "Internal Server Error";
}

QString explanation(int status, const QString &path)
{
    const auto url = path.toHtmlEscaped();
    if (status == 401)
        return u"Your client does not have permission to get URL %1 from this server."_s.arg(url);
    if (status == 404)
        return u"The requested URL %1 was not found on this server."_s.arg(url);
    return u"Your client has issued a malformed or unsupported request."_s;
}

} // namespace

HttpReply textReply(const QByteArray &body)
{
    HttpReply reply;
    reply.body = body;
    return reply;
}

HttpReply invalidCommand()
{
    return textReply("ERROR: Invalid command!\n");
}

HttpReply pageReply(int status, const QString &path)
{
    HttpReply reply;
    reply.status = status;
    reply.style = ReplyStyle::BuiltInPage;
    reply.type = "text/html; charset=ISO-8859-1";
    const auto title = QString::number(status) + u' ' + QString::fromLatin1(reason(status));
    reply.body = u"<HTML><HEAD><TITLE>%1</TITLE></HEAD>\n<BODY><H1>%1</H1>\n%2\n</BODY></HTML>\n"_s
                     .arg(title, explanation(status, path))
                     .toLatin1();
    return reply;
}

HttpReply redirectReply(const QString &target)
{
    auto reply = pageReply(302, {});
    reply.body.clear();
    reply.extraHeaders.append("Location: " + target.toUtf8());
    return reply;
}

QByteArray renderReply(const HttpReply &reply, const HttpProfile &profile, const QByteArray &date)
{
    const auto type = reply.type.isEmpty() ? profile.textType.toLatin1() : reply.type;
    const auto length = QByteArray::number(reply.claimedLength.value_or(reply.body.size()));
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reason(reply.status) + "\r\n";
    const auto &lines = reply.style == ReplyStyle::Cgi ? profile.replyHeaders : profile.pageHeaders;
    for (const auto &line : lines) {
        auto filled = line.toLatin1();
        filled.replace("{type}", type).replace("{length}", length).replace("{date}", date);
        bytes += filled + "\r\n";
    }
    for (const auto &line : reply.extraHeaders)
        bytes += line + "\r\n";
    return bytes + "\r\n" + reply.body.left(reply.sentLength.value_or(reply.body.size()));
}

} // namespace simulator
