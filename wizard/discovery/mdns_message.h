// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QString>

#include <optional>

/// The search by DNS names (RFC 6762, RFC 6763).
namespace discovery {

/// Asks who has web pages, streams and camera services; answered to the asker alone (RFC 6762 §6.7).
QByteArray mdnsQuestion(quint16 id);

/// What one answer says of one device.
struct MdnsReply
{
    QString name; ///< of the service, as people named it; else of the computer
    QString mac; ///< where its text says it: `macaddress=…`
    quint16 httpPort = 0; ///< of its `_http._tcp` service
    bool isCamera = false; ///< it has a service that only cameras have
    QHostAddress address; ///< IPv4; null where the answer has none

    bool operator==(const MdnsReply &) const = default;
};

/// Hostile input: 9000 bytes at most, as many records at most as could be in them. Absent for what is no answer, or
/// says nothing of a device.
std::optional<MdnsReply> parseMdnsReply(const QByteArray &datagram);

} // namespace discovery
