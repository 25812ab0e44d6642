// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace discovery {

/// What a camera tells of itself in answer to the vendor's search (UDP 10000).
struct VivotekReply
{
    QString mac; ///< `00:02:D1:32:2F:7D`
    QString name; ///< the long one, else the short one; may be empty
    quint16 httpPort = 0; ///< 0 where it is not told

    bool operator==(const VivotekReply &) const = default;
};

/// Reads an answer (field notes, "Network"): type, length and value; type 04 is one byte without a length. Whether the
/// five bytes of the question come first is not documented: both are read. Types that are not known are passed over, a
/// length that does not fit ends it. Absent without a MAC address.
std::optional<VivotekReply> parseVivotekReply(QByteArrayView datagram);

} // namespace discovery
