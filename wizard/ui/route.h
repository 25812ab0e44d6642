// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guide/section.h"

#include <QList>

namespace ui {

/// The wizard's pages by their QWizard ids. The sections of the guide follow from `FirstSection` on, in its order.
enum PageId : int {
    NoPage = -1,
    JobPageId,
    CameraPageId,
    SignInPageId,
    OverviewPageId,
    ReviewPageId,
    ApplyPageId,
    ResultPageId,
    ChecklistPageId,
    FirstSectionPageId = 100,
};

/// The id of a section's page; NoPage for a section that is not in the catalog.
int pageOfSection(const QString &section);
/// nullptr for a page that is not a section's.
const guide::Section *sectionOfPage(int page);

/// What the way through the wizard depends on.
struct RouteFacts
{
    QStringList sections; ///< of the job, in the guide's order
    QStringList settled = {}; ///< of these, where nothing has to be asked: Next goes past them
    bool oneSectionOnly = false; ///< no overview before it
    bool somethingToApply = true;
    bool takesBack = false; ///< an interrupted job: no questions on the way
};

/// The page after this one; NoPage after the last.
int nextPage(int page, const RouteFacts &facts);

} // namespace ui
