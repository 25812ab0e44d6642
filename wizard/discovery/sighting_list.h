// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "discovery/network_choice.h"
#include "model/address.h"
#include "model/sighting.h"
#include "model/text.h"

#include <QDate>
#include <QMap>
#include <QSet>

#include <optional>

namespace discovery {

/// What this computer knows of cameras from before, by their MAC addresses.
struct KnownCameras
{
    QSet<QString> seen;
    QMap<QString, QDate> lastDone; ///< the day of its newest record
    QDate today;

    bool operator==(const KnownCameras &) const = default;
};

/// One device, as everything that was seen of it tells.
struct FoundDevice
{
    enum class Standing { Unknown, FactoryNew, InUse, SeenBefore, DoneToday };
    enum class Place {
        Near, ///< in a network of this computer, or it answered through a router
        Elsewhere, ///< it was heard, and this computer has no address in its network
    };

    model::Sighting::Kind kind = model::Sighting::Kind::Unknown;
    QHostAddress address;
    QList<QHostAddress> alsoAt; ///< other addresses that claim the same MAC address; at most eight
    quint16 httpPort = 0;
    quint16 httpsPort = 0;
    QString mac;
    QString model;
    QString name;
    QString firmware;
    model::Sighting::Login login = model::Sighting::Login::Unknown;
    QSet<model::Sighting::Source> seenBy;
    Standing standing = Standing::Unknown;
    Place place = Place::Near;

    /// What one would type to reach it.
    model::Address door() const;

    bool operator==(const FoundDevice &) const = default;
};

/// What a person has to do before such a device can be reached; empty where nothing is in the way.
model::Text adviceFor(const FoundDevice &device);

/// Makes one row of all sightings of one device: by its MAC address, else by its address and port. A row keeps its
/// place. What strangers claim is bounded: at most 4096 rows; what more comes is dropped.
class SightingList
{
public:
    void setNetworks(const QList<NetworkFact> &networks) { m_networks = networks; }

    /// Changes what all rows say of themselves.
    void setKnown(const KnownCameras &known);
    void clear();

    /// The row that it went to; absent when there is no room for it.
    std::optional<qsizetype> add(const model::Sighting &sighting);

    const QList<FoundDevice> &devices() const { return m_devices; }

private:
    std::optional<qsizetype> rowFor(const model::Sighting &sighting) const;
    void take(const model::Sighting &sighting, FoundDevice &device) const;
    void takeAddress(const model::Sighting &sighting, FoundDevice &device) const;
    void judge(FoundDevice &device) const;

    QList<NetworkFact> m_networks;
    KnownCameras m_known;
    QList<FoundDevice> m_devices;
    QHash<QString, qsizetype> m_byMac;
    QMultiHash<QHostAddress, qsizetype> m_byAddress;
};

} // namespace discovery
