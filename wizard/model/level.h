// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace model {

/// The guide's levels. A level includes the ones before it; `Others` are the rows that every level has.
enum class Level { Basic, Advanced, Enterprise, Others };

QString nameOf(Level level); ///< `basic`, `advanced`, `enterprise`, `others`
std::optional<Level> levelNamed(QStringView name);

/// Whether a row of level `row` belongs to a job at level `job`.
inline bool includes(Level job, Level row)
{
    return row == Level::Others || row <= job;
}

} // namespace model
