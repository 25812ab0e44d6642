// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace ui {

/// The site files that were opened or saved last, the newest first; those that are gone are left out. Kept in the data
/// folder, as paths and nothing else.
QStringList recentSites(const QString &dataFolder);

/// Puts a site file on top of the list. A list that cannot be written is no loss worth a word.
void noteRecentSite(const QString &dataFolder, const QString &path);

} // namespace ui
