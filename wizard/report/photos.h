// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/answers.h"
#include "model/record.h"
#include "model/result.h"

#include <QByteArray>

namespace report {

/// The largest file that is read as a picture, and the longest side of what is kept, in pixels.
inline constexpr qint64 largestPhoto = 10 * 1024 * 1024;
inline constexpr int longestPhotoSide = 1600;

/// A JPEG or PNG file as a JPEG of at most longestPhotoSide, upright, with nothing of the original but its pixels: no
/// place, no time, no camera's name, no comment. The error is BadReply with one sentence.
model::Result<QByteArray> photoAsJpeg(const QString &path);

/// Keeps the pictures that the answers name beside the record that is going to be written to `recordPath`, as
/// `<record>-photos/<section>-N.jpg`, and notes them in its rows. Rows that have pictures already keep them. The error
/// is BadReply for a picture that cannot be used, Internal where it cannot be written; the others are kept then.
model::Done attachPhotos(model::Record &record, const model::Answers &answers, const QString &recordPath);

} // namespace report
