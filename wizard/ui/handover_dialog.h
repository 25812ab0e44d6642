// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record.h"

#include <QDialog>
#include <QList>

class QFormLayout;
class QLineEdit;
class QVBoxLayout;

namespace ui {

class ProblemLine;

/// What people know of the hand-over and no camera tells: its place, who got the password and how, who closes the open
/// points. All of it may stay empty: the sheet then has a line to write on.
class HandoverDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HandoverDialog(const model::Record &record, QWidget *parent = nullptr);

    /// What the record said, with what is typed. Makes sense after accepted(): a date that is none is asked for again
    /// before.
    model::Handover handover() const;

    void accept() override;

private:
    struct PointLines
    {
        QString what; ///< a row's id; empty where `text` has it in words
        QLineEdit *text;
        QLineEdit *who;
        QLineEdit *by;
    };

    QWidget *buildForm(const model::Record &record);
    QWidget *buildPlace();
    QWidget *buildPassword();
    QWidget *buildPoints(const model::Record &record);
    void addPoint(QFormLayout &form, const model::Handover::OpenPoint &point, const QString &title);
    QLineEdit *dateLine(const QDate &date);
    /// The first line of dates that holds none; nullptr when all are dates or empty.
    QLineEdit *dateToMend() const;

    model::Handover m_before;
    QLineEdit *m_planId;
    QLineEdit *m_location;
    QLineEdit *m_vlan;
    QLineEdit *m_switch;
    QLineEdit *m_port;
    QLineEdit *m_passwordTo;
    QLineEdit *m_passwordHow;
    QLineEdit *m_passwordAt = nullptr;
    QLineEdit *m_nextReview = nullptr;
    QList<QLineEdit *> m_dates;
    QList<PointLines> m_points;
    ProblemLine *m_problem;
};

} // namespace ui
