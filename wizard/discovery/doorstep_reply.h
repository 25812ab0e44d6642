// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/snapshot.h"

#include <QByteArray>

#include <optional>

/// What a web server says to a stranger.
namespace discovery {

struct DoorstepReply
{
    int status = 0;
    QString server; ///< of the header; may be empty
    QByteArray body;

    bool operator==(const DoorstepReply &) const = default;
};

/// Hostile input, 64 kB at most. Absent when it does not begin as HTTP/1.x does.
std::optional<DoorstepReply> parseDoorstepReply(const QByteArray &bytes);

/// Who a camera says it is: in the lines of getparam.cgi (`system_info_modelname='FD9387-HTV'`), else of sysinfo.cgi
/// (`Model=…` is the version of its firmware; API doc §3.1). Absent when there are none.
std::optional<model::Identity> identityTold(const QByteArray &body);

} // namespace discovery
