// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guide/section.h"
#include "ui/route.h"
#include "ui/widgets/help_panel.h"

namespace ui {

/// Why a setting matters, what somebody may notice afterwards, how it is proved, and where the guide speaks of it.
QList<HelpPart> helpFor(const guide::Section &section, const model::Snapshot &snapshot, const model::Answers &answers);

/// What happens on a page that is no setting, and what to do where it does not.
QList<HelpPart> helpForPage(int page);

/// The keys that work on every page.
HelpPart helpOnKeys();

} // namespace ui
