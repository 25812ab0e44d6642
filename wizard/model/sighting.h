// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHostAddress>
#include <QString>

namespace model {

/// A device was seen at an address. Nothing in it is proven: it is what the device tells any stranger. Texts are short
/// and without control characters; what was not told is empty.
struct Sighting
{
    /// Who saw it.
    enum class Source { VivotekSearch, Ssdp, WsDiscovery, Mdns, Doorstep, Offered };
    enum class Kind { Unknown, Camera, OtherDevice };
    /// Whether its administration lets anybody in.
    enum class Login { Unknown, NotAsked, Asked };

    Source source = Source::VivotekSearch;
    Kind kind = Kind::Unknown;
    QHostAddress address;
    quint16 httpPort = 0; ///< of its web page; 0 where it is not known
    quint16 httpsPort = 0;
    QString mac; ///< `00:02:D1:32:2F:7D`
    QString model;
    QString name;
    QString firmware;
    Login login = Login::Unknown;

    bool operator==(const Sighting &) const = default;
};

/// As `camlock discover` writes it: `ssdp`, `ws-discovery` …
QString nameOf(Sighting::Source source);

} // namespace model
