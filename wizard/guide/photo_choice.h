// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guide/section.h"

namespace guide {

/// The file of a picture, for rows that only a person can see to.
Choice photoChoice();
/// Of a section that asks for nothing else.
QList<Choice> photoChoices(const model::Snapshot &snapshot);
bool takesPhotos(const Section &section);

/// The files that were named: that of the choice, and those that were added besides. Not looked at yet.
QStringList photosIn(const model::SectionAnswer &answer);
void addPhoto(model::SectionAnswer &answer, const QString &path);

} // namespace guide
