// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

/// The search of ONVIF cameras and other devices (WS-Discovery, April 2005; ONVIF Core Specification 7.3).
namespace discovery {

/// A Probe with this message id (`urn:uuid:…`) for devices of a type: `dn:NetworkVideoTransmitter`, `tds:Device`,
/// `wsdp:Device`; without a type for every device.
QByteArray wsProbe(const QByteArray &id, const QByteArray &type);

/// One device in an answer.
struct WsMatch
{
    bool isCamera = false; ///< its type is NetworkVideoTransmitter
    QString mac; ///< from the endpoint's UUID or a scope, where one has it
    QString model; ///< the scope `hardware`
    QString name; ///< the scope `name`
    QList<QUrl> services; ///< http or https, with a host; at most eight

    bool operator==(const WsMatch &) const = default;
};

/// Hostile input: SOAP without a document type, 16 kB at most, sixteen devices at most. Empty for what is no
/// ProbeMatches.
QList<WsMatch> parseWsMatches(const QByteArray &datagram);

} // namespace discovery
