// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record.h"

#include <QDialog>

namespace ui {

class Table;

/// The twenty controls that the guide names, in our words, with the rows of a record that serve each. For whoever has
/// to answer an auditor's question on the spot; the same stands in the sheet's appendix.
class ControlsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ControlsDialog(const model::Record &record, QWidget *parent = nullptr);

private:
    void fill(const model::Record &record);

    Table *m_table;
};

} // namespace ui
