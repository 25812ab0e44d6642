// SPDX-License-Identifier: Apache-2.0
#include "simulator/practice_camera.h"

#include "simulator/camera_parts.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace simulator {

tl::expected<std::unique_ptr<PracticeCamera>, QString> PracticeCamera::start(const PracticeCameraOptions &options)
{
    const auto profile = loadProfile(options.profile);
    if (!profile)
        return tl::make_unexpected(profile.error());
    const auto faults = Faults::parse(options.faults);
    if (!faults)
        return tl::make_unexpected(faults.error());
    auto parts = std::make_unique<CameraParts>(*profile, *faults, options);
    std::unique_ptr<PracticeCamera> camera(new PracticeCamera(options, std::move(parts)));
    if (const auto opened = camera->openAll(options.ports); !opened)
        return tl::make_unexpected(opened.error());
    camera->m_parts->state.cutPower = [self = camera.get()] { QTimer::singleShot(0, self, &PracticeCamera::goDown); };
    camera->m_parts->state.flash = [self = camera.get()] { self->flash(); };
    camera->m_parts->ntp.start();
    return camera;
}

PracticeCamera::PracticeCamera(const PracticeCameraOptions &options, std::unique_ptr<CameraParts> parts)
    : m_parts(std::move(parts))
    , m_address(options.address)
    , m_leased(options.address)
{
    connect(&m_parts->state.store, &ParameterStore::assigned, this, &PracticeCamera::obey);
    for (auto *server : {&m_parts->http, &m_parts->alternateHttp, &m_parts->tls})
        connect(server, &HttpServer::requestServed, this, &PracticeCamera::note);
    connect(&m_parts->rtsp, &RtspServer::requestServed, this, &PracticeCamera::note);
    connect(&m_parts->tunnels, &RtspTunnels::requestServed, this, &PracticeCamera::note);
    m_flashing.setSingleShot(true);
    connect(&m_flashing, &QTimer::timeout, this, &PracticeCamera::goDown);
    m_readdressing.setSingleShot(true);
    connect(&m_readdressing, &QTimer::timeout, this, &PracticeCamera::takeAddress);
}

PracticeCamera::~PracticeCamera() = default;

tl::expected<void, QString> PracticeCamera::openAll(const QMap<QString, quint16> &ports)
{
    live(m_address);
    return m_parts->open(ports);
}

quint16 PracticeCamera::port(const QString &serviceName) const
{
    return m_parts->port(serviceName);
}

QString PracticeCamera::model() const
{
    return value(u"system_info_modelname"_s);
}

QString PracticeCamera::profileName() const
{
    return m_parts->state.profile.name;
}

QString PracticeCamera::value(const QString &name) const
{
    return m_parts->state.store.value(name);
}

bool PracticeCamera::setValue(const QString &name, const QString &value)
{
    m_parts->state.store.assign(name, value);
    return m_parts->state.store.contains(name);
}

void PracticeCamera::setRootPassword(const QString &password)
{
    setValue(u"security_user_i0_pass"_s, password);
}

bool PracticeCamera::addAccount(const QString &name, const QString &password, const QString &privilege)
{
    return m_parts->accounts.add(name, password, privilege) == AccountResult::Done;
}

QDateTime PracticeCamera::clock() const
{
    return m_parts->state.clock.utc();
}

void PracticeCamera::setClock(const QDateTime &utc)
{
    m_parts->state.clock.set(utc);
}

tl::expected<void, QString> PracticeCamera::addFault(const QString &fault)
{
    return m_parts->state.faults.add(fault);
}

const QList<LoggedRequest> &PracticeCamera::requests() const
{
    return m_requests;
}

void PracticeCamera::forgetRequests()
{
    m_requests.clear();
}

int PracticeCamera::writes() const
{
    return int(std::count_if(m_requests.begin(), m_requests.end(), [](const LoggedRequest &r) { return r.isWrite; }));
}

bool PracticeCamera::passwordCrossedInClear(const QString &password) const
{
    return m_parts->state.eavesdropper.heard(password);
}

int PracticeCamera::failedLogins() const
{
    return m_parts->site.failedLogins() + m_parts->onvif.failedLogins() + m_parts->rtspSite.failedLogins();
}

bool PracticeCamera::hearsMulticast() const
{
    return m_parts->ssdp.port().hearsMany();
}

QByteArray PracticeCamera::certificateDer() const
{
    return m_parts->https.certificate();
}

int PracticeCamera::tlsConnections() const
{
    return m_parts->https.connections();
}

