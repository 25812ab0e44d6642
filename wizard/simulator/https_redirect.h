// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/camera_state.h"
#include "simulator/http_reply.h"
#include "simulator/text_request.h"

namespace simulator {

/** Under HTTPS only, while HTTPS really listens: the way there, which is all that plain HTTP still says. */
std::optional<HttpReply> httpsRedirect(const CameraState &state, const TextRequest &request);

} // namespace simulator
