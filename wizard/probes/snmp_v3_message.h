// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <optional>

/// As much of SNMPv3 as finding an engine needs (RFC 3412 §6, RFC 3414 §4).
namespace probes {

/// Asks an engine for its name: nobody's question, without a user and without a key.
QByteArray snmpV3Discovery(qint32 id);

/// The name of the engine that answered the question with this id; absent for anything else.
std::optional<QByteArray> snmpV3EngineIn(const QByteArray &datagram, qint32 id);

} // namespace probes
