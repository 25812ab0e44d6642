// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/camera_state.h"
#include "simulator/https_setting.h"
#include "simulator/stream_listener.h"

#include <QTimer>

#include <array>

namespace simulator {

/**
 * The TCP ports of a camera. The parameters keep the usual numbers (80, 443, 554) while the real ports are those it was
 * started with; a number that is written to one of them is where the camera listens from then on. Every such change,
 * and every change of HTTPS, begins with some seconds of refused connections, as the servers start anew.
 */
class ServicePorts : public QObject
{
    Q_OBJECT

public:
    struct Listeners
    {
        StreamListener &http;
        StreamListener &alternateHttp;
        StreamListener &https;
        StreamListener &rtsp;
    };

    ServicePorts(CameraState &state, const HttpsSetting &https, const Listeners &listeners);

    /** @p ports: service → port, 0 for any free one. The error is a sentence. */
    tl::expected<void, QString> open(const QMap<QString, quint16> &ports);

    /** All ports refuse, until `reopen`. */
    void close();
    /** Where it is opened the next time. */
    void moveTo(const QHostAddress &address);

    tl::expected<void, QString> reopen();

    /** Back to the ports it was started with. Nothing moves before `close` and `reopen`. */
    void reset();

    /** Where the service listens, or will once it is switched on; 0 if the camera has no such service. */
    quint16 port(const QString &serviceName) const;

    /** Connections are refused for a while, then what is wanted listens. */
    void restartWeb();

private:
    enum Service { Http, AlternateHttp, Https, Rtsp, ServiceCount };

    struct Slot
    {
        StreamListener *listener = nullptr;
        /** The parameter that holds the number; blank where the camera has none. */
        QString parameter;
        /** What the parameter said last. */
        QString asked;
        /** What it said when the port was last opened: a number that cannot be used falls back to it. */
        QString proven;
        quint16 wanted = 0;
        quint16 number = 0;
        quint16 atStart = 0;
    };

    void obey(const QString &name);
    void restart(const QSet<int> &services);
    void shut();
    void openAgain();
    bool isWanted(int service) const;
    /** Listens if it should, else takes the number only. */
    tl::expected<void, QString> take(int service);
    tl::expected<void, QString> takeOrFallBack(int service);
    void publish();

    CameraState &m_state;
    const HttpsSetting &m_https;
    std::array<Slot, ServiceCount> m_slots;
    QSet<int> m_toShut;
    QSet<int> m_isShut;
    bool m_isUp = false;
    QTimer m_reply;
    QTimer m_gap;
};

} // namespace simulator
