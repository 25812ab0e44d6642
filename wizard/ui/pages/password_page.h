// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guide/password_rules.h"
#include "guide/section.h"
#include "ui/page.h"

#include <QPointer>

class QLineEdit;
class QPushButton;

namespace ui {

class DecisionForm;
class FindingPanel;
class PasswordChecker;
class PasswordField;
class PasswordPlaceForm;

/// Root's new password: typed or generated, judged while it is typed, and kept somewhere before it is sent.
class PasswordPage : public Page
{
    Q_OBJECT

public:
    PasswordPage(Context &context, const guide::Section &section);

    void initializePage() override;
    bool validatePage() override;
    QWidget *firstInput() const override;

private:
    void build();
    QWidget *buildEntry();
    void generate();
    void showMade(const model::Secret &password);
    void judge();
    void refresh();
    bool wantsNewPassword() const;
    bool needsRepeat() const;
    /// Says what is missing and returns false, or returns true.
    bool isEntryReady();
    bool complain(const QString &what, QWidget *input);
    void provePlace();
    void takeProof(const model::Done &proof);

    guide::Section m_section;
    guide::PasswordLimits m_limits;
    bool m_generated = false;
    bool m_proving = false;
    QPointer<QWidget> m_content;
    FindingPanel *m_finding = nullptr;
    DecisionForm *m_decision = nullptr;
    QWidget *m_entry = nullptr;
    PasswordField *m_password = nullptr;
    QPushButton *m_generate = nullptr;
    QWidget *m_repeatRow = nullptr;
    QLineEdit *m_repeat = nullptr;
    PasswordChecker *m_checker = nullptr;
    PasswordPlaceForm *m_place = nullptr;
};

} // namespace ui
