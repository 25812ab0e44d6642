// SPDX-License-Identifier: Apache-2.0
#include "report/checklist_words.h"

#include "model/english_text.h"
#include "model/secret.h"

#include <QCoreApplication>

namespace report {

using namespace Qt::Literals::StringLiterals;
using model::Proof;

static QString kindInWords(Proof::Kind kind)
{
    switch (kind) {
    case Proof::Kind::ReadBack:
        return QCoreApplication::translate("report", "Read back: %1");
    case Proof::Kind::Probe:
        return QCoreApplication::translate("report", "From outside: %1");
    case Proof::Kind::Attested:
        return QCoreApplication::translate("report", "Said by %1");
    }
    return u"%1"_s;
}

static Checklist::Evidence evidenceFrom(const QString &number, const Proof &proof)
{
    const bool isSecret = proof.kind == Proof::Kind::ReadBack && model::namesSecret(proof.what);
    const auto shown = [isSecret](const model::Text &text) {
        const QString value = readable(text.translated());
        return value.isEmpty() ? u"–"_s : isSecret ? QString(model::secretMask) : value;
    };
    return {number, kindInWords(proof.kind).arg(readable(model::inLanguageOfTheMoment(proof.what))),
        shown(proof.expected), shown(proof.seen),
        proof.at.isValid() ? proof.at.toString(u"yyyy-MM-dd HH:mm:ss"_s) : u"–"_s,
        {proof.ok ? QCoreApplication::translate("report", "Yes") : QCoreApplication::translate("report", "No"),
            proof.ok},
        readable(QString::fromLatin1(proof.evidence))};
}

void fillEvidence(Checklist &sheet, const model::Record &record)
{
    sheet.evidenceHeading = QCoreApplication::translate("report", "Appendix: the evidence");
    sheet.evidenceRemark = QCoreApplication::translate("report",
        "Every proof of the record. Times are those of the laptop. What went over the network is quoted in short, and "
        "passwords in it are masked. A dash for a row: beyond the guide.");
    sheet.evidenceColumns = {QCoreApplication::translate("report", "Row"),
        QCoreApplication::translate("report", "What"), QCoreApplication::translate("report", "Expected"),
        QCoreApplication::translate("report", "Seen"), QCoreApplication::translate("report", "When"),
        QCoreApplication::translate("report", "As expected")};
    int number = 0;
    for (const model::RecordedSection &row : record.sections) {
        const QString cited = sheet.locale.toString(++number);
        for (const Proof &proof : row.proof)
            sheet.evidence.append(evidenceFrom(cited, proof));
    }
    for (const Proof &proof : record.beyondGuide)
        sheet.evidence.append(evidenceFrom(u"–"_s, proof));
}

} // namespace report
