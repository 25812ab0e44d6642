// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/camera_state.h"
#include "simulator/firmware_package.h"
#include "simulator/multipart_reader.h"
#include "simulator/text_request.h"

#include <QElapsedTimer>
#include <QTimer>

class QTcpSocket;

namespace simulator {

struct UploadEnd
{
    /** False where the connection or the power went first. */
    bool isWhole = false;
    std::optional<QString> firmware;
};

/** The body of an upload: read as it comes and not kept, so that 60 MB pass through a few kilobytes. */
class FirmwareUpload : public QObject
{
    Q_OBJECT

public:
    /** Bytes of the body; nothing where @p head does not say so. */
    static std::optional<qint64> sizeOf(const TextRequest &head);

    /** Belongs to @p socket, and is the only one to read from it. */
    FirmwareUpload(CameraState &state, const TextRequest &head, QTcpSocket *socket);

    /** @p rest is what came behind the head. */
    void start(const QByteArray &rest);

    /** The power goes: the connection ends without another word, also one that waits for its reply. */
    void hangUp();

Q_SIGNALS:
    /** Once. */
    void ended(const simulator::UploadEnd &end);

private:
    void slowDown(int bytesPerSecond);
    void read();
    qint64 allowance() const;
    QByteArray next(qint64 most);
    void end(bool isWhole);

    CameraState &m_state;
    QTcpSocket *m_socket = nullptr;
    FirmwarePackage m_package;
    MultipartReader m_multipart;
    QByteArray m_rest;
    const qint64 m_size;
    qint64 m_taken = 0;
    int m_bytesPerSecond = 0;
    QElapsedTimer m_since;
    QTimer m_ticks;
    bool m_isOver = false;
};

} // namespace simulator
