// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "probes/exchange.h"
#include "probes/probe.h"

#include <functional>

namespace probes {

/// A probe that asks the camera's web server, one request after the other. A camera that sends its visitors from HTTP
/// to HTTPS is asked there: what is promised must hold behind the redirect.
class HttpProbe : public Probe
{
protected:
    struct Reply : TextReply
    {
        QByteArray evidence;
    };

    using Handler = std::function<void(const Reply &)>;

    HttpProbe(model::ProbeKind kind, const model::Text &expected, const Task &task);

    /// Sends a GET. With no reply at all the probe ends as NotSeen and the handler is not called. Only a login that was
    /// made up may be given.
    void get(const QByteArray &path, Handler handler, const QByteArray &madeUpLogin = {});

    /// Ends the probe where a reply says neither yes nor no.
    void concludeUnclear(const Reply &reply);

private:
    QByteArray request(const QByteArray &path, const QByteArray &madeUpLogin) const;
    /// The HTTPS port a redirect leads to on this same camera; 0 if it leads elsewhere or is none.
    quint16 redirectedPort(const TextReply &reply) const;
    void concludeUnseen(const Heard &heard, const QByteArray &asked);

    Ask::Transport m_transport;
    quint16 m_port;
};

/// The host as it is written in URLs and Host headers: brackets around IPv6, no zone.
QByteArray hostInUrl(const QString &host);

/// True if the body is an answer of getparam to a question about `system`: a value, not an error (API doc §1.4, §1.5).
bool tellsSettings(const TextReply &reply);

/// The question that any VIVOTEK camera can answer, to the administrator only.
inline constexpr char adminQuestion[] = "/cgi-bin/admin/getparam.cgi?system_info_modelname";

} // namespace probes
