// SPDX-License-Identifier: Apache-2.0
#include "simulator/text_request.h"

namespace simulator {

namespace {

struct HeadEnd
{
    qsizetype at = -1;
    qsizetype length = 0;
};

HeadEnd findHeadEnd(const QByteArray &buffer)
{
    const auto strict = buffer.indexOf("\r\n\r\n");
    const auto loose = buffer.indexOf("\n\n");
    if (strict >= 0 && (loose < 0 || strict < loose))
        return {strict, 4};
    return {loose, loose < 0 ? 0 : 2};
}

} // namespace

QString TextRequest::path() const
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(target.split('?').first()));
}

QByteArray TextRequest::query() const
{
    const auto mark = target.indexOf('?');
    return mark < 0 ? QByteArray() : target.mid(mark + 1);
}

QList<Argument> parseArguments(const QByteArray &form)
{
    const auto decoded = [](QByteArray text) {
        return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
    };
    QList<Argument> arguments;
    for (const auto &item : form.split('&')) {
        if (item.isEmpty())
            continue;
        const auto equals = item.indexOf('=');
        const auto value = equals < 0 ? QByteArray() : item.mid(equals + 1);
        arguments.append({decoded(equals < 0 ? item : item.left(equals)), decoded(value), equals >= 0});
    }
    return arguments;
}

std::optional<QString> valueOf(const QList<Argument> &arguments, QLatin1StringView name)
{
    for (const auto &argument : arguments) {
        if (argument.name == name && argument.hasValue)
            return argument.value;
    }
    return std::nullopt;
}

RequestReader::RequestReader(ReaderLimits limits)
    : m_limits(limits)
{
}

std::optional<TextRequest> RequestReader::head() const
{
    const auto end = findHeadEnd(m_buffer);
    TextRequest request;
    if (end.at < 0 || end.at > m_limits.head || parseHead(m_buffer.left(end.at), request) != ReadState::Ready)
        return std::nullopt;
    return request;
}

QByteArray RequestReader::takeBehindHead()
{
    const auto end = findHeadEnd(m_buffer);
    const auto rest = m_buffer.mid(end.at + end.length);
    m_buffer.clear();
    return rest;
}

ReadState RequestReader::take(TextRequest &request)
{
    // RFC 9112 2.2: empty lines before a request are skipped.
    while (m_buffer.startsWith("\r\n"))
        m_buffer.remove(0, 2);
    const auto end = findHeadEnd(m_buffer);
    if (end.at > m_limits.head || (end.at < 0 && m_buffer.size() > m_limits.head))
        return ReadState::HeadTooLarge;
    if (end.at < 0)
        return ReadState::NeedsMore;

    TextRequest parsed;
    if (const auto state = parseHead(m_buffer.left(end.at), parsed); state != ReadState::Ready)
        return state;
    qsizetype bodySize = 0;
    if (const auto length = parsed.headers.constFind("content-length"); length != parsed.headers.constEnd()) {
        bool isNumber = false;
        bodySize = qsizetype(length->toLongLong(&isNumber));
        if (!isNumber || bodySize < 0)
            return ReadState::Malformed;
    }
    if (bodySize > m_limits.body)
        return ReadState::BodyTooLarge;
    const auto bodyStart = end.at + end.length;
    if (m_buffer.size() - bodyStart < bodySize)
        return ReadState::NeedsMore;
    parsed.body = m_buffer.mid(bodyStart, bodySize);
    m_buffer.remove(0, bodyStart + bodySize);
    request = std::move(parsed);
    return ReadState::Ready;
}

ReadState RequestReader::parseHead(const QByteArray &head, TextRequest &request) const
{
    auto lines = head.split('\n');
    const auto words = lines.takeFirst().simplified().split(' ');
    if (words.size() != 3 || head.contains('\0'))
        return ReadState::Malformed;
    request.method = words[0];
    request.target = words[1];
    request.version = words[2];
    for (const auto &line : lines) {
        const auto colon = line.indexOf(':');
        if (colon <= 0)
            return ReadState::Malformed;
        request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    return ReadState::Ready;
}

} // namespace simulator
