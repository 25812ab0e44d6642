// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace trust {

/// The certificates that a person, or a run that made them, has called right: one for each camera, by MAC address. One
/// JSON file (0600), `camlock-pins/1`, rewritten as a whole; a file that cannot be read counts as no pins, and is kept
/// beside the new one rather than overwritten.
class PinStore
{
public:
    explicit PinStore(QString path);

    /// 32 bytes; absent when this camera has none.
    std::optional<QByteArray> pinOf(const QString &mac) const;
    /// The pin of the camera that was last seen at this host (as typed, without scheme and port).
    std::optional<QByteArray> pinAt(const QString &host) const;

    /// Replaces the pin of this camera. A host belongs to the camera that was seen there last. Without a MAC address
    /// the pin belongs to the host alone. The error is Internal.
    model::Done remember(const QString &mac, const QString &host, const QByteArray &sha256);

private:
    QString m_path;
};

} // namespace trust
