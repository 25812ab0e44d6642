// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "camera/camera.h"
#include "camera/http_requests.h"

namespace camera {

/// Learns the form of a camera's replies from those that come anyway.
class ReplyShape
{
public:
    /// `target` is what the reply answers. Only what a parameter CGI says, and a 401 of any CGI, teaches
    /// something.
    void note(const QByteArray &target, const HttpReply &reply);

    const HttpShape &shape() const { return m_shape; }

private:
    void noteParameters(const HttpReply &reply);

    HttpShape m_shape;
};

} // namespace camera
