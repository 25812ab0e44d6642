// SPDX-License-Identifier: Apache-2.0
#include "engine/job.h"

#include "guide/catalog.h"

#include <algorithm>

namespace engine {

QList<guide::Section> Job::sections() const
{
    QList<guide::Section> sections = guide::sectionsOf(level);
    if (!onlySections.isEmpty())
        sections.removeIf([this](const guide::Section &section) { return !onlySections.contains(section.id); });
    return sections;
}

const Audit::Row *Audit::row(QStringView section) const
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [section](const Row &row) { return row.section == section; });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace engine
