// SPDX-License-Identifier: Apache-2.0
#include "probes/sntp.h"

#include <QtEndian>

namespace probes::sntp {

namespace {

constexpr qsizetype packetSize = 48;
constexpr qint64 secondsFrom1900To1970 = 2'208'988'800;

enum Mode : quint8 { Client = 3, Server = 4 };

/// Bytes of the packet (RFC 4330 §4).
enum Place : qsizetype {
    Stratum = 1,
    Poll = 2,
    Precision = 3,
    RootDispersion = 8,
    Reference = 12,
    ReferenceTime = 16,
    Originate = 24,
    Receive = 32,
    Transmit = 40,
};

template <class T>
void put(QByteArray &packet, Place place, T value)
{
    qToBigEndian(value, packet.data() + place);
}

} // namespace

quint64 timestamp(const QDateTime &time)
{
    const auto sinceEpoch = time.toMSecsSinceEpoch();
    const auto milliseconds = (sinceEpoch % 1000 + 1000) % 1000;
    const auto seconds = (sinceEpoch - milliseconds) / 1000 + secondsFrom1900To1970;
    const auto fraction = (quint64(milliseconds) << 32) / 1000;
    return (quint64(seconds) << 32) | fraction | 1;
}

std::optional<QByteArray> answerTo(const QByteArray &request, const Moments &moments)
{
    if (request.size() < packetSize)
        return std::nullopt;
    const auto first = static_cast<quint8>(request[0]);
    const int version = (first >> 3) & 7;
    if ((first & 7) != Client || version < 1 || version > 4)
        return std::nullopt;
    QByteArray answer(packetSize, '\0');
    answer[0] = static_cast<char>(version << 3 | Server);
    answer[Stratum] = 10;
    answer[Poll] = request[Poll];
    answer[Precision] = -10; // A millisecond.
    put<quint32>(answer, RootDispersion, 0x10000 / 100); // 10 ms.
    put<quint32>(answer, Reference, 0x7f7f0101); // 127.127.1.1: this computer's own clock.
    put(answer, ReferenceTime, timestamp(moments.received));
    answer.replace(Originate, 8, request.mid(Transmit, 8));
    put(answer, Receive, timestamp(moments.received));
    put(answer, Transmit, timestamp(moments.sent));
    return answer;
}

} // namespace probes::sntp
