// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

class QLockFile;

namespace trust {

/// The whole file; absent when it cannot be read or is larger than @p most bytes.
std::optional<QByteArray> contentOfFile(const QString &path, qsizetype most);

enum class Readers { Owner, Everybody };

/// Replaces the file in one step, and is on the disk when it succeeds. The error is Internal.
model::Done replaceFile(const QString &path, const QByteArray &content, Readers readers = Readers::Owner);

/// What was renamed or made in this folder is on the disk afterwards, as far as the system knows how.
void syncFolder(const QString &folder);

/// Waits up to ten seconds for a file that several Camlocks write, each at work on another camera. Whether our turn
/// came.
bool takeTurn(QLockFile &lock);

/// What a file holds is not what it should be: an error of kind BadReply that says so in @p sentence.
tl::unexpected<model::Error> badFile(const QString &sentence);

} // namespace trust
