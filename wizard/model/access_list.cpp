// SPDX-License-Identifier: Apache-2.0
#include "model/access_list.h"

#include <array>
#include <cstring>

namespace model {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int bitsOfIpv4 = 32;
constexpr int bitsOfIpv6 = 128;

/// An address as sixteen bytes, IPv4 mapped into IPv6: so that all compare in one way.
using Bytes = std::array<quint8, 16>;

Bytes bytesOf(const QHostAddress &address)
{
    const Q_IPV6ADDR raw = address.toIPv6Address();
    Bytes bytes {};
    std::memcpy(bytes.data(), raw.c, bytes.size());
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        bytes[10] = bytes[11] = 0xff; // Qt leaves this out for 0.0.0.0
    return bytes;
}

/// IPv4, or IPv4 inside IPv6. Qt takes `::` for 0.0.0.0 as well, which it is not here.
bool countsAsIpv4(const QHostAddress &address)
{
    bool isIpv4 = false;
    address.toIPv4Address(&isIpv4);
    return isIpv4 && address != QHostAddress(QHostAddress::AnyIPv6);
}

tl::unexpected<Error> wrong(const QString &sentence)
{
    return fail(Error::Kind::BadReply, sentence);
}

Result<QHostAddress> parseOne(QStringView typed)
{
    const QString text = typed.trimmed().toString();
    if (text.contains(u'%'))
        return wrong(u"\"%1\": leave out the part from %2 on."_s.arg(text.left(60), u"%"_s));
    // QHostAddress takes `10.1` for 10.0.0.1; a person who types that has not finished.
    const bool isIpv6 = text.contains(u':');
    const QHostAddress address(text);
    if (address.isNull() || (!isIpv6 && text.count(u'.') != 3))
        return wrong(u"\"%1\" is not an IP address."_s.arg(text.left(60)));
    // Such an entry would never match: whoever comes from there counts as IPv4.
    if (isIpv6 && countsAsIpv4(address))
        return wrong(u"\"%1\" is an IPv4 address: write it as %2."_s.arg(
            text.left(60), QHostAddress(address.toIPv4Address()).toString()));
    return address;
}

/// The first or the last address of the network that @p address is in.
QHostAddress edgeOf(const QHostAddress &address, int prefix, quint8 hostBits)
{
    const bool isIpv4 = address.protocol() == QAbstractSocket::IPv4Protocol;
    Bytes bytes = bytesOf(address);
    for (int bit = prefix + (isIpv4 ? bitsOfIpv6 - bitsOfIpv4 : 0); bit < bitsOfIpv6; ++bit) {
        const auto mask = static_cast<quint8>(0x80 >> (bit % 8));
        const auto index = static_cast<std::size_t>(bit / 8);
        bytes[index] = static_cast<quint8>((bytes[index] & ~mask) | (hostBits & mask));
    }
    const QHostAddress edge(bytes.data());
    return isIpv4 ? QHostAddress(edge.toIPv4Address()) : edge;
}

Result<AccessEntry> parseNetwork(QStringView address, QStringView prefixText)
{
    const auto parsed = parseOne(address);
    if (!parsed)
        return tl::unexpected(parsed.error());
    const int most = parsed->protocol() == QAbstractSocket::IPv4Protocol ? bitsOfIpv4 : bitsOfIpv6;
    bool isNumber = false;
    const int prefix = prefixText.trimmed().toInt(&isNumber);
    if (!isNumber || prefix < 0 || prefix > most)
        return wrong(u"The number behind / must be from 0 to %1."_s.arg(most));
    const AccessEntry entry {edgeOf(*parsed, prefix, 0), edgeOf(*parsed, prefix, 0xff)};
    if (entry.first != *parsed) {
        const QString length = u'/' + QString::number(prefix);
        return wrong(u"%1 is not the beginning of a network. The network around it is %2."_s.arg(
            parsed->toString() + length, entry.first.toString() + length));
    }
    return entry;
}

Result<AccessEntry> parseRange(QStringView firstText, QStringView lastText)
{
    const auto first = parseOne(firstText);
    if (!first)
        return tl::unexpected(first.error());
    const auto last = parseOne(lastText);
    if (!last)
        return tl::unexpected(last.error());
    const bool bothIpv4 =
        first->protocol() == QAbstractSocket::IPv4Protocol && last->protocol() == QAbstractSocket::IPv4Protocol;
    if (!bothIpv4)
        return wrong(u"A range from - to works with IPv4 addresses only. For IPv6 write a network, 2001:db8::/32."_s);
    if (first->toIPv4Address() > last->toIPv4Address())
        return wrong(u"A range begins with its lower address."_s);
    return AccessEntry {*first, *last};
}

} // namespace

bool AccessEntry::covers(const QHostAddress &address) const
{
    if (address.isNull() || first.isNull())
        return false;
    if (countsAsIpv4(address) == isIpv6())
        return false;
    const Bytes bytes = bytesOf(address);
    return bytesOf(first) <= bytes && bytes <= bytesOf(last);
}

QString AccessEntry::text() const
{
    if (first == last)
        return first.toString();
    const int bits = isIpv6() ? bitsOfIpv6 : bitsOfIpv4;
    for (int prefix = 0; prefix < bits; ++prefix) {
        if (edgeOf(first, prefix, 0) == first && edgeOf(first, prefix, 0xff) == last)
            return u"%1/%2"_s.arg(first.toString(), QString::number(prefix));
    }
    return first.toString() + u'-' + last.toString();
}

Result<AccessEntry> parseAccessEntry(QStringView typed)
{
    const QStringView text = typed.trimmed();
    if (const qsizetype slash = text.indexOf(u'/'); slash >= 0)
        return parseNetwork(text.first(slash), text.sliced(slash + 1));
    if (const qsizetype dash = text.indexOf(u'-'); dash >= 0)
        return parseRange(text.first(dash), text.sliced(dash + 1));
    const auto address = parseOne(text);
    if (!address)
        return tl::unexpected(address.error());
    return AccessEntry {*address, *address};
}

} // namespace model
