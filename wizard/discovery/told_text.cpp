// SPDX-License-Identifier: Apache-2.0
#include "discovery/told_text.h"

#include "model/snapshot.h"

#include <QRegularExpression>

namespace discovery {

using namespace Qt::Literals::StringLiterals;

QString toldText(QStringView text)
{
    constexpr qsizetype longest = 64;
    QString told;
    for (const QChar c : text.left(4 * longest)) {
        if (told.size() >= longest)
            break;
        // Half of a surrogate pair and marks of writing direction may change how a whole row is drawn.
        if (c.isPrint() && !c.isSurrogate())
            told.append(c);
        else if (c.isSpace())
            told.append(u' ');
    }
    return told.simplified();
}

QString toldText(QByteArrayView utf8)
{
    constexpr qsizetype longest = 1024;
    return toldText(QString::fromUtf8(utf8.first(std::min(utf8.size(), longest))));
}

QString macInUuid(QStringView uuid)
{
    static const QRegularExpression form(u"[0-9a-f]{8}-[0-9a-f]{4}-([0-9a-f])[0-9a-f]{3}-[0-9a-f]{4}-([0-9a-f]{12})"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longest = 256;
    const auto match = form.match(uuid.left(longest));
    if (!match.hasMatch())
        return {};
    const QString mac = model::normalizedMac(match.capturedView(2));
    // Versions 3, 4 and 5 are digests and random numbers; a sloppy stack puts its MAC address there all the same.
    const bool isRandom = u"345"_s.contains(match.capturedView(1)) && !isVivotekMac(mac);
    const bool isOfMany = mac.isEmpty() || (mac.left(2).toUInt(nullptr, 16) & 1U) != 0;
    return isRandom || isOfMany || mac == "00:00:00:00:00:00"_L1 ? QString() : mac;
}

bool isVivotekMac(QStringView mac)
{
    return mac.startsWith("00:02:D1:"_L1);
}

} // namespace discovery
