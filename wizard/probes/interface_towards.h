// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHostAddress>
#include <QNetworkInterface>

namespace probes {

/// This computer's interface whose route leads to the peer; invalid where none does. Nothing is sent.
QNetworkInterface interfaceTowards(const QHostAddress &peer);

} // namespace probes
