// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/export.h"
#include "ui/done_cameras/registry_desk.h"

#include <QDialog>

#include <functional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace ui {

struct Context;
class ButtonRow;
class CameraFinder;
class ComparisonView;
class MessageBar;
class OldRecordView;
class ProgressLine;

/// What the dialog works with; not more of the window than that.
struct DoneCamerasPlace
{
    QString dataFolder;
    QString outputFolder; ///< offered for exports
    QDate today;
};

/// The cameras that were done with this installation: find one, read its record, print, export, compare, verify it.
/// Escape leads from a record back to the list, and from the list out.
class DoneCamerasDialog : public QDialog
{
    Q_OBJECT

public:
    DoneCamerasDialog(const DoneCamerasPlace &place, QWidget *parent);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    using Use = std::function<void(const OpenedRecord &)>;

    void build();
    QWidget *buildButtons();
    QPushButton *addAction(
        ButtonRow &row, const QString &objectName, const QString &text, void (DoneCamerasDialog::*slot)());
    void search();
    void takeFound(const model::Result<FoundCameras> &found);
    /// Reads the record that is chosen in the list, or open, and calls back with it.
    void withRecord(const Use &use);
    void showRecord();
    void compareRecord();
    void verifySignature();
    void printRecord();
    void exportRecord();
    void saveAs(const OpenedRecord &opened, const QString &path, report::Format format);
    void showList();
    void showPane(QWidget *pane, const QString &title);
    void followPane();
    void tellTrouble(const model::Error &error);
    void tellVerdict(const SealVerdict &verdict);

    DoneCamerasPlace m_place;
    QLabel *m_title;
    QStackedWidget *m_panes;
    CameraFinder *m_finder;
    OldRecordView *m_record;
    ComparisonView *m_comparison;
    MessageBar *m_message;
    ProgressLine *m_progress;
    QList<QPushButton *> m_actions; ///< what needs a record
    QPushButton *m_open = nullptr;
    QPushButton *m_back = nullptr;
    std::optional<OpenedRecord> m_opened;
    bool m_isSearching = false;
    bool m_searchAgain = false;
    bool m_searchFailed = false; ///< and the message says so
    bool m_isReading = false;
};

/// Opens it over the window of @p owner.
void showDoneCameras(const Context &context, QWidget &owner);

} // namespace ui
