// SPDX-License-Identifier: Apache-2.0
#include "neighbours.h"

#include "model/snapshot.h"

#include <QFile>

namespace app {

QMap<QString, QStringList> arpTable(const QString &table)
{
    QMap<QString, QStringList> neighbours;
    QFile file(table);
    if (!file.open(QIODevice::ReadOnly))
        return neighbours;
    constexpr qint64 largest = 1024 * 1024;
    // IP address, HW type, Flags, HW address, Mask, Device. An entry that is not complete has only zeros.
    const auto lines = QString::fromLatin1(file.read(largest)).split(u'\n');
    for (const QString &line : lines) {
        const QStringList columns = line.simplified().split(u' ');
        const QString mac = columns.size() < 4 ? QString() : model::normalizedMac(columns.at(3));
        if (mac.isEmpty() || mac == QLatin1StringView("00:00:00:00:00:00"))
            continue;
        QStringList &macs = neighbours[columns.at(0)];
        if (!macs.contains(mac))
            macs.append(mac);
    }
    return neighbours;
}

QString macInArpTable(const QString &address, const QString &table)
{
    return arpTable(table).value(address).value(0);
}

} // namespace app
