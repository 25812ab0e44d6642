// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/page.h"

class QLabel;
class QLineEdit;
class QListWidget;

namespace ui {

/// Where the camera is.
class CameraPage : public Page
{
    Q_OBJECT

public:
    explicit CameraPage(Context &context);

    void initializePage() override;
    bool isComplete() const override;
    bool validatePage() override;
    QWidget *firstInput() const override;

private:
    void offer(const QList<engine::OfferedCamera> &cameras);

    QLineEdit *m_address;
    QLabel *m_offerHeading;
    QListWidget *m_offers;
};

} // namespace ui
