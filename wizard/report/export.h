// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/checklist_pdf.h"

#include <functional>
#include <optional>

namespace report {

enum class Format {
    Pdf,
    Html,
    Csv,
    Json,
    Oscal, ///< assessment results
    Sarif,
};

QString nameOf(Format format); ///< `pdf`, `html`, `csv`, `json`, `oscal`, `sarif`
QString suffixOf(Format format); ///< the usual suffix of such a file, without a dot: `pdf`, …, `oscal.json`, `sarif`
std::optional<Format> formatNamed(QStringView name);

/// Writes the record to a file. The file appears when it is complete, or not at all; an existing one is replaced.
/// The error is Internal and names what the system said. `paper` matters for PDF only, which is made in this thread.
model::Done exportRecord(const model::Record &record, Format format, const QString &path, Paper paper = Paper::A4);

/// Lets `write` fill a new file and puts it into place if that and the disk went well.
model::Done saveFile(const QString &path, const std::function<model::Done(QIODevice &)> &write);

} // namespace report
