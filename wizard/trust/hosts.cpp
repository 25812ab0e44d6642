// SPDX-License-Identifier: Apache-2.0
#include "trust/hosts.h"

#include <QRegularExpression>
#include <QtEndian>
#include <QUrl>

#include <algorithm>

namespace trust {

using namespace Qt::Literals::StringLiterals;

std::optional<QHostAddress> ipLiteral(QStringView host)
{
    QString text = host.trimmed().toString();
    if (text.startsWith(u'[') && text.endsWith(u']'))
        text = text.mid(1, text.size() - 2);
    const bool isIpv6 = text.contains(u':');
    if (isIpv6)
        text = text.section(u'%', 0, 0);
    const QHostAddress address(text);
    // QHostAddress takes `10.1` for 10.0.0.1.
    if (address.isNull() || (!isIpv6 && address.toString() != text))
        return std::nullopt;
    return address;
}

QByteArray dnsName(QStringView host)
{
    static const QRegularExpression label(u"^[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?$"_s);
    static const QRegularExpression number(u"^[0-9]+$"_s);
    constexpr qsizetype longest = 253;
    if (host.size() > longest || ipLiteral(host))
        return {};
    QString name = host.trimmed().toString();
    if (name.endsWith(u'.'))
        name.chop(1);
    const bool isAscii = std::all_of(name.cbegin(), name.cend(), [](QChar c) { return c.unicode() < 0x80; });
    const QByteArray ace = isAscii ? name.toLatin1() : QUrl::toAce(name);
    const QStringList labels = QString::fromLatin1(ace).split(u'.');
    const bool isName =
        std::all_of(labels.cbegin(), labels.cend(), [](const QString &part) { return label.match(part).hasMatch(); });
    // A last label of digits only would be read as (part of) an IPv4 address.
    if (!isName || ace.size() > longest || number.match(labels.last()).hasMatch())
        return {};
    return ace;
}

QByteArray bytesOf(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        const quint32 bytes = qToBigEndian(address.toIPv4Address());
        return QByteArray(reinterpret_cast<const char *>(&bytes), sizeof bytes);
    }
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    return QByteArray(reinterpret_cast<const char *>(bytes.c), sizeof bytes.c);
}

} // namespace trust
