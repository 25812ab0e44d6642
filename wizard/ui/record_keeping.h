// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record.h"
#include "model/result.h"

#include <QByteArray>

#include <optional>

namespace ui {

/// What went wrong beside a record that was written all the same.
struct KeptRecord
{
    std::optional<model::Error> unsignedBecause; ///< no signature stands beside it
    std::optional<model::Error> unlistedBecause; ///< the registry of done cameras does not have it
    std::optional<model::Error> withoutPhotosBecause; ///< pictures that were to stand beside it do not

    /// All in one; absent when all went well.
    std::optional<model::Error> trouble() const;
};

/// Writes the record, and its signature beside it, with the key of this installation, and adds it to the registry of
/// done cameras in the data folder. The record matters more than either: it is written first, and the value says what
/// could not be done then.
model::Result<KeptRecord> saveSigned(model::Record &record, const QString &path, const QString &dataFolder);

/// The same where the journal belongs to it. Folders are made; only the person who runs Camlock reads them.
model::Result<KeptRecord> keepRecord(model::Record &record, const QString &path, const QString &dataFolder);

/// Writes a file as a whole, or not at all. The error is Internal.
model::Done writeFile(const QByteArray &content, const QString &path);

/// A part of a file name. Names come from cameras and people: only what every file system takes.
QString fileWord(const QString &text);

/// A file name for this camera's sheet, without folder and suffix: `2026-11-24_Lobby_IB9365-HT_0002D1322F7D`.
QString sheetName(const model::Record &record);

} // namespace ui
