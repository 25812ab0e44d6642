// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QStringList>

namespace report {

/// The fonts for a language, the first one first; those after it have the signs that it lacks. Han characters are drawn
/// in other forms in Taiwan, China and Japan: the language decides. Where there is no Noto, Windows has its own.
QStringList fontFamilies(const QLocale &locale);

} // namespace report
