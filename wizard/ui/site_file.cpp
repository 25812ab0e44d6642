// SPDX-License-Identifier: Apache-2.0
#include "ui/site_file.h"

#include "guide/catalog.h"
#include "ui/context.h"
#include "ui/recent_sites.h"
#include "ui/record_keeping.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonDocument>

namespace ui {

using namespace Qt::Literals::StringLiterals;

model::Result<model::SiteProfile> readSiteFile(const QString &path)
{
    constexpr qint64 most = 1 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return model::fail(model::Error::Kind::Internal, file.errorString());
    return model::parseSiteProfile(file.read(most), guide::sectionIds());
}

model::Done writeSiteFile(Context &context, const QString &path)
{
    const QJsonObject site = model::toJson(context.state.siteWithChoices());
    auto written = writeFile(QJsonDocument(site).toJson(), path);
    if (written) {
        context.siteFile = path;
        noteRecentSite(context.bench.dataFolder(), path);
    }
    return written;
}

void askForSiteFile(QWidget &owner, const Context &context, const std::function<void(const QString &)> &then)
{
    const QString site = fileWord(context.state.job.site.name);
    auto *dialog = new QFileDialog(&owner, QCoreApplication::translate("ui", "Save the site file"),
        context.siteFile.isEmpty() ? context.options.outputFolder : QFileInfo(context.siteFile).path(),
        QCoreApplication::translate("ui", "Site files (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(
        context.siteFile.isEmpty() ? (site.isEmpty() ? u"site"_s : site) + u".json"_s : context.siteFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, &owner, then);
    dialog->open();
}

} // namespace ui
