// SPDX-License-Identifier: Apache-2.0
#include "discovery/vivotek_reply.h"

#include "model/snapshot.h"

#include <QtEndian>

namespace discovery {

static std::optional<VivotekReply> readFrom(QByteArrayView datagram, qsizetype at)
{
    enum Type : quint8 { LongName = 1, Mac = 2, SingleByte = 4, HttpPort = 6, ShortName = 9 };

    constexpr qsizetype macBytes = 6;
    VivotekReply reply;
    QString shortName;
    while (at + 1 < datagram.size()) {
        const auto type = static_cast<quint8>(datagram.at(at));
        if (type == SingleByte) {
            at += 2;
            continue;
        }
        const qsizetype length = static_cast<quint8>(datagram.at(at + 1));
        if (at + 2 + length > datagram.size())
            break;
        const QByteArrayView value = datagram.sliced(at + 2, length);
        if (type == Mac && length == macBytes)
            reply.mac = model::normalizedMac(QString::fromLatin1(value.toByteArray().toHex()));
        else if (type == LongName)
            reply.name = QString::fromUtf8(value);
        else if (type == ShortName)
            shortName = QString::fromUtf8(value);
        else if (type == HttpPort && length == 2)
            reply.httpPort = qFromLittleEndian<quint16>(value.data());
        at += 2 + length;
    }
    if (reply.mac.isEmpty())
        return std::nullopt;
    if (reply.name.isEmpty())
        reply.name = shortName;
    return reply;
}

std::optional<VivotekReply> parseVivotekReply(QByteArrayView datagram)
{
    constexpr qsizetype headBytes = 5;
    if (const auto reply = readFrom(datagram, headBytes))
        return reply;
    return readFrom(datagram, 0);
}

} // namespace discovery
