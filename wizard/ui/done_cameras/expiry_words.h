// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record.h"
#include "registry/entry.h"

#include <QList>
#include <QString>

/// What ends soon, or has ended, in words.
namespace ui {

/// So long before its end something is told: time for an appointment on site.
inline constexpr int expiryDaysAhead = 90;

struct ExpiryLine
{
    model::Status sign = model::Status::Pass;
    QString text; ///< begins with a word for the sign

    bool operator==(const ExpiryLine &) const = default;
};

/// Of one record: what has ended and what ends within expiryDaysAhead, the earliest first.
QList<ExpiryLine> expiryLines(const registry::Entry &entry, const QDate &today);

/// Of many cameras, each with its name. At most so many lines; the last one then tells how many there are besides.
QList<ExpiryLine> expiryLines(const QList<registry::DueEntry> &due, const QDate &today, int most);

} // namespace ui
