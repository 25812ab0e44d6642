// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>

/** The services of a practice camera, by the names that `--ports` uses. */
namespace simulator::service {

inline constexpr QLatin1StringView http {"http"};
inline constexpr QLatin1StringView https {"https"};
inline constexpr QLatin1StringView rtsp {"rtsp"};
inline constexpr QLatin1StringView snmp {"snmp"};
inline constexpr QLatin1StringView ssdp {"ssdp"};
inline constexpr QLatin1StringView wsDiscovery {"ws-discovery"};
inline constexpr QLatin1StringView broadcast {"broadcast"};

} // namespace simulator::service
