// SPDX-License-Identifier: Apache-2.0
#include "ui/route.h"

#include "guide/catalog.h"

namespace ui {

int pageOfSection(const QString &section)
{
    const qsizetype index = guide::sectionIds().indexOf(section);
    return index < 0 ? NoPage : FirstSectionPageId + static_cast<int>(index);
}

const guide::Section *sectionOfPage(int page)
{
    const int index = page - FirstSectionPageId;
    return index >= 0 && index < guide::catalog().size() ? &guide::catalog().at(index) : nullptr;
}

static int sectionPageAfter(int page, const RouteFacts &facts)
{
    for (const QString &section : facts.sections) {
        const int its = pageOfSection(section);
        if (its > page && !(facts.isSettled && facts.isSettled(section)))
            return its;
    }
    return ReviewPageId;
}

int nextPage(int page, const RouteFacts &facts)
{
    switch (page) {
    case JobPageId:
        return CameraPageId;
    case CameraPageId:
        return SignInPageId;
    case SignInPageId:
        if (facts.takesBack)
            return ApplyPageId;
        return facts.oneSectionOnly ? sectionPageAfter(NoPage, facts) : OverviewPageId;
    case OverviewPageId:
        return sectionPageAfter(NoPage, facts);
    case ReviewPageId:
        return facts.somethingToApply ? ApplyPageId : ResultPageId;
    case ApplyPageId:
        return ResultPageId;
    case ResultPageId:
        return ChecklistPageId;
    default:
        return sectionOfPage(page) ? sectionPageAfter(page, facts) : NoPage;
    }
}

} // namespace ui
