// SPDX-License-Identifier: Apache-2.0
#include "support/keyboard.h"
#include "support/patience.h"

#include "ui/widgets/message_bar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>
#include <QWizard>

using namespace Qt::Literals::StringLiterals;

Keyboard::Keyboard(QWidget &window)
    : m_window(window)
{
}

void Keyboard::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ++m_actions;
    tap(key, modifiers);
}

void Keyboard::tap(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    // After a dialog a desktop gives the focus back to the window; the offscreen platform does not.
    if (!QApplication::activeWindow()) {
        m_window.activateWindow();
        (void)waitUntil([] { return QApplication::activeWindow() != nullptr; });
    }
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : &m_window, key, modifiers);
    // A mnemonic presses a button for a tenth of a second before it clicks.
    (void)waitUntil([] {
        const QWidgetList widgets = QApplication::allWidgets();
        return std::none_of(widgets.begin(), widgets.end(), [](const QWidget *widget) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            return button && button->isDown();
        });
    });
}

void Keyboard::type(const QString &text)
{
    ++m_actions;
    tap(Qt::Key_A, Qt::ControlModifier);
    tap(Qt::Key_Delete, Qt::NoModifier);
    for (const QChar c : text)
        QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
}

bool Keyboard::tabTo(const QString &objectName)
{
    for (int i = 0; i < 60; ++i) {
        if (focused() == objectName)
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

void Keyboard::use(const QString &objectName)
{
    auto *widget = current()->findChild<QWidget *>(objectName);
    QVERIFY2(widget, qPrintable(objectName));
    const auto *button = qobject_cast<QAbstractButton *>(widget);
    const QKeySequence letter = button ? QKeySequence::mnemonic(button->text()) : QKeySequence();
    if (!letter.isEmpty() && letter[0].key() < 0x80) {
        press(letter[0].key(), Qt::AltModifier);
        return;
    }
    widget->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Space);
}

QString Keyboard::page() const
{
    return current() ? current()->objectName() : QString();
}

QString Keyboard::focused() const
{
    return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
}

QString Keyboard::message() const
{
    const auto *bar = current()->findChild<ui::MessageBar *>();
    return bar && bar->isVisible() ? bar->text() : QString();
}

bool Keyboard::enterTo(const QString &expected)
{
    press(Qt::Key_Return);
    return waitForPage(expected);
}

bool Keyboard::waitForPage(const QString &expected) const
{
    return waitUntil([&] { return page() == expected; }, 20'000);
}

QWidget *Keyboard::current() const
{
    const auto *wizard = qobject_cast<QWizard *>(&m_window);
    return wizard ? wizard->currentPage() : &m_window;
}
