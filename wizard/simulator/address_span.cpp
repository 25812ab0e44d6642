// SPDX-License-Identifier: Apache-2.0
#include "simulator/address_span.h"

#include <QRegularExpression>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

constexpr int addressBits = 128;
constexpr int bitsBeforeV4 = 96;

QByteArray bytesOf(const QHostAddress &address)
{
    // Not QHostAddress::toIPv6Address() for all: it makes `::` of 0.0.0.0.
    bool isV4 = false;
    const auto number = qToBigEndian(address.toIPv4Address(&isV4));
    if (isV4)
        return QByteArray(10, '\0') + "\xff\xff" + QByteArray(reinterpret_cast<const char *>(&number), sizeof number);
    const auto bytes = address.toIPv6Address();
    return {reinterpret_cast<const char *>(bytes.c), sizeof bytes.c};
}

std::optional<QHostAddress> v4(const QString &text)
{
    // QHostAddress alone would take "10.1" as well.
    static const QRegularExpression fourNumbers(u"^\\d{1,3}(\\.\\d{1,3}){3}$"_s);
    const QHostAddress address(text);
    return fourNumbers.match(text).hasMatch() && !address.isNull() ? std::optional(address) : std::nullopt;
}

std::optional<int> number(const QString &text, int highest)
{
    static const QRegularExpression digits(u"^\\d{1,3}$"_s);
    const auto value = text.toInt();
    return digits.match(text).hasMatch() && value <= highest ? std::optional(value) : std::nullopt;
}

/** `24` or `255.255.255.0`. */
std::optional<int> v4Prefix(const QString &text)
{
    const auto mask = v4(text);
    if (!mask)
        return number(text, addressBits - bitsBeforeV4);
    const auto inverse = ~mask->toIPv4Address();
    if ((inverse & (inverse + 1)) != 0)
        return std::nullopt;
    return int(qPopulationCount(mask->toIPv4Address()));
}

} // namespace

std::optional<AddressSpan> AddressSpan::parseV4(const QString &text)
{
    if (const auto dash = text.indexOf(u'-'); dash >= 0)
        return between(text.left(dash), text.mid(dash + 1));
    const auto slash = text.indexOf(u'/');
    const auto address = v4(text.left(slash));
    const auto prefix = slash < 0 ? 32 : v4Prefix(text.mid(slash + 1));
    if (!address || !prefix)
        return std::nullopt;
    return AddressSpan(*address, bitsBeforeV4 + *prefix);
}

std::optional<AddressSpan> AddressSpan::parseV6(const QString &text)
{
    const auto slash = text.indexOf(u'/');
    const QHostAddress address(text.left(slash));
    const auto prefix = slash < 0 ? addressBits : number(text.mid(slash + 1), addressBits);
    if (address.protocol() != QAbstractSocket::IPv6Protocol || !address.scopeId().isEmpty() || !prefix)
        return std::nullopt;
    return AddressSpan(address, *prefix);
}

std::optional<AddressSpan> AddressSpan::between(const QString &start, const QString &end)
{
    const auto first = v4(start);
    const auto last = v4(end);
    if (!first || !last || first->toIPv4Address() > last->toIPv4Address())
        return std::nullopt;
    AddressSpan span(*first, addressBits);
    span.m_last = bytesOf(*last);
    return span;
}

AddressSpan::AddressSpan(const QHostAddress &address, int prefix)
    : m_first(bytesOf(address))
    , m_last(m_first)
{
    for (auto bit = prefix; bit < addressBits; ++bit) {
        const auto mask = char(0x80 >> (bit % 8));
        m_first[bit / 8] = char(m_first[bit / 8] & ~mask);
        m_last[bit / 8] = char(m_last[bit / 8] | mask);
    }
}

bool AddressSpan::holds(const QHostAddress &address) const
{
    const auto bytes = bytesOf(address);
    return m_first <= bytes && bytes <= m_last;
}

} // namespace simulator
