// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/checklist_page.h"

#include "report/blank_form.h"
#include "report/checklist_pdf.h"
#include "report/expiry_calendar.h"
#include "ui/done_cameras/done_cameras_dialog.h"
#include "ui/handover_dialog.h"
#include "ui/record_keeping.h"
#include "ui/record_output.h"
#include "ui/site_file.h"
#include "ui/widgets/form.h"

#include <QAbstractScrollArea>
#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QPrinter>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollBar>

namespace ui {

using namespace Qt::Literals::StringLiterals;

ChecklistPage::ChecklistPage(Context &context)
    : Page(context, u"checklistPage"_s)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_folder(new QLineEdit)
    , m_paper(new QComboBox)
{
    setHeading(tr("The checklist"), tr("Save or print it, and let the customer sign it."));
    m_paper->addItem(tr("A4"), static_cast<int>(report::Paper::A4));
    m_paper->addItem(tr("Letter"), static_cast<int>(report::Paper::Letter));
    m_paper->setCurrentIndex(m_paper->findData(static_cast<int>(report::usualPaper(QLocale::system()))));
    auto *side = new QVBoxLayout;
    side->addLayout(buildTarget());
    side->addLayout(buildButtons());
    side->addStretch();
    m_columns->addLayout(side, 2);
    m_columns->addWidget(buildPreview(), 3);
    body().addLayout(m_columns, 1);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &ChecklistPage::showPaper);
}

ChecklistPage::~ChecklistPage() = default;

QWidget *ChecklistPage::buildPreview()
{
    // A PDF "printer" has the sheet's own pages and asks no print server for anything.
    m_previewDevice = std::make_unique<QPrinter>();
    m_previewDevice->setOutputFormat(QPrinter::PdfFormat);
    m_preview = new QPrintPreviewWidget(m_previewDevice.get());
    m_preview->setZoomMode(QPrintPreviewWidget::FitToWidth);
    m_preview->setMinimumSize(QSize(14, 14) * fontMetrics().height());
    nameInput(*m_preview, {u"preview"_s, tr("Preview of the checklist")});
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter *printer) {
        if (state().record)
            (void)report::renderTo(*printer, *state().record);
    });
    // The view inside takes the keyboard, so that the preview scrolls with it.
    if (auto *view = m_preview->findChild<QAbstractScrollArea *>())
        nameInput(*view, {u"previewView"_s, tr("Preview of the checklist")});
    m_preview->setFocusPolicy(Qt::NoFocus);
    return m_preview;
}

QLayout *ChecklistPage::buildTarget()
{
    auto *form = inputForm();
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    auto *handover = pageButton(u"editHandover"_s, tr("Han&d-over …"), this,
        tr("The camera's place, who got the password, and who closes the open points."));
    connect(handover, &QPushButton::clicked, this, &ChecklistPage::editHandover);
    form->addRow(handover);
    addInput(*form, {u"folder"_s, tr("F&older")}, m_folder);
    auto *choose = pageButton(u"chooseFolder"_s, tr("C&hoose folder …"), this);
    form->addRow(choose);
    addInput(*form, {u"paper"_s, tr("Pap&er")}, m_paper);
    connect(choose, &QPushButton::clicked, this, &ChecklistPage::chooseFolder);
    return form;
}

QLayout *ChecklistPage::buildButtons()
{
    auto *column = new QVBoxLayout;
    const auto addSave = [&](QBoxLayout &layout, const QString &objectName, const QString &text,
                             report::Format format) {
        auto *button = pageButton(objectName, text, this);
        connect(button, &QPushButton::clicked, this, [this, format] { save(format); });
        layout.addWidget(button);
        return button;
    };
    m_savePdf = addSave(*column, u"savePdf"_s, tr("Save &PDF"), report::Format::Pdf);
    addSave(*column, u"saveHtml"_s, tr("Save H&TML"), report::Format::Html);
    addSave(*column, u"saveJson"_s, tr("Save &JSON record"), report::Format::Json);
    addSave(*column, u"saveCsv"_s, tr("Save &CSV"), report::Format::Csv);
    auto *forPrograms = new QHBoxLayout; // for other people's programs; the column is long enough
    addSave(*forPrograms, u"saveOscal"_s, tr("Save OSCA&L"), report::Format::Oscal);
    addSave(*forPrograms, u"saveSarif"_s, tr("Save SAR&IF"), report::Format::Sarif);
    column->addLayout(forPrograms);
    const auto addOther = [&](const QString &objectName, const QString &text, const QString &help) {
        auto *button = pageButton(objectName, text, this, help);
        column->addWidget(button);
        return button;
    };
    m_saveCalendar = addOther(u"saveCalendar"_s, tr("Save a calendar re&minder"),
        tr("A calendar file (.ics): renew the camera's certificate in time."));
    m_saveRoot = addOther(u"saveRoot"_s, tr("Save the root certific&ate"),
        tr("For the recorder and the browsers of this site: with it they know its cameras."));
    connect(m_saveCalendar, &QPushButton::clicked, this, &ChecklistPage::saveCalendar);
    connect(m_saveRoot, &QPushButton::clicked, this, &ChecklistPage::saveRoot);
    auto *blank = addOther(u"saveBlankForm"_s, tr("Save a blan&k form"),
        tr("For a day without a laptop: fill it in by hand, type it in later."));
    connect(blank, &QPushButton::clicked, this, &ChecklistPage::saveBlankForm);
    auto *site = addOther(u"saveSite"_s, tr("Sa&ve the site file …"),
        tr("What was decided here for all cameras of this site, to open it again or to share it. No passwords are in "
           "it."));
    connect(site, &QPushButton::clicked, this, [this] {
        askForSiteFile(
            *this, context(), [this](const QString &path) { takeSaved(writeSiteFile(context(), path), path); });
    });
    addNext(*column);
    return column;
}

