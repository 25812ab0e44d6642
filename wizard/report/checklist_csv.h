// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record.h"

#include <QByteArray>

namespace report {

/// The record as a table for spreadsheets and scripts: RFC 4180 (CRLF, quotes doubled), a header line with stable
/// English names, one line for each section. It begins with a byte order mark: without one Excel takes UTF-8 for the
/// local code page and spoils every name that is not English; other readers know it (Python: `utf-8-sig`). A cell that
/// a spreadsheet would take for a formula gets a leading apostrophe.
QByteArray toCsv(const model::Record &record);

} // namespace report
