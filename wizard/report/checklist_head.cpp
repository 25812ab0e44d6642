// SPDX-License-Identifier: Apache-2.0
#include "report/checklist_words.h"

#include "guide/catalog.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace report {

using namespace Qt::Literals::StringLiterals;
using model::Level;
using model::Status;

namespace {

QString shownTime(const QLocale &locale, const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const int offset = time.offsetFromUtc() / 60;
    const QString zone = u"UTC%1%2:%3"_s.arg(offset < 0 ? u"-"_s : u"+"_s)
                             .arg(std::abs(offset) / 60, 2, 10, QChar(u'0'))
                             .arg(std::abs(offset) % 60, 2, 10, QChar(u'0'));
    return u"%1, %2 (%3)"_s.arg(shownDate(locale, time.date()), locale.toString(time.time(), u"HH:mm"_s), zone);
}

QString shownLevel(Level level)
{
    switch (level) {
    case Level::Basic:
    case Level::Others:
        return wordFor(Level::Basic);
    case Level::Advanced:
        return QCoreApplication::translate("report", "Advanced (includes Basic)");
    case Level::Enterprise:
        return QCoreApplication::translate("report", "Enterprise (includes Basic and Advanced)");
    }
    return {};
}

QList<Checklist::FieldGroup> jobGroups(const model::Record &record, const QLocale &locale)
{
    const model::SiteProfile &site = record.site;
    return {{QCoreApplication::translate("report", "Job"),
                {{QCoreApplication::translate("report", "Site"), readable(site.name)},
                    {QCoreApplication::translate("report", "Level of the guide"), shownLevel(record.level)},
                    {QCoreApplication::translate("report", "Started"), shownTime(locale, record.started)},
                    {QCoreApplication::translate("report", "Ended"), shownTime(locale, record.ended)}}},
        {QCoreApplication::translate("report", "Installer"),
            {{QCoreApplication::translate("report", "Company"), readable(site.installer.company)},
                {QCoreApplication::translate("report", "Name"), readable(site.installer.name)},
                {QCoreApplication::translate("report", "Phone"), readable(site.installer.phone)}}},
        {QCoreApplication::translate("report", "Customer"),
            {{QCoreApplication::translate("report", "Name"), readable(site.customer.name)},
                {QCoreApplication::translate("report", "Address"), readable(site.customer.address)},
                {QCoreApplication::translate("report", "Contact"), readable(site.customer.contact)},
                {QCoreApplication::translate("report", "Contract"), readable(site.customer.contract)}}}};
}

/// "1 Fail, 2 Not tested": what keeps a level from being reached.
QString obstacles(const model::Record &record, Level level)
{
    QStringList parts;
    for (const Status status : {Status::Fail, Status::Contradiction, Status::Error, Status::NotTested}) {
        qsizetype count = 0;
        for (const model::RecordedSection &row : record.sections)
            count += row.level == level && row.status == status ? 1 : 0;
        if (count > 0)
            parts.append(u"%1 %2"_s.arg(QLocale().toString(count), wordFor(status)));
    }
    return parts.join(u", "_s);
}

/// A level includes the ones before it: its own rows are not enough.
QString verdict(const model::Record &record, Level level, bool ownRowsFine, bool levelsBeforeReached)
{
    const QString word = wordFor(level);
    if (!ownRowsFine) {
        const QString what = obstacles(record, level);
        return what.isEmpty()
            ? QCoreApplication::translate("report", "%1 is not reached: rows are missing in this record").arg(word)
            : QCoreApplication::translate("report", "%1 is not reached: %2").arg(word, what);
    }
    return levelsBeforeReached
        ? QCoreApplication::translate("report", "%1 is reached").arg(word)
        : QCoreApplication::translate("report", "%1 is not reached: the level before it is not").arg(word);
}

} // namespace

void fillHead(Checklist &sheet, const model::Record &record)
{
    const QString model = readable(record.camera.model);
    const QString mac = readable(record.camera.mac);
    const QString tool = u"Camlock %1"_s.arg(readable(record.toolVersion)).trimmed();
    sheet.product = u"Camlock"_s;
    sheet.title = QCoreApplication::translate("report", "Hardening checklist");
    sheet.guide = QCoreApplication::translate("report", "Follows VIVOTEK's Security Hardening Guide v1.0 (2018)");
    sheet.job = jobGroups(record, sheet.locale);
    QStringList names {sheet.title, model, mac};
    names.removeAll(QString());
    sheet.documentTitle = names.join(u" · "_s);
    names[0] = tool;
    sheet.footer = names.join(u" · "_s);
    sheet.pageOf = QCoreApplication::translate("report", "Page %1 of %2");
    sheet.shortened = QCoreApplication::translate("report", "… (shortened; the record has all of it)");
}

void fillScore(Checklist &sheet, const model::Record &record)
{
    sheet.scoreHeading = QCoreApplication::translate("report", "Score");
    bool reachedBefore = true;
    for (const Level level : {Level::Basic, Level::Advanced, Level::Enterprise}) {
        if (!model::includes(record.level, level))
            continue;
        const model::Score score = guide::scoreOf(record, level);
        const QString text =
            QCoreApplication::translate("report", "%1: %2 of %3 counted rows pass")
                .arg(wordFor(level), sheet.locale.toString(score.passed), sheet.locale.toString(score.counted));
        const bool reached = score.reached && reachedBefore;
        sheet.scores.append({text, verdict(record, level, score.reached, reachedBefore), reached});
        reachedBefore = reached;
    }
    QStringList counts;
    for (int i = 0; i <= static_cast<int>(Status::Error); ++i) {
        const Status status = static_cast<Status>(i);
        const auto isStatus = [status](const model::RecordedSection &row) { return row.status == status; };
        const auto count = std::count_if(record.sections.begin(), record.sections.end(), isStatus);
        if (count > 0)
            counts.append(u"%1 %2"_s.arg(wordFor(status), sheet.locale.toString(count)));
    }
    sheet.counts = counts.join(u" · "_s);
}

} // namespace report
