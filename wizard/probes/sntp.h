// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <optional>

/// As much of SNTP version 4 (RFC 4330) as one answer needs.
namespace probes::sntp {

/// Seconds since 1900 in the upper half, fractions in the lower one; in 2036 the seconds begin again at 0 (RFC 4330
/// §3). Never 0, which stands for "unknown".
quint64 timestamp(const QDateTime &time);

struct Moments
{
    QDateTime received;
    QDateTime sent;
};

/// The answer to a client's request (mode 3, version 1 to 4); absent where the datagram is none.
std::optional<QByteArray> answerTo(const QByteArray &request, const Moments &moments);

} // namespace probes::sntp
