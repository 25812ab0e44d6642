// SPDX-License-Identifier: Apache-2.0
#include "ui/done_cameras/done_cameras_dialog.h"

#include "report/checklist_words.h"
#include "ui/context.h"
#include "ui/done_cameras/camera_finder.h"
#include "ui/done_cameras/expiry_words.h"
#include "ui/done_cameras/old_record_view.h"
#include "ui/explain.h"
#include "ui/record_output.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/form.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/progress_line.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

DoneCamerasDialog::DoneCamerasDialog(const DoneCamerasPlace &place, QWidget *parent)
    : QDialog(parent)
    , m_place(place)
    , m_title(smallHeading({}, this))
    , m_panes(new QStackedWidget)
    , m_finder(new CameraFinder)
    , m_record(new OldRecordView)
    , m_comparison(new ComparisonView)
    , m_message(new MessageBar(this))
    , m_progress(new ProgressLine(this))
{
    setObjectName(u"doneCamerasDialog"_s);
    setWindowTitle(tr("Done cameras"));
    build();
    connect(m_finder, &CameraFinder::wordsChanged, this, &DoneCamerasDialog::search);
    connect(m_finder, &CameraFinder::currentChanged, this, &DoneCamerasDialog::followPane);
    connect(m_finder, &CameraFinder::openWanted, this, &DoneCamerasDialog::showRecord);
    showList();
    search();
}

void DoneCamerasDialog::build()
{
    QFont large = m_title->font();
    large.setPointSizeF(font().pointSizeF() * 1.5);
    m_title->setFont(large);
    m_title->setObjectName(u"heading"_s);
    for (QWidget *pane : QList<QWidget *> {m_finder, m_record, m_comparison})
        m_panes->addWidget(pane);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_panes);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(fontMetrics().height() / 2);
    column->addWidget(m_title);
    column->addWidget(scroll, 1);
    column->addWidget(m_message);
    column->addWidget(m_progress);
    column->addWidget(buildButtons());
}

QPushButton *DoneCamerasDialog::addAction(
    ButtonRow &row, const QString &objectName, const QString &text, void (DoneCamerasDialog::*slot)())
{
    auto *button = pageButton(objectName, text, this);
    row.add(button);
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

QWidget *DoneCamerasDialog::buildButtons()
{
    using Self = DoneCamerasDialog;
    auto *row = new ButtonRow(this);
    m_open = addAction(*row, u"openRecord"_s, tr("&Open"), &Self::showRecord);
    m_actions = {m_open, addAction(*row, u"compareRecord"_s, tr("&Compare with the one before"), &Self::compareRecord),
        addAction(*row, u"verifySignature"_s, tr("&Verify signature"), &Self::verifySignature),
        addAction(*row, u"printRecord"_s, tr("&Print …"), &Self::printRecord),
        addAction(*row, u"exportRecord"_s, tr("&Export …"), &Self::exportRecord)};
    m_back = addAction(*row, u"backToList"_s, tr("&Back to the list"), &Self::showList);
    auto *close = pageButton(u"closeDoneCameras"_s, tr("C&lose"), this);
    row->add(close);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return row;
}

/// One search at a time; what was typed meanwhile is searched for when it ends.
void DoneCamerasDialog::search()
{
    m_searchAgain = m_isSearching;
    if (m_isSearching)
        return;
    m_isSearching = true;
    findDoneCameras(m_place.dataFolder, m_finder->words(), m_place.today.addDays(expiryDaysAhead))
        .then(this, [this](const model::Result<FoundCameras> &found) {
            m_isSearching = false;
            if (m_searchAgain)
                search();
            else
                takeFound(found);
        });
}

void DoneCamerasDialog::takeFound(const model::Result<FoundCameras> &found)
{
    if (!found) {
        m_finder->showNothing();
        tellTrouble(found.error());
        m_searchFailed = true;
        return;
    }
    if (m_searchFailed)
        m_message->clear();
    m_searchFailed = false;
    m_finder->showFound(*found, m_place.today);
    if (!found->noRecords.isEmpty() && m_message->isHidden()) {
        m_message->showTrouble(tr("Some files among the kept records are no records that Camlock can read."),
            report::readable(found->noRecords.join(u", "_s)));
    }
}

void DoneCamerasDialog::tellTrouble(const model::Error &error)
{
    m_message->showTrouble(
        tr("The registry of done cameras cannot be used. The records themselves are not touched."), inWords(error));
}

void DoneCamerasDialog::withRecord(const Use &use)
{
    const bool isOpen = m_panes->currentWidget() != m_finder;
    if (isOpen && m_opened) {
        use(*m_opened);
        return;
    }
    const auto entry = m_finder->current();
    if (!entry || m_isReading)
        return;
    m_isReading = true;
    m_message->clear();
    openOldRecord(m_place.dataFolder, entry->id).then(this, [this, use](const model::Result<OpenedRecord> &opened) {
        m_isReading = false;
        if (!opened) {
            tellTrouble(opened.error());
            return;
        }
        m_opened = *opened;
        use(*m_opened);
    });
}

void DoneCamerasDialog::showRecord()
{
    withRecord([this](const OpenedRecord &opened) {
        m_record->showRecord(opened.record, m_place.today);
        showPane(m_record,
            tr("%1 on %2")
                .arg(cameraInWords(opened.record.entry),
                    report::shownDate(QLocale(), opened.record.entry.started.date())));
        m_record->focusRows();
    });
}

void DoneCamerasDialog::compareRecord()
{
    withRecord([this](const OpenedRecord &opened) {
        if (!opened.previous) {
            m_message->showNote(tr("There is no earlier record of this camera."));
            return;
        }
        if (!*opened.previous) {
            tellTrouble(opened.previous->error());
            return;
        }
        m_comparison->showComparison(**opened.previous, opened.record);
        showPane(m_comparison, cameraInWords(opened.record.entry));
        m_comparison->focusRows();
    });
}

void DoneCamerasDialog::verifySignature()
{
    withRecord([this](const OpenedRecord &opened) { tellVerdict(judgeSeal(opened.record, m_place.dataFolder)); });
}

void DoneCamerasDialog::printRecord()
{
    withRecord([this](const OpenedRecord &opened) {
        printSheet(this, opened.record.record, report::usualPaper(QLocale::system()),
            [this](const model::Done &printed) { m_message->showError(printed.error()); });
    });
}

void DoneCamerasDialog::showList()
{
    m_opened.reset();
    showPane(m_finder, tr("Done cameras"));
    m_finder->focusSearch();
}

void DoneCamerasDialog::showPane(QWidget *pane, const QString &title)
{
    m_message->clear();
    m_title->setText(title);
    m_panes->setCurrentWidget(pane);
    followPane();
}

void DoneCamerasDialog::followPane()
{
    const bool isList = m_panes->currentWidget() == m_finder;
    const bool hasRecord = !isList || m_finder->current();
    for (QPushButton *action : std::as_const(m_actions))
        action->setEnabled(hasRecord);
    m_open->setEnabled(hasRecord && m_panes->currentWidget() != m_record);
    m_back->setEnabled(!isList);
}

void DoneCamerasDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_panes->currentWidget() != m_finder)
        showList();
    else
        QDialog::keyPressEvent(event);
}

void showDoneCameras(const Context &context, QWidget &owner)
{
    const QString wanted = context.options.outputFolder;
    auto *dialog = new DoneCamerasDialog(
        {context.bench.dataFolder(),
            wanted.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : wanted,
            QDate::currentDate()},
        &owner);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->resize(owner.window()->size());
    dialog->open();
}

} // namespace ui
