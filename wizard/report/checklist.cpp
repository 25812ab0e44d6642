// SPDX-License-Identifier: Apache-2.0
#include "report/checklist.h"

#include "report/checklist_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace report {

using namespace Qt::Literals::StringLiterals;
using model::Level;
using model::Status;

QString wordFor(Level level)
{
    switch (level) {
    case Level::Basic:
        return QCoreApplication::translate("report", "Basic");
    case Level::Advanced:
        return QCoreApplication::translate("report", "Advanced");
    case Level::Enterprise:
        return QCoreApplication::translate("report", "Enterprise");
    case Level::Others:
        return QCoreApplication::translate("report", "Others");
    }
    return {};
}

QString wordFor(Status status)
{
    switch (status) {
    case Status::Pass:
        return QCoreApplication::translate("report", "Pass");
    case Status::Fixed:
        return QCoreApplication::translate("report", "Fixed");
    case Status::Fail:
        return QCoreApplication::translate("report", "Fail");
    case Status::Contradiction:
        return QCoreApplication::translate("report", "Contradiction");
    case Status::Attested:
        return QCoreApplication::translate("report", "Attested");
    case Status::ManualOpen:
        return QCoreApplication::translate("report", "Manual, open");
    case Status::Exception:
        return QCoreApplication::translate("report", "Exception");
    case Status::NotApplicable:
        return QCoreApplication::translate("report", "Not applicable");
    case Status::NotTested:
        return QCoreApplication::translate("report", "Not tested");
    case Status::Error:
        return QCoreApplication::translate("report", "Error");
    }
    return {};
}

QString readable(const QString &text)
{
    QString clean = text;
    for (QChar &c : clean) {
        const char16_t code = c.unicode();
        const bool turnsDirection = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
        const bool breaksLine = code == QChar::LineSeparator || code == QChar::ParagraphSeparator;
        if (c.category() == QChar::Other_Control || turnsDirection || breaksLine)
            c = u' ';
    }
    return clean.simplified();
}

QString shownDate(const QLocale &locale, const QDate &date)
{
    static const QRegularExpression weekday(u"\\s*dddd[,،]?\\s*"_s);
    return date.isValid() ? locale.toString(date, locale.dateFormat(QLocale::LongFormat).remove(weekday)) : QString();
}

Checklist checklistFrom(const model::Record &record)
{
    Checklist sheet;
    fillHead(sheet, record);
    fillCamera(sheet, record);
    fillHandover(sheet, record);
    fillScore(sheet, record);
    fillSettings(sheet, record);
    fillOpenPoints(sheet, record);
    fillBeyondGuide(sheet, record);
    fillSeal(sheet, record);
    fillExplanations(sheet, record);
    fillControls(sheet, record);
    fillEvidence(sheet, record);
    return sheet;
}

} // namespace report
