// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/doors.h"
#include "engine/job.h"
#include "model/snapshot.h"
#include "model/text.h"

#include <QHostAddress>
#include <QList>

#include <optional>

namespace engine {

/// Those who must find a way in after every step of a plan.
struct Clients
{
    QHostAddress camlock; ///< this computer, as the camera sees it; null = unknown, not checked
    QString recorder; ///< the recorder's address as the site has it; blank = none, not checked
    QString account = QStringLiteral("root"); ///< the one that Camlock is signed in with
    QString recorderAccount = {}; ///< blank = none, not checked
};

Clients clientsOf(const Job &job, const model::Snapshot &snapshot);

/// Who can get in how, at one moment of a plan. What is in the way is one sentence each.
/// An obstacle that was there before is no reason to put another one beside it, so all of them are told.
struct WaysIn
{
    QList<Door>
        doors; ///< of the administration, those that a certificate or none is known for; numbers as the camera has them
    quint16 rtspPort = 554; ///< the recorder's door, as the camera has it
    QList<model::Text> camlock; ///< why Camlock could not get in; empty where it could
    QList<model::Text> recorder; ///< why the recorder could not

    bool operator==(const WaysIn &) const = default;
};

/// By address and family, scheme, port, account, certificate, access list and way of asking for a login. Pure. What is
/// unclear counts as shut.
WaysIn waysIn(const model::Snapshot &snapshot, const Clients &clients);

/// The way back in after a step, in words, for who reads the plan: "HTTPS, port 443, as root, if the certificate is the
/// camera's", and the recorder's where there is one. The ports are where the doors really are.
model::Text inWords(const WaysIn &ways, const Clients &clients, const PortMap &ports);

} // namespace engine
