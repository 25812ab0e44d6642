// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire.h"

#include "support/patience.h"
#include "support/practice_package.h"

#include <QFile>
#include <QTemporaryDir>

/** Firmware for a practice camera by POST, written from RFC 7578. */
namespace wire {

inline constexpr auto upgradePath = "/cgi-bin/admin/upgrade.cgi";
inline constexpr auto newFirmware = "FD9387-VVTK-2.2002.24.01a";
inline constexpr auto oldFirmware = "FD9387-VVTK-2.2002.23.01k";

/** A pace at which a restart takes no time worth mentioning. */
inline constexpr double quick = 0.001;

inline QByteArray package(const char *firmware = newFirmware, qint64 payloadBytes = 300'000)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("firmware.flash.pkg")));
    if (!writePracticePackage(file.fileName(), QString::fromLatin1(firmware), payloadBytes)
        || !file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

/** One part that is a file, and one that is none before it. */
inline QByteArray form(const QByteArray &file)
{
    return "--o--O\r\nContent-Disposition: form-data; name=\"return\"\r\n\r\n/setup.html\r\n--o--O\r\n"
           "Content-Disposition: form-data; name=\"fimage\"; filename=\"firmware.flash.pkg\"\r\n"
           "Content-Type: application/octet-stream\r\n\r\n"
        + file + "\r\n--o--O--\r\n";
}

inline QByteArray uploadHead(qint64 size, const QByteArray &headers = {})
{
    return QByteArray("POST ") + upgradePath
        + " HTTP/1.1\r\nHost: camera\r\nContent-Type: multipart/form-data; boundary=\"o--O\"\r\nContent-Length: "
        + QByteArray::number(size) + "\r\n" + headers + "\r\n";
}

inline QByteArray upload(const PracticeCamera &camera, const QByteArray &body, const QByteArray &headers = {})
{
    return exchange(camera, uploadHead(body.size(), headers) + body);
}

inline QString firmwareOf(const PracticeCamera &camera)
{
    return camera.value(QStringLiteral("system_info_firmwareversion"));
}

/** True once the camera has been down and is up again. */
inline bool restarts(QSignalSpy &up)
{
    return waitUntil([&up] { return up.size() == 1; });
}

} // namespace wire
