// SPDX-License-Identifier: Apache-2.0
#include "probes/ber.h"

namespace probes::ber {

QByteArray item(quint8 tag, const QByteArray &content)
{
    QByteArray length;
    if (content.size() < 0x80) {
        length.append(static_cast<char>(content.size()));
    } else {
        for (auto rest = content.size(); rest > 0; rest >>= 8)
            length.prepend(static_cast<char>(rest & 0xff));
        length.prepend(static_cast<char>(0x80 | length.size()));
    }
    return static_cast<char>(tag) + length + content;
}

QByteArray integer(qint32 value)
{
    // The shortest form that keeps the sign (X.690 §8.3.2).
    QByteArray bytes;
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes.append(static_cast<char>((value >> shift) & 0xff));
    const auto isSpare = [&bytes] {
        const bool isNegative = (bytes[1] & 0x80) != 0;
        return bytes[0] == (isNegative ? '\xff' : '\0');
    };
    while (bytes.size() > 1 && isSpare())
        bytes.remove(0, 1);
    return item(Integer, bytes);
}

std::optional<Item> Reader::next()
{
    if (m_rest.size() < 2)
        return std::nullopt;
    qsizetype at = 2;
    auto length = static_cast<qsizetype>(static_cast<quint8>(m_rest[1]));
    if (length >= 0x80) {
        // 0x80 alone is the indefinite form, which SNMP forbids (RFC 1157 §3.2.2).
        const auto count = length & 0x7f;
        if (count < 1 || count > 4 || m_rest.size() < at + count)
            return std::nullopt;
        for (length = 0; at < 2 + count; ++at)
            length = (length << 8) | static_cast<quint8>(m_rest[at]);
    }
    if (m_rest.size() - at < length)
        return std::nullopt;
    const Item found {static_cast<quint8>(m_rest[0]), m_rest.mid(at, length)};
    m_rest.remove(0, at + length);
    return found;
}

std::optional<QByteArray> Reader::next(Tag tag)
{
    const auto found = next();
    return found && found->tag == tag ? std::optional(found->content) : std::nullopt;
}

std::optional<qint32> Reader::nextInteger()
{
    const auto content = next(Integer);
    if (!content || content->isEmpty() || content->size() > 4)
        return std::nullopt;
    quint32 value = (content->at(0) & 0x80) != 0 ? ~0U : 0U;
    for (const char byte : *content)
        value = (value << 8) | static_cast<quint8>(byte);
    return static_cast<qint32>(value);
}

} // namespace probes::ber
