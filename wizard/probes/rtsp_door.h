// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "probes/exchange.h"
#include "probes/prober.h"

#include <QStringList>

/// The camera's RTSP server, as a stranger or a recorder comes to it (RFC 2326).
namespace probes {

/// Where the camera's parameters say that it is, unless that was moved.
Door rtspDoor(const Target &target);

/// The advertised streams, or the factory's names where none is; a handful at most.
QStringList streamPaths(const Target &target);

/// With a leading slash. A name from the camera may hold anything; encoded, it cannot leave its place in a request.
QByteArray encodedPath(const QString &path);

/// `rtsp://host:port/path`.
QByteArray streamUrl(const Door &door, const QString &path);

/// `headers` are further lines, each with its CR LF.
QByteArray describeRequest(const QByteArray &url, int sequence, const QByteArray &headers = {});

/// What anybody may ask without a login (RFC 2326 §10.1).
QByteArray optionsRequest(const Door &door);

/// True for the answer to a DESCRIBE that tells how to get the stream (SDP).
bool describesStream(const TextReply &reply);

} // namespace probes
