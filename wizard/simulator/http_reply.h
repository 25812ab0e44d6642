// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/profile.h"

#include <QFuture>

#include <memory>
#include <optional>

namespace simulator {

/** CGI replies and the pages built into the web server spell their headers differently. */
enum class ReplyStyle { Cgi, BuiltInPage };

struct HttpReply
{
    int status = 200;
    ReplyStyle style = ReplyStyle::Cgi;
    /** Empty: the profile's type for text. */
    QByteArray type;
    QByteArray body;
    QList<QByteArray> extraHeaders;

    /** What `Content-length` says where that is not the truth (a fault). */
    std::optional<qsizetype> claimedLength;
    /** How much of the body is sent where that is not all (a fault). */
    std::optional<qsizetype> sentLength;
    /** The connection closes without a reply (a fault). */
    bool isDropped = false;
    /** There is no reply, and the connection stays (a fault). */
    bool isSilent = false;
    /** What the peer is still sending while it is answered. */
    qint64 unread = 0;
    /** Milliseconds, not scaled, by which it comes late (a fault). */
    int delay = 0;

    /** Where the reply takes work off the event loop: this one counts, once it is there. */
    std::shared_ptr<QFuture<HttpReply>> later;
};

HttpReply textReply(const QByteArray &body);
/** `ERROR: Invalid command!` and LF alone, with status 200, as captured. */
HttpReply invalidCommand();
/** The small HTML page of the web server itself; @p path is shown in it. */
HttpReply pageReply(int status, const QString &path);
HttpReply redirectReply(const QString &target);

QByteArray renderReply(const HttpReply &reply, const HttpProfile &profile, const QByteArray &date);

} // namespace simulator
