// SPDX-License-Identifier: Apache-2.0
#include "report/netbox_csv.h"

#include "guide/ip_plan.h"
#include "guide/subnet.h"
#include "model/address.h"
#include "report/csv_cell.h"
#include "report/export.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace report {

using namespace Qt::Literals::StringLiterals;
using model::Record;

namespace {

guide::IpPlan planOf(const Record &record)
{
    return guide::ipPlanIn(model::answersFrom(record.site));
}

/// What the camera said of its own network when the plan was held against it; empty where nobody did.
QString readBack(const Record &record, QLatin1StringView parameter)
{
    for (const model::RecordedSection &row : record.sections) {
        if (row.id != "ip_plan_recorded"_L1)
            continue;
        for (const model::Proof &proof : row.proof) {
            if (proof.kind == model::Proof::Kind::ReadBack && proof.what == parameter)
                return proof.seen.english();
        }
    }
    return {};
}

QString hostOf(const Record &record)
{
    const auto address = model::parseAddress(record.camera.address);
    return address ? address->host : QString();
}

/// What the camera calls its own, else where it was reached.
std::optional<QHostAddress> addressOf(const Record &record)
{
    const auto own = guide::parsePlainAddress(readBack(record, "network_ipaddress"_L1));
    return own ? own : guide::parsePlainAddress(hostOf(record));
}

int prefixOf(const Record &record, const QHostAddress &address)
{
    const auto subnet = guide::parseSubnet(planOf(record).subnet);
    if (subnet && subnet->contains(address))
        return subnet->prefix;
    const QString mask = readBack(record, "network_subnet"_L1);
    const bool isIpv4 = address.protocol() == QHostAddress::IPv4Protocol;
    const auto own = isIpv4 ? guide::parseSubnet(address.toString() + u'/' + mask) : std::nullopt;
    if (own)
        return own->prefix;
    return isIpv4 ? 32 : 128;
}

/// NetBox knows a device by its name; the MAC address makes it this camera's own.
QString nameOf(const Record &record)
{
    constexpr qsizetype longest = 64; // NetBox: Device.name
    const QString mac = QString(record.camera.mac).remove(u':');
    const qsizetype room = longest - mac.size() - 1;
    return u"%1 %2"_s.arg(record.camera.model.simplified().left(room), mac).trimmed();
}

QStringList words(const guide::IpPlan &plan)
{
    QStringList parts;
    const auto add = [&parts](const QString &word, const QString &value) {
        if (!value.isEmpty())
            parts.append(u"%1 %2"_s.arg(word, value.simplified()));
    };
    add(u"purpose"_s, plan.purpose);
    add(u"owner"_s, plan.owner);
    add(u"VLAN"_s, plan.vlan);
    add(u"gateway"_s, plan.gateway);
    add(u"switch"_s, plan.switchName);
    add(u"port"_s, plan.port);
    return parts;
}

QStringList deviceCells(const Record &record)
{
    QStringList comments = words(planOf(record));
    comments.append(u"MAC %1"_s.arg(record.camera.mac));
    comments.append(u"firmware %1"_s.arg(record.camera.firmwareAfter));
    return {nameOf(record), u"IP camera"_s, u"VIVOTEK"_s, record.camera.model.simplified(),
        QString(record.camera.mac).remove(u':'), record.site.name.simplified(), u"active"_s, comments.join(u"; "_s)};
}

QStringList addressCells(const Record &record, const QHostAddress &address)
{
    constexpr qsizetype longest = 200; // NetBox: description
    const QString host = hostOf(record);
    const bool isName = !host.isEmpty() && QHostAddress(host).isNull();
    const bool isFromServer = readBack(record, "network_resetip"_L1) == "1"_L1;
    QStringList description {nameOf(record)};
    description += words(planOf(record));
    return {u"%1/%2"_s.arg(address.toString()).arg(prefixOf(record, address)), isFromServer ? u"dhcp"_s : u"active"_s,
        isName ? host.toLower() : QString(), description.join(u"; "_s).left(longest)};
}

QList<Record> newestOfEach(QList<Record> records)
{
    std::stable_sort(
        records.begin(), records.end(), [](const Record &a, const Record &b) { return a.ended > b.ended; });
    QList<Record> newest;
    for (const Record &record : records) {
        const bool isKnown = std::any_of(newest.begin(), newest.end(), [&record](const Record &other) {
            return !record.camera.mac.isEmpty() && other.camera.mac == record.camera.mac;
        });
        if (!isKnown)
            newest.append(record);
    }
    return newest;
}

} // namespace

NetboxFiles netboxFiles(const QList<Record> &records)
{
    NetboxFiles files;
    files.devices = csvLine({u"name"_s, u"role"_s, u"manufacturer"_s, u"device_type"_s, u"serial"_s, u"site"_s,
        u"status"_s, u"comments"_s});
    files.ipAddresses = csvLine({u"address"_s, u"status"_s, u"dns_name"_s, u"description"_s});
    const auto newest = newestOfEach(records);
    for (const Record &record : newest) {
        files.devices += csvLine(deviceCells(record));
        if (const auto address = addressOf(record))
            files.ipAddresses += csvLine(addressCells(record, *address));
    }
    return files;
}

QStringList netboxPaths(const QString &output)
{
    QString stem = output;
    if (QFileInfo(output).isDir() || output.endsWith(u'/'))
        stem = QDir(output).filePath(u"netbox"_s);
    else if (output.endsWith(".csv"_L1, Qt::CaseInsensitive))
        stem.chop(4);
    return {stem + u"-devices.csv"_s, stem + u"-ip-addresses.csv"_s};
}

model::Done exportNetbox(const QList<Record> &records, const QString &output)
{
    const NetboxFiles files = netboxFiles(records);
    const QStringList paths = netboxPaths(output);
    QDir().mkpath(QFileInfo(paths.first()).absolutePath());
    const auto save = [](const QString &path, const QByteArray &content) {
        return saveFile(path, [&content](QIODevice &file) -> model::Done {
            file.write(content);
            return {};
        });
    };
    const auto first = save(paths.first(), files.devices);
    return first ? save(paths.last(), files.ipAddresses) : first;
}

} // namespace report
