// SPDX-License-Identifier: Apache-2.0
#include "probes/log_line.h"

#include "probes/evidence.h"

#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::Literals::StringLiterals;

namespace probes {

namespace {

constexpr qsizetype mostCharacters = 200;
/// More than 200 characters of any kind can come from; the longest datagram has 64 KB.
constexpr qsizetype mostBytes = 4096;

QString decoded(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    // Old cameras know nothing of UTF-8.
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

/// `TIMESTAMP HOST APP PROCID MSGID STRUCTURED-DATA [MSG]` (RFC 5424 §6), absent fields are `-`.
QString withoutForm(const QString &line)
{
    static const QRegularExpression form(
        uR"(^1 (\S+) (\S+) (\S+) \S+ \S+ (?:-|(?:\[(?:[^\]"\\]|\\.|"(?:[^"\\]|\\.)*+")*+\])+)(?: (.*))?$)"_s);
    const auto match = form.match(line);
    if (!match.hasMatch())
        return line;
    QStringList parts;
    for (int i = 1; i <= 3; ++i) {
        if (match.captured(i) != "-"_L1)
            parts += match.captured(i);
    }
    const auto head = parts.join(u' ');
    const auto message = match.captured(4);
    return head.isEmpty() || message.isEmpty() ? head + message : head + u": "_s + message;
}

} // namespace

QString readableLogLine(const QByteArray &datagram)
{
    static const QRegularExpression priority(u"^<\\d{1,3}>"_s);
    auto line = onOneLine(decoded(datagram.left(mostBytes)), mostBytes);
    line.remove(priority);
    return onOneLine(withoutForm(line), mostCharacters);
}

} // namespace probes
