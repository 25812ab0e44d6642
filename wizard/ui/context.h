// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/workbench.h"
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
};

} // namespace ui
