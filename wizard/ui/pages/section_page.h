// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guide/section.h"
#include "ui/answer_history.h"
#include "ui/page.h"
#include "ui/widgets/address_list_editor.h"

#include <QPointer>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class ChoiceForm;
class DecisionForm;
class FindingPanel;
class MadeSecretsForm;
class PackageCard;
class SnippetCard;

/// One setting of the guide: why, now, recommended, what can be chosen, and what shall happen. Serves every section
/// whose choices a ChoiceForm can show.
class SectionPage : public Page
{
    Q_OBJECT

public:
    SectionPage(Context &context, const guide::Section &section);

    void initializePage() override;
    bool validatePage() override;
    QWidget *firstInput() const override;

private:
    void build();
    QWidget *buildSecondThoughts();
    void undo();
    void rebuild();
    void keepEntered();
    QWidget *buildByHand(const model::SectionAnswer &answer);
    QString fixLabel(const QList<model::Change> &changes) const;
    model::SectionAnswer entered() const;
    void refresh();
    void showFinding(const model::Finding &finding);
    QList<OfferedAddress> offeredAddresses() const;
    QString accountToTry() const;
    /// Says what is missing, leads to where, and returns false.
    bool complain(const QString &what, QWidget *input);
    bool isEntryReady();
    void provePlace();
    void takeProof(const QString &trouble);

    guide::Section m_section;
    bool m_proving = false;
    AnswerHistory m_history;
    bool m_isBuilding = false; ///< what the form says then is no choice of the person
    QPointer<QWidget> m_content; ///< made anew for each camera: what can be chosen depends on it
    FindingPanel *m_finding = nullptr;
    ChoiceForm *m_choices = nullptr;
    PackageCard *m_package = nullptr; ///< of a firmware package; hidden without one
    SnippetCard *m_snippet = nullptr; ///< of the switch's port; absent elsewhere
    MadeSecretsForm *m_secrets = nullptr;
    DecisionForm *m_decision = nullptr;
    QLabel *m_instruction = nullptr;
    QWidget *m_byHand = nullptr;
    QLineEdit *m_attestation = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_asRecommended = nullptr;
};

} // namespace ui
