// SPDX-License-Identifier: Apache-2.0
#include "engine/capture.h"

namespace engine {

QByteArray capturedProfile(const model::Snapshot &, const camera::HttpShape &)
{
    return {};
}

} // namespace engine
