// SPDX-License-Identifier: Apache-2.0
#include "known_cameras.h"

#include "registry/registry.h"
#include "trust/files.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
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
    if (camera.mac.isEmpty() || !QDir().mkpath(dataFolder))
        return;
    // Another Camlock may be at work on another camera; what it remembers is not to be lost.
    QLockFile lock(fileIn(dataFolder) + u".lock"_s);
    if (!trust::takeTurn(lock))
        return;
    QJsonObject all = readAll(dataFolder);
    const QJsonObject entry {
        {u"mac"_s, camera.mac}, {u"door"_s, camera.door ? camera.door->url().toString() : QString()}};
    if (all.value(address.text()) == entry)
        return;
    all.insert(address.text(), entry);
    QSaveFile file(fileIn(dataFolder));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(all).toJson());
    file.commit();
}

discovery::KnownCameras camerasKnownIn(const QString &dataFolder)
{
    discovery::KnownCameras known;
    known.today = QDate::currentDate();
    const QJsonObject all = readAll(dataFolder);
    for (auto it = all.begin(); it != all.end(); ++it)
        known.seen.insert(it->isString() ? it->toString() : it.value()["mac"_L1].toString());
    // Opening it would make one where there is none.
    const QString path = registry::Registry::pathIn(dataFolder);
    const auto registry = QFile::exists(path) ? std::optional(registry::Registry::open(path)) : std::nullopt;
    if (registry && *registry)
        known.lastDone = (*registry)->lastDone().value_or(QMap<QString, QDate>());
    return known;
}

} // namespace app
