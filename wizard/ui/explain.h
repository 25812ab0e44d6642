// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/error.h"

#include <QString>

namespace ui {

/// An error in words for people, in the language of the moment.
struct Explanation
{
    QString what; ///< what happened: one sentence
    QString now; ///< what to do now: one or two sentences
};

/// For the window and the command line. The detail of the error is for the expert and is not part of it.
Explanation explain(model::Error::Kind kind);

/// What stands in the error itself, for the window; the command line shows it in English.
QString inWords(const model::Error &error);

} // namespace ui
