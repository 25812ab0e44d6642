// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"

#include <QString>

namespace app {

/// What `--language` says. The error is a sentence for standard error that names the languages.
model::Result<QString> languageIn(const QString &option);

/// The window's language: of the option, else the one chosen last time, else the system's.
model::Result<QString> languageToSpeak(const QString &option, const QString &lastTime);

} // namespace app
