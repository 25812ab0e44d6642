// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/looks/looks.h"
#include "ui/page.h"

class QBoxLayout;
class QButtonGroup;
class QLineEdit;

namespace ui {

class SiteFileRow;
class UnfinishedPanel;
class WindowRow;

/// Who works for whom, and which level of the guide fits the site.
class JobPage : public Page
{
    Q_OBJECT

public:
    explicit JobPage(Context &context);

    void initializePage() override;
    bool validatePage() override;
    QWidget *firstInput() const override;

    QWidget *languageInput() const; ///< nullptr where there is no choice
    QWidget *lookInput() const; ///< the same for the colours

Q_SIGNALS:
    /// The state holds the job that is to be taken up.
    void takeUpWanted();
    /// The state holds what was typed.
    void languageChosen(const QString &code);
    void lookChosen(ui::Look look);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildInstaller();
    QWidget *buildCustomer();
    QWidget *buildLevels();
    void showJob();
    void takeUp(const engine::UnfinishedJob &job, WizardState::Unfinished wish);
    void askBeforeForgetting(const engine::UnfinishedJob &job);
    void takeInputs();
    void openSiteFile(const QString &path);
    void saveSiteFile(const QString &path);

    WindowRow *m_window;
    UnfinishedPanel *m_unfinished;
    SiteFileRow *m_siteFile;
    QBoxLayout *m_people;
    QLineEdit *m_company;
    QLineEdit *m_installer;
    QLineEdit *m_phone;
    QLineEdit *m_site;
    QLineEdit *m_customer;
    QLineEdit *m_address;
    QLineEdit *m_contact;
    QLineEdit *m_contract;
    QButtonGroup *m_levels;
};

} // namespace ui
