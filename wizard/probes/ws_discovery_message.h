// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

/// The search of ONVIF cameras and other devices (WS-Discovery, April 2005).
namespace probes {

/// A Probe with this message id for devices of a type: `dn:NetworkVideoTransmitter`, `wsdp:Device`.
QByteArray wsProbe(const QByteArray &id, const QByteArray &type);

/// True for ProbeMatches that relate to the message id. Hostile input: what is no such XML is none.
bool isWsMatch(const QByteArray &datagram, const QByteArray &id);

} // namespace probes
