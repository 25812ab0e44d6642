// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guide/section.h"

#include <QFrame>

class QLabel;

namespace ui {

/// What stands on the camera now, what is recommended, and what somebody may notice.
class FindingPanel : public QFrame
{
    Q_OBJECT

public:
    explicit FindingPanel(const guide::Section &section, QWidget *parent = nullptr);

    void showFinding(const model::Finding &finding);

private:
    QLabel *m_sign;
    QLabel *m_word;
    QLabel *m_now;
    QLabel *m_reason;
    QLabel *m_checks;
    QLabel *m_recommended;
};

} // namespace ui
