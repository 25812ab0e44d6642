// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/answers.h"
#include "model/change.h"
#include "model/snapshot.h"

#include <QList>
#include <QString>

#include <optional>

namespace guide {

/// What a camera shall be called and which fixed address it shall have. No chapter of the guide asks for it: it counts
/// in no score. As typed: blank = that stays as it is, none of it is trusted.
struct PlaceWish
{
    QString hostName;
    QString address; ///< IPv4; without it the four below are not looked at
    QString mask; ///< 255.255.255.0
    QString gateway; ///< may be blank
    QString dns1, dns2; ///< may be blank

    bool isEmpty() const { return hostName.isEmpty() && address.isEmpty(); }

    bool operator==(const PlaceWish &) const = default;
};

/// Of what a wish is made, and changes that carry it out: no row of the guide has this id.
inline constexpr QLatin1StringView placeSection("network_place");

/// The wish among the answers of `ip_plan_recorded`: hostName, address, mask, gateway, dns1, dns2. They need not be
/// part of the job's level.
PlaceWish placeWishIn(const model::Answers &answers);
void setPlaceWish(model::Answers &answers, const PlaceWish &wish);

/// What is wrong with a wish, and where.
struct PlaceProblem
{
    QString choice; ///< key of the answer
    model::Text why; ///< a whole sentence

    bool operator==(const PlaceProblem &) const = default;
};

/// Holds a wish against the camera, this computer's own network and its neighbours. Absent when it may be written.
/// @p ownPrefix: of this computer's network at Snapshot::localAddress; 0 = not known.
std::optional<PlaceProblem> problemOf(const PlaceWish &wish, const model::Snapshot &camera, int ownPrefix);

/// The name first, then one change for all of the address: a camera that got half of it would be lost. Empty where a
/// problem stands against it, or nothing is to be done. Only names that the camera returned are written. They come
/// after the remote log: before a certificate is signed for the address, and before the access list.
QList<model::Change> placeChanges(const PlaceWish &wish, const model::Snapshot &camera, int ownPrefix);

/// The address that a change gives to the camera; absent for every other change.
std::optional<QHostAddress> addressGivenBy(const model::Change &change);

/// Whether a DHCP server decides after this change: the address in it is only what the server gave before.
bool leavesAddressToServer(const model::Change &change);

/// What the parameters should say afterwards, name by name.
QList<model::ParameterValue> placeParameters(const PlaceWish &wish, const model::Snapshot &camera);

} // namespace guide
