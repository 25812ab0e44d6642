// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/address.h"
#include "model/snapshot.h"

#include <QList>
#include <QMap>
#include <QString>

namespace engine {

/// A way to a camera's administration: a scheme and a port.
struct Door
{
    model::Address::Scheme scheme = model::Address::Scheme::Http;
    quint16 port = 80;

    bool operator==(const Door &) const = default;
};

/// The doors that a camera with these parameters keeps open, by the numbers in its parameters (API doc §2.14, §2.18):
/// HTTPS where it is on, HTTP unless HTTPS only is in force. The better one first.
QList<Door> doorsOf(const model::Snapshot &snapshot);

/// The number of a service's port by the camera's parameters: `http`, `https` or `rtsp`; the usual one where the camera
/// returned none.
quint16 portIn(const model::Snapshot &snapshot, const QString &service);

/// A service's port parameter as the camera has it, readable or not.
struct PortValue
{
    QString service; ///< in a sentence: `HTTP`, `second HTTP`
    QString value;
};

/// Every port that the camera says it listens at, and the usual one of HTTP, HTTPS and RTSP where it says nothing. FTP
/// counts only where it is on.
QList<PortValue> portValues(const model::Snapshot &snapshot);

/// Which port a number in the parameters really means. Behind moved ports (`--probe-ports`, an address typed with
/// another port) the numbers of the first reading stand for others; a number that was written since then means itself.
class PortMap
{
public:
    PortMap() = default;
    PortMap(const model::Snapshot &first, const QMap<QString, quint16> &moved);

    quint16 real(const QString &service, quint16 number) const;
    Door real(const Door &door) const;
    /// The moved ports that still count when the parameters are as in @p now.
    QMap<QString, quint16> movedIn(const model::Snapshot &now) const;

private:
    struct Known
    {
        quint16 number = 0;
        quint16 real = 0;
    };

    QMap<QString, Known> m_known;
    QMap<QString, quint16> m_others; ///< services whose port is no parameter that Camlock changes
};

} // namespace engine
