// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record.h"
#include "model/result.h"

#include <QByteArray>

#include <optional>

namespace ui {

/// Writes the record, and its signature beside it, with the key of this installation. The record matters more than its
/// signature: where that cannot be made, the record is written without, and the value says why.
model::Result<std::optional<model::Error>> saveSigned(
    model::Record &record, const QString &path, const QString &dataFolder);

/// The same where the journal belongs to it. Folders are made; only the person who runs Camlock reads them.
model::Result<std::optional<model::Error>> keepRecord(
    model::Record &record, const QString &path, const QString &dataFolder);

/// Writes a file as a whole, or not at all. The error is Internal.
model::Done writeFile(const QByteArray &content, const QString &path);

/// A part of a file name. Names come from cameras and people: only what every file system takes.
QString fileWord(const QString &text);

/// A file name for this camera's sheet, without folder and suffix: `2026-11-24_Lobby_IB9365-HT_0002D1322F7D`.
QString sheetName(const model::Record &record);

} // namespace ui
