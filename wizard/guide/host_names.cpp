// SPDX-License-Identifier: Apache-2.0
#include "guide/host_names.h"

#include <QRegularExpression>
#include <QString>

#include <array>
#include <optional>

namespace guide {

using namespace Qt::Literals::StringLiterals;

using Ipv4 = std::array<int, 4>;

static std::optional<Ipv4> ipv4(QStringView text)
{
    const auto parts = text.split(u'.');
    if (parts.size() != 4)
        return std::nullopt;
    Ipv4 address {};
    for (std::size_t i = 0; i < 4; ++i) {
        bool isNumber = false;
        const QStringView part = parts[static_cast<qsizetype>(i)];
        address[i] = part.toInt(&isNumber);
        if (!isNumber || part.size() > 3 || !part.front().isDigit() || address[i] > 255)
            return std::nullopt;
    }
    return address;
}

bool isHost(QStringView text)
{
    static const QRegularExpression name(
        u"^[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*\\.?$"_s);
    static const QRegularExpression ipv6(u"^[0-9A-Fa-f:.]{2,45}$"_s);
    static const QRegularExpression numbersOnly(u"^[0-9.]+$"_s);
    if (text.isEmpty() || text.size() > 253)
        return false;
    const QString host = text.toString();
    if (host.count(u':') >= 2)
        return ipv6.match(host).hasMatch();
    return numbersOnly.match(host).hasMatch() ? ipv4(text).has_value() : name.match(host).hasMatch();
}

bool isOfOwnNetwork(QStringView host)
{
    if (const auto address = ipv4(host)) {
        const auto [a, b, c, d] = *address;
        Q_UNUSED(c)
        Q_UNUSED(d)
        return a == 10 || a == 127 || (a == 192 && b == 168) || (a == 172 && b >= 16 && b <= 31)
            || (a == 169 && b == 254) || (a == 100 && b >= 64 && b <= 127);
    }
    const QString lower = host.toString().toLower();
    if (lower.contains(u':')) {
        static const QRegularExpression local(u"^(f[cd][0-9a-f]{2}:|fe[89ab][0-9a-f]:|::1$)"_s);
        return local.match(lower).hasMatch();
    }
    static const QRegularExpression local(
        u"^[^.]+\\.?$|\\.(local|lan|internal|intranet|localdomain|private|corp|home|home\\.arpa)\\.?$"_s);
    return local.match(lower).hasMatch();
}

} // namespace guide
