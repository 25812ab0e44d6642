// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/snapshot.h"

#include <QFrame>
#include <QPixmap>

class QBoxLayout;
class QLabel;

namespace ui {

/// Who the camera says it is, and what it sees.
class IdentityCard : public QFrame
{
    Q_OBJECT

public:
    explicit IdentityCard(QWidget *parent = nullptr);

    void showIdentity(const model::Identity &identity);
    /// Bytes that are no picture count as none.
    void showPicture(const QByteArray &jpeg);
    void showNoPicture(const QString &reason);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *m_layout;
    QLabel *m_model;
    QLabel *m_mac;
    QLabel *m_firmware;
    QLabel *m_picture;
};

} // namespace ui
