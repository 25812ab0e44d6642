// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/checklist.h"

/// Parts of checklistFrom(), one file each.
namespace report {

/// One line of readable text: no control characters, and none that turn the direction of what follows; those could make
/// a camera's own name disguise the values beside it.
QString readable(const QString &text);

QString shownDate(const QLocale &locale, const QDate &date); ///< empty for an invalid date

/// In pairs, as browsers show a fingerprint to compare with; anything else as it is.
QString shownFingerprint(const QString &sha256);

void fillHead(Checklist &sheet, const model::Record &record);
void fillCamera(Checklist &sheet, const model::Record &record);
void fillHandover(Checklist &sheet, const model::Record &record);
void fillEvidence(Checklist &sheet, const model::Record &record);
void fillScore(Checklist &sheet, const model::Record &record);
void fillSettings(Checklist &sheet, const model::Record &record);
void fillOpenPoints(Checklist &sheet, const model::Record &record);
void fillBeyondGuide(Checklist &sheet, const model::Record &record);
void fillControls(Checklist &sheet, const model::Record &record);
void fillSeal(Checklist &sheet, const model::Record &record);
void fillExplanations(Checklist &sheet, const model::Record &record);

} // namespace report
