// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/job.h"
#include "model/handover.h"

namespace engine {

/// What a run knows of the hand-over: what the camera says of its place in the network, its accounts and its
/// certificate, and what the site's network plan says of it. The rest is for people to tell.
model::Handover makeHandover(const Audit &before, const Audit &after, const model::Answers &answers);

} // namespace engine
