// SPDX-License-Identifier: Apache-2.0
#include "model/typed.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QString>

#include <algorithm>

namespace model {

using namespace Qt::Literals::StringLiterals;

/// Not allowed in any text of the camera (API doc §1.4).
static constexpr QLatin1StringView forbidden("\"'<>&");

static bool isPlainText(QStringView text)
{
    return std::all_of(
        text.begin(), text.end(), [](QChar c) { return (c.isPrint() || c.isSurrogate()) && !forbidden.contains(c); });
}

bool isHost(QStringView text)
{
    static const QRegularExpression name(
        u"^[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*\\.?$"_s);
    static const QRegularExpression ipv4(u"^([0-9]{1,3}\\.){3}[0-9]{1,3}$"_s);
    static const QRegularExpression ipv6(u"^[0-9A-Fa-f:.]{2,45}$"_s);
    static const QRegularExpression numbersOnly(u"^[0-9.]+$"_s);
    if (text.isEmpty() || text.size() > 253)
        return false;
    const QString host = text.toString();
    if (host.count(u':') >= 2)
        return ipv6.match(host).hasMatch();
    if (!numbersOnly.match(host).hasMatch())
        return name.match(host).hasMatch();
    const auto parts = text.split(u'.');
    return ipv4.match(host).hasMatch()
        && std::all_of(parts.begin(), parts.end(), [](QStringView part) { return part.toInt() <= 255; });
}

bool isAccountName(QStringView text)
{
    constexpr qsizetype longest = 64;
    return !text.isEmpty() && text.size() <= longest && text.trimmed().size() == text.size() && isPlainText(text)
        && std::none_of(text.begin(), text.end(), [](QChar c) { return c == u':' || c == u',' || c == u'='; });
}

bool isSubjectText(QStringView text, int most)
{
    return isPlainText(text) && text.toUtf8().size() <= most;
}

bool isCountryCode(QStringView text)
{
    const auto isLetter = [](QChar c) { return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z'); };
    return text.size() == 2 && std::all_of(text.begin(), text.end(), isLetter);
}

bool isPortOfService(int port, int usual)
{
    constexpr int firstFree = 1025;
    constexpr int last = 65535;
    return port == usual || (port >= firstFree && port <= last);
}

} // namespace model
