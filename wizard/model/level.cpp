// SPDX-License-Identifier: Apache-2.0
#include "model/level.h"

#include "model/names.h"

namespace model {

static constexpr NameTable<Level, 4> names {{{Level::Basic, "basic"}, {Level::Advanced, "advanced"},
    {Level::Enterprise, "enterprise"}, {Level::Others, "others"}}};

QString nameOf(Level level)
{
    return names.name(level);
}

std::optional<Level> levelNamed(QStringView name)
{
    return names.value(name);
}

} // namespace model
