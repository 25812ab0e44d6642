// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/sighting.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace discovery {

/// A web server that is worth one look.
struct Door
{
    QHostAddress address;
    quint16 port = 0;
    QByteArray path; ///< of the UPnP description; empty: who the camera says it is

    bool operator==(const Door &) const = default;
};

/// What one datagram tells: a device, and the door to ask for more. The door is always the sender's own, so that
/// nobody can send Camlock to somebody else.
struct Heard
{
    model::Sighting sighting;
    std::optional<Door> door;

    bool operator==(const Heard &) const = default;
};

/// Hostile input. @p source: whose question it came in answer to. @p httpPort: where a web page is that tells no port.
QList<Heard> heardIn(
    model::Sighting::Source source, const QByteArray &datagram, const QHostAddress &sender, quint16 httpPort);

} // namespace discovery
