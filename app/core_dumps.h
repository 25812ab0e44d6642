// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace app {

/// A crash must not leave passwords on the disk: no core file is written, and no other program of this user may read
/// this one's memory. To be called first.
void forbidCoreDumps();

} // namespace app
