// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/workbench.h"
#include "model/snapshot.h"
#include "ui/wizard_state.h"

#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace ui {

/// Where the new password is going to be kept: the desktop's keychain once it has proved itself, else a file or paper.
class PasswordPlaceForm : public QWidget
{
    Q_OBJECT

public:
    /// How one makes sure that a password was written down.
    enum class Paper {
        LastFour, ///< its last four characters are asked here
        ShownElsewhere, ///< whoever shows it asks for it
    };

    PasswordPlaceForm(engine::Workbench &bench, const QString &filePath, Paper paper, QWidget *parent = nullptr);

    /// The file that is offered for this camera where there is no keychain; `folder` may be empty.
    static QString usualFile(const QString &folder, const model::Identity &camera);

    /// Asks the keychain whether it works. The two other ways appear only if it does not.
    void tryKeychain();
    /// The place was chosen and tried before; it is named, and may be changed.
    void keepTo(const std::shared_ptr<vault::Vault> &vault, PasswordKeeping keeping);
    /// Whether keepTo() still holds.
    bool isKept() const;

    /// What is still missing for this password; empty when nothing is.
    QString missingFor(QStringView password) const;
    /// The input in which something is missing.
    QWidget *inputToMend() const;
    bool isWritingDown() const;
    /// The chosen vault, not yet proved unless it is the keychain.
    std::shared_ptr<vault::Vault> vault() const;

Q_SIGNALS:
    void changed();

private:
    enum class Keychain { Asking, Works, Missing, NotAsked };

    QWidget *buildWaysOut();
    void takeProof(const model::Done &proof);
    void showFittingFields();

    engine::Workbench &m_bench;
    Paper m_paper;
    std::shared_ptr<vault::Vault> m_kept; ///< of keepTo()
    std::shared_ptr<vault::Vault> m_keychain;
    Keychain m_keychainState = Keychain::Asking;
    QLabel *m_verdict;
    QPushButton *m_change;
    QWidget *m_waysOut = nullptr;
    QRadioButton *m_toFile;
    QRadioButton *m_onPaper;
    QLineEdit *m_file;
    QLineEdit *m_lastFour;
};

} // namespace ui
