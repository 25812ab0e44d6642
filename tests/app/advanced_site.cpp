// SPDX-License-Identifier: Apache-2.0
#include "advanced_site.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

QJsonObject advancedSite(const QJsonObject &https)
{
    return {{u"schema"_s, u"camlock-site/1"_s}, {u"level"_s, u"advanced"_s}, {u"name"_s, u"Depot 7"_s},
        {u"vms"_s, QJsonObject {{u"name"_s, u"recorder"_s}, {u"role"_s, u"viewer"_s}, {u"address"_s, u"127.0.0.9"_s}}},
        {u"accounts"_s, QJsonArray {QJsonObject {{u"name"_s, u"chief"_s}, {u"role"_s, u"administrator"_s}}}},
        {u"accessList"_s, QJsonArray {u"127.0.0.1"_s, u"127.0.0.8/30"_s}}, {u"logServer"_s, u"127.0.0.5"_s},
        {u"streamLimit"_s, 4}, {u"https"_s, https}};
}

QString siteFile(const QTemporaryDir &folder, const QJsonObject &site)
{
    QFile file(folder.filePath(u"site.json"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write(QJsonDocument(site).toJson());
    return file.fileName();
}

QJsonObject recordIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QJsonObject rowIn(const QJsonObject &record, QLatin1StringView id)
{
    const QJsonArray rows = record.value("sections"_L1).toArray();
    for (const auto &row : rows) {
        if (row["id"_L1].toString() == id)
            return row.toObject();
    }
    return {};
}

QString statusOf(const QJsonObject &record, QLatin1StringView id)
{
    return rowIn(record, id)["status"_L1].toString();
}
