// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/apply_page.h"

#include <QPushButton>

namespace ui {

/// The camera runs another firmware: what it needs now is shown before it is made.
void ApplyPage::takeNewAudit(const model::Result<engine::Audit> &found)
{
    if (m_phase != Phase::Reading)
        return;
    if (!found) {
        takeRecord(tl::unexpected(found.error()));
        return;
    }
    state().adopt(*found);
    state().planFor(*context().session);
    fillTable();
    if (state().plan.changes.isEmpty()) {
        prove();
        return;
    }
    const QString firmware = found->snapshot.identity.firmware;
    if (!state().plan.refusal.isEmpty()) {
        message().showTrouble(tr("The camera runs \"%1\" now.").arg(firmware), state().plan.refusal.translated());
        prove();
        return;
    }
    message().showNote(tr("The camera runs \"%1\" now.").arg(firmware),
        tr("These changes come next. To choose otherwise, leave it as it is and go through this camera again."));
    enter(Phase::AskingForRest);
}

} // namespace ui
