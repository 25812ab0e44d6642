// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/certificate.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace ui {

class CertificateCard;

/// Shows a certificate that is not trusted, and asks whether it is the camera's. A certificate that took the place of a
/// trusted one is not trusted by one press of a button.
class TrustPrompt : public QWidget
{
    Q_OBJECT

public:
    enum class Reason { Unknown, Changed };

    explicit TrustPrompt(QWidget *parent = nullptr);

    /// `before` is the fingerprint that was trusted until now; empty where it is not known.
    void ask(Reason reason, const model::Certificate &certificate, const QByteArray &before);

    /// Where the keyboard starts: never on the button that trusts.
    QWidget *firstInput() const;

Q_SIGNALS:
    void trusted(const QByteArray &sha256);
    void refused();

private:
    void showFitting();

    Reason m_reason = Reason::Unknown;
    QByteArray m_sha256;
    QLabel *m_sign;
    QLabel *m_question;
    QLabel *m_meaning;
    CertificateCard *m_card;
    QCheckBox *m_knowsWhy;
    QPushButton *m_trust;
    QPushButton *m_goBack;
};

} // namespace ui
