// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/password_checker.h"

#include "ui/widgets/form.h"
#include "ui/widgets/icons.h"
#include "ui/words.h"

#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>

namespace ui {

using namespace Qt::Literals::StringLiterals;

PasswordChecker::PasswordChecker(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
    , m_strength(new QProgressBar(this))
    , m_words(paragraph({}, this))
{
    setObjectName(u"passwordChecker"_s);
    m_words->setObjectName(u"passwordWords"_s);
    m_strength->setRange(0, 5);
    m_strength->setTextVisible(false);
    m_strength->setMaximumHeight(fontMetrics().height() / 2);
    m_strength->setAccessibleName(tr("How hard it is to guess"));
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_strength);
    column->addWidget(m_words);
    column->addLayout(m_grid);
}

void PasswordChecker::show(const guide::PasswordVerdict &verdict)
{
    for (int i = 0; i < verdict.rules.size(); ++i)
        showRule(i, verdict.rules.at(i));
    const bool isBlank = verdict.guessesLog10 <= 0;
    // The lowest score is a short bar, not an empty one.
    m_strength->setValue(isBlank ? 0 : verdict.score + 1);
    m_words->setText(isBlank ? tr("What is still missing is shown while you type.")
                             : u"%1. %2"_s.arg(wordForPasswordScore(verdict.score), verdict.reason.translated()));
}

void PasswordChecker::showRule(int index, const guide::RuleResult &rule)
{
    if (index >= m_lines.size()) {
        m_lines.append(Line {new QLabel(this), paragraph({}, this)});
        m_grid->addWidget(m_lines.last().icon, index / 2, index % 2 * 2);
        m_grid->addWidget(m_lines.last().text, index / 2, index % 2 * 2 + 1);
    }
    const Line &line = m_lines.at(index);
    line.icon->setPixmap(icon(rule.fulfilled ? u"rule-met"_s : u"rule-open"_s, palette()).pixmap(signSize(*this)));
    const QString asked = rule.text.translated();
    line.text->setText(asked);
    line.text->setAccessibleName(rule.fulfilled ? tr("%1: fulfilled").arg(asked) : tr("%1: still open").arg(asked));
}

} // namespace ui
