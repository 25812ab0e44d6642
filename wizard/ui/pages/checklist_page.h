// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/export.h"
#include "ui/page.h"

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QPrintPreviewWidget;
class QPrinter;

namespace ui {

/// The sheet: look at it, save it, print it, and go on with the next camera.
class ChecklistPage : public Page
{
    Q_OBJECT

public:
    explicit ChecklistPage(Context &context);
    ~ChecklistPage() override;

    void initializePage() override;
    QWidget *firstInput() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void nextCameraWanted();

private:
    QWidget *buildPreview();
    QLayout *buildTarget();
    QLayout *buildButtons();
    void addNext(QBoxLayout &column);
    void editHandover();
    /// Writes it into the record, which is signed anew.
    void keepHandover(const model::Handover &handover);
    void save(report::Format format);
    void saveBlankForm();
    void saveCalendar();
    void saveRoot();
    /// The path in the chosen folder, which is made; empty after saying that it cannot be.
    QString pathFor(const QString &fileName);
    void takeSaved(const model::Done &saved, const QString &path);
    void chooseFolder();
    void print();
    report::Paper paper() const;
    void showPaper();

    std::unique_ptr<QPrinter> m_previewDevice;
    QPrintPreviewWidget *m_preview = nullptr;
    QBoxLayout *m_columns;
    QLineEdit *m_folder;
    QComboBox *m_paper;
    QPushButton *m_savePdf = nullptr;
    QPushButton *m_saveCalendar = nullptr; ///< where a certificate has an end
    QPushButton *m_saveRoot = nullptr; ///< where the site has an authority of its own
};

} // namespace ui
