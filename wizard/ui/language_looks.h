// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace ui {

/// Fits direction and fonts of the whole program to the language of the moment, that of QLocale().
void applyLanguage();

} // namespace ui
