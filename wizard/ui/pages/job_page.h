// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/page.h"

class QBoxLayout;
class QButtonGroup;
class QLineEdit;

namespace ui {

/// Who works for whom, and which level of the guide fits the site.
class JobPage : public Page
{
    Q_OBJECT

public:
    explicit JobPage(Context &context);

    void initializePage() override;
    bool validatePage() override;
    QWidget *firstInput() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QLayout *buildSiteFile();
    QWidget *buildInstaller();
    QWidget *buildCustomer();
    QWidget *buildLevels();
    void showJob();
    void chooseSiteFile();
    void openSiteFile(const QString &path);

    QBoxLayout *m_people;
    QLineEdit *m_company;
    QLineEdit *m_installer;
    QLineEdit *m_phone;
    QLineEdit *m_site;
    QLineEdit *m_customer;
    QLineEdit *m_contact;
    QLineEdit *m_contract;
    QButtonGroup *m_levels;
};

} // namespace ui
