// SPDX-License-Identifier: Apache-2.0
#include "engine/network_look.h"

#include "guide/ip_plan.h"
#include "guide/network_place.h"
#include "guide/subnet.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkInterface>
#include <QTimer>
#include <QUdpSocket>

#include <algorithm>

namespace engine {

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Which of these addresses a host of this computer's own networks would have; the others are behind a router, and
/// ARP tells nothing of them.
bool isNear(const QHostAddress &address)
{
    const auto interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &interface : interfaces) {
        const auto entries = interface.addressEntries();
        const bool isIn = std::any_of(entries.begin(), entries.end(), [&address](const QNetworkAddressEntry &entry) {
            return !entry.ip().isLoopback() && entry.prefixLength() > 0 && !entry.ip().isEqual(address)
                && address.isInSubnet(entry.ip(), entry.prefixLength());
        });
        if (isIn)
            return true;
    }
    return false;
}

QStringList addressesOfInterest(const Snapshot &snapshot, const Job &job)
{
    const guide::IpPlan plan = guide::ipPlanIn(job.answers);
    QStringList addresses;
    for (const QString &text : {snapshot.value(u"network_ipaddress"_s).value_or(QString()),
             snapshot.value(u"network_router"_s).value_or(QString()), plan.gateway, plan.reservedAddress,
             guide::placeWishIn(job.answers).address}) {
        const auto address = guide::parsePlainAddress(text.trimmed());
        const bool isUsable = address && address->protocol() == QHostAddress::IPv4Protocol && !address->isLoopback()
            && !address->isMulticast() && !address->isBroadcast() && isNear(*address);
        if (isUsable && !addresses.contains(address->toString()))
            addresses.append(address->toString());
    }
    return addresses;
}

} // namespace

std::pair<QString, QString> earlierCameraAt(
    const QString &dataFolder, const QString &siteName, const QString &host, const QString &mac)
{
    constexpr qint64 largest = 4 * 1024 * 1024;
    constexpr qsizetype most = 500;
    const QHostAddress address(host);
    if (mac.isEmpty() || address.isNull() || address.isLoopback())
        return {};
    const QDir folder(dataFolder + u"/records"_s);
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Time);
    for (const QString &name : names.first(std::min(most, names.size()))) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly) || file.size() > largest)
            continue;
        const QJsonObject record = QJsonDocument::fromJson(file.readAll()).object();
        const auto at = parseAddress(record["camera"_L1]["address"_L1].toString());
        if (!at || !QHostAddress(at->host).isEqual(address) || record["site"_L1]["name"_L1].toString() != siteName)
            continue;
        // The newest record of this address counts: what lies before it was settled then.
        const QString other = normalizedMac(record["camera"_L1]["mac"_L1].toString());
        return other.isEmpty() || other == mac ? std::pair<QString, QString>() : std::pair(other, name);
    }
    return {};
}

NetworkLook::NetworkLook(const Tools &tools, const Job &job, const Snapshot &snapshot, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_job(job)
    , m_snapshot(snapshot)
{
}

void NetworkLook::start()
{
    std::tie(m_sight.earlierMac, m_sight.earlierRecord) =
        earlierCameraAt(m_tools.dataFolder, m_job.site.name, m_snapshot.reachedAt.host, m_snapshot.identity.mac);
    if (!m_tools.neighbourhood) {
        end();
        return;
    }
    readTable();
    const QStringList addresses = addressesOfInterest(m_snapshot, m_job);
    if (addresses.isEmpty() || m_sight.neighbours.isEmpty()) {
        end(); // nothing to ask for, or a system that does not show its table
        return;
    }
    ask(addresses);
    QTimer::singleShot(m_tools.pace.settle, this, [this] {
        readTable();
        end();
    });
}

/// The system asks "who has this address?" before it can send; whether anybody takes the datagram does not matter.
void NetworkLook::ask(const QStringList &addresses)
{
    constexpr quint16 discard = 9; // RFC 863
    QUdpSocket socket;
    for (const QString &address : addresses) {
        if (socket.writeDatagram(QByteArray(1, '\0'), QHostAddress(address), discard) >= 0)
            m_sight.asked.append(address);
    }
}

void NetworkLook::readTable()
{
    const auto table = m_tools.neighbourhood->neighbours();
    for (auto it = table.begin(); it != table.end(); ++it) {
        QStringList &macs = m_sight.neighbours[it.key()];
        macs += *it;
        macs.removeDuplicates();
    }
}

void NetworkLook::end()
{
    Q_EMIT finished(m_sight);
}

} // namespace engine
