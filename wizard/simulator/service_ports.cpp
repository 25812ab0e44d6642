// SPDX-License-Identifier: Apache-2.0
#include "simulator/service_ports.h"

#include "simulator/services.h"

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

/** Never at once: the reply to the request that asked for it is still to be sent. */
constexpr auto replyTime = 20ms;
constexpr auto gap = 3s;
/** Another program took a port meanwhile: try again rather than stay half a camera. */
constexpr auto retryTime = 1s;

QString firstOf(const ParameterStore &store, const QStringList &names)
{
    for (const auto &name : names) {
        if (store.contains(name))
            return name;
    }
    return {};
}

} // namespace

ServicePorts::ServicePorts(CameraState &state, const HttpsSetting &https, const Listeners &listeners)
    : m_state(state)
    , m_https(https)
{
    // The oldest spell them without the second underscore.
    const auto &store = state.store;
    m_slots[Http].listener = &listeners.http;
    m_slots[Http].parameter = firstOf(store, {u"network_http_port"_s, u"network_httpport"_s});
    m_slots[AlternateHttp].listener = &listeners.alternateHttp;
    m_slots[AlternateHttp].parameter = firstOf(store, {u"network_http_alternateport"_s});
    m_slots[Https].listener = &listeners.https;
    m_slots[Https].parameter = firstOf(store, {u"network_https_port"_s});
    m_slots[Rtsp].listener = &listeners.rtsp;
    m_slots[Rtsp].parameter = firstOf(store, {u"network_rtsp_port"_s, u"network_rtspport"_s});
    for (auto &slot : m_slots)
        slot.asked = slot.proven = store.value(slot.parameter);
    connect(&state.store, &ParameterStore::assigned, this, &ServicePorts::obey);
    connect(&https, &HttpsSetting::restartNeeded, this, &ServicePorts::restartWeb);
    m_reply.setSingleShot(true);
    m_gap.setSingleShot(true);
    connect(&m_reply, &QTimer::timeout, this, &ServicePorts::shut);
    connect(&m_gap, &QTimer::timeout, this, &ServicePorts::openAgain);
}

tl::expected<void, QString> ServicePorts::open(const QMap<QString, quint16> &ports)
{
    m_slots[Http].wanted = ports.value(service::http);
    m_slots[Https].wanted = ports.value(service::https);
    m_slots[Rtsp].wanted = ports.value(service::rtsp);
    const auto opened = reopen();
    for (auto &slot : m_slots)
        slot.atStart = slot.number;
    m_slots[AlternateHttp].atStart = 0;
    return opened;
}

void ServicePorts::close()
{
    m_isUp = false;
    m_reply.stop();
    m_gap.stop();
    m_toShut.clear();
    m_isShut.clear();
    for (auto &slot : m_slots)
        slot.listener->close();
    publish();
}

void ServicePorts::moveTo(const QHostAddress &address)
{
    for (auto &slot : m_slots)
        slot.listener->moveTo(address);
}

tl::expected<void, QString> ServicePorts::reopen()
{
    for (int service = 0; service < ServiceCount; ++service) {
        if (const auto taken = takeOrFallBack(service); !taken)
            return taken;
    }
    m_isUp = true;
    publish();
    return {};
}

void ServicePorts::reset()
{
    for (auto &slot : m_slots) {
        slot.asked = slot.proven = m_state.store.value(slot.parameter);
        slot.wanted = slot.atStart;
    }
}

quint16 ServicePorts::port(const QString &serviceName) const
{
    if (serviceName == service::http)
        return m_slots[Http].number;
    if (serviceName == service::https)
        return m_slots[Https].number;
    return serviceName == service::rtsp ? m_slots[Rtsp].number : quint16(0);
}

void ServicePorts::restartWeb()
{
    restart({Http, AlternateHttp, Https});
}

void ServicePorts::obey(const QString &name)
{
    for (auto &slot : m_slots) {
        const auto value = m_state.store.value(slot.parameter);
        if (name != slot.parameter || value == slot.asked)
            continue;
        slot.asked = value;
        slot.wanted = value.toUShort();
        if (&slot == &m_slots[Rtsp])
            restart({Rtsp});
        else
            restartWeb();
    }
}

void ServicePorts::restart(const QSet<int> &services)
{
    m_toShut.unite(services);
    // While the camera boots all is shut anyway.
    if (m_isUp && !m_reply.isActive())
        m_reply.start(replyTime);
}

void ServicePorts::shut()
{
    for (const auto service : std::as_const(m_toShut))
        m_slots[service].listener->close();
    m_isShut.unite(m_toShut);
    m_toShut.clear();
    publish();
    m_gap.start(m_state.paced(gap));
}

void ServicePorts::openAgain()
{
    // Two services may take each other's number.
    for (const auto service : std::as_const(m_isShut)) {
        if (m_slots[service].wanted != m_slots[service].number)
            m_slots[service].listener->release();
    }
    QSet<int> left;
    for (const auto service : std::as_const(m_isShut)) {
        if (!takeOrFallBack(service))
            left.insert(service);
    }
    m_isShut = left;
    publish();
    if (!left.isEmpty())
        m_gap.start(retryTime);
}

bool ServicePorts::isWanted(int service) const
{
    if (service == Https)
        return m_https.isWanted();
    if (service != AlternateHttp)
        return true;
    // Practice cameras side by side would meet on 8080, so the usual number counts only beside the usual HTTP port.
    const auto &slot = m_slots[AlternateHttp];
    const auto isMoved = m_state.store.value(slot.parameter) != m_state.profile.factoryValue(slot.parameter);
    return isMoved || m_state.store.value(m_slots[Http].parameter).toUShort() == m_slots[Http].number;
}

tl::expected<void, QString> ServicePorts::take(int service)
{
    auto &slot = m_slots[service];
    auto taken = isWanted(service) ? slot.listener->open(slot.wanted) : slot.listener->reserve(slot.wanted);
    if (taken) {
        slot.wanted = slot.number = slot.listener->port();
        slot.proven = slot.asked;
    }
    return taken;
}

tl::expected<void, QString> ServicePorts::takeOrFallBack(int service)
{
    auto &slot = m_slots[service];
    if (service == Https && !m_https.isOffered())
        return {};
    if (service == AlternateHttp) {
        slot.wanted = m_state.store.value(slot.parameter).toUShort();
        if (!isWanted(AlternateHttp) || slot.wanted == m_slots[Http].number)
            return {};
    }
    auto taken = take(service);
    if (taken || slot.asked == slot.proven)
        return service == AlternateHttp ? tl::expected<void, QString>() : taken;
    m_state.logSystem(u"[NETWORK] "_s + taken.error());
    slot.asked = slot.proven;
    slot.wanted = slot.number;
    m_state.store.assign(slot.parameter, slot.proven);
    return takeOrFallBack(service);
}

void ServicePorts::publish()
{
    m_state.baseUrl = u"http://%1:%2"_s.arg(m_state.host).arg(m_slots[Http].number);
    m_state.httpsPort = m_slots[Https].listener->isOpen() ? m_slots[Https].number : quint16(0);
}

} // namespace simulator
