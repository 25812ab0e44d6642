// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "camera/conversation.h"

namespace camera {

/// See Camera::readOwnCertificate().
void readOwnCertificate(Conversation &conversation, std::function<void(model::Result<QByteArray>)> then);

} // namespace camera
