// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace app {

/// `camlock` and `camlock --demo [--section ID]`, both with `--language LANGUAGE`.
int runWindow(int argc, char **argv);

} // namespace app
