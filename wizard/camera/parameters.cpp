// SPDX-License-Identifier: Apache-2.0
#include "camera/parameters.h"

#include <QStringDecoder>

#include <algorithm>

namespace camera {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype maximumBody = 4 * 1024 * 1024;
constexpr qsizetype maximumCount = 20'000;
constexpr qsizetype maximumValue = 64 * 1024;
constexpr qsizetype maximumName = 200;

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.';
}

/// UTF-8 where it is valid, else Latin-1: old firmware writes what its browser page sent.
QString decoded(QByteArrayView bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = utf8.decode(bytes);
    if (utf8.hasError())
        text = QString::fromLatin1(bytes);
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return text;
}

/// A quote cannot occur inside a value, so there are no escapes: everything up to the last quote counts (API doc §1.4).
QByteArrayView withoutQuotes(QByteArrayView value)
{
    if (value.isEmpty() || (value.front() != '\'' && value.front() != '"'))
        return value;
    const qsizetype last = value.lastIndexOf(value.front());
    return last > 0 ? value.sliced(1, last - 1) : value.sliced(1);
}

bool isQuoteOpen(QByteArrayView value)
{
    return !value.isEmpty() && (value.front() == '\'' || value.front() == '"') && value.lastIndexOf(value.front()) == 0;
}

void readLine(QByteArrayView line, ParameterReply &reply)
{
    line = line.trimmed();
    if (line.startsWith("ERROR")) {
        if (reply.error.isEmpty())
            reply.error = shownText(line);
        return;
    }
    const qsizetype equals = line.indexOf('=');
    if (equals <= 0)
        return;
    const QByteArrayView name = line.first(equals).trimmed();
    if (name.isEmpty() || name.size() > maximumName || !std::all_of(name.begin(), name.end(), isNameCharacter))
        return;
    const QString key = QString::fromLatin1(name).replace(u'.', u'_');
    // Full dumps end in a stray `path=..` on some cameras: only a name with a group tells the order.
    if (key.contains(u'_'))
        reply.last = key;
    const QByteArrayView value = withoutQuotes(line.sliced(equals + 1).trimmed());
    if (value == "ERR_INVALID")
        reply.invalid.append(key);
    else
        reply.parameters.insert(key, decoded(value.first(qMin(value.size(), maximumValue))));
}

} // namespace

ParameterReply parseParameters(QByteArrayView body)
{
    ParameterReply reply;
    reply.truncated = body.size() > maximumBody;
    QByteArrayView rest = body.first(qMin(body.size(), maximumBody));
    while (!rest.isEmpty()) {
        if (reply.parameters.size() + reply.invalid.size() >= maximumCount) {
            reply.truncated = true;
            break;
        }
        const auto end = std::find_if(rest.begin(), rest.end(), [](char c) { return c == '\n' || c == '\r'; });
        const qsizetype length = end - rest.begin();
        const QByteArrayView line = rest.first(length);
        const bool isLast = length == rest.size();
        rest = rest.sliced(isLast ? length : length + 1);
        if (!isLast) {
            readLine(line, reply);
            continue;
        }
        // A last line without its end may be cut anywhere; a complete one begins and ends with the same quote.
        const qsizetype equals = line.indexOf('=');
        const QByteArrayView value = equals < 0 ? line : line.sliced(equals + 1).trimmed();
        const bool whole = line.startsWith("ERROR")
            || (value.size() > 1 && (value.front() == '\'' || value.front() == '"') && !isQuoteOpen(value)
                && value.back() == value.front());
        reply.truncated = reply.truncated || (!whole && !line.trimmed().isEmpty());
        if (whole)
            readLine(line, reply);
    }
    return reply;
}

bool isJpeg(QByteArrayView bytes)
{
    return bytes.startsWith("\xff\xd8");
}

QString shownText(QByteArrayView text)
{
    return decoded(text.first(qMin<qsizetype>(text.size(), 800))).simplified().left(200);
}

} // namespace camera
