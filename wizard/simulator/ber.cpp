// SPDX-License-Identifier: Apache-2.0
#include "simulator/ber.h"

#include <limits>

namespace simulator {

std::optional<BerItem> BerReader::next()
{
    const auto left = [&] { return m_bytes.size() - m_at; };
    if (left() < 2)
        return std::nullopt;
    const auto tag = quint8(m_bytes[m_at++]);
    auto length = qsizetype(quint8(m_bytes[m_at++]));
    if (length >= 0x80) {
        const auto count = length & 0x7f;
        if (count == 0 || count > 3 || count > left())
            return std::nullopt;
        length = 0;
        for (qsizetype i = 0; i < count; ++i)
            length = length * 256 + quint8(m_bytes[m_at++]);
    }
    if (length > left())
        return std::nullopt;
    const auto content = m_bytes.mid(m_at, length);
    m_at += length;
    return BerItem {tag, content};
}

std::optional<QByteArray> BerReader::next(quint8 tag)
{
    const auto item = next();
    return item && item->tag == tag ? std::optional(item->content) : std::nullopt;
}

std::optional<qint32> BerReader::nextInteger()
{
    const auto content = next(0x02);
    if (!content || content->isEmpty() || content->size() > 4)
        return std::nullopt;
    // The first byte carries the sign (two's complement).
    qint64 value = content->front() & 0x80 ? -1 : 0;
    for (const char byte : *content)
        value = value * 256 + quint8(byte);
    return qint32(value);
}

QByteArray berItem(quint8 tag, const QByteArray &content)
{
    QByteArray bytes(1, char(tag));
    const auto length = content.size();
    if (length < 0x80) {
        bytes += char(length);
    } else if (length < 0x100) {
        bytes += char(0x81);
        bytes += char(length);
    } else {
        bytes += char(0x82);
        bytes += char(length / 256);
        bytes += char(length % 256);
    }
    return bytes + content;
}

QByteArray berInteger(qint64 value, quint8 tag)
{
    QByteArray content;
    do {
        content.prepend(char(value & 0xff));
        value >>= 8;
    } while (!(value == 0 && !(content[0] & 0x80)) && !(value == -1 && (content[0] & 0x80)));
    return berItem(tag, content);
}

QByteArray berObjectId(const ObjectId &id)
{
    QByteArray content(1, char(id.value(0) * 40 + id.value(1)));
    for (qsizetype i = 2; i < id.size(); ++i) {
        auto part = id[i];
        QByteArray digits(1, char(part & 0x7f));
        while (part >>= 7)
            digits.prepend(char((part & 0x7f) | 0x80));
        content += digits;
    }
    return berItem(0x06, content);
}

std::optional<ObjectId> readObjectId(const QByteArray &content)
{
    constexpr qsizetype mostParts = 128;
    if (content.isEmpty() || (content.back() & 0x80) || content.size() > mostParts)
        return std::nullopt;
    const auto first = quint32(quint8(content.front()));
    ObjectId id {first < 80 ? first / 40 : 2, first < 80 ? first % 40 : first - 80};
    quint64 part = 0;
    for (qsizetype i = 1; i < content.size(); ++i) {
        part = part * 128 + (quint8(content[i]) & 0x7f);
        if (part > std::numeric_limits<quint32>::max())
            return std::nullopt;
        if (!(content[i] & 0x80)) {
            id.append(quint32(part));
            part = 0;
        }
    }
    return id;
}

} // namespace simulator
