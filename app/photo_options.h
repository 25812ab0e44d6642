// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "options.h"

namespace app {

/// `--photo ID=FILE`: notes the picture in the job's answers. Each file is looked at now, so that a wrong one is told
/// before a camera is asked for anything. The error is a sentence for exit 2.
model::Done readPhotos(const QCommandLineParser &parser, CameraOptions &options);

} // namespace app
