// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/challenge.h"
#include "auth/digest.h"
#include "probes/text_reply.h"

#include <optional>

namespace probes {

/// All that a reply's WWW-Authenticate headers offer.
QList<auth::Challenge> challengesOf(const TextReply &reply);

std::optional<auth::Digest> strongestDigest(const QList<auth::Challenge> &challenges);

} // namespace probes
