// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guide/section.h"

namespace guide {

/// What the installer says about 802.1X; the keys are those of guide/network_login.h.
QList<Choice> networkLoginChoices(const model::Snapshot &camera);

/// What a person does where no camera's service takes it.
model::Change networkLoginByHand();

} // namespace guide
