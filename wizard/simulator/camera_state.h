// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/camera_clock.h"
#include "simulator/faults.h"
#include "simulator/parameter_store.h"
#include "simulator/profile.h"
#include "simulator/request_log.h"

#include <chrono>

namespace simulator {

/** What all services of one practice camera share. They live on one thread. */
class CameraState
{
public:
    CameraState(const Profile &cameraProfile, const Faults &initialFaults, double pace);

    /** A wait of the camera's, scaled. */
    std::chrono::milliseconds paced(std::chrono::milliseconds wait) const;

    TimeZoneSetting timeZone() const;

    /** The clock as it is when the camera comes up. */
    void startClock();

    void logSystem(const QString &line);

    QStringList systemLog() const { return m_systemLog; }

    const Profile profile;
    ParameterStore store;
    CameraClock clock;
    Faults faults;
    /** Where its web pages are: `http://address:port`. Known once it listens. */
    QString baseUrl;

private:
    void addComputedValues();

    const double m_pace;
    QStringList m_systemLog;
};

} // namespace simulator
