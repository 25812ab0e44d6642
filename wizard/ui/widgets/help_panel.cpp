// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/help_panel.h"

#include "ui/widgets/form.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

HelpPanel::HelpPanel(QWidget *parent)
    : QFrame(parent)
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"helpPanel"_s);
    setFrameShape(QFrame::StyledPanel);
    m_scroll->setObjectName(u"helpText"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setAccessibleName(tr("Help"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_scroll);
}

void HelpPanel::showHelp(const QList<HelpPart> &parts)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setSpacing(fontMetrics().height() / 3);
    QStringList spokenParts;
    for (const HelpPart &part : parts) {
        if (column->count() > 0)
            column->addSpacing(fontMetrics().height() / 2);
        column->addWidget(smallHeading(part.title, content));
        column->addWidget(paragraph(part.text, content));
        spokenParts.append(u"%1: %2"_s.arg(part.title, part.text));
    }
    column->addStretch();
    m_scroll->setWidget(content); // the old content goes with it
    m_scroll->setAccessibleDescription(spokenParts.join(u'\n'));
}

QSize HelpPanel::sizeHint() const
{
    constexpr int charactersInALine = 38;
    return {fontMetrics().averageCharWidth() * charactersInALine, fontMetrics().height() * 10};
}

} // namespace ui
