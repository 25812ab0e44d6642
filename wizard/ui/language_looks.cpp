// SPDX-License-Identifier: Apache-2.0
#include "ui/language_looks.h"

#include "report/sheet_fonts.h"

#include <QApplication>
#include <QLocale>

namespace ui {

void applyLanguage()
{
    QGuiApplication::setLayoutDirection(QLocale().textDirection());
    // The desktop's own font stays the first one; the others have the signs that it lacks, in the form that the
    // language asks for.
    QFont font = QApplication::font();
    font.setFamilies(QStringList {font.families().value(0)} + report::fontFamilies(QLocale()));
    QApplication::setFont(font);
}

} // namespace ui
