// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/answers.h"
#include "model/result.h"
#include "ui/context.h"

#include <QList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace ui {

class AccountPassword;
class PasswordPlaceForm;
class ProblemLine;

/// The secrets that a section lets Camlock make: where they are kept, and the passwords that the installer rather
/// enters himself. Hidden while there are none.
class MadeSecretsForm : public QWidget
{
    Q_OBJECT

public:
    /// Passwords that the answer holds already were entered before.
    MadeSecretsForm(Context &context, const model::SectionAnswer &answer, QWidget *parent = nullptr);

    struct Wanted
    {
        QStringList accounts; ///< that are going to be made
        bool authority = false; ///< the site's own authority signs: its passphrase is made or used

        bool isEmpty() const { return accounts.isEmpty() && !authority; }

        bool operator==(const Wanted &) const = default;
    };

    void want(const Wanted &wanted);

    /// Puts what is entered into the answer, and takes out what is not entered any more.
    void fill(model::SectionAnswer &answer) const;
    /// What must be said before the page can be left; empty when nothing.
    QString missing() const;
    QWidget *inputToMend() const;

    /// Whether the place where secrets are kept was tried, here or on an earlier page.
    bool isPlaceProved() const;
    /// Tries it. Emits placeTried().
    void provePlace();

Q_SIGNALS:
    void changed();
    void placeTried(const QString &trouble); ///< empty when it works

private:
    void takeProof(const model::Done &proof);
    void showRows();
    void showFitting();
    bool isOnPaper() const;

    Context &m_context;
    QMap<QString, model::Secret> m_before;
    Wanted m_wanted;
    QLabel *m_authority;
    QVBoxLayout *m_rows;
    QList<AccountPassword *> m_accounts;
    QLabel *m_kept;
    PasswordPlaceForm *m_place;
    ProblemLine *m_problem;
};

} // namespace ui
