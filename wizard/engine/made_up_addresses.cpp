// SPDX-License-Identifier: Apache-2.0
#include "engine/made_up_addresses.h"

#include <QRegularExpression>

#include <algorithm>

namespace engine {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Only four numbers: QHostAddress takes `10` for an address too.
std::optional<quint32> ipv4(const QString &text)
{
    static const QRegularExpression quad(u"^\\d{1,3}(\\.\\d{1,3}){3}$"_s);
    QHostAddress address;
    if (!quad.match(text).hasMatch() || !address.setAddress(text))
        return std::nullopt;
    return address.toIPv4Address();
}

std::optional<QHostAddress> ipv6(const QString &text)
{
    QHostAddress address;
    if (text.count(u':') < 2 || !address.setAddress(text.section(u'%', 0, 0))
        || address.protocol() != QAbstractSocket::IPv6Protocol)
        return std::nullopt;
    return address;
}

/// 255.255.255.0 and the like: ones, then zeros.
bool isNetmask(quint32 address)
{
    const quint32 zeros = ~address;
    return address >= 0xff000000 && (zeros & (zeros + 1)) == 0;
}

bool meansTheSameEverywhere(quint32 address)
{
    // 1.0.0.0 begins the allow list of a new 7xxx; 239.128.1.x are the factory's multicast groups.
    return address == 0 || address == 0x01000000 || (address >> 24) == 127 || isNetmask(address)
        || (address >> 8) == 0xef8001;
}

bool isMulticast(quint32 address)
{
    return (address >> 28) == 0xe;
}

QString textOf(quint32 address)
{
    return QHostAddress(address).toString();
}

/// The documentation networks hold three times 254; what comes after shares the last.
quint32 madeUp(qsizetype number)
{
    constexpr quint32 networks[] {0xc0000200, 0xc6336400, 0xcb007100};
    const qsizetype place = std::min<qsizetype>(number, 3 * 254 - 1);
    return networks[place / 254] + static_cast<quint32>(place % 254) + 1;
}

/// A network needs zeros behind its prefix: 198.51.100.0/24 (RFC 5737), or a part of 198.18.0.0/15 (RFC 2544).
QString madeUpNetwork(int prefix)
{
    const quint32 base = prefix < 24 ? 0xc6120000 : 0xc6336400;
    const quint32 mask = prefix == 0 ? 0 : ~quint32(0) << (32 - prefix);
    return u"%1/%2"_s.arg(textOf(base & mask)).arg(prefix);
}

QStringList partsOf(const QString &text)
{
    static const QRegularExpression between(u"[,;|\\s]+"_s);
    return text.split(between, Qt::SkipEmptyParts);
}

} // namespace

MadeUpAddresses::MadeUpAddresses(const model::Parameters &parameters, const QHostAddress &ownAddress)
    : m_own(ownAddress)
{
    for (const QString &value : parameters)
        learn(value);
    std::sort(m_ipv4.begin(), m_ipv4.end());
    m_ipv4.resize(std::unique(m_ipv4.begin(), m_ipv4.end()) - m_ipv4.begin());
    m_ipv6.removeDuplicates();
}

void MadeUpAddresses::learn(const QString &text)
{
    constexpr qsizetype longest = 1024;
    if (text.size() > longest || !(text.contains(u'.') || text.contains(u':')))
        return;
    const QStringList parts = partsOf(text);
    for (const QString &part : parts) {
        const QString address = part.section(u'/', 0, 0);
        const QStringList ends = address.split(u'-');
        for (const QString &end : ends) {
            if (const auto number = ipv4(end))
                m_ipv4.append(*number);
        }
        if (const auto found = ipv6(address))
            m_ipv6.append(found->toString());
    }
}

std::optional<QString> MadeUpAddresses::instead(const QString &text) const
{
    QStringList changed;
    const QStringList parts = partsOf(text);
    for (const QString &part : parts) {
        const auto entry = entryInstead(part);
        if (!entry)
            return std::nullopt;
        changed.append(*entry);
    }
    return changed.isEmpty() ? std::nullopt : std::optional(changed.join(u','));
}

std::optional<QString> MadeUpAddresses::entryInstead(const QString &entry) const
{
    const qsizetype dash = entry.indexOf(u'-');
    const bool isNetwork = entry.contains(u'/');
    if (!isNetwork && dash < 0)
        return addressInstead(entry);
    const auto instead = isNetwork ? networkInstead(entry) : rangeInstead(entry.left(dash), entry.mid(dash + 1));
    const auto whom = model::parseAccessEntry(entry);
    const bool meansUs = instead && whom && !m_own.isNull() && whom->covers(m_own) && !entry.endsWith("/0"_L1);
    if (!meansUs)
        return instead;
    return whom->isIpv6() ? u"::1/128"_s : isNetwork ? u"127.0.0.0/8"_s : u"127.0.0.1-127.0.0.254"_s;
}

std::optional<QString> MadeUpAddresses::networkInstead(const QString &network) const
{
    bool isNumber = false;
    const QString address = network.section(u'/', 0, 0);
    const int prefix = network.section(u'/', 1).toInt(&isNumber);
    if (!isNumber || prefix < 0 || prefix > 128)
        return std::nullopt;
    if (ipv4(address) && prefix <= 32)
        return prefix == 32 ? addressInstead(address).value_or(QString()) + u"/32"_s : madeUpNetwork(prefix);
    if (!ipv6(address))
        return std::nullopt;
    return prefix == 0 ? u"::/0"_s : u"2001:db8::/%1"_s.arg(std::max(prefix, 32));
}

std::optional<QString> MadeUpAddresses::rangeInstead(const QString &first, const QString &last) const
{
    const auto from = addressInstead(first);
    const auto to = addressInstead(last);
    return from && to ? std::optional(*from + u'-' + *to) : std::nullopt;
}

std::optional<QString> MadeUpAddresses::addressInstead(const QString &address) const
{
    if (const auto number = ipv4(address)) {
        if (meansTheSameEverywhere(*number))
            return textOf(*number);
        if (QHostAddress(*number).isEqual(m_own, QHostAddress::ConvertV4MappedToIPv4))
            return u"127.0.0.1"_s;
        const qsizetype place = std::lower_bound(m_ipv4.begin(), m_ipv4.end(), *number) - m_ipv4.begin();
        return textOf(isMulticast(*number) ? 0xe9fc0001 + quint32(place % 254) : madeUp(place));
    }
    const auto six = ipv6(address);
    if (!six)
        return std::nullopt;
    if (six->toString() == "::"_L1)
        return u"::"_s;
    if (six->isLoopback() || six->isEqual(m_own))
        return u"::1"_s;
    return u"2001:db8::%1"_s.arg(m_ipv6.indexOf(six->toString()) + 1, 0, 16);
}

} // namespace engine
