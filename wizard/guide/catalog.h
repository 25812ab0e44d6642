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

/// The parameter groups that the sections read, each once.
QStringList groupsReadBy(const QList<Section> &sections);

} // namespace guide
