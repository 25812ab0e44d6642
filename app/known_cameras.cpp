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

QString knownCameraAt(const QString &dataFolder, const model::Address &address)
{
    return readAll(dataFolder).value(address.text()).toString();
}

void rememberCamera(const QString &dataFolder, const model::Address &address, const QString &mac)
{
    QJsonObject all = readAll(dataFolder);
    if (mac.isEmpty() || all.value(address.text()).toString() == mac)
        return;
    all.insert(address.text(), mac);
    QDir().mkpath(dataFolder);
    QSaveFile file(fileIn(dataFolder));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(all).toJson());
    file.commit();
}

} // namespace app
