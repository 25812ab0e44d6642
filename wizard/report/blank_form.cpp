// SPDX-License-Identifier: Apache-2.0
#include "report/blank_form.h"

#include "guide/catalog.h"
#include "report/checklist_words.h"

#include <QCoreApplication>

namespace report {

using namespace Qt::Literals::StringLiterals;
using model::Level;
using model::Status;

namespace {

void clear(Checklist::FieldGroup &group)
{
    for (Checklist::Field &field : group.fields)
        field.value.clear();
}

Checklist::FieldGroup accounts()
{
    Checklist::FieldGroup group {QCoreApplication::translate("report", "Accounts on the camera"), {}};
    for (int number = 1; number <= 6; ++number)
        group.fields.append({QCoreApplication::translate("report", "Account and its role"), {}});
    return group;
}

/// The sheet of a job of which nobody knows anything yet.
Checklist emptySheet(Level level, const model::SiteProfile &site)
{
    model::Record record;
    record.level = level;
    record.site = site;
    // There for its labels alone.
    record.handover.certificate.sha256 = u"?"_s;
    Checklist sheet = checklistFrom(record);
    const QString levelWord = wordFor(level);
    sheet.title = QCoreApplication::translate("report", "Hardening checklist, to fill in by hand");
    sheet.documentTitle = u"%1 · %2"_s.arg(sheet.title, levelWord);
    sheet.footer = u"Camlock · %1 · %2"_s.arg(QCoreApplication::translate("report", "Blank form"), levelWord);
    sheet.isForHandwriting = true;
    // All settings before and after: nobody works these out by hand.
    sheet.camera.fields.removeIf([](const Checklist::Field &field) { return field.span == Checklist::Span::Row; });
    clear(sheet.camera);
    for (Checklist::FieldGroup &group : sheet.handover)
        clear(group);
    sheet.handover[1] = accounts();
    // The rows of the guide are open anyway; these lines are for what is beyond them.
    sheet.points = {};
    sheet.exceptions = {};
    return sheet;
}

BlankForm::Row rowFor(const guide::Section &section, const QString &number)
{
    // What is recommended is said in the finding of a camera that does not have it.
    const model::Finding finding = section.judge(section.weakened(), {});
    return {number, section.title.translated(), section.id, u"%1 · %2"_s.arg(wordFor(section.level), section.chapter),
        QCoreApplication::translate("report", "Recommended: %1").arg(readable(finding.recommended.translated()))};
}

} // namespace

BlankForm blankForm(Level level, const model::SiteProfile &site)
{
    BlankForm form;
    form.frame = emptySheet(level, site);
    form.howTo = {
        QCoreApplication::translate("report",
            "Tick one box in each row, write what you saw and when, and sign. Write no password on this form."),
        QCoreApplication::translate("report",
            "Type it in later: camlock audit CAMERA --attest ID=NOTE, with the ID at the right of each row; what "
            "Camlock can test itself, it tests then.")};
    form.rowsHeading = QCoreApplication::translate("report", "Settings");
    int number = 0;
    const auto sections = guide::sectionsOf(level);
    for (const guide::Section &section : sections)
        form.rows.append(rowFor(section, form.frame.locale.toString(++number)));
    for (const Status status :
        {Status::Attested, Status::ManualOpen, Status::Exception, Status::NotApplicable, Status::NotTested})
        form.boxes.append(wordFor(status));
    form.lines = {QCoreApplication::translate("report", "Value, or what was seen"),
        QCoreApplication::translate("report", "Notes, reason"),
        QCoreApplication::translate("report", "Initials, time")};
    return form;
}

} // namespace report
