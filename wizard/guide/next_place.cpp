// SPDX-License-Identifier: Apache-2.0
#include "guide/next_place.h"

#include "guide/subnet.h"

#include <QRegularExpression>

namespace guide {

using namespace Qt::Literals::StringLiterals;

QString nextName(const QString &name)
{
    static const QRegularExpression lastNumber(u"^(.*?)(\\d{1,9})(\\D*)$"_s);
    const auto parts = lastNumber.match(name);
    if (!parts.hasMatch())
        return {};
    const QString digits = parts.captured(2);
    const QString next = QString::number(digits.toLongLong() + 1).rightJustified(digits.size(), u'0');
    return parts.captured(1) + next + parts.captured(3);
}

QString nextFreeAddress(const QString &address, const QString &mask, const QStringList &taken)
{
    constexpr int most = 4096; // a bigger search would hold up the page
    const auto last = parsePlainAddress(address);
    const auto subnet = parsePlainAddress(mask) ? parseSubnet(address + u'/' + mask) : std::nullopt;
    if (!last || !subnet || last->protocol() != QHostAddress::IPv4Protocol)
        return {};
    quint32 number = last->toIPv4Address();
    for (int i = 0; i < most; ++i) {
        const QHostAddress next(++number);
        if (!subnet->contains(next))
            return {};
        if (!subnet->isReserved(next) && !taken.contains(next.toString()))
            return next.toString();
    }
    return {};
}

} // namespace guide
