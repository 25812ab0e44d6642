// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record.h"

#include <QStringList>

namespace ui {

class Table;

/// State, setting, asked, camera says, seen from outside: the columns of a record's rows.
QStringList resultColumns();

/// Shows the rows of a record, instead of what stood in the table.
void fillResult(Table &table, const model::Record &record);

} // namespace ui
