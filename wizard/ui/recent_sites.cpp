// SPDX-License-Identifier: Apache-2.0
#include "ui/recent_sites.h"

#include "ui/record_keeping.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ui {

using namespace Qt::Literals::StringLiterals;

static constexpr qsizetype mostSites = 8;

static QString listPath(const QString &dataFolder)
{
    return QDir(dataFolder).filePath(u"recent-sites.json"_s);
}

QStringList recentSites(const QString &dataFolder)
{
    constexpr qint64 most = 1 << 16;
    QFile file(listPath(dataFolder));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonArray paths = QJsonDocument::fromJson(file.read(most)).object()["files"_L1].toArray();
    QStringList sites;
    for (const QJsonValue &path : paths) {
        const bool isUsable = !path.toString().isEmpty() && QFileInfo(path.toString()).isFile();
        if (isUsable && !sites.contains(path.toString()) && sites.size() < mostSites)
            sites.append(path.toString());
    }
    return sites;
}

void noteRecentSite(const QString &dataFolder, const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList sites = recentSites(dataFolder);
    sites.removeAll(absolute);
    sites.prepend(absolute);
    const QJsonObject list {{u"schema"_s, u"camlock-recent-sites/1"_s},
        {u"files"_s, QJsonArray::fromStringList(sites.first(std::min(mostSites, sites.size())))}};
    if (QDir().mkpath(dataFolder))
        static_cast<void>(writeFile(QJsonDocument(list).toJson(), listPath(dataFolder)));
}

} // namespace ui
