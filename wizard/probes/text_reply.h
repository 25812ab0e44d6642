// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>
#include <utility>

namespace probes {

enum class Protocol { Http, Rtsp };

/// An HTTP/1.x or RTSP/1.0 reply, read as leniently as cameras write them: LF alone, odd spellings, no length, cut off.
struct TextReply
{
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body; ///< what has come of it
    bool headIsComplete = false; ///< the blank line was seen: no header is missing

    QByteArray value(const QByteArray &name) const; ///< the first of that name, or empty
    /// Nothing more has to come to judge the reply: the body is as long as announced, or no body matters.
    bool isWhole(Protocol protocol) const;
};

/// Absent while there is no complete status line. RTSP replies are found behind interleaved stream data.
std::optional<TextReply> parseReply(const QByteArray &bytes, Protocol protocol);

/// True for bytes that no reply of the protocol begins with, whatever may follow. RTSP may always come behind
/// something.
bool isNoReply(const QByteArray &bytes, Protocol protocol);

/// The names of all schemes in all WWW-Authenticate headers, in lower case; several challenges may share a header
/// (RFC 9110 §11.6.1).
QList<QByteArray> offeredSchemes(const TextReply &reply);

} // namespace probes
