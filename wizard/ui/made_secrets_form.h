// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/answers.h"
#include "model/result.h"
#include "ui/context.h"

#include <QList>
#include <QWidget>

#include <memory>

class QLabel;
class QVBoxLayout;

namespace ui {

class AccountPassword;
class PasswordField;
class PasswordPlaceForm;
class ProblemLine;

/// The secrets that a section lets Camlock make: where they are kept, and the passwords that the installer rather
/// enters himself; and the password of an account that is there already, so that it can be tried. Hidden while there
/// are none.
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
        QString toTry; ///< an account that is there already, and whose password Camlock does not have

        bool makesAny() const { return !accounts.isEmpty() || authority; }

        bool operator==(const Wanted &) const = default;
    };

    /// What Camlock would have to make for these changes.
    static Wanted wantedFor(const QList<model::Change> &changes);

    void want(const Wanted &wanted);

    /// Puts what is entered into the answer, and takes out what is not entered any more.
    void fill(model::SectionAnswer &answer) const;
    /// Tells the session the password of the account that is there already, if it was entered.
    void handOver(engine::Session &session) const;
    /// What must be said before the page can be left; empty when nothing.
    QString missing() const;
    QWidget *inputToMend() const;

    /// Whether the place where secrets are kept was tried, here or on an earlier page, and the authority with it.
    bool isPlaceProved() const;
    /// Tries it. Emits placeTried().
    void provePlace();

Q_SIGNALS:
    void changed();
    void placeTried(const QString &trouble); ///< a sentence; empty when it works

private:
    QWidget *buildToTry();
    void takeProof(const std::shared_ptr<vault::Vault> &vault, const model::Done &proof);
    void proveAuthority();
    void showRows();
    void showFitting();
    bool isOnPaper() const;

    Context &m_context;
    QMap<QString, model::Secret> m_before;
    Wanted m_wanted;
    bool m_authorityProved = false;
    QWidget *m_made;
    QLabel *m_authority;
    QVBoxLayout *m_rows;
    QList<AccountPassword *> m_accounts;
    PasswordPlaceForm *m_place;
    ProblemLine *m_problem;
    QWidget *m_toTry = nullptr;
    QLabel *m_toTryWhat;
    PasswordField *m_toTryPassword;
};

} // namespace ui
