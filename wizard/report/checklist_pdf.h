// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record.h"
#include "model/result.h"

#include <QFuture>
#include <QLocale>
#include <QString>

class QIODevice;
class QPagedPaintDevice;

namespace report {

enum class Paper { A4, Letter };

/// What is in the printers where people speak like this.
Paper usualPaper(const QLocale &locale);

/// Paints the checklist on a printer, a preview or a PDF, within the device's own margins. The error is Internal.
model::Done renderTo(QPagedPaintDevice &device, const model::Record &record);

/// Writes the checklist as a PDF with embedded fonts, selectable text and "Page 1 of N". Needs a QGuiApplication, for
/// its fonts; the platform may be offscreen. Internal where the computer has no fonts. Safe in any thread.
model::Done renderPdf(QIODevice &target, const model::Record &record, Paper paper);

/// The same into a file, off the calling thread; the file appears when it is complete, or not at all.
QFuture<model::Done> writePdf(const model::Record &record, const QString &path, Paper paper);

} // namespace report
