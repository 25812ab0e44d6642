// SPDX-License-Identifier: Apache-2.0
#include "ui/photo_keeping.h"

#include "report/photos.h"

namespace ui {

model::Result<KeptRecord> keepWithPhotos(
    model::Record &record, const model::Answers &answers, const QString &path, const QString &dataFolder)
{
    const model::Done photos = report::attachPhotos(record, answers, path);
    auto kept = keepRecord(record, path, dataFolder);
    if (kept && !photos)
        kept->withoutPhotosBecause = photos.error();
    return kept;
}

} // namespace ui
