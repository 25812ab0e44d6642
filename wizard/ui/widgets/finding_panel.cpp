// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/finding_panel.h"

#include "ui/widgets/form.h"
#include "ui/widgets/icons.h"
#include "ui/words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

namespace ui {

using namespace Qt::Literals::StringLiterals;

FindingPanel::FindingPanel(const guide::Section &section, QWidget *parent)
    : QFrame(parent)
    , m_sign(new QLabel(this))
    , m_word(new QLabel(this))
    , m_now(paragraph({}, this))
    , m_reason(paragraph({}, this))
    , m_checks(paragraph({}, this))
    , m_recommended(paragraph({}, this))
{
    setFrameShape(QFrame::StyledPanel);
    m_now->setObjectName(u"now"_s);
    m_checks->setObjectName(u"checks"_s);
    m_recommended->setObjectName(u"recommended"_s);
    QFont heavy = font();
    heavy.setBold(true);
    m_word->setFont(heavy);
    auto *state = new QHBoxLayout;
    state->setSpacing(fontMetrics().height() / 3);
    state->addWidget(m_sign);
    state->addWidget(m_word);
    state->addStretch();
    auto *grid = new QGridLayout(this);
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(fontMetrics().height());
    grid->setVerticalSpacing(fontMetrics().height() / 2);
    const auto addLine = [&](const QString &label, QWidget *value) {
        const int row = grid->rowCount();
        grid->addWidget(new QLabel(label), row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1);
    };
    grid->addWidget(new QLabel(tr("State")), 0, 0, Qt::AlignVCenter);
    grid->addLayout(state, 0, 1);
    addLine(tr("Now"), m_now);
    grid->addWidget(m_reason, grid->rowCount(), 1);
    grid->addWidget(m_checks, grid->rowCount(), 1);
    addLine(tr("Recommended"), m_recommended);
    addLine(tr("Side effects"), paragraph(section.sideEffects.translated(), this));
}

/// What does not fit comes first: it has to be seen to.
static QString inLines(const QList<model::Check> &checks)
{
    QStringList wrong;
    QStringList right;
    for (const model::Check &check : checks) {
        const QString words = breakable(check.words.translated());
        if (check.fits)
            right.append(FindingPanel::tr("Fits: %1").arg(words));
        else
            wrong.append(FindingPanel::tr("Does not fit: %1").arg(words));
    }
    return (wrong + right).join(u'\n');
}

void FindingPanel::showFinding(const model::Finding &finding)
{
    m_sign->setPixmap(statusIcon(signFor(finding)).pixmap(signSize(*this)));
    m_word->setText(wordFor(finding));
    m_now->setText(directed(finding.current.isEmpty() ? tr("Not known") : breakable(finding.current.translated())));
    m_reason->setText(directed(breakable(finding.reason.translated())));
    m_reason->setVisible(!finding.reason.isEmpty());
    m_checks->setText(directed(inLines(finding.checks)));
    m_checks->setVisible(!finding.checks.isEmpty());
    m_recommended->setText(directed(finding.recommended.translated()));
}

} // namespace ui
