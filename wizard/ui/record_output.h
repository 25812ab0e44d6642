// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record.h"
#include "report/export.h"

#include <QPageSize>

#include <functional>

class QWidget;

/// How pages save and print a record's checklist.
namespace ui {

using TellSaved = std::function<void(const model::Done &)>;
QPageSize pageSizeOf(report::Paper paper);

/// Where a sheet goes, and in which form.
struct SheetFile
{
    report::Format format = report::Format::Pdf;
    QString path;
    report::Paper paper = report::Paper::A4;
};

/// The PDF is made beside the window; `tell` is called later then, and not at all when `owner` is gone.
void saveSheet(QWidget *owner, const model::Record &record, const SheetFile &file, const TellSaved &tell);

/// Asks for a printer, and prints. `fail` hears of a printer that did not.
void printSheet(QWidget *owner, const model::Record &record, report::Paper paper, const TellSaved &fail);

} // namespace ui
