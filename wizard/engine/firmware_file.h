// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/answers.h"
#include "model/result.h"

#include <QCryptographicHash>
#include <QFile>
#include <QObject>

namespace engine {

/// A firmware package as it lies on the disk.
struct FirmwareFile
{
    QString path;
    qint64 size = 0; ///< bytes
    QByteArray sha256; ///< 32 bytes

    bool operator==(const FirmwareFile &) const = default;
};

/// Reads a package from beginning to end for its SHA-256, a piece at a time on the event loop, so that a window stays
/// alive and no more than the piece is in memory. One use: start() once, finished() once; destroying it ends it.
class FirmwareLook : public QObject
{
    Q_OBJECT

public:
    explicit FirmwareLook(const QString &path, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    /// BadReply with a sentence when the file cannot be read, is empty, or is too big for a package.
    void finished(const model::Result<engine::FirmwareFile> &file);

private:
    void readPiece();

    QFile m_file;
    QCryptographicHash m_hash {QCryptographicHash::Sha256};
};

/// Writes what was seen of the package into the answers of `firmware_current`, where section and plan find it.
void noteFirmwareFile(model::Answers &answers, const FirmwareFile &file);

/// The package that the answers name; empty without one.
QString firmwareFileIn(const model::Answers &answers);

} // namespace engine
