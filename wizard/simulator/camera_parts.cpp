// SPDX-License-Identifier: Apache-2.0
#include "simulator/camera_parts.h"

#include "simulator/services.h"

namespace simulator {

CameraParts::CameraParts(const Profile &profile, const Faults &faults, const PracticeCameraOptions &options)
    : state(profile, faults, options.pace)
    , accounts(state.store, state.profile.accounts)
    , https(state)
    , dot1x(state, https.shelf())
    , onvif(state, accounts, https.shelf(), dot1x)
    , site(state, accounts)
    , rtspSite(state, accounts)
    , sessions(state)
    , tunnels({state, rtspSite, sessions})
    , http({state, site, tunnels}, options.address)
    , alternateHttp({state, site, tunnels}, options.address)
    , tls({state, site, tunnels}, options.address, https.makeServer())
    , rtsp({state, rtspSite, sessions}, options.address)
    , ports(state, https,
          {.http = http.listener(),
              .alternateHttp = alternateHttp.listener(),
              .https = tls.listener(),
              .rtsp = rtsp.listener()})
    , snmp(state, options.address)
    , ssdp(state, options.address)
    , wsDiscovery(state,
          onvif.isOffered() ? WsDiscoveryResponder::Service::Offered : WsDiscoveryResponder::Service::Absent,
          options.address)
    , broadcast(state, options.address)
    , remoteLog(state, options.address)
    , ntp(state, options.address, options.ntpPort)
{
    const auto certificate = [this](const TextRequest &, LoggedRequest &) { return https.certificatePage(); };
    site.setPage(HttpsSetting::certificatePath(), {Admin, certificate});
    const auto device = [this](const TextRequest &request, LoggedRequest &log) { return onvif.answer(request, log); };
    if (onvif.isOffered())
        site.setPage(OnvifDevice::path(), {Anonymous, device});
}

void CameraParts::close()
{
    for (auto *server : {&http, &alternateHttp, &tls})
        server->cutUploads();
    ports.close();
    snmp.port().close();
    for (auto *port : groupPorts())
        port->close();
}

bool CameraParts::reopen()
{
    auto isUp = ports.reopen() && snmp.port().reopen();
    for (auto *port : groupPorts())
        isUp = isUp && port->reopen();
    return isUp;
}

void CameraParts::moveTo(const QHostAddress &address)
{
    ports.moveTo(address);
    snmp.port().moveTo(address);
    ssdp.port().moveTo(address);
    wsDiscovery.port().moveTo(address);
    broadcast.moveTo(address);
    remoteLog.moveTo(address);
    ntp.moveTo(address);
}

tl::expected<void, QString> CameraParts::open(const QMap<QString, quint16> &numbers)
{
    const auto wanted = [&](QLatin1StringView name) { return numbers.value(QString(name)); };
    auto opened = ports.open(numbers);
    if (opened)
        opened = snmp.port().open(wanted(service::snmp));
    if (opened)
        opened = ssdp.port().open(wanted(service::ssdp));
    if (opened)
        opened = wsDiscovery.port().open(wanted(service::wsDiscovery));
    if (opened)
        opened = broadcast.port().open(wanted(service::broadcast));
    return opened;
}

quint16 CameraParts::port(const QString &serviceName) const
{
    if (serviceName == service::snmp)
        return snmp.port().port();
    if (serviceName == service::ssdp)
        return ssdp.port().port();
    if (serviceName == service::wsDiscovery)
        return wsDiscovery.port().port();
    return serviceName == service::broadcast ? broadcast.port().port() : ports.port(serviceName);
}

} // namespace simulator
