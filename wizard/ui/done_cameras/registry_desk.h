// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record.h"
#include "registry/registry.h"

#include <QFuture>

#include <optional>

/// The registry of done cameras, asked beside the window: another program may be writing to it, and a first opening
/// reads all records that were kept before. Each call opens the file anew.
namespace ui {

struct FoundCameras
{
    QList<registry::Entry> entries; ///< the newest first
    bool more = false; ///< the list is only its beginning
    QList<registry::DueEntry> due; ///< of all cameras
    QStringList noRecords; ///< files among the kept records that are none
};

/// @p until: the day up to which expiries are told.
QFuture<model::Result<FoundCameras>> findDoneCameras(
    const QString &dataFolder, const QString &words, const QDate &until);

struct OldRecord
{
    registry::Entry entry;
    registry::Content content;
    model::Record record;
};

/// A record, and the one before it of the same camera.
struct OpenedRecord
{
    OldRecord record;
    std::optional<model::Result<OldRecord>> previous; ///< absent: this is the first one
};

QFuture<model::Result<OpenedRecord>> openOldRecord(const QString &dataFolder, qint64 id);

/// What can be said of a record's signature.
struct SealVerdict
{
    enum class Kind {
        NoSeal, ///< it was never signed
        Damaged, ///< the signature itself is none
        Changed, ///< the record is not as it was signed
        Own, ///< signed on this computer
        Foreign, ///< it fits, and another key signed it
    };

    enum class File { AsKept, Gone, Differs };

    Kind kind = Kind::NoSeal;
    QString detail; ///< for Damaged what is wrong, for Changed the parts, for Foreign the key in words
    File file = File::AsKept; ///< of the file that the record was kept in
};

SealVerdict judgeSeal(const OldRecord &record, const QString &dataFolder);

} // namespace ui
