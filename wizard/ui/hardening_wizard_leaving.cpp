// SPDX-License-Identifier: Apache-2.0
//
// Leaving the window: not while a camera is at work, and not without a word about what is unfinished.
#include "ui/context.h"
#include "ui/hardening_wizard.h"
#include "ui/pages/apply_page.h"

#include <QMessageBox>
#include <QPushButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;

bool HardeningWizard::isAtWork() const
{
    return applyPage() && applyPage()->isAtWork();
}

void HardeningWizard::reject()
{
    const bool somethingToLose = m_context->state.audit && !m_context->state.record;
    if (isAtWork() || somethingToLose)
        askBeforeLeaving();
    else
        QWizard::reject();
}

void HardeningWizard::askBeforeLeaving()
{
    if (findChild<QMessageBox *>(u"leave"_s))
        return;
    const bool atWork = isAtWork();
    auto *box = new QMessageBox(this);
    box->setObjectName(u"leave"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setText(atWork ? tr("Changes are being made. Stop and leave?") : tr("Leave without finishing this camera?"));
    box->setInformativeText(atWork
            ? tr("The change that is under way is finished first. The journal keeps what was done.")
            : tr("Nothing was changed on the camera. What you chose for it is forgotten."));
    auto *stay = box->addButton(tr("&Stay"), QMessageBox::RejectRole);
    auto *leave = box->addButton(atWork ? tr("S&top and leave") : tr("&Leave"), QMessageBox::DestructiveRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(leave, &QAbstractButton::clicked, this, &HardeningWizard::leaveAfterWork);
    box->open();
}

void HardeningWizard::leaveAfterWork()
{
    if (!isAtWork()) {
        QWizard::reject();
        return;
    }
    connect(applyPage(), &ApplyPage::workEnded, this, [this] { QWizard::reject(); });
    applyPage()->stop();
}

} // namespace ui
