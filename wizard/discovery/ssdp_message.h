// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QUrl>

#include <optional>

/// The search of UPnP (UPnP Device Architecture 1.0 §1.2, 1.1 §1.3).
namespace discovery {

/// An M-SEARCH for everything of a kind: `ssdp:all`, `upnp:rootdevice`. @p host: the group and its port.
QByteArray ssdpSearch(const QByteArray &target, const QByteArray &host);

struct SsdpReply
{
    QString mac; ///< from the UUID, where it has one
    QString server; ///< `Linux/2.6 UPnP/1.0 VIVOTEK/1.0`
    QUrl location; ///< http, with a host; where the device describes itself

    bool operator==(const SsdpReply &) const = default;
};

/// Hostile input. Absent for what is no answer 200, and no advertisement.
std::optional<SsdpReply> parseSsdpReply(QByteArrayView datagram);

} // namespace discovery
