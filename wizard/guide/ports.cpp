// SPDX-License-Identifier: Apache-2.0
#include "guide/ports.h"

#include "guide/section_helpers.h"

#include "model/typed.h"

#include <algorithm>
#include <iterator>

namespace guide {

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Service
{
    QLatin1StringView choice;
    QLatin1StringView words;
    int usual = 0;
    int preprocess = 0; ///< its bit in network_preprocess
    QLatin1StringView name;
    QLatin1StringView oldName; ///< 6xxx and early 7xxx
};

constexpr Service services[] = {
    {"http"_L1, "HTTP"_L1, 80, 1, "network_http_port"_L1, "network_httpport"_L1},
    {"httpAlternate"_L1, "HTTP (second)"_L1, 8080, 1, "network_http_alternateport"_L1, {}},
    {"https"_L1, "HTTPS"_L1, 443, 2, "network_https_port"_L1, {}},
    {"rtsp"_L1, "RTSP"_L1, 554, 8, "network_rtsp_port"_L1, "network_rtspport"_L1},
};

/// Ports that the camera uses besides; of a pair (RTP and its RTCP) the second one is the number after it.
struct Other
{
    QLatin1StringView pattern;
    QLatin1StringView words;
    bool isPair = false;
};

constexpr Other others[] = {
    {"network_sip_port"_L1, "SIP"_L1, false},
    {"network_ftp_port"_L1, "FTP"_L1, false},
    {"network_rtp_videoport"_L1, "RTP"_L1, true},
    {"network_rtp_audioport"_L1, "RTP"_L1, true},
    {"network_videoport"_L1, "RTP"_L1, true},
    {"network_audioport"_L1, "RTP"_L1, true},
    {"network_rtsp_s*_multicast_videoport"_L1, "RTP"_L1, true},
    {"network_rtsp_s*_multicast_audioport"_L1, "RTP"_L1, true},
};

/// Browsers open no page there (WHATWG Fetch, "port blocking"; those above 1024).
constexpr int closedToBrowsers[] = {
    1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080};

QString nameIn(const Snapshot &snapshot, const Service &service)
{
    if (snapshot.has(service.name))
        return service.name;
    return !service.oldName.isEmpty() && snapshot.has(service.oldName) ? QString(service.oldName) : QString();
}

/// What else listens on a port once the plan is done; empty when nothing does.
QString otherUserOf(int port, const PortWish &self, const PortPlan &plan, const Snapshot &snapshot)
{
    for (const PortWish &service : plan.services) {
        if (service.choice != self.choice && (service.wanted ? service.wanted : service.present) == port)
            return service.service;
    }
    for (const Other &other : others) {
        for (const QString &name : namesMatching(snapshot.parameters, QString(other.pattern))) {
            const auto used = snapshot.capability(name);
            if (used == port || (other.isPair && used == port - 1))
                return other.words;
        }
    }
    return {};
}

Text troubleWith(const PortWish &wish, const PortPlan &plan, const Snapshot &snapshot)
{
    const QString port = QString::number(*wish.wanted);
    if (!isPortOfService(*wish.wanted, wish.usual)) {
        return {QT_TRANSLATE_NOOP("guide", "%1 stays on %2, or gets a port from 1025 to 65535."),
            {wish.service, QString::number(wish.usual)}};
    }
    if (wish.isWeb
        && std::find(std::begin(closedToBrowsers), std::end(closedToBrowsers), *wish.wanted)
            != std::end(closedToBrowsers)) {
        return {QT_TRANSLATE_NOOP("guide", "Browsers open no page on port %1. Please choose another one."), {port}};
    }
    const QString user = otherUserOf(*wish.wanted, wish, plan, snapshot);
    if (!user.isEmpty()) {
        return {QT_TRANSLATE_NOOP("guide", "Port %1 cannot be for %2: the camera uses it for %3."),
            {port, wish.service, user}};
    }
    return {};
}

QString portList(const PortPlan &plan, std::optional<int> PortWish::*port)
{
    QStringList words;
    for (const PortWish &service : plan.services) {
        if (service.*port && !service.name.isEmpty())
            words.append(service.service + u' ' + QString::number(*(service.*port)));
    }
    return words.join(", "_L1);
}

/// Those first that give up what others wait for; a ring of them stays as it is.
QList<PortWish> inFreeingOrder(QList<PortWish> moving)
{
    QList<PortWish> ordered;
    while (!moving.isEmpty()) {
        const auto waits = [&moving](const PortWish &service) {
            return std::any_of(moving.begin(), moving.end(), [&service](const PortWish &other) {
                return other.choice != service.choice && other.present == service.wanted;
            });
        };
        const auto free = std::find_if_not(moving.begin(), moving.end(), waits);
        ordered.append(moving.takeAt(free == moving.end() ? 0 : free - moving.begin()));
    }
    return ordered;
}

QList<Change> move(
    const Snapshot &snapshot, const QList<PortWish> &moving, Effect effect, Text title, QLatin1StringView section)
{
    QList<ParameterValue> values;
    int stopped = 0;
    for (const PortWish &service : inFreeingOrder(moving)) {
        const auto known = std::find_if(std::begin(services), std::end(services),
            [&service](const Service &each) { return each.choice == service.choice; });
        stopped |= known->preprocess;
        values.append({service.name, QString::number(*service.wanted)});
    }
    QList<Change> changes = parameterChanges(snapshot, section, Phase::Ports, effect, std::move(title), values);
    if (!changes.isEmpty() && snapshot.has(u"network_preprocess"_s)) {
        std::get<SetParameters>(changes.first().body)
            .values.prepend({u"network_preprocess"_s, QString::number(stopped)});
    }
    return changes;
}

} // namespace

