// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/job.h"
#include "model/change.h"
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
};

Clients clientsOf(const Job &job, const model::Snapshot &snapshot);

/// Goes through the changes one by one over a model of the camera, and says in one sentence after which step whose way
/// in would be gone; absent when everybody has one after each. Pure.
///
/// What is modelled: the doors (HTTP, HTTPS, HTTPS only), the family of addresses that Camlock uses, and the access
/// list of either generation with its administrator address. What is unclear counts as shut.
std::optional<model::Text> lockOutIn(
    const model::Snapshot &start, const QList<model::Change> &changes, const Clients &clients);

} // namespace engine
