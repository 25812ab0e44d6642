// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guide/network_place.h"

#include <QDialog>

class QLineEdit;

namespace ui {

class ProblemLine;

/// What the camera shall be called, and which fixed address it shall have. All of it may stay blank; what would leave
/// the camera unreachable is not taken. Nothing is sent from here: the review shows it with the other changes.
class PlaceDialog : public QDialog
{
    Q_OBJECT

public:
    PlaceDialog(const model::Snapshot &camera, const guide::PlaceWish &wish, QWidget *parent = nullptr);

    guide::PlaceWish wish() const;

    void accept() override;

private:
    QLayout *buildForm();
    QLineEdit *lineOf(const QString &choice) const;

    model::Snapshot m_camera;
    QLineEdit *m_hostName;
    QLineEdit *m_address;
    QLineEdit *m_mask;
    QLineEdit *m_gateway;
    QLineEdit *m_dns1;
    QLineEdit *m_dns2;
    ProblemLine *m_problem;
};

} // namespace ui
