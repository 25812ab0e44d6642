// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/page.h"

class QLabel;
class QLayout;

namespace report {
struct Checklist;
}

namespace ui {

class Table;

/// What holds now: for each setting what was asked, what the camera says, and what a stranger sees.
class ResultPage : public Page
{
    Q_OBJECT

public:
    explicit ResultPage(Context &context);

    void initializePage() override;

Q_SIGNALS:
    void nextCameraWanted();

private:
    QLayout *buildShortcuts();
    void savePdf();
    void tellWhatIsOpenBesides(const report::Checklist &sheet);

    QLabel *m_score;
    Table *m_table;
};

} // namespace ui
