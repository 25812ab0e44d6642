// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace report {

/// One cell of a CSV file (RFC 4180). What a spreadsheet would take for a formula gets a leading apostrophe; NUL goes.
QString csvCell(QString text);
/// A line of such cells, UTF-8, with its CRLF.
QByteArray csvLine(QStringList cells);

} // namespace report
