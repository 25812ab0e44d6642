// SPDX-License-Identifier: Apache-2.0
#include "known_cameras.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace app {

using namespace Qt::Literals::StringLiterals;

static QString fileIn(const QString &dataFolder)
{
    return QDir(dataFolder).filePath(u"cameras.json"_s);
}

static QJsonObject readAll(const QString &dataFolder)
{
    QFile file(fileIn(dataFolder));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

KnownCamera knownCameraAt(const QString &dataFolder, const model::Address &address)
{
    const QJsonValue entry = readAll(dataFolder).value(address.text());
    KnownCamera camera {entry.isString() ? entry.toString() : entry["mac"_L1].toString(), std::nullopt};
    if (const auto door = model::parseAddress(entry["door"_L1].toString()); door && door->isComplete())
        camera.door = *door;
    return camera;
}

void rememberCamera(const QString &dataFolder, const model::Address &address, const KnownCamera &camera)
{
    QJsonObject all = readAll(dataFolder);
    const QJsonObject entry {
        {u"mac"_s, camera.mac}, {u"door"_s, camera.door ? camera.door->url().toString() : QString()}};
    if (camera.mac.isEmpty() || all.value(address.text()) == entry)
        return;
    all.insert(address.text(), entry);
    QDir().mkpath(dataFolder);
    QSaveFile file(fileIn(dataFolder));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(all).toJson());
    file.commit();
}

} // namespace app
