// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

/// What other people's tools (poppler-utils, qpdf) say of a PDF.
namespace pdf {

/// The tools that are missing.
QStringList missingTools();

/// Standard output of a program that went well; else "FAILED" and what it said.
QString run(const QString &program, const QStringList &arguments);

/// Where something stands nearer than 10 mm to an edge: "p-1.png: 12, 40"; empty when nothing does.
QString outsideMargins(const QString &path);

} // namespace pdf
