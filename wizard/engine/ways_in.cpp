// SPDX-License-Identifier: Apache-2.0
#include "engine/ways_in.h"

#include "guide/access_list_state.h"
#include "guide/accounts.h"

#include <algorithm>

namespace engine {

using namespace model;
using namespace Qt::Literals::StringLiterals;
using guide::Admission;
using Scheme = Address::Scheme;

namespace {

/// A door that nobody has seen a certificate for may be painted on the wall.
QList<Door> usableDoors(const Snapshot &snapshot)
{
    QList<Door> doors = doorsOf(snapshot);
    const bool hasCertificate = snapshot.tls || snapshot.ownCertificate;
    doors.removeIf([hasCertificate](const Door &door) { return door.scheme == Scheme::Https && !hasCertificate; });
    return doors;
}

std::optional<Text> whyNoDoor(const Snapshot &snapshot)
{
    if (!usableDoors(snapshot).isEmpty())
        return std::nullopt;
    return Text(QT_TRANSLATE_NOOP("guide",
        "After this plan the camera would answer by HTTPS only, and nothing shows that it has a certificate to do "
        "so."));
}

/// No server can listen at a number that is no port, and only one of two at the same: which, is the camera's secret.
QList<Text> whyPortsFail(const Snapshot &snapshot)
{
    QList<Text> reasons;
    const auto ports = portValues(snapshot);
    for (qsizetype i = 0; i < ports.size(); ++i) {
        const int number = ports.at(i).value.toInt();
        if (number < 1 || number > 65535)
            reasons.append(
                {QT_TRANSLATE_NOOP("guide", "%1 would use \"%2\", which is no port. Give a number from 1 to 65535."),
                    {ports.at(i).service, ports.at(i).value.left(40)}});
        for (qsizetype j = i + 1; j < ports.size(); ++j) {
            if (number == ports.at(j).value.toInt())
                reasons.append(
                    {QT_TRANSLATE_NOOP("guide", "%1 and %2 would both use port %3. Give each a port of its own."),
                        {ports.at(i).service, ports.at(j).service, QString::number(number)}});
        }
    }
    return reasons;
}

/// Schemes that Camlock and recorders can answer; a camera that does not name its scheme asks as it always did.
std::optional<Text> whyNoLogin(const Snapshot &snapshot, const QString &parameter)
{
    const QString mode = snapshot.value(parameter).value_or(QString()).trimmed().toLower();
    // API doc, network_http_authmode and network_rtsp_authmode; what a camera says besides is no plan's doing.
    const QStringList known {QString(), u"basic"_s, u"digest"_s, u"disable"_s};
    if (known.contains(mode))
        return std::nullopt;
    return Text(QT_TRANSLATE_NOOP("guide", "The camera would ask for a login by \"%1\", which nobody here can answer."),
        {mode.left(40)});
}

std::optional<Text> whyNoFamily(const Snapshot &snapshot)
{
    const QString name = u"network_ipv6_enable"_s;
    if (!snapshot.overIpv6 || snapshot.capability(name) != 0)
        return std::nullopt;
    return Text(QT_TRANSLATE_NOOP(
        "guide", "Camlock reaches this camera by IPv6. Switching IPv6 off would lock it out: use the IPv4 address."));
}

/// Root is always there; of the others the camera says which it has. Where it lists none, nothing is known against it.
std::optional<Text> whyNoAccount(const Snapshot &snapshot, const QString &name, Privilege least)
{
    const auto accounts = guide::accountsIn(snapshot.parameters);
    if (name.isEmpty() || name == "root"_L1 || !accounts)
        return std::nullopt;
    const auto found = std::find_if(
        accounts->begin(), accounts->end(), [&name](const guide::Account &account) { return account.name == name; });
    if (found == accounts->end())
        return Text(QT_TRANSLATE_NOOP("guide", "The account %1 would not be there."), {name});
    if (found->privilege && *found->privilege < least)
        return Text(QT_TRANSLATE_NOOP("guide", "The account %1 could not do any more what it is for."), {name});
    return std::nullopt;
}

/// Absent where no list is in force. Most cameras say so in one word, and are asked for no more.
std::optional<guide::AccessList> listInForce(const Snapshot &snapshot)
{
    const auto on = snapshot.value(u"ipfilter_enable"_s);
    if (on && (on->trimmed().isEmpty() || on->trimmed() == "0"_L1))
        return std::nullopt;
    auto list = guide::accessListIn(snapshot);
    return list && list->inForce ? list : std::nullopt;
}

std::optional<Text> whyShutByList(const std::optional<guide::AccessList> &list, const QHostAddress &camlock)
{
    if (!list || camlock.isNull() || guide::admissionOf(*list, camlock) == Admission::LetIn)
        return std::nullopt;
    return Text(QT_TRANSLATE_NOOP("guide",
                    "The access list would shut this computer (%1) out. Put it on the list, or give it as the "
                    "administrator's address."),
        {camlock.toString()});
}

std::optional<Text> whyNoFamilyForRecorder(const Snapshot &snapshot, const QString &address)
{
    const bool comesByIpv6 = QHostAddress(address).protocol() == QAbstractSocket::IPv6Protocol;
    if (!comesByIpv6 || snapshot.capability(u"network_ipv6_enable"_s) != 0)
        return std::nullopt;
    return Text(QT_TRANSLATE_NOOP("guide",
                    "The recorder (%1) comes by IPv6. Switching IPv6 off would shut it out: give its IPv4 address."),
        {address});
}

std::optional<Text> whyRecorderShutByList(const std::optional<guide::AccessList> &list, const QString &address)
{
    if (!list || address.isEmpty())
        return std::nullopt;
    const QHostAddress recorder(address);
    if (recorder.isNull())
        return Text(
            QT_TRANSLATE_NOOP("guide",
                "The recorder's address \"%1\" is a name. An access list knows addresses only: give its IP address."),
            {address.left(60)});
    if (guide::admissionOf(*list, recorder) == Admission::LetIn)
        return std::nullopt;
    return Text(QT_TRANSLATE_NOOP("guide", "The access list would shut the recorder (%1) out. Put it on the list."),
        {recorder.toString()});
}

QList<Text> allOf(const QList<std::optional<Text>> &reasons)
{
    QList<Text> all;
    for (const auto &reason : reasons) {
        if (reason)
            all.append(*reason);
    }
    return all;
}

} // namespace

Clients clientsOf(const Job &job, const Snapshot &snapshot)
{
    const QString section = u"vms_user_separate"_s;
    const QString answered = job.answers.value(section, u"address"_s).trimmed();
    return {.camlock = snapshot.localAddress,
        .recorder = answered.isEmpty() ? job.site.vms.address.trimmed() : answered,
        .account = snapshot.account,
        .recorderAccount = job.answers.value(section, u"name"_s).trimmed()};
}

WaysIn waysIn(const Snapshot &snapshot, const Clients &clients)
{
    const auto ports = whyPortsFail(snapshot);
    const auto door = whyNoDoor(snapshot);
    const auto list = listInForce(snapshot);
    WaysIn ways;
    ways.doors = usableDoors(snapshot);
    ways.rtspPort = portIn(snapshot, u"rtsp"_s);
    ways.camlock = ports
        + allOf({whyNoFamily(snapshot), door, whyNoLogin(snapshot, u"network_http_authmode"_s),
            whyNoAccount(snapshot, clients.account, Privilege::Administrator), whyShutByList(list, clients.camlock)});
    const bool hasRecorder = !clients.recorder.isEmpty() || !clients.recorderAccount.isEmpty();
    if (hasRecorder)
        ways.recorder = ports
            + allOf({whyNoFamilyForRecorder(snapshot, clients.recorder), door,
                whyNoLogin(snapshot, u"network_rtsp_authmode"_s),
                whyNoAccount(snapshot, clients.recorderAccount, Privilege::Viewer),
                whyRecorderShutByList(list, clients.recorder)});
    return ways;
}

Text inWords(const WaysIn &ways, const Clients &clients, const PortMap &ports)
{
    if (ways.doors.isEmpty())
        return QT_TRANSLATE_NOOP("guide", "none");
    const Door best = ports.real(ways.doors.constFirst());
    const bool isHttps = best.scheme == Scheme::Https;
    QStringList arguments {QString::number(best.port), clients.account};
    if (clients.recorderAccount.isEmpty())
        return {isHttps ? QT_TRANSLATE_NOOP("guide", "HTTPS, port %1, as %2, if the certificate is the camera's")
                        : QT_TRANSLATE_NOOP("guide", "HTTP, port %1, as %2"),
            arguments};
    arguments += {QString::number(ports.real(u"rtsp"_s, ways.rtspPort)), clients.recorderAccount};
    return {isHttps ? QT_TRANSLATE_NOOP("guide",
                "HTTPS, port %1, as %2, if the certificate is the camera's; the recorder by RTSP, port %3, as %4")
                    : QT_TRANSLATE_NOOP("guide", "HTTP, port %1, as %2; the recorder by RTSP, port %3, as %4"),
        arguments};
}

} // namespace engine
