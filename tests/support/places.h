// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/**
 * Where things are in this clone. Known to one object file only: all others are the same in every clone, and a compiler
 * cache serves them to each.
 */
namespace places {

/// A path below the source folder, such as `tests/data/x.json`.
QString inSource(const QString &path);

/// A path below the build folder.
QString inBuild(const QString &path);

/// The program under test.
QString camlockProgram();

} // namespace places
