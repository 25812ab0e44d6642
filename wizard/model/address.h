// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace model {

/// Where a camera is asked for: a host, and the scheme and port if they were named (contract: `host`, `host:port`,
/// `http://host[:port]`, `https://host[:port]`).
struct Address
{
    enum class Scheme { Http, Https };

    QString host; ///< name, IPv4 or IPv6 address; never empty in a parsed address, no brackets
    std::optional<Scheme> scheme;
    std::optional<quint16> port;

    bool isComplete() const { return scheme.has_value() && port.has_value(); }

    /// Only for a complete address: `http://host:port`, without a path.
    QUrl url() const;
    /// As one would type it; the default port of a scheme is left out.
    QString text() const;

    bool operator==(const Address &) const = default;
};

/// Refused with a sentence: blanks, a user or path in it, a port that is none, an unknown scheme.
Result<Address> parseAddress(QStringView typed);

} // namespace model
