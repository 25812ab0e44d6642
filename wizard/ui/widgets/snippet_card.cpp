// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/snippet_card.h"

#include "ui/widgets/form.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

SnippetCard::SnippetCard(QWidget *parent)
    : QWidget(parent)
    , m_heading(smallHeading(tr("For the switch"), this))
    , m_text(new QPlainTextEdit(this))
    , m_problem(quietParagraph({}, this))
    , m_copy(pageButton(u"copySnippet"_s, tr("Cop&y"), this))
{
    nameInput(*m_text,
        {u"snippet"_s, tr("Commands for the switch"), tr("To be read, and pasted into the switch by its owner.")});
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    constexpr int lines = 9;
    m_text->setMinimumHeight(fontMetrics().lineSpacing() * lines);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_heading);
    column->addWidget(m_text);
    column->addWidget(m_problem);
    column->addWidget(m_copy, 0, Qt::AlignLeft);
    connect(m_copy, &QPushButton::clicked, this, &SnippetCard::copy);
}

void SnippetCard::showFor(const guide::SwitchPort &port)
{
    const auto snippet = guide::snippetFor(port);
    m_text->setVisible(snippet.has_value());
    m_copy->setVisible(snippet.has_value());
    m_problem->setVisible(!snippet);
    if (!snippet)
        m_problem->setText(snippet.error().translated());
    else if (m_text->toPlainText() != *snippet)
        m_text->setPlainText(*snippet);
}

void SnippetCard::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
}

} // namespace ui
