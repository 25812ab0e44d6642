// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/change.h"
#include "model/finding.h"
#include "model/outcome.h"
#include "model/record.h"

#include <QString>

/// Words for what the model only names, in the language of the moment.
namespace ui {

/// A text that is marked with QT_TRANSLATE_NOOP("ui", …).
QString words(const char *text);

/// How a finding is shown before anything was changed: a sign of the sheet, with a word of its own.
model::Status signFor(const model::Finding &finding);
QString wordFor(const model::Finding &finding);

QString wordFor(model::Effect effect); ///< what the users of the camera notice
QString wordFor(model::Undo undo);
/// What to expect while this change is made, for one that takes longer than a moment; else empty.
QString patienceFor(const model::Change &change);
QString wordFor(model::Outcome::Kind outcome);
QString wordForPasswordScore(int score); ///< 0 to 4, zxcvbn's scale

} // namespace ui
