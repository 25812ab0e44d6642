// SPDX-License-Identifier: Apache-2.0
#include "neighbours.h"

#include "model/snapshot.h"

#include <QFile>
#include <QHostAddress>

#ifdef Q_OS_WIN
#include <winsock2.h>
// Needs what the first one declares.
#include <iphlpapi.h>
#endif

namespace app {

#ifdef Q_OS_WIN
QMap<QString, QStringList> arpTable()
{
    QMap<QString, QStringList> neighbours;
    ULONG size = 0;
    (void)GetIpNetTable(nullptr, &size, FALSE);
    // The table may grow between the two questions.
    QByteArray memory(size + 64 * sizeof(MIB_IPNETROW), Qt::Uninitialized);
    size = static_cast<ULONG>(memory.size());
    const auto *table = reinterpret_cast<MIB_IPNETTABLE *>(memory.data());
    if (GetIpNetTable(reinterpret_cast<MIB_IPNETTABLE *>(memory.data()), &size, FALSE) != NO_ERROR)
        return neighbours;
    for (DWORD i = 0; i < table->dwNumEntries; ++i) {
        const MIB_IPNETROW &row = table->table[i];
        const QByteArray bytes(reinterpret_cast<const char *>(row.bPhysAddr), qMin<int>(int(row.dwPhysAddrLen), 6));
        const QString mac = model::normalizedMac(QString::fromLatin1(bytes.toHex(':')));
        if (row.dwType == MIB_IPNET_TYPE_INVALID || mac.isEmpty() || mac == QLatin1StringView("00:00:00:00:00:00"))
            continue;
        QStringList &macs = neighbours[QHostAddress(ntohl(row.dwAddr)).toString()];
        if (!macs.contains(mac))
            macs.append(mac);
    }
    return neighbours;
}
#else
QMap<QString, QStringList> arpTable()
{
    return arpTable(QStringLiteral("/proc/net/arp"));
}
#endif

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

QString macInArpTable(const QString &address)
{
    return arpTable().value(address).value(0);
}

QString macInArpTable(const QString &address, const QString &table)
{
    return arpTable(table).value(address).value(0);
}

} // namespace app
