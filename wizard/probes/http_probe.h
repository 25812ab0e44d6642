// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "probes/probe.h"
#include "probes/web_door.h"

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

    /// A login that is meant to be refused, and opens nothing that was closed: made up, or blank.
    struct HopelessLogin
    {
        QByteArray authorization; ///< the header's value
        QByteArray words; ///< "without a login", "with a made-up Basic login"
    };

    /// Sends a GET. With no reply at all the probe ends as NotSeen and the handler is not called.
    void get(const QByteArray &path, const Handler &handler, const HopelessLogin &login = {{}, "without a login"});

    /// Ends the probe where a reply says neither yes nor no.
    void concludeUnclear(const Reply &reply);

private:
    bool follow(const TextReply &reply);

    Door m_door;
};

} // namespace probes
