// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guide/password_rules.h"

namespace guide {

inline constexpr int defaultPasswordLength = 20;

/// A password from the system's random source that always passes assess(): letters and digits without look-alikes
/// (0 O 1 l I), the guide's special characters only. `length` is moved into the limits where it is outside.
model::Secret generatePassword(const PasswordLimits &limits = {}, int length = defaultPasswordLength);

} // namespace guide
