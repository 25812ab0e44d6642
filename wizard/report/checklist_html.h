// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/checklist_pdf.h"

#include <QByteArray>

namespace report {

/// The checklist as one self-contained HTML5 file in UTF-8: style inside, no script, no link, nothing from elsewhere,
/// all values escaped. `paper` is the size it asks a browser to print on.
QByteArray toHtml(const model::Record &record, Paper paper);

} // namespace report
