// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/page.h"

namespace ui {

class Table;

/// All that is going to be changed, before it is.
class ReviewPage : public Page
{
    Q_OBJECT

public:
    explicit ReviewPage(Context &context);

    void initializePage() override;
    bool isComplete() const override;
    bool validatePage() override;

private:
    void fillTable();
    /// Why the plan must not be carried out; empty when it may.
    QString obstacle() const;

    Table *m_table;
    bool m_mayGoOn = false;
};

} // namespace ui
