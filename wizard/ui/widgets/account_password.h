// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guide/password_rules.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;

namespace ui {

class PasswordField;
class ProblemLine;

/// The password of an account that is going to be made: Camlock makes one, or the installer enters his own.
class AccountPassword : public QWidget
{
    Q_OBJECT

public:
    /// What becomes of a password that Camlock makes.
    enum class Keeping {
        InVault, ///< nobody needs to see it
        OnPaper, ///< it is shown, to be written down
    };

    AccountPassword(QString user, const guide::PasswordLimits &limits, QWidget *parent = nullptr);

    QString user() const { return m_user; }

    void setKeeping(Keeping keeping);
    /// As if it had been entered: the page is shown again.
    void enter(const model::Secret &password);

    /// What is entered, or shown to be written down; absent where Camlock is to make one.
    std::optional<model::Secret> entered() const;
    /// What is wrong with what is entered; empty when nothing is.
    QString missing() const;
    QWidget *input() const;

Q_SIGNALS:
    void changed();

private:
    void showFitting();
    bool isEntered() const;

    QString m_user;
    guide::PasswordLimits m_limits;
    Keeping m_keeping = Keeping::InVault;
    QCheckBox *m_enter;
    PasswordField *m_password;
    ProblemLine *m_problem;
    QLabel *m_help;
};

} // namespace ui
