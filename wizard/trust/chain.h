// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "trust/openssl.h"

#include <QDateTime>

#include <vector>

namespace trust {

enum class PathUse { Server, Client };

/// X509_V_OK when a path leads from the leaf to the anchor, by way of any of the others, that may be used for this at
/// this time; else OpenSSL's reason (X509_V_ERR_…). The host is not looked at.
int pathFault(
    X509 *leaf, const std::vector<X509 *> &others, X509 *anchor, const QDateTime &now, PathUse use = PathUse::Server);

} // namespace trust
