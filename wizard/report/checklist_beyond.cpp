// SPDX-License-Identifier: Apache-2.0
#include "report/checklist_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace report {

void fillBeyondGuide(Checklist &sheet, const model::Record &record)
{
    sheet.beyondHeading = QCoreApplication::translate("report", "Beyond the guide");
    sheet.beyondRemark = QCoreApplication::translate("report",
        "Seen from outside as well. The guide has no chapter for it, so it counts in no score. What is open and not "
        "needed should be switched off.");
    for (const model::Proof &proof : record.beyondGuide)
        sheet.beyond.append({readable(proof.seen.translated()), proof.ok});
    std::stable_partition(
        sheet.beyond.begin(), sheet.beyond.end(), [](const Checklist::ProofLine &line) { return !line.ok; });
}

} // namespace report
