// SPDX-License-Identifier: Apache-2.0
#include "ui/page.h"

#include "ui/widgets/form.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QWizard>

namespace ui {

using namespace Qt::Literals::StringLiterals;

Page::Page(Context &context, const QString &objectName, QWidget *parent)
    : QWizardPage(parent)
    , m_context(context)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_heading(paragraph({}, this))
    , m_lead(paragraph({}, this))
    , m_scroll(new QScrollArea(this))
    , m_message(new MessageBar(this))
    , m_progress(new ProgressLine(this))
    , m_help(new HelpPanel(this))
{
    setObjectName(objectName);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    m_heading->setFont(large);
    m_heading->setObjectName(u"heading"_s);
    m_lead->setObjectName(u"lead"_s);

    auto *content = new QWidget;
    m_body = new QVBoxLayout(content);
    const int gap = fontMetrics().height();
    m_body->setContentsMargins(0, gap / 2, 0, 0);
    m_body->setSpacing(gap * 2 / 3);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setMinimumHeight(2 * fontMetrics().height()); // a long message comes first
    // Inputs inside are reached by Tab and scroll into view; the area itself would only be one more stop.
    m_scroll->setFocusPolicy(Qt::NoFocus);

    m_scroll->viewport()->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, &Page::showFocused);

    auto *column = new QVBoxLayout;
    column->setSpacing(gap / 3);
    column->addWidget(m_heading);
    column->addWidget(m_lead);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_message);
    column->addWidget(m_progress);
    m_row->setContentsMargins(gap / 2, gap / 2, gap / 2, gap / 2);
    m_row->setSpacing(gap);
    m_row->addLayout(column, 1);
    m_row->addWidget(m_help);
    m_help->hide();
}

/// Inputs that go lose the focus, and nobody is here any more to show it.
Page::~Page()
{
    disconnect(qApp, nullptr, this, nullptr);
}

QString Page::heading() const
{
    return m_heading->text();
}

void Page::setHeading(const QString &title, const QString &lead)
{
    m_heading->setText(title);
    m_lead->setText(lead);
    m_lead->setVisible(!lead.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(lead);
}

void Page::showHelp(const QList<HelpPart> &parts)
{
    m_help->setVisible(!parts.isEmpty());
    if (parts.isEmpty())
        return;
    m_help->showHelp(parts);
    placeHelp();
}

/// Beside the page it must leave room for a line of the page's own text.
void Page::placeHelp()
{
    const bool isWide = width() > m_help->sizeHint().width() + fontMetrics().averageCharWidth() * 50;
    m_row->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_help->setMaximumWidth(isWide ? m_help->sizeHint().width() : QWIDGETSIZE_MAX);
    m_help->setMinimumWidth(isWide ? m_help->sizeHint().width() : 0);
    m_help->setMaximumHeight(isWide ? QWIDGETSIZE_MAX : height() * 2 / 5);
}

void Page::resizeEvent(QResizeEvent *event)
{
    QWizardPage::resizeEvent(event);
    placeHelp();
}

void Page::goOn() const
{
    if (wizard() && wizard()->currentPage() == this)
        wizard()->next();
}

/// The scroll area follows Tab by itself, but not a focus that is set, nor a message that takes its room.
void Page::showFocused()
{
    QWidget *input = QApplication::focusWidget();
    if (isVisible() && input && m_scroll->widget()->isAncestorOf(input))
        m_scroll->ensureWidgetVisible(input);
}

bool Page::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &Page::showFocused, Qt::QueuedConnection);
    return QWizardPage::eventFilter(watched, event);
}

/// Long texts without an input are read with the keyboard too.
void Page::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    if (event->key() == Qt::Key_PageDown)
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    else if (event->key() == Qt::Key_PageUp)
        bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    else
        QWizardPage::keyPressEvent(event);
}

} // namespace ui
