// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/camera_state.h"
#include "simulator/http_reply.h"

namespace simulator {

/** Carries requests out, with what goes wrong on the way (Mishaps). */
class MishapPlayer
{
public:
    explicit MishapPlayer(CameraState &state)
        : m_state(state)
    {
    }

    /** @p work is the request as a good camera does it. Its number is counted here. */
    HttpReply carryOut(const MishapRequest &request, const std::function<HttpReply()> &work);

private:
    HttpReply instead(const Mishap &mishap, const MishapRequest &request) const;
    void distort(HttpReply &reply, const Mishap &mishap);
    void revertLater(QMap<QString, QString> before);
    void becomeAnotherModel();

    CameraState &m_state;
    int m_letIn = 0;
};

} // namespace simulator
