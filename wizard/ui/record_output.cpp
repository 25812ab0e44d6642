// SPDX-License-Identifier: Apache-2.0
#include "ui/record_output.h"

#include "report/checklist_pdf.h"
#include "ui/context.h"

#include <QFuture>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

namespace ui {

QPageSize pageSizeOf(report::Paper paper)
{
    return QPageSize(paper == report::Paper::A4 ? QPageSize::A4 : QPageSize::Letter);
}

QString sheetFolder(const Context &context)
{
    const QString wanted = context.options.outputFolder;
    return wanted.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : wanted;
}

void saveSheet(QWidget *owner, const model::Record &record, const SheetFile &file, const TellSaved &tell)
{
    if (file.format == report::Format::Pdf)
        report::writePdf(record, file.path, file.paper).then(owner, tell);
    else
        tell(report::exportRecord(record, file.format, file.path, file.paper));
}

void printSheet(QWidget *owner, const model::Record &record, report::Paper paper, const TellSaved &fail)
{
    auto *dialog = new QPrintDialog(owner);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->printer()->setPageSize(pageSizeOf(paper));
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), owner, [record, fail](QPrinter *printer) {
        if (const auto printed = report::renderTo(*printer, record); !printed)
            fail(printed);
    });
    dialog->open();
}

} // namespace ui
