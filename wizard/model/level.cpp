// SPDX-License-Identifier: Apache-2.0
#include "model/level.h"

#include "model/names.h"

namespace model {

static constexpr NameTable<Level, 4> levelNames {{{Level::Basic, "basic"}, {Level::Advanced, "advanced"},
    {Level::Enterprise, "enterprise"}, {Level::Others, "others"}}};

QString nameOf(Level level)
{
    return levelNames.name(level);
}

std::optional<Level> levelNamed(QStringView name)
{
    return levelNames.value(name);
}

} // namespace model
