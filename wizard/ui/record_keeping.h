// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record.h"
#include "model/result.h"

namespace ui {

/// Writes the record where the journal belongs to it. Folders are made; only the person who runs Camlock reads them.
model::Done keepRecord(const model::Record &record, const QString &path);

/// A file name for this camera's sheet, without folder and suffix: `2026-11-24_Lobby_IB9365-HT_0002D1322F7D`.
QString sheetName(const model::Record &record);

} // namespace ui
