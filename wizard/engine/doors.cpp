// SPDX-License-Identifier: Apache-2.0
#include "engine/doors.h"

namespace engine {

using namespace model;
using namespace Qt::Literals::StringLiterals;
using Scheme = Address::Scheme;

namespace {

struct Service
{
    QLatin1StringView name;
    quint16 usual;
    QList<QLatin1StringView> parameters; ///< newest spelling first
};

const QList<Service> &services()
{
    static const QList<Service> all {{"http"_L1, 80, {"network_http_port"_L1, "network_httpport"_L1}},
        {"https"_L1, 443, {"network_https_port"_L1}},
        {"rtsp"_L1, 554, {"network_rtsp_port"_L1, "network_rtspport"_L1}}};
    return all;
}

bool isOn(const Snapshot &snapshot, const QString &name)
{
    return snapshot.capability(name) == 1;
}

QString serviceOf(Scheme scheme)
{
    return scheme == Scheme::Https ? u"https"_s : u"http"_s;
}

} // namespace

quint16 portIn(const Snapshot &snapshot, const QString &service)
{
    for (const Service &known : services()) {
        if (known.name != service)
            continue;
        for (const QLatin1StringView name : known.parameters) {
            const int number = snapshot.capability(QString(name)).value_or(0);
            if (number > 0 && number <= 65535)
                return static_cast<quint16>(number);
        }
        return known.usual;
    }
    return 0;
}

QList<PortValue> portValues(const Snapshot &snapshot)
{
    QList<PortValue> values;
    for (const Service &service : services()) {
        QString value = QString::number(service.usual);
        for (const QLatin1StringView name : service.parameters) {
            if (const auto own = snapshot.value(QString(name)); own && !own->trimmed().isEmpty()) {
                value = own->trimmed();
                break;
            }
        }
        values.append({QString(service.name).toUpper(), value});
    }
    // API doc §2.18. Blank = none; no source says what 0 means, so it is a number like any other.
    const QString second = snapshot.value(u"network_http_alternateport"_s).value_or(QString()).trimmed();
    if (!second.isEmpty())
        values.append({u"the second HTTP"_s, second});
    const QString ftp = snapshot.value(u"network_ftp_port"_s).value_or(QString()).trimmed();
    if (!ftp.isEmpty() && snapshot.capability(u"network_ftp_enable"_s) == 1)
        values.append({u"FTP"_s, ftp});
    return values;
}

QList<Door> doorsOf(const Snapshot &snapshot)
{
    const bool https = isOn(snapshot, u"https_enable"_s);
    const bool httpsOnly = https && isOn(snapshot, u"https_policy"_s);
    QList<Door> doors;
    if (https)
        doors.append({Scheme::Https, portIn(snapshot, u"https"_s)});
    if (!httpsOnly)
        doors.append({Scheme::Http, portIn(snapshot, u"http"_s)});
    return doors;
}

PortMap::PortMap(const Snapshot &first, const QMap<QString, quint16> &moved)
    : m_others(moved)
{
    for (const Service &service : services()) {
        const QString name(service.name);
        const quint16 number = portIn(first, name);
        const bool cameThisWay = first.reachedAt.isComplete() && serviceOf(*first.reachedAt.scheme) == name;
        const quint16 real = cameThisWay ? *first.reachedAt.port : moved.value(name, number);
        m_known.insert(name, {number, real});
        m_others.remove(name);
    }
}

quint16 PortMap::real(const QString &service, quint16 number) const
{
    const auto known = m_known.constFind(service);
    return known != m_known.constEnd() && known->number == number ? known->real : number;
}

Door PortMap::real(const Door &door) const
{
    return {door.scheme, real(serviceOf(door.scheme), door.port)};
}

QMap<QString, quint16> PortMap::movedIn(const Snapshot &now) const
{
    QMap<QString, quint16> moved = m_others;
    for (auto it = m_known.begin(); it != m_known.end(); ++it) {
        const quint16 number = portIn(now, it.key());
        if (const quint16 present = real(it.key(), number); present != number)
            moved.insert(it.key(), present);
    }
    return moved;
}

} // namespace engine
