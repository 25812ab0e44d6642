// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "discovery/network_choice.h"
#include "model/sighting.h"

#include <QByteArray>
#include <QMap>

namespace discovery {

/// Service (contract.md: `http`, `ssdp`, `ws-discovery`, `broadcast` …) → where it is. Several only with practice
/// cameras, which share one address.
using ServicePorts = QMap<QString, QList<quint16>>;

/// Those that were named, else the usual one.
QList<quint16> portsOf(const ServicePorts &ports, const QString &service);

struct Letter
{
    QByteArray bytes;
    QHostAddress to;
    quint16 port = 0;
};

/// The questions of one search, sent from one of this computer's addresses.
QList<Letter> lettersFor(model::Sighting::Source source, const OwnAddress &own, const ServicePorts &ports);

} // namespace discovery
