// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace guide {

/// A host name, an IPv4 or an IPv6 address as a camera can take it: no blanks, none of the characters that cameras
/// forbid.
bool isHost(QStringView text);

/// True for what only the site's own network can answer: private, link-local and loopback addresses (RFC 1918, 4193,
/// 6598), names of one label and names below .local, .lan, .internal, .intranet, .home.arpa and the like.
bool isOfOwnNetwork(QStringView host);

} // namespace guide
