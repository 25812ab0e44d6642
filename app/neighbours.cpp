// SPDX-License-Identifier: Apache-2.0
#include "neighbours.h"

#include "model/snapshot.h"

#include <QFile>

namespace app {

QString macInArpTable(const QString &address, const QString &table)
{
    QFile file(table);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    constexpr qint64 largest = 1024 * 1024;
    // IP address, HW type, Flags, HW address, Mask, Device. An entry that is not complete has only zeros.
    const auto lines = QString::fromLatin1(file.read(largest)).split(u'\n');
    for (const QString &line : lines) {
        const QStringList columns = line.simplified().split(u' ');
        if (columns.size() < 4 || columns.at(0) != address)
            continue;
        const QString mac = model::normalizedMac(columns.at(3));
        return mac == QLatin1StringView("00:00:00:00:00:00") ? QString() : mac;
    }
    return {};
}

} // namespace app
