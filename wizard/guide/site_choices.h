// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guide/section.h"
#include "model/answers.h"
#include "model/site_profile.h"

namespace guide {

/// The site profile with what was decided on one of its cameras, so that the next one needs no typing. Each of these
/// sections that was answered for all cameras is in SiteProfile::answers, if only with nothing to say. Left out is what
/// is true of one camera: passwords, photographs, files made for it, its own place in the network, a person's word that
/// he looked at it, and an exception, for which somebody agreed. Keep is for the whole site.
model::SiteProfile withChoices(model::SiteProfile site, const model::Answers &answers, const QList<Section> &sections);

/// Whether a value of a section belongs to one camera alone.
bool isOfOneCamera(const QString &section, const QString &choice);

} // namespace guide