void ChecklistPage::addNext(QBoxLayout &column)
{
    auto *printButton = pageButton(u"print"_s, tr("P&rint …"), this);
    auto *next = pageButton(u"nextCamera"_s, tr("Ne&xt camera"), this);
    auto *done = pageButton(u"doneCameras"_s, tr("Done camera&s …"), this);
    column.addWidget(printButton);
    column.addSpacing(fontMetrics().height());
    column.addWidget(next);
    column.addWidget(done);
    connect(done, &QPushButton::clicked, this, [this] { showDoneCameras(context(), *this); });
    connect(printButton, &QPushButton::clicked, this, &ChecklistPage::print);
    connect(next, &QPushButton::clicked, this, &ChecklistPage::nextCameraWanted);
}

void ChecklistPage::initializePage()
{
    message().clear();
    if (m_folder->text().isEmpty())
        m_folder->setText(QDir::toNativeSeparators(sheetFolder(context())));
    m_saveCalendar->setVisible(state().record && report::certificateEnd(*state().record).isValid());
    m_saveRoot->setVisible(!context().session->siteRootPath().isEmpty());
    showPaper();
}

/// Side by side where there is room, else one below the other.
void ChecklistPage::resizeEvent(QResizeEvent *event)
{
    const bool isWide = event->size().width() > fontMetrics().averageCharWidth() * 80;
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    Page::resizeEvent(event);
}

report::Paper ChecklistPage::paper() const
{
    return static_cast<report::Paper>(m_paper->currentData().toInt());
}

void ChecklistPage::showPaper()
{
    m_previewDevice->setPageSize(pageSizeOf(paper()));
    m_preview->updatePreview();
    // It scrolls while it lays its pages out; the sheet begins at its top.
    if (auto *view = m_preview->findChild<QAbstractScrollArea *>())
        QMetaObject::invokeMethod(
            view->verticalScrollBar(), [view] { view->verticalScrollBar()->setValue(0); }, Qt::QueuedConnection);
}

QString ChecklistPage::pathFor(const QString &fileName)
{
    const QDir folder(QDir::fromNativeSeparators(m_folder->text().trimmed()));
    if (folder.mkpath(u"."_s)) {
        context().options.outputFolder = folder.path(); // the next camera's sheet goes there too
        context().paper = paper();
        return folder.absoluteFilePath(fileName);
    }
    message().showTrouble(tr("This folder cannot be made."), tr("Choose another folder, then save again."));
    m_folder->setFocus();
    return {};
}

void ChecklistPage::saveCalendar()
{
    const QString path = pathFor(sheetName(*state().record) + u".ics"_s);
    if (!path.isEmpty())
        takeSaved(writeFile(report::expiryCalendar(*state().record), path), path);
}

void ChecklistPage::saveRoot()
{
    const QString site = fileWord(state().record->site.name);
    const QString path = pathFor((site.isEmpty() ? u"site"_s : site) + u"-root.pem"_s);
    if (path.isEmpty())
        return;
    QFile root(context().session->siteRootPath());
    if (root.open(QIODevice::ReadOnly))
        takeSaved(writeFile(root.readAll(), path), path);
    else
        message().showTrouble(tr("The root certificate cannot be read."), QDir::toNativeSeparators(root.fileName()));
}

void ChecklistPage::editHandover()
{
    auto *dialog = new HandoverDialog(*state().record, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { keepHandover(dialog->handover()); });
    dialog->open();
}

void ChecklistPage::keepHandover(const model::Handover &handover)
{
    model::Record &record = *state().record;
    record.handover = handover;
    const engine::Session &session = *context().session;
    const auto kept = keepRecord(record, session.recordPath(), session.dataFolder());
    m_preview->updatePreview();
    if (!kept || kept->trouble())
        message().showError(kept ? *kept->trouble() : kept.error());
    else
        message().showNote(tr("Kept in the record, which is signed anew."));
}

void ChecklistPage::saveBlankForm()
{
    const model::Record &record = *state().record;
    const QString path = pathFor(u"camlock-blank-%1.pdf"_s.arg(model::nameOf(record.level)));
    if (!path.isEmpty())
        takeSaved(report::saveBlankForm(path, report::blankForm(record.level, record.site), paper()), path);
}

void ChecklistPage::save(report::Format format)
{
    const model::Record &record = *state().record;
    const QString path = pathFor(u"%1.%2"_s.arg(sheetName(record), report::suffixOf(format)));
    if (path.isEmpty())
        return;
    if (format == report::Format::Pdf)
        progress().begin(tr("Writing the PDF"));
    saveSheet(
        this, record, {format, path, paper()}, [this, path](const model::Done &saved) { takeSaved(saved, path); });
}

void ChecklistPage::takeSaved(const model::Done &saved, const QString &path)
{
    progress().finish();
    if (saved)
        message().showNote(tr("Saved."), QDir::toNativeSeparators(path));
    else
        message().showError(saved.error());
}

void ChecklistPage::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Where shall checklists be saved?"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString &folder) { m_folder->setText(QDir::toNativeSeparators(folder)); });
    dialog->open();
}

void ChecklistPage::print()
{
    printSheet(
        this, *state().record, paper(), [this](const model::Done &printed) { message().showError(printed.error()); });
}

QWidget *ChecklistPage::firstInput() const
{
    return m_savePdf;
}

} // namespace ui
