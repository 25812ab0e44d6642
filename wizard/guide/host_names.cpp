// SPDX-License-Identifier: Apache-2.0
#include "guide/host_names.h"

#include <QHostAddress>
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

bool isThisComputer(QStringView host, const model::Snapshot &snapshot)
{
    const QHostAddress address(host.trimmed().toString());
    return !address.isNull() && address.isEqual(snapshot.localAddress, QHostAddress::ConvertV4MappedToIPv4);
}

} // namespace guide
