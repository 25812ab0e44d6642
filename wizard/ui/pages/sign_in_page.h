// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/page.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace ui {

class IdentityCard;
class PasswordField;
class TrustPrompt;

/// Logs in, reads the camera, and asks whether it is the right one: by its certificate before a password is sent, by
/// its label and its picture afterwards. Nothing is written.
class SignInPage : public Page
{
    Q_OBJECT

public:
    explicit SignInPage(Context &context);

    void initializePage() override;
    void cleanupPage() override;
    bool isComplete() const override;
    bool validatePage() override;
    QWidget *firstInput() const override;

private:
    enum class Phase {
        Asking,
        Reading,
        Looking, ///< at a certificate that is not trusted
        Deciding, ///< whether to trust it
        Found,
    };

    void buildLogin();
    void buildFound();
    void enter(Phase phase);
    void askKeychain();
    void offerKept(const model::Secret &password);
    void tryLikeTheLastOne();
    void openSession();
    void readCamera();
    void adoptTakenUpJob();
    void takeAudit(const model::Result<engine::Audit> &result);
    void takeRefusal(const model::Error &error);
    void takeCertificate(const model::Result<model::TlsSight> &sight);
    void trustCertificate(const QByteArray &sha256);
    void goBack() const;
    void takePicture(const model::Result<QByteArray> &jpeg);

    Phase m_phase = Phase::Asking;
    model::Secret m_kept; ///< what the keychain has for this camera
    model::Error m_refusal; ///< why the certificate is looked at
    QWidget *m_login;
    TrustPrompt *m_trust;
    QWidget *m_found;
    QLineEdit *m_user;
    PasswordField *m_password;
    QPushButton *m_useKept = nullptr;
    IdentityCard *m_card;
    QCheckBox *m_isIt;
};

} // namespace ui
