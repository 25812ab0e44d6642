// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/text.h"

#include <QByteArray>

namespace guide {

/// How hard a password is to guess, as zxcvbn sees it.
struct PasswordEstimate
{
    double guessesLog10 = 0;
    int score = 0; ///< 0 to 4
    model::Text reason;
};

PasswordEstimate estimate(const QByteArray &utf8);

} // namespace guide
