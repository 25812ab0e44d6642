// SPDX-License-Identifier: Apache-2.0
#include "discover_command.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;
using discovery::FoundDevice;
using model::Sighting;

static QString wordFor(FoundDevice::Standing standing)
{
    switch (standing) {
    case FoundDevice::Standing::FactoryNew:
        return u"factory-new"_s;
    case FoundDevice::Standing::InUse:
        return u"in-use"_s;
    case FoundDevice::Standing::SeenBefore:
        return u"seen-before"_s;
    case FoundDevice::Standing::DoneToday:
        return u"done-today"_s;
    case FoundDevice::Standing::Unknown:
        break;
    }
    return u"unknown"_s;
}

static QString wordFor(Sighting::Kind kind)
{
    switch (kind) {
    case Sighting::Kind::Camera:
        return u"camera"_s;
    case Sighting::Kind::OtherDevice:
        return u"other"_s;
    case Sighting::Kind::Unknown:
        break;
    }
    return u"unknown"_s;
}

static QStringList sourcesOf(const FoundDevice &device)
{
    QStringList names;
    for (const auto source : device.seenBy)
        names.append(model::nameOf(source));
    names.sort();
    return names;
}

QByteArray jsonOf(const QList<FoundDevice> &devices)
{
    QJsonArray rows;
    for (const FoundDevice &device : devices) {
        QStringList alsoAt;
        for (const QHostAddress &address : device.alsoAt)
            alsoAt.append(address.toString());
        rows.append(QJsonObject {{u"kind"_s, wordFor(device.kind)}, {u"address"_s, device.door().text()},
            {u"ip"_s, device.address.toString()}, {u"alsoAt"_s, QJsonArray::fromStringList(alsoAt)},
            {u"mac"_s, device.mac}, {u"model"_s, device.model}, {u"name"_s, device.name},
            {u"firmware"_s, device.firmware}, {u"standing"_s, wordFor(device.standing)},
            {u"seenBy"_s, QJsonArray::fromStringList(sourcesOf(device))},
            {u"reachable"_s, device.place == FoundDevice::Place::Near},
            {u"advice"_s, discovery::adviceFor(device).english()}});
    }
    return QJsonDocument(rows).toJson();
}

QByteArray textOf(const QList<FoundDevice> &devices)
{
    QString text;
    for (const FoundDevice &device : devices) {
        const QString name = device.model.isEmpty() ? device.name : device.model;
        const QString word = device.kind == Sighting::Kind::OtherDevice ? u"other device"_s : wordFor(device.standing);
        text +=
            QStringList {device.door().text().leftJustified(28), device.mac.leftJustified(17), name.leftJustified(24),
                device.firmware.leftJustified(20), word.leftJustified(12), sourcesOf(device).join(u',')}
                .join(u"  "_s)
            + u'\n';
        if (const QString advice = discovery::adviceFor(device).english(); !advice.isEmpty())
            text += u"    "_s + advice + u'\n';
    }
    return text.toUtf8();
}

} // namespace app
