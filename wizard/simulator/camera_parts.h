// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/broadcast_responder.h"
#include "simulator/http_server.h"
#include "simulator/ntp_client.h"
#include "simulator/onvif_device.h"
#include "simulator/practice_camera.h"
#include "simulator/remote_log.h"
#include "simulator/rtsp_server.h"
#include "simulator/service_ports.h"
#include "simulator/snmp_responder.h"
#include "simulator/ssdp_responder.h"
#include "simulator/ws_discovery_responder.h"

#include <array>

namespace simulator {

/** What one practice camera is made of. */
struct CameraParts
{
    CameraParts(const Profile &profile, const Faults &faults, const PracticeCameraOptions &options);

    /** What the ports are called is in services.h. The error is a sentence. */
    tl::expected<void, QString> open(const QMap<QString, quint16> &numbers);
    /** No port answers any more. */
    void close();
    /** The ports that were open last; false where one cannot be had. */
    bool reopen();
    /** The address that counts when it is opened the next time. */
    void moveTo(const QHostAddress &address);
    /** The real port of a service; 0 if there is none. */
    quint16 port(const QString &serviceName) const;

    CameraState state;
    Accounts accounts;
    HttpsSetting https;
    Dot1xSetting dot1x;
    OnvifDevice onvif;
    WebSite site;
    RtspSite rtspSite;
    StreamSessions sessions;
    RtspTunnels tunnels;
    HttpServer http;
    HttpServer alternateHttp;
    HttpServer tls;
    RtspServer rtsp;
    ServicePorts ports;
    SnmpResponder snmp;
    SsdpResponder ssdp;
    WsDiscoveryResponder wsDiscovery;
    BroadcastResponder broadcast;
    RemoteLog remoteLog;
    NtpClient ntp;

private:
    std::array<GroupPort *, 3> groupPorts() { return {&ssdp.port(), &wsDiscovery.port(), &broadcast.port()}; }
};

} // namespace simulator
