// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/answers.h"
#include "ui/record_keeping.h"

namespace ui {

/// keepRecord(), with the pictures that the answers name beside the record and in its rows. A picture that cannot be
/// kept is told like a signature that cannot be made: the record is kept without it.
model::Result<KeptRecord> keepWithPhotos(
    model::Record &record, const model::Answers &answers, const QString &path, const QString &dataFolder);

} // namespace ui
