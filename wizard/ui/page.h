// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/context.h"
#include "ui/widgets/help_panel.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/progress_line.h"

#include <QWizardPage>

class QBoxLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace ui {

/// A page of the wizard: a heading with one sentence, a body that scrolls where the window is small, and below it the
/// places for messages and for progress. Help stands beside it, or below it where the page is narrow.
class Page : public QWizardPage
{
    Q_OBJECT

public:
    Page(Context &context, const QString &objectName, QWidget *parent = nullptr);
    ~Page() override;

    QString heading() const;

    /// Where the keyboard starts on this page; nullptr = the Next button.
    virtual QWidget *firstInput() const { return nullptr; }

    /// Nothing hides the help.
    void showHelp(const QList<HelpPart> &parts);

    /// Work that must not be left by closing the window without a word.
    virtual bool isAtWork() const { return false; }

protected:
    Context &context() const { return m_context; }

    WizardState &state() const { return m_context.state; }

    void setHeading(const QString &title, const QString &lead);

    QVBoxLayout &body() const { return *m_body; }

    MessageBar &message() const { return *m_message; }

    ProgressLine &progress() const { return *m_progress; }

    /// The same as pressing Next.
    void goOn() const;

    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showFocused();
    void placeHelp();

    Context &m_context;
    QBoxLayout *m_row;
    QLabel *m_heading;
    QLabel *m_lead;
    QScrollArea *m_scroll;
    QVBoxLayout *m_body;
    MessageBar *m_message;
    ProgressLine *m_progress;
    HelpPanel *m_help;
};

} // namespace ui
