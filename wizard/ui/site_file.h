// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/site_profile.h"

#include <functional>

class QWidget;

namespace ui {

struct Context;

/// Reads a site file. The error is one sentence, with the line or the key that is wrong.
model::Result<model::SiteProfile> readSiteFile(const QString &path);

/// Writes the site with what was decided on the camera at hand; from now on it is the window's site file. No password
/// is in it.
model::Done writeSiteFile(Context &context, const QString &path);

/// Asks for a file to save the site in, without waiting for the answer.
void askForSiteFile(QWidget &owner, const Context &context, const std::function<void(const QString &)> &then);

} // namespace ui
