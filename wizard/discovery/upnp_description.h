// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <optional>

namespace discovery {

/// How a device describes itself (UPnP Device Architecture 1.0 §2.1); only of the root device.
struct UpnpDescription
{
    QString name;
    QString maker;
    QString model;
    QString mac; ///< its serial number where that is a MAC address, else the node of its UUID
    QUrl page; ///< its own web page; http, with a host

    bool operator==(const UpnpDescription &) const = default;
};

/// Hostile input: XML without a document type, 32 kB at most. Absent when it is no such description.
std::optional<UpnpDescription> parseUpnpDescription(const QByteArray &xml);

} // namespace discovery
