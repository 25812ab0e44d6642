// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/result_page.h"

#include "report/checklist.h"
#include "report/checklist_pdf.h"
#include "ui/controls_dialog.h"
#include "ui/photo_keeping.h"
#include "ui/record_output.h"
#include "ui/result_rows.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/form.h"
#include "ui/widgets/table.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

ResultPage::ResultPage(Context &context)
    : Page(context, u"resultPage"_s)
    , m_score(smallHeading({}, this))
    , m_table(new Table(resultColumns()))
{
    setHeading(tr("Result"),
        tr("A setting passes only if what was asked, what the camera says and what a stranger on "
           "the network sees agree."));
    m_score->setObjectName(u"score"_s);
    nameInput(*m_table, {u"result"_s, tr("Settings and their proof")});
    m_table->stretchColumns({{1, 3}, {2, 3}, {3, 3}, {4, 4}});
    body().addWidget(m_score);
    body().addWidget(m_table, 1);
    auto *controls = pageButton(u"controls"_s, tr("C&ontrols …"), this);
    auto *row = new QHBoxLayout;
    row->addWidget(controls);
    row->addWidget(
        quietParagraph(tr("Which settings serve which control of the guide, for an auditor's question."), this), 1);
    body().addLayout(row);
    body().addLayout(buildShortcuts());
    connect(controls, &QPushButton::clicked, this, [this] {
        if (state().record)
            (new ControlsDialog(*state().record, this))->open();
    });
}

/// Whoever has seen one sheet needs no look at the next one before it is saved.
QLayout *ResultPage::buildShortcuts()
{
    auto *save = pageButton(u"savePdf"_s, tr("Save &PDF"), this);
    auto *next = pageButton(u"nextCamera"_s, tr("Ne&xt camera"), this);
    auto *buttons = new ButtonRow(this);
    buttons->add(save);
    buttons->add(next);
    auto *row = new QVBoxLayout;
    row->addWidget(buttons);
    row->addWidget(quietParagraph(tr("The next page shows the sheet, and has more to save."), this));
    connect(save, &QPushButton::clicked, this, &ResultPage::savePdf);
    connect(next, &QPushButton::clicked, this, &ResultPage::nextCameraWanted);
    return row;
}

void ResultPage::savePdf()
{
    const QDir folder(sheetFolder(context()));
    const QString path = folder.absoluteFilePath(sheetName(*state().record) + u".pdf"_s);
    if (!folder.mkpath(u"."_s)) {
        message().showTrouble(tr("This folder cannot be made."), QDir::toNativeSeparators(folder.path()));
        return;
    }
    progress().begin(tr("Writing the PDF"));
    const report::Paper paper = context().paper.value_or(report::usualPaper(QLocale()));
    saveSheet(this, *state().record, {report::Format::Pdf, path, paper}, [this, path](const model::Done &saved) {
        progress().finish();
        if (saved)
            message().showNote(tr("Saved."), QDir::toNativeSeparators(path));
        else
            message().showError(saved.error());
    });
}

void ResultPage::initializePage()
{
    message().clear();
    if (!state().record) {
        // Nothing had to be changed: what the audit saw is the result.
        state().record = context().session->auditRecord();
        const engine::Session &session = *context().session;
        const auto kept =
            keepWithPhotos(*state().record, state().job.answers, session.recordPath(), session.dataFolder());
        if (!kept || kept->trouble())
            message().showError(kept ? *kept->trouble() : kept.error());
    }
    const model::Record &record = *state().record;
    const report::Checklist sheet = report::checklistFrom(record);
    QStringList scores;
    for (const report::Checklist::ScoreLine &line : sheet.scores)
        scores.append(u"%1. %2."_s.arg(line.text, line.verdict));
    m_score->setText(scores.join(u'\n') + u'\n' + sheet.counts);
    fillResult(*m_table, record);
    tellWhatIsOpenBesides(sheet);
}

/// What is open although no chapter of the guide asks for it. It counts in no score, but nobody should learn it from
/// the paper first.
void ResultPage::tellWhatIsOpenBesides(const report::Checklist &sheet)
{
    QStringList open;
    for (const report::Checklist::ProofLine &line : sheet.beyond) {
        if (!line.ok)
            open.append(line.text);
    }
    if (!open.isEmpty() && message().isHidden())
        message().showNote(tr("Beyond the guide, something is open on this camera."), open.join(u'\n'));
}

} // namespace ui
