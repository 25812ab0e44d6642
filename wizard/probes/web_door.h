// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/text.h"
#include "probes/exchange.h"
#include "probes/prober.h"

#include <QUrl>

#include <optional>

/// The camera's web server, as a stranger comes to it.
namespace probes {

/// Where the camera's address says that its web server is, unless that was moved.
Door webDoor(const Target &target);

constexpr quint16 usualPort(Door::Transport transport)
{
    return transport == Door::Transport::Tls ? 443 : 80;
}

/// The host as it is written in URLs and Host headers: brackets around IPv6, no zone.
QByteArray hostInUrl(const QString &host);

/// A GET without a login; `headers` are further lines, each with its CR LF.
QByteArray getRequest(const Door &door, const QByteArray &path, const QByteArray &headers = {});

/// The HTTPS URL on this same camera that a redirect leads to; absent where it leads elsewhere or is none.
std::optional<QUrl> redirectToHttps(const TextReply &reply, const Target &target);

/// For an ending without a reply.
model::Text whyUnanswered(Heard::Ending ending);

/// True if the body is an answer of getparam to a question about `system`: a value, not an error (API doc §1.4, §1.5).
bool tellsSettings(const TextReply &reply);

/// The question that any VIVOTEK camera can answer, to the administrator only.
inline constexpr char adminQuestion[] = "/cgi-bin/admin/getparam.cgi?system_info_modelname";
/// A picture, for viewers.
inline constexpr char pictureQuestion[] = "/cgi-bin/viewer/video.jpg";

} // namespace probes
