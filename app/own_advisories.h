// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace app {

/// Takes `advisories.json` in the data folder, where there is one, in place of the list of vulnerabilities inside
/// Camlock: the file has the form of resources/advisories.json. Says which list counts, in one sentence; empty where it
/// is the built-in one because there is no other. A file that cannot be used is named in it, with the reason, and the
/// built-in list stays.
QString useOwnAdvisories();

} // namespace app
