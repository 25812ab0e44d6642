// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/camera_clock.h"
#include "simulator/eavesdropper.h"
#include "simulator/faults.h"
#include "simulator/parameter_store.h"
#include "simulator/profile.h"
#include "simulator/request_log.h"
#include "simulator/system_log.h"

#include <QHostAddress>

#include <chrono>
#include <functional>
#include <optional>

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

    /** What runs on it, as `system_info_firmwareversion` has it. */
    QString firmware() const;
    /** Other firmware runs from now on. */
    void setFirmware(const QString &version);

    /** Adds a line to the system log, with the time that the camera believes in. */
    void logSystem(const QString &line, Severity severity = Severity::Information);

    const Profile profile;
    ParameterStore store;
    CameraClock clock;
    Faults faults;
    Eavesdropper eavesdropper;
    SystemLog systemLog;
    /** Its address as URLs have it. */
    QString host;
    /** Where its web pages are: `http://address:port`. Known once it listens. */
    QString baseUrl;
    /** Where HTTPS listens at this moment; 0 while it does not. */
    quint16 httpsPort = 0;
    /** Asked before a parameter is written: true refuses a value that its rule lets through. */
    QList<std::function<bool(const QString &name, const QString &value)>> vetoes;
    /** The power goes, right now, and comes back. */
    std::function<void()> cutPower;
    /** Writes `nextFirmware` to where it starts from, which takes a while, and restarts. */
    std::function<void()> flash;
    /** What runs from the next start on, where an upgrade is under way. */
    std::optional<QString> nextFirmware;
    /** The address that it comes back with, where a DHCP server gives it another one. */
    std::optional<QHostAddress> nextAddress;

private:
    void addComputedValues();

    const double m_pace;
};

} // namespace simulator
