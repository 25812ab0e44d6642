// SPDX-License-Identifier: Apache-2.0
//
// What the dialog of done cameras says of signatures, and how it exports.
#include "ui/done_cameras/done_cameras_dialog.h"

#include "report/checklist_words.h"
#include "report/record_seal.h"
#include "ui/record_keeping.h"
#include "ui/record_output.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/progress_line.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using report::Format;

static QString fileInWords(SealVerdict::File file)
{
    switch (file) {
    case SealVerdict::File::AsKept:
        break;
    case SealVerdict::File::Gone:
        return DoneCamerasDialog::tr("Its file is gone; this is the copy in the registry.");
    case SealVerdict::File::Differs:
        return DoneCamerasDialog::tr("Its file is not what was kept any more; this is the copy in the registry.");
    }
    return {};
}

void DoneCamerasDialog::tellVerdict(const SealVerdict &verdict)
{
    const QString file = fileInWords(verdict.file);
    const QString detail = report::readable(verdict.detail);
    const auto also = [&file](const QString &text) { return file.isEmpty() ? text : u"%1\n%2"_s.arg(text, file); };
    switch (verdict.kind) {
    case SealVerdict::Kind::NoSeal:
        m_message->showTrouble(
            tr("This record is not signed."), also(tr("Nothing shows that it is as Camlock wrote it.")));
        break;
    case SealVerdict::Kind::Damaged:
        m_message->showTrouble(tr("The signature cannot be used."), also(detail));
        break;
    case SealVerdict::Kind::Changed:
        m_message->showTrouble(tr("This record is not as it was signed."), also(tr("Changed: %1.").arg(detail)));
        break;
    case SealVerdict::Kind::Own:
        m_message->showNote(tr("The signature fits; it was made on this computer."), file);
        break;
    case SealVerdict::Kind::Foreign:
        m_message->showNote(tr("The signature fits."),
            also(tr("It was made with the key %1: compare it with the key on the sheet.").arg(detail)));
        break;
    }
}

/// In the order of the file dialog.
static const Format formats[] = {Format::Pdf, Format::Html, Format::Json, Format::Csv};

static QStringList filters()
{
    return {DoneCamerasDialog::tr("Checklist to print (*.pdf)"), DoneCamerasDialog::tr("Web page (*.html)"),
        DoneCamerasDialog::tr("Record (*.json)"), DoneCamerasDialog::tr("Table (*.csv)")};
}

/// The name decides where it has a suffix of ours, else the kind that is chosen in the dialog.
static Format formatOf(const QString &path, const QString &filter)
{
    if (const auto named = report::formatNamed(QFileInfo(path).suffix().toLower()))
        return *named;
    const qsizetype index = filters().indexOf(filter);
    return formats[qMax(index, qsizetype(0))];
}

void DoneCamerasDialog::exportRecord()
{
    withRecord([this](const OpenedRecord &opened) {
        auto *dialog = new QFileDialog(this, tr("Export the record"), m_place.outputFolder);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setNameFilters(filters());
        dialog->selectFile(sheetName(opened.record.record) + u".pdf"_s);
        dialog->setDefaultSuffix(report::nameOf(Format::Pdf));
        const QString name = sheetName(opened.record.record);
        connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, name](const QString &filter) {
            const QString suffix = report::nameOf(formatOf({}, filter));
            dialog->setDefaultSuffix(suffix);
            dialog->selectFile(u"%1.%2"_s.arg(name, suffix));
        });
        connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, opened](const QString &path) {
            saveAs(opened, path, formatOf(path, dialog->selectedNameFilter()));
        });
        dialog->open();
    });
}

/// A record leaves as it was kept, byte by byte, and with its signature: made anew it would not fit.
static model::Done saveAsKept(const registry::Content &content, const QString &path)
{
    QFile::remove(report::sealPath(path)); // of what was there before
    const model::Done saved = writeFile(content.record, path);
    if (!saved || content.seal.isEmpty())
        return saved;
    return writeFile(content.seal, report::sealPath(path));
}

void DoneCamerasDialog::saveAs(const OpenedRecord &opened, const QString &path, Format format)
{
    const auto tell = [this, path](const model::Done &saved) {
        m_progress->finish();
        if (saved)
            m_message->showNote(tr("Saved."), QDir::toNativeSeparators(path));
        else
            m_message->showError(saved.error());
    };
    if (format == Format::Json) {
        tell(saveAsKept(opened.record.content, path));
        return;
    }
    if (format == Format::Pdf)
        m_progress->begin(tr("Writing the PDF"));
    saveSheet(this, opened.record.record, {format, path, report::usualPaper(QLocale::system())}, tell);
}

} // namespace ui
