// SPDX-License-Identifier: Apache-2.0
#include "guide/access_list_state.h"

#include "guide/section_helpers.h"

#include <algorithm>

namespace guide {

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Cameras may show what we would not take as typed: a dotted mask, or an address inside the network.
std::optional<AccessEntry> readEntry(const QString &text)
{
    if (const auto entry = parseAccessEntry(text))
        return *entry;
    const auto [network, prefix] = QHostAddress::parseSubnet(text);
    if (network.isNull() || !text.contains(u'/'))
        return std::nullopt;
    const auto entry = parseAccessEntry(network.toString() + u'/' + QString::number(prefix));
    return entry ? std::optional(*entry) : std::nullopt;
}

/// The number between `before` and the end of the name, or the `_` behind it.
std::optional<int> indexIn(const QString &name, qsizetype before)
{
    bool isNumber = false;
    const QString digits = name.mid(before).section(u'_', 0, 0);
    const int index = digits.toInt(&isNumber);
    return isNumber ? std::optional(index) : std::nullopt;
}

AccessPlace placeOf(int index, bool ipv6, const QString &text)
{
    return {index, ipv6, text, text.isEmpty() ? std::nullopt : readEntry(text)};
}

/// Names such as `ipfilter_ipv4list_i3`, one for each place.
QList<AccessPlace> places(const Parameters &parameters, const QString &prefix, bool ipv6)
{
    QList<AccessPlace> found;
    const QStringList names = namesMatching(parameters, QString(prefix + u'*'));
    for (const QString &name : names) {
        if (const auto index = indexIn(name, prefix.size()))
            found.append(placeOf(*index, ipv6, parameters.value(name).trimmed()));
    }
    return found;
}

/// Pairs such as `ipfilter_allow_i3_start` and `…_end`.
QList<AccessPlace> ranges(const Parameters &parameters, const QString &prefix)
{
    QList<AccessPlace> found;
    const QStringList names = namesMatching(parameters, QString(prefix + u"*_start"_s));
    for (const QString &name : names) {
        const auto index = indexIn(name, prefix.size());
        const auto last = parameters.constFind(name.chopped(5) + u"end"_s);
        if (!index || last == parameters.constEnd())
            continue;
        const QString from = parameters.value(name).trimmed();
        const QString to = last->trimmed();
        found.append(placeOf(*index, false, from == to || to.isEmpty() ? from : from + u'-' + to));
    }
    return found;
}

QList<AccessPlace> inOrder(QList<AccessPlace> places)
{
    std::sort(places.begin(), places.end(), [](const AccessPlace &left, const AccessPlace &right) {
        return std::pair(left.ipv6, left.index) < std::pair(right.ipv6, right.index);
    });
    return places;
}

enum class Listed { Yes, No, Unclear };

Listed isListed(const QList<AccessPlace> &places, const QHostAddress &address)
{
    Listed listed = Listed::No;
    for (const AccessPlace &place : places) {
        if (place.entry && place.entry->covers(address))
            return Listed::Yes;
        if (!place.isFree() && !place.entry)
            listed = Listed::Unclear;
    }
    return listed;
}

Admission when(Listed listed, Admission whenListed, Admission otherwise)
{
    return listed == Listed::Unclear ? Admission::Unclear : listed == Listed::Yes ? whenListed : otherwise;
}

} // namespace

std::optional<AccessList> accessListIn(const Snapshot &snapshot)
{
    const Parameters &parameters = snapshot.parameters;
    const auto on = snapshot.value(u"ipfilter_enable"_s);
    AccessList list;
    list.places = inOrder(
        places(parameters, u"ipfilter_ipv4list_i"_s, false) + places(parameters, u"ipfilter_ipv6list_i"_s, true));
    list.type = snapshot.accessListType;
    if (list.places.isEmpty() || !on) {
        list.form = AccessList::Form::AllowAndDeny;
        list.places =
            inOrder(ranges(parameters, u"ipfilter_allow_i"_s) + places(parameters, u"ipfilter_ipv6_allow_i"_s, true));
        list.denied =
            inOrder(ranges(parameters, u"ipfilter_deny_i"_s) + places(parameters, u"ipfilter_ipv6_deny_i"_s, true));
        list.type = AccessListType::Allow;
    }
    const bool takesIpv4 =
        std::any_of(list.places.begin(), list.places.end(), [](const AccessPlace &place) { return !place.ipv6; });
    if (!takesIpv4)
        return std::nullopt;
    list.inForce =
        on ? on->trimmed() != "0"_L1 && !on->trimmed().isEmpty() : list.form == AccessList::Form::AllowAndDeny;
    list.takesAdministrator = snapshot.has(u"ipfilter_admin_enable"_s) && snapshot.has(u"ipfilter_admin_ip"_s);
    if (list.takesAdministrator && snapshot.value(u"ipfilter_admin_enable"_s)->trimmed() == "1"_L1)
        list.administrator = QHostAddress(snapshot.value(u"ipfilter_admin_ip"_s)->trimmed());
    return list;
}

Admission admissionOf(const AccessList &list, const QHostAddress &address)
{
    const bool isAdministrator =
        !list.administrator.isNull() && list.administrator.isEqual(address, QHostAddress::ConvertV4MappedToIPv4);
    if (!list.inForce || isAdministrator)
        return Admission::LetIn;
    if (!list.type || address.isNull())
        return Admission::Unclear;
    const Listed listed = isListed(list.places, address);
    if (*list.type == AccessListType::Deny)
        return when(listed, Admission::ShutOut, Admission::LetIn);
    const Admission allowed = when(listed, Admission::LetIn, Admission::ShutOut);
    const Admission denied = when(isListed(list.denied, address), Admission::ShutOut, Admission::LetIn);
    if (allowed == Admission::ShutOut || denied == Admission::ShutOut)
        return Admission::ShutOut;
    return allowed == Admission::LetIn ? denied : allowed;
}

Text accessListInWords(const AccessList &list)
{
    QStringList entries;
    for (const AccessPlace &place : list.places) {
        if (!place.isFree())
            entries.append(place.text);
    }
    if (!list.administrator.isNull())
        entries.append(list.administrator.toString());
    const QStringList shownEntries {entries.isEmpty() ? u"-"_s : listed(entries)};
    if (!list.inForce)
        return entries.isEmpty() ? Text(QT_TRANSLATE_NOOP("guide", "Off"))
                                 : Text(QT_TRANSLATE_NOOP("guide", "Off (listed: %1)"), shownEntries);
    if (!list.type)
        return {QT_TRANSLATE_NOOP("guide", "On (listed: %1)"), shownEntries};
    if (list.form == AccessList::Form::AllowAndDeny) {
        return {
            QT_TRANSLATE_NOOP("guide", "On: only these may fetch the video: %1. The web pages may stay open to all"),
            shownEntries};
    }
    return *list.type == AccessListType::Allow
        ? Text(QT_TRANSLATE_NOOP("guide", "On: only these may come: %1"), shownEntries)
        : Text(QT_TRANSLATE_NOOP("guide", "On: all but these may come: %1"), shownEntries);
}

} // namespace guide
