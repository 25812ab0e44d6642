// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/workbench.h"
#include "ui/looks/looks.h"
#include "ui/wizard_options.h"

#include <QWizard>

#include <memory>

namespace ui {

struct Context;
struct RouteFacts;
class ApplyPage;
class Page;
class StepList;

/// The window: leads from a camera's address to a signed checklist. The workbench outlives it.
class HardeningWizard : public QWizard
{
    Q_OBJECT

public:
    HardeningWizard(engine::Workbench &bench, ui::WizardOptions options, QWidget *parent = nullptr);
    ~HardeningWizard() override;

    int nextId() const override;
    bool validateCurrentPage() override;
    /// Cancel, Escape and the window's own button come here; asks first where something would be lost.
    void reject() override;

private:
    void sayWords();
    void speak(const QString &code);
    void wear(Look look);
    void buildPagesAnew();
    void dropPages();
    void toggleHelp();
    void showHelp();
    void needPage(int id);
    QWizardPage *makePage(int id);
    QWizardPage *makeJobPage();
    QWizardPage *makeSectionPage(const guide::Section &section);
    ApplyPage *applyPage() const; ///< nullptr before it was shown
    void startAt(int id);
    void addSteps();
    void fitToScreen();
    RouteFacts facts() const;
    Page *currentStep() const;
    void showStep(int page);
    void showOnly(const QString &section);
    void jumpTo(const QString &section);
    void jumpToPage(int page);
    void beginNextCamera();
    void learnTakenAddresses();
    void showResult();
    bool isAtWork() const;
    void askBeforeLeaving();
    void leaveAfterWork();

    std::unique_ptr<Context> m_context;
    StepList *m_steps;
    bool m_helps = false; ///< help stands beside each page
    int m_jump; ///< the page that Next goes to once, or NoPage
};

} // namespace ui
