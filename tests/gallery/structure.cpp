// SPDX-License-Identifier: Apache-2.0
#include "structure.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QWizard>

using namespace Qt::Literals::StringLiterals;

namespace {

/// A word or the beginning of a text, by which a person finds the widget.
QString described(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const QString text = label ? label->text() : button ? button->text() : widget.accessibleName();
    return u"%1 \"%2\""_s.arg(QLatin1StringView(widget.metaObject()->className()), text.left(40));
}

bool isClipped(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    if (widget.hasHeightForWidth() && (label || qobject_cast<const QAbstractButton *>(&widget)))
        return widget.heightForWidth(widget.width()) > widget.height();
    if (!label && !qobject_cast<const QAbstractButton *>(&widget))
        return false;
    const auto *button = qobject_cast<const QPushButton *>(&widget);
    if (button && button->height() >= 2 * button->fontMetrics().height()) { // its words may stand in several lines
        const QRect words =
            button->fontMetrics().boundingRect(0, 0, button->width() - button->fontMetrics().height() / 2,
                QWIDGETSIZE_MAX, Qt::TextWordWrap | Qt::TextShowMnemonic, button->text());
        return words.width() > button->width() || words.height() > button->height();
    }
    const QSize needed = widget.minimumSizeHint();
    return needed.width() > widget.width() || needed.height() > widget.height();
}

/// Headers of tables are views too.
bool isView(const QWidget &widget)
{
    return qobject_cast<const QAbstractItemView *>(&widget) && !qobject_cast<const QHeaderView *>(&widget);
}

bool isInput(const QWidget &widget)
{
    // Parts of compound inputs belong to them.
    const QObject *parent = widget.parent();
    if (qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent)
        || qobject_cast<const QLineEdit *>(parent))
        return false;
    return qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QAbstractButton *>(&widget)
        || qobject_cast<const QComboBox *>(&widget) || isView(widget)
        || qobject_cast<const QAbstractSpinBox *>(&widget);
}

/// The page scrolls up and down; who has to move it sideways, too, loses the line.
bool runsSideways(const QWidget &widget)
{
    const auto *area = qobject_cast<const QScrollArea *>(&widget);
    return area && area->horizontalScrollBarPolicy() == Qt::ScrollBarAsNeeded && area->widget()
        && area->widget()->width() > area->viewport()->width();
}

/// What it is that asks for the room.
QString widestIn(const QWidget &area)
{
    const QWidget *widest = nullptr;
    const QList<QWidget *> widgets = area.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool isPart = isInput(*widget) || qobject_cast<const QLabel *>(widget);
        if (widget->isVisible() && isPart
            && (!widest || widget->minimumSizeHint().width() > widest->minimumSizeHint().width()))
            widest = widget;
    }
    return widest ? described(*widest) : QString();
}

/// Gloves: nine millimetres and a half, on a screen of 96 dots an inch.
bool isTooLow(const QWidget &widget)
{
    constexpr int fingertip = 36;
    return isInput(widget) && !isView(widget) && widget.height() < fingertip;
}

/// The arrow keys, not Tab, move among the buttons of one group.
bool isReachedByArrows(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button && (button->autoExclusive() || button->group()) && !button->isChecked();
}

QSet<const QWidget *> reachedByTab()
{
    QSet<const QWidget *> reached;
    for (int i = 0; i < 80; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QWidget *now = QApplication::focusWidget();
        if (!now || (reached.contains(now) && i > 40))
            break;
        reached.insert(now);
    }
    return reached;
}

QString letterOf(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const QString text = label && label->buddy() ? label->text() : button ? button->text() : QString();
    return QKeySequence::mnemonic(text).toString();
}

/// Alt and a letter must mean one thing.
QStringList sharedLetters(const QWidget &window)
{
    QStringList flaws;
    QMap<QString, const QWidget *> owners;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const QString letter = letterOf(*widget);
        if (letter.isEmpty() || !widget->isVisible() || !widget->isEnabled())
            continue;
        if (const QWidget *other = owners.value(letter))
            flaws.append(u"%1 leads to %2 and to %3"_s.arg(letter, described(*other), described(*widget)));
        owners.insert(letter, widget);
    }
    return flaws;
}

} // namespace

QStringList flawsOf(QWidget &window)
{
    QStringList flaws;
    const auto *wizard = qobject_cast<QWizard *>(&window);
    const QWidget &page = wizard ? *wizard->currentPage() : window;
    QWidget *const focus = QApplication::focusWidget();
    const QSet<const QWidget *> reached = reachedByTab();
    if (focus)
        focus->setFocus();
    flaws += sharedLetters(window);
    const QList<QWidget *> widgets = page.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        if (runsSideways(*widget))
            flaws.append(u"the page is wider than its room, by "_s + widestIn(*widget));
        if (isClipped(*widget))
            flaws.append(described(*widget) + u" is clipped"_s);
        const int left = widget->mapTo(&page, QPoint(0, 0)).x();
        const int right = widget->mapTo(&page, QPoint(widget->width(), 0)).x();
        if ((qobject_cast<const QLabel *>(widget) || isInput(*widget)) && (right > page.width() || left < 0))
            flaws.append(described(*widget) + u" stands beside the page"_s);
        if (!isInput(*widget) || !widget->isEnabled())
            continue;
        if (widget->objectName().isEmpty() || widget->accessibleName().isEmpty())
            flaws.append(described(*widget) + u" has no name"_s);
        if (isTooLow(*widget))
            flaws.append(described(*widget) + u" is too low for a finger"_s);
        if (!isReachedByArrows(*widget) && !reached.contains(widget))
            flaws.append(described(*widget) + u" is not reached by Tab"_s);
    }
    const QWidget *below = window.parentWidget() ? window.parentWidget()->window() : nullptr;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (const QWidget *other : windows) {
        if (other->isVisible() && other != &window && other != below)
            flaws.append(described(*other) + u" is a stray window"_s);
    }
    return flaws;
}
