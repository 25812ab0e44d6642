// SPDX-License-Identifier: Apache-2.0
//
// The floor of a start: a QWizard with nothing in it, linked to the libraries that Camlock is linked to.

#include <QApplication>
#include <QWizard>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QWizard wizard;
    wizard.addPage(new QWizardPage);
    wizard.show();
    return QApplication::exec();
}
