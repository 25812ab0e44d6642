// SPDX-License-Identifier: Apache-2.0
#include "report/checklist_words.h"

#include "guide/controls.h"

#include <QCoreApplication>

namespace report {

using namespace Qt::Literals::StringLiterals;
using model::RecordedSection;

namespace {

QString listed(const QStringList &numbers)
{
    return numbers.isEmpty() ? u"–"_s : readable(numbers.join(u", "_s));
}

/// "4.7, 5.2*": a star where the pair is our reading.
QString withReadings(const RecordedSection &row)
{
    QStringList numbers;
    for (const QString &number : row.controls.cis8) {
        const bool isOurs = guide::readingOf(row.id, number) == guide::Reading::Ours;
        numbers.append(isOurs ? number + u'*' : number);
    }
    return listed(numbers);
}

} // namespace

void fillControls(Checklist &sheet, const model::Record &record)
{
    sheet.controlsHeading = QCoreApplication::translate("report", "Appendix: controls");
    sheet.controlsRemark = QCoreApplication::translate("report",
        "The guide names the CIS Critical Security Controls v6.1 (CSC6); what each is about is said in our words. "
        "Safeguards of the CIS Controls v8.1 with a star are our reading. EN 303 645 and IEC 62443-4-2 judge products: "
        "a row uses a capability that is asked for there; it does not show that the product complies.");
    sheet.controlsColumns = {QCoreApplication::translate("report", "CSC6"),
        QCoreApplication::translate("report", "What it is about"), QCoreApplication::translate("report", "Rows")};
    sheet.mappingColumns = {
        QCoreApplication::translate("report", "Row"), u"CSC6"_s, u"CIS8"_s, u"EN 303 645"_s, u"IEC 62443-4-2"_s};
    for (const guide::ControlTopic &topic : guide::controlTopics()) {
        QStringList rows;
        for (qsizetype i = 0; i < record.sections.size(); ++i) {
            if (record.sections.at(i).controls.csc6.contains(topic.number))
                rows.append(sheet.locale.toString(i + 1));
        }
        sheet.controls.append({topic.number, topic.words.translated(), listed(rows)});
    }
    for (qsizetype i = 0; i < record.sections.size(); ++i) {
        const RecordedSection &row = record.sections.at(i);
        sheet.mappings.append({sheet.locale.toString(i + 1),
            {listed(row.controls.csc6), withReadings(row), listed(row.controls.en303645),
                listed(row.controls.iec62443)}});
    }
}

} // namespace report
