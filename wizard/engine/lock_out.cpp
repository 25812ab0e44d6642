// SPDX-License-Identifier: Apache-2.0
#include "engine/lock_out.h"

#include "engine/doors.h"
#include "guide/access_list_state.h"

#include <algorithm>

namespace engine {

using namespace model;
using namespace Qt::Literals::StringLiterals;
using guide::Admission;

namespace {

bool touches(const Change &change, QLatin1StringView prefix)
{
    const auto *set = std::get_if<SetParameters>(&change.body);
    return set && std::any_of(set->values.begin(), set->values.end(), [prefix](const ParameterValue &parameter) {
        return parameter.name.startsWith(prefix);
    });
}

bool touchesList(const Change &change)
{
    return std::holds_alternative<EditAccessList>(change.body) || touches(change, "ipfilter_"_L1);
}

std::optional<Text> shutByFamily(const Snapshot &start, const Snapshot &after)
{
    const QString name = u"network_ipv6_enable"_s;
    if (!start.overIpv6 || after.capability(name) != 0 || start.capability(name) == 0)
        return std::nullopt;
    return Text(QT_TRANSLATE_NOOP(
        "guide", "Camlock reaches this camera by IPv6. Switching IPv6 off would lock it out: use the IPv4 address."));
}

/// A door that nobody has seen a certificate for may be painted on the wall.
std::optional<Text> shutByDoors(const Snapshot &after)
{
    const QList<Door> doors = doorsOf(after);
    const bool hasCertificate = after.tls || after.ownCertificate;
    const bool isOpen = std::any_of(doors.begin(), doors.end(),
        [hasCertificate](const Door &door) { return door.scheme == Address::Scheme::Http || hasCertificate; });
    if (isOpen)
        return std::nullopt;
    return Text(QT_TRANSLATE_NOOP("guide",
        "After this plan the camera would answer by HTTPS only, and nothing shows that it has a certificate to do "
        "so."));
}

std::optional<Text> shutByList(const Snapshot &after, const Clients &clients)
{
    const auto list = guide::accessListIn(after);
    if (!list || !list->inForce)
        return std::nullopt;
    if (!clients.camlock.isNull() && guide::admissionOf(*list, clients.camlock) != Admission::LetIn) {
        return Text(QT_TRANSLATE_NOOP("guide",
                        "The access list would shut this computer (%1) out. Put it on the list, or give it as the "
                        "administrator's address."),
            {clients.camlock.toString()});
    }
    if (clients.recorder.isEmpty())
        return std::nullopt;
    const QHostAddress recorder(clients.recorder);
    if (recorder.isNull()) {
        return Text(
            QT_TRANSLATE_NOOP("guide",
                "The recorder's address \"%1\" is a name. An access list knows addresses only: give its IP address."),
            {clients.recorder.left(60)});
    }
    if (guide::admissionOf(*list, recorder) != Admission::LetIn) {
        return Text(QT_TRANSLATE_NOOP("guide", "The access list would shut the recorder (%1) out. Put it on the list."),
            {recorder.toString()});
    }
    return std::nullopt;
}

} // namespace

Clients clientsOf(const Job &job, const Snapshot &snapshot)
{
    const QString answered = job.answers.value(u"vms_user_separate"_s, u"address"_s).trimmed();
    return {snapshot.localAddress, answered.isEmpty() ? job.site.vms.address.trimmed() : answered};
}

std::optional<Text> lockOutIn(const Snapshot &start, const QList<Change> &changes, const Clients &clients)
{
    Snapshot now = start;
    for (const Change &change : changes) {
        if (change.isByHand())
            continue;
        now = preview(now, change);
        std::optional<Text> shut = shutByFamily(start, now);
        if (!shut && change.effect == Effect::Reconnect)
            shut = shutByDoors(now);
        if (!shut && touchesList(change))
            shut = shutByList(now, clients);
        if (shut)
            return shut;
    }
    return std::nullopt;
}

} // namespace engine
