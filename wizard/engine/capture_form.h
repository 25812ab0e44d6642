// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/snapshot.h"

#include <QString>

namespace engine {

/// Which of the three spellings of a generation a camera follows.
enum class Generation { Gen7, Gen8, Gen9 };

/// By the digit of the model where it has one, else by the WebAPI's number (API doc §4).
Generation generationOf(const model::Parameters &parameters);

/// `view` or `viewer`, as the camera itself says, else as its generation does.
QString viewerWordOf(const model::Parameters &parameters);

/// Who may read and write a parameter, and what it takes: guessed from its name and its value, since a camera does not
/// tell. Levels as in resources/practice_cameras/README.md; in doubt only the administrator may, and anything is taken.
struct ParameterForm
{
    int get = 6;
    int set = 6;
    QString rule;
};

/// `value` is the masked one.
ParameterForm formOf(const QString &name, const QString &value, const QString &viewerWord);

} // namespace engine
