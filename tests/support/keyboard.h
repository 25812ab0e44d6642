// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

/// A person at the window who has a keyboard and nothing else. What is read from widgets is what he sees.
class Keyboard
{
public:
    explicit Keyboard(QWidget &window); ///< a wizard, of which the page at hand is looked at, or a dialog

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    /// Presses Tab until the input of this name has the keyboard; false when it cannot be reached.
    bool tabTo(const QString &objectName);
    /// Uses a button or an input by its own letter, whatever that is in the language of the moment. Where it has none
    /// on an English keyboard, the space bar does it.
    void use(const QString &objectName);

    /// What he did so far: a key that was pressed, with or without others, is one action, and so is filling a field.
    int actions() const { return m_actions; }

    QString page() const; ///< objectName of the page that is shown
    QString focused() const; ///< objectName of the input that has the keyboard
    QString message() const; ///< what the page says; empty when it says nothing
    /// Enter, and whether the page of this name comes.
    bool enterTo(const QString &expected);
    bool waitForPage(const QString &expected) const;

    template <class T>
    T *find(const QString &objectName) const
    {
        return current()->findChild<T *>(objectName);
    }

private:
    QWidget *current() const;
    void tap(Qt::Key key, Qt::KeyboardModifiers modifiers);

    QWidget &m_window;
    int m_actions = 0;
};
