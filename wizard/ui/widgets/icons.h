// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record.h"

#include <QIcon>
#include <QPalette>
#include <QString>

class QWidget;

namespace ui {

/// A picture of resources/ui in one colour of the palette: "note", "step-done" …
QIcon icon(const QString &name, const QPalette &palette, QPalette::ColorRole role = QPalette::WindowText);

/// The sign of a status as the sheet draws it. It never stands without its word.
QIcon statusIcon(model::Status status);

/// The edge of a sign beside text of this widget.
int signSize(const QWidget &widget);

} // namespace ui
