// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

/// What may stay in a captured profile because it says nothing about anybody.
namespace engine {

/// A word that is one of several in a setting, the same on every camera: `digest`, `eap-tls`, `h264`; also sizes
/// (`1920x1080`), ratios and times of day.
bool isSettingWord(const QString &text);

/// A text that the factory put there under this name: `VIVOTEK Inc.`, `pool.ntp.org`.
bool isFactoryText(const QString &name, const QString &value);

using WordRule = std::function<bool(const QString &)>;

/// Whether every part of a list (`,` `;` `|`; blank parts count as good) follows the rule.
bool isListOf(const QString &list, const WordRule &rule);

/// The list with its other parts replaced.
QString withoutOthers(const QString &list, const WordRule &rule, const QString &replacement);

} // namespace engine
