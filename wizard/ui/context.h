// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/workbench.h"
#include "report/export.h"
#include "ui/wizard_options.h"
#include "ui/wizard_state.h"

#include <memory>

namespace ui {

/// What all pages of one window share. It outlives them.
struct Context
{
    engine::Workbench &bench;
    WizardOptions options;
    WizardState state;
    std::unique_ptr<engine::Session> session; ///< of the camera at hand; absent before sign-in
    QString siteFile = {}; ///< the site was opened from, or saved in, this file; empty = in none yet
    std::optional<report::Paper> paper = {}; ///< as the installer chose it; absent = the country's
};

/// Where sheets are saved: the folder that was used last, else the wanted one, else the person's documents.
QString sheetFolder(const Context &context);

} // namespace ui