bool PortPlan::wantsAny() const
{
    return std::any_of(
        services.begin(), services.end(), [](const PortWish &service) { return service.wanted.has_value(); });
}

bool PortPlan::hasAny() const
{
    return std::any_of(services.begin(), services.end(),
        [](const PortWish &service) { return service.wanted && !service.name.isEmpty(); });
}

bool PortPlan::leavesTheUsual() const
{
    return std::any_of(services.begin(), services.end(), [](const PortWish &service) {
        return service.wanted && !service.name.isEmpty() && service.wanted != service.usual;
    });
}

PortPlan portPlan(const Snapshot &snapshot, const SectionAnswer &answer)
{
    PortPlan plan;
    for (const Service &service : services) {
        PortWish wish {.choice = service.choice,
            .service = service.words,
            .usual = service.usual,
            .isWeb = service.choice != "rtsp"_L1,
            .name = nameIn(snapshot, service),
            .present = {},
            .wanted = {}};
        wish.present = snapshot.capability(wish.name);
        if (const QString said = answer.values.value(service.choice).trimmed(); !said.isEmpty()) {
            bool isNumber = false;
            const int port = said.toInt(&isNumber);
            wish.wanted = isNumber ? port : 0; // 0 is refused with the rule's own sentence
        }
        plan.services.append(wish);
    }
    for (const PortWish &wish : std::as_const(plan.services)) {
        if (!wish.wanted || !plan.trouble.isEmpty())
            continue;
        plan.trouble = troubleWith(wish, plan, snapshot);
        plan.needs = u"ports."_s + wish.choice;
    }
    return plan;
}

QList<Change> movePorts(const Snapshot &snapshot, const PortPlan &plan, QLatin1StringView section)
{
    QList<PortWish> web;
    QList<PortWish> rtsp;
    for (const PortWish &service : plan.services) {
        if (service.differs())
            (service.isWeb ? web : rtsp).append(service);
    }
    const Text both = QT_TRANSLATE_NOOP("guide", "Move the web pages and RTSP to other ports");
    const bool waits = !rtsp.isEmpty() && std::any_of(web.begin(), web.end(), [&rtsp](const PortWish &service) {
        return service.present == rtsp.constFirst().wanted;
    });
    if (waits)
        return move(snapshot, web + rtsp, Effect::Reconnect, both, section);
    return move(snapshot, rtsp, Effect::None, QT_TRANSLATE_NOOP("guide", "Move RTSP to another port"), section)
        + move(
            snapshot, web, Effect::Reconnect, QT_TRANSLATE_NOOP("guide", "Move the web pages to other ports"), section);
}

Text portsInWords(const PortPlan &plan)
{
    const QString ports = portList(plan, &PortWish::present);
    return ports.isEmpty() ? Text(QT_TRANSLATE_NOOP("guide", "Not known")) : Text::verbatim(ports);
}

Text wantedInWords(const PortPlan &plan)
{
    const QString ports = plan.trouble.isEmpty() ? portList(plan, &PortWish::wanted) : QString();
    return ports.isEmpty() ? Text(QT_TRANSLATE_NOOP("guide", "Other ports than the usual ones, if that helps the site"))
                           : Text::verbatim(ports);
}

} // namespace guide
