// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/done_cameras/registry_desk.h"

#include <QWidget>

class QLabel;

namespace ui {

class ExpiryList;
class Table;

/// A record to read: what it says of each setting, and what of it has ended or ends soon.
class OldRecordView : public QWidget
{
    Q_OBJECT

public:
    explicit OldRecordView(QWidget *parent = nullptr);

    void showRecord(const OldRecord &record, const QDate &today);
    void focusRows();

private:
    QLabel *m_summary;
    ExpiryList *m_expiries;
    Table *m_rows;
};

/// What differs between a record and the one before it.
class ComparisonView : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonView(QWidget *parent = nullptr);

    void showComparison(const OldRecord &earlier, const OldRecord &later);
    void focusRows();

private:
    QLabel *m_summary;
    Table *m_rows;
};

/// "IB9365-HT, 192.0.2.7, 00:02:D1:32:2F:7D": a camera in one line.
QString cameraInWords(const registry::Entry &entry);

} // namespace ui
