// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/snapshot.h"
#include "model/typed.h"

#include <QStringView>

namespace guide {

using model::isHost;

/// True for what only the site's own network can answer: private, link-local and loopback addresses (RFC 1918, 4193,
/// 6598), names of one label and names below .local, .lan, .internal, .intranet, .home.arpa and the like.
bool isOfOwnNetwork(QStringView host);

/// The host is an address, and this computer's own one as the camera sees it: what the camera sends there arrives here.
bool isThisComputer(QStringView host, const model::Snapshot &snapshot);

} // namespace guide
