// SPDX-License-Identifier: Apache-2.0
#include "probes/rtsp_door.h"

#include "probes/web_door.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace probes {

namespace {

/// A camera names a handful of streams; whoever names more is not believed.
constexpr qsizetype mostPaths = 16;

} // namespace

Door rtspDoor(const Target &target)
{
    return {
        target.peer, target.movedPorts.value(u"rtsp"_s, target.rtspPort), Door::Transport::Tcp, target.address.host};
}

QStringList streamPaths(const Target &target)
{
    auto paths = target.rtspPaths;
    paths.removeAll(QString());
    paths.removeDuplicates();
    // The factory names of old and of newer firmware (field notes, Network).
    if (paths.isEmpty())
        paths = {u"live.sdp"_s, u"live1s1.sdp"_s};
    return paths.first(qMin(paths.size(), mostPaths));
}

QByteArray encodedPath(const QString &path)
{
    return '/' + QUrl::toPercentEncoding(path, "/?=&");
}

QByteArray streamUrl(const Door &door, const QString &path)
{
    return "rtsp://" + hostInUrl(door.serverName) + ':' + QByteArray::number(door.port) + encodedPath(path);
}

QByteArray describeRequest(const QByteArray &url, int sequence, const QByteArray &headers)
{
    return "DESCRIBE " + url + " RTSP/1.0\r\nCSeq: " + QByteArray::number(sequence)
        + "\r\nUser-Agent: Camlock\r\nAccept: application/sdp\r\n" + headers + "\r\n";
}

QByteArray optionsRequest(const Door &door)
{
    return "OPTIONS " + streamUrl(door, {}) + " RTSP/1.0\r\nCSeq: 1\r\nUser-Agent: Camlock\r\n\r\n";
}

bool describesStream(const TextReply &reply)
{
    return reply.status == 200
        && (reply.value("content-type").toLower().startsWith("application/sdp")
            || reply.body.trimmed().startsWith("v=0"));
}

} // namespace probes
