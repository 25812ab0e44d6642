// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QWidget;

/// What is wrong with the page that a wizard shows, or with a dialog, in words; empty when nothing is. Looks for
/// clipped texts, things beside the page, inputs without a name, inputs that Tab does not reach, letters
/// that two inputs share, and stray windows.
QStringList flawsOf(QWidget &window);
