// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "registry/entry.h"

#include <QSqlQuery>
#include <QVariant>

/// How an Entry stands in the table. Inside of this layer only.
namespace registry {

/// The largest record that is kept, unpacked.
inline constexpr qsizetype largestContent = 16 * 1024 * 1024;

QStringList entryColumns(); ///< without the id and the content
QVariantList valuesOf(const Entry &entry); ///< in the order of the columns
Entry entryIn(const QSqlQuery &query); ///< id first, then the columns; without its expiries

QString nameOf(Expiry::Kind kind);
Expiry expiryIn(const QSqlQuery &query, int column);

QString textFor(const QString &text); ///< a null string is an empty one in the table
QString timeText(const QDateTime &time);
QString cameraKey(const QString &mac); ///< letters and digits only

/// As `search` has them.
QStringList searchWords(const QString &text);

/// Empty where it is damaged.
QByteArray unpacked(const QByteArray &packed);

} // namespace registry
