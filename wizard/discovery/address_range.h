// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"

#include <QHostAddress>
#include <QList>
#include <QStringView>

namespace discovery {

/// The addresses of `192.168.1.0/24`, `192.168.1.20-192.168.1.60` or `192.168.1.20`, in order; a network's own first
/// and last address are left out. The error is BadReply with one sentence that can stand beside the input: no IPv4, no
/// range, or more than 1024 addresses (a /22).
model::Result<QList<QHostAddress>> parseAddressRange(QStringView typed);

} // namespace discovery
