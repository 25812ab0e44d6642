// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guide/section.h"

namespace guide {

/// All sections, in the guide's order. The list is explicit: a static library would drop self-registering ones.
const QList<Section> &catalog();

/// The sections of a job at this level, in the guide's order.
QList<Section> sectionsOf(model::Level job);

/// nullptr when there is no such section.
const Section *sectionWithId(QStringView id);

QStringList sectionIds();

/// Record::score(), held against the guide: a level of which a row is missing (`--section`) is not reached.
model::Score scoreOf(const model::Record &record, model::Level level);

/// The parameter groups that the sections read, each once.
QStringList groupsReadBy(const QList<Section> &sections);

} // namespace guide
