// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/page.h"

class QLineEdit;

namespace discovery {
struct FoundDevice;
}

namespace ui {

class FindCamerasPanel;

/// Where the camera is: typed, or taken from the list of what is on the network.
class CameraPage : public Page
{
    Q_OBJECT

public:
    explicit CameraPage(Context &context);

    void initializePage() override;
    void cleanupPage() override;
    bool isComplete() const override;
    bool validatePage() override;
    QWidget *firstInput() const override;

private:
    void take(const discovery::FoundDevice &device);

    QLineEdit *m_address;
    FindCamerasPanel *m_found;
};

} // namespace ui
