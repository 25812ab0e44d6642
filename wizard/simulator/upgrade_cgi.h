// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/camera_state.h"
#include "simulator/http_reply.h"

namespace simulator {

/**
 * upgrade.cgi, once the package has come (URL commands 3.5). Neither what it answers nor how long it writes is
 * documented: here it says at once whether it takes the package, writes it, and then the camera restarts by itself.
 */
class UpgradeCgi
{
public:
    explicit UpgradeCgi(CameraState &state)
        : m_state(state)
    {
    }

    /** @p firmware is what the package holds; nothing where none came that is whole and intact. */
    HttpReply run(const std::optional<QString> &firmware);

private:
    bool takes(const std::optional<QString> &firmware) const;

    CameraState &m_state;
};

} // namespace simulator
