// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/checklist.h"

#include <QString>
#include <QStringList>

/// Parts that the page's builders share.
namespace report {

/// An element with escaped text; the only way values get into the page.
QString element(const QString &tag, const QString &text, const QString &cssClass = {});

/// An element around HTML that is escaped already.
QString wrap(const QString &tag, const QString &html, const QString &cssClass = {});

/// A table's columns, by their classes, and its header.
QString tableHead(const QStringList &titles, const QStringList &columnClasses);

/// The controls and the evidence: flat, nothing has to be unfolded.
QString appendixHtml(const Checklist &sheet);

} // namespace report
