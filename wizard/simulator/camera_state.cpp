// SPDX-License-Identifier: Apache-2.0
#include "simulator/camera_state.h"

using namespace Qt::Literals::StringLiterals;

namespace simulator {

CameraState::CameraState(const Profile &cameraProfile, const Faults &initialFaults, double pace)
    : profile(cameraProfile)
    , store(cameraProfile.parameters)
    , clock(cameraProfile.clockStart)
    , faults(initialFaults)
    , m_pace(pace)
{
    startClock();
    addComputedValues();
    logSystem(u"syslogd started"_s);
}

std::chrono::milliseconds CameraState::paced(std::chrono::milliseconds wait) const
{
    return std::chrono::milliseconds(qRound64(double(wait.count()) * m_pace));
}

TimeZoneSetting CameraState::timeZone() const
{
    return {store.value(u"system_timezoneindex"_s).toInt(), store.isOn(u"system_daylight_enable"_s)};
}

QString CameraState::firmware() const
{
    return store.value(u"system_info_firmwareversion"_s);
}

void CameraState::setFirmware(const QString &version)
{
    for (const auto *name : {"system_info_firmwareversion", "system_firmwareversion"})
        store.assign(QString::fromLatin1(name), version);
}

void CameraState::startClock()
{
    if (faults.has(FaultKind::ClockOffset))
        clock.set(QDateTime::currentDateTimeUtc().addSecs(faults.number(FaultKind::ClockOffset, 0)));
    else
        clock.set(profile.clockStart);
}

void CameraState::logSystem(const QString &line, Severity severity)
{
    systemLog.add({CameraClock::toWall(clock.utc(), timeZone()), severity, line});
}

void CameraState::addComputedValues()
{
    const auto wall = [this] { return CameraClock::toWall(clock.utc(), timeZone()); };
    store.setComputed(u"system_date"_s, [wall] { return wall().toString(u"yyyy/MM/dd"_s); });
    store.setComputed(u"system_time"_s, [wall] { return wall().toString(u"HH:mm:ss"_s); });
    // Written only: it reads back blank (dump of an IP7160).
    store.setComputed(u"system_datetime"_s, [] { return QString(); });
    store.setComputed(u"system_daylight_dstactualmode"_s,
        [this] { return CameraClock::isSummer(clock.utc(), timeZone()) ? u"1"_s : u"0"_s; });
}

} // namespace simulator
