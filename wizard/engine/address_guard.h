// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session.h"

namespace engine {

/// Looks whether another device has an address that a camera is going to get: makes this computer resolve it (one
/// datagram to the discard port, RFC 863), and reads its table of neighbours. Sends the camera nothing. One use.
class AddressGuard : public QObject
{
    Q_OBJECT

public:
    /// @p mac: the camera's own, which may have the address already.
    AddressGuard(const Tools &tools, const QHostAddress &address, const QString &mac, QObject *parent);

    void start();

Q_SIGNALS:
    /// Refused when somebody else has it. Absent also where nobody can tell: behind a router, or without a table.
    void finished(const std::optional<model::Error> &trouble);

private:
    void look();

    const Tools &m_tools;
    QHostAddress m_address;
    QString m_mac;
};

/// How long the prefix of the network is in which this computer has this address; 0 where it has it in none.
int ownPrefix(const QHostAddress &own);

} // namespace engine
