// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "camera/http_requests.h"

#include <optional>

namespace camera {

bool isRedirect(int status);

/// Where a camera that is told to use HTTPS only sends those who come over HTTP: the same host. Absent for every other
/// reply and every other place.
std::optional<Server> httpsServerIn(const HttpReply &reply, const Server &asked);

} // namespace camera
