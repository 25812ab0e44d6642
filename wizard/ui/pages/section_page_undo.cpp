// SPDX-License-Identifier: Apache-2.0
//
// Second thoughts on the page of a setting: each choice can be undone, and all of them set to what is recommended.
#include "ui/choice_form.h"
#include "ui/pages/section_page.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/form.h"

#include <QApplication>
#include <QPushButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;

QWidget *SectionPage::buildSecondThoughts()
{
    auto *row = new ButtonRow;
    m_undo = pageButton(u"undo"_s, tr("Undo"), row);
    m_undo->setToolTip(
        u"%1 (%2)"_s.arg(m_undo->text(), QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)));
    m_asRecommended = pageButton(u"asRecommended"_s, tr("All as recommended"), row);
    row->add(m_undo);
    row->add(m_asRecommended);
    connect(m_undo, &QPushButton::clicked, this, &SectionPage::undo);
    connect(m_asRecommended, &QPushButton::clicked, this, [this] {
        m_history.endStep();
        m_choices->resetToRecommended();
    });
    return row;
}

void SectionPage::rebuild()
{
    m_isBuilding = true;
    build();
    refresh();
    m_isBuilding = false;
}

void SectionPage::keepEntered()
{
    model::SectionAnswer &kept = state().job.answers.sections[m_section.id];
    const model::SectionAnswer now = entered();
    if (!m_isBuilding && now != kept)
        m_history.note(kept, QApplication::focusWidget());
    kept = now;
}

void SectionPage::undo()
{
    const auto before = m_history.takeBack();
    if (!before)
        return;
    const QWidget *focus = QApplication::focusWidget();
    const QString name = focus ? focus->objectName() : QString();
    state().job.answers.sections[m_section.id] = *before;
    rebuild();
    auto *same = name.isEmpty() ? nullptr : m_content->findChild<QWidget *>(name);
    QWidget *next = same && same->isEnabled() ? same : firstInput();
    if (next)
        next->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
