// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFuture>
#include <QHostAddress>
#include <QString>

#include <optional>

/// Finds cameras on the network.
namespace discovery {

class Finder
{
public:
    virtual ~Finder() = default;

    /// The present address of the camera with this MAC address (`00:02:D1:…`); absent when it does not answer in time.
    /// Nothing is proven by it: whoever answers there has still to say who he is.
    virtual QFuture<std::optional<QHostAddress>> findByMac(const QString &mac) = 0;
};

} // namespace discovery
