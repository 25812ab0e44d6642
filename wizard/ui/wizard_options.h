// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/site_profile.h"

#include <QString>

namespace model {
class Speech;
}

namespace ui {

class Looks;

/// How the window is started.
struct WizardOptions
{
    bool demo = false; ///< the offered cameras are practice cameras
    QString onlySection; ///< shows this one section, on the first offered camera; empty = the whole job
    QString outputFolder; ///< where checklists are saved by default; empty = the person's documents
    model::SiteProfile site;
    QString notice = {}; ///< said on the first page; empty = nothing
    model::Speech *speech = nullptr; ///< outlives the window; with it the first page offers the languages
    Looks *looks = nullptr; ///< outlives the window; with it the first page offers the colours
};

} // namespace ui
