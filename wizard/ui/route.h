// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guide/section.h"

#include <QList>

#include <functional>

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
    /// Whether nothing has to be asked there: Next goes past it. Asked no more often than the way needs, since the
    /// answer means to judge the section; empty = something has to be asked everywhere.
    std::function<bool(const QString &section)> isSettled = {};
    bool oneSectionOnly = false; ///< no overview before it
    bool somethingToApply = true;
    bool takesBack = false; ///< an interrupted job: no questions on the way
};

/// The page after this one; NoPage after the last.
int nextPage(int page, const RouteFacts &facts);

} // namespace ui