QByteArray PracticeCamera::dot1xCaDer() const
{
    return m_parts->dot1x.authorityDer();
}

QByteArray PracticeCamera::dot1xCertificateDer() const
{
    return m_parts->dot1x.certificateDer();
}

QByteArray PracticeCamera::dot1xKeyDer() const
{
    return m_parts->dot1x.keyDer();
}

QString PracticeCamera::dot1xIdentity() const
{
    return m_parts->dot1x.identity();
}

QString PracticeCamera::dot1xPassword() const
{
    return m_parts->dot1x.password();
}

int PracticeCamera::dot1xMethod() const
{
    return m_parts->dot1x.method();
}

bool PracticeCamera::isDot1xOn() const
{
    return m_parts->dot1x.isOn();
}

QByteArray PracticeCamera::readyLine() const
{
    QJsonObject ports;
    for (const auto name : {service::http, service::https, service::rtsp, service::snmp, service::ssdp,
             service::wsDiscovery, service::broadcast})
        ports.insert(name, port(name));
    const QJsonObject line {{u"ready"_s, true}, {u"profile"_s, profileName()}, {u"model"_s, model()},
        {u"firmware"_s, value(u"system_info_firmwareversion"_s)}, {u"mac"_s, value(u"system_info_serialnumber"_s)},
        {u"address"_s, m_address.toString()}, {u"ports"_s, ports}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

void PracticeCamera::obey(const QString &name, const QString &value)
{
    auto &state = m_parts->state;
    if (name == "system_datetime"_L1) {
        if (const auto wall = CameraClock::parseSetting(value); wall.isValid())
            state.clock.set(CameraClock::fromWall(wall, state.timeZone()));
    } else if (name == "system_reset"_L1 || name == "system_reboot"_L1) {
        restart(value.toInt());
    } else if (name == "network_ipaddress"_L1 || name == "network_resetip"_L1) {
        // Never at once: the reply is still to be sent, and other parameters of the same request are to come.
        m_readdressing.start(qMax(state.paced(500ms), std::chrono::milliseconds(20)));
    } else if (name == "system_restore"_L1) {
        // What is set goes, what runs stays.
        const auto firmware = state.firmware();
        state.store.restoreFactory();
        state.setFirmware(firmware);
        m_parts->https.reset();
        m_parts->dot1x.reset();
        m_parts->ports.reset();
        restart(1);
    }
}

void PracticeCamera::note(const LoggedRequest &request)
{
    constexpr qsizetype mostRequests = 10'000;
    m_requests.append(request);
    if (m_requests.size() > mostRequests)
        m_requests.removeFirst();
    Q_EMIT requestServed(request);
}

void PracticeCamera::flash()
{
    // No source says how long it takes. Never at once: the reply that says so is still to be sent.
    m_flashing.start(qMax(m_parts->state.paced(5s), std::chrono::milliseconds(20)));
}

void PracticeCamera::restart(int delaySeconds)
{
    m_parts->state.logSystem(u"[SYSTEM]: Reboot"_s, Severity::Notice);
    // Never at once: the reply that says so is still to be sent.
    const auto delay = m_parts->state.paced(1s * qBound(1, delaySeconds, 60));
    QTimer::singleShot(qMax(delay, std::chrono::milliseconds(20)), this, &PracticeCamera::goDown);
}

void PracticeCamera::goDown()
{
    if (std::exchange(m_isDown, true))
        return;
    m_flashing.stop();
    m_parts->ntp.stop();
    m_parts->close();
    QTimer::singleShot(m_parts->state.paced(1s * m_parts->state.profile.bootSeconds), this, &PracticeCamera::comeUp);
    Q_EMIT wentDown();
}

void PracticeCamera::comeUp()
{
    auto &parts = *m_parts;
    if (const auto next = std::exchange(parts.state.nextAddress, std::nullopt)) {
        live(*next);
        parts.moveTo(*next);
    }
    if (!parts.reopen()) {
        // Another program took a port meanwhile: try again rather than stay half a camera.
        parts.close();
        QTimer::singleShot(1s, this, &PracticeCamera::comeUp);
        return;
    }
    m_isDown = false;
    if (const auto next = std::exchange(parts.state.nextFirmware, std::nullopt))
        parts.state.setFirmware(*next);
    if (parts.state.profile.clockRestartsAtReboot)
        parts.state.startClock();
    parts.state.logSystem(u"syslogd started"_s);
    parts.ntp.start();
    Q_EMIT cameUp();
}

} // namespace simulator
