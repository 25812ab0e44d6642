// SPDX-License-Identifier: Apache-2.0
#include "guide/access_list_plan.h"

#include "guide/section_helpers.h"

#include <algorithm>

namespace guide {

using namespace model;
using namespace Qt::Literals::StringLiterals;
using Form = EditAccessList::Form;
using Slot = EditAccessList::Slot;

namespace {

bool liesInOneOf(const AccessEntry &inner, const QList<AccessEntry> &entries)
{
    return std::any_of(
        entries.begin(), entries.end(), [&inner](const AccessEntry &outer) { return lies(inner, outer); });
}

const AccessEntry &cameraItself()
{
    static const QHostAddress address(QHostAddress::LocalHostIPv6);
    static const AccessEntry entry {address, address};
    return entry;
}

/// An empty IPv6 list may mean "everybody" to an old camera, so the factory's entry for all gets a successor.
bool needsPlaceholder(const AccessList &list)
{
    return list.form == Form::AllowAndDeny
        && std::any_of(list.places.begin(), list.places.end(), [](const AccessPlace &place) {
               return place.ipv6 && place.entry && (isEverybody(*place.entry) || *place.entry == cameraItself());
           });
}

QList<AccessEntry> wantedIn(const AccessList &list, const AccessWish &wish)
{
    const auto isIpv6 = [](const auto &each) { return each.isIpv6(); };
    QList<AccessEntry> wanted = wish.entries;
    const bool isMissing = !wish.administrator.isNull() && !list.takesAdministrator;
    if (const AccessEntry administrator {wish.administrator, wish.administrator};
        isMissing && !liesInOneOf(administrator, wanted))
        wanted.append(administrator);
    const bool takesIpv6 =
        std::any_of(list.places.begin(), list.places.end(), [](const AccessPlace &place) { return place.ipv6; });
    if (!takesIpv6)
        wanted.removeIf(isIpv6);
    if (needsPlaceholder(list) && std::none_of(wanted.begin(), wanted.end(), isIpv6))
        wanted.append(cameraItself());
    return wanted;
}

Text handwork(const AccessWish &wish)
{
    return {QT_TRANSLATE_NOOP("guide",
                "The camera does not say in words whether its list lets in or shuts out, so Camlock does not switch it "
                "on. On its access list page choose \"Allow\", add %1, and switch the list on last."),
        {entriesInWords(wish)}};
}

Change byHand(const AccessList &list, const AccessWish &wish, QLatin1StringView section)
{
    Change change;
    change.section = section;
    change.phase = Phase::AccessList;
    change.title = QT_TRANSLATE_NOOP("guide", "Switch the access list on");
    change.body = ByHand {handwork(wish)};
    change.lines = {{u"access list"_s, accessListInWords(list).english(), entriesInWords(wish)}};
    return change;
}

} // namespace

AccessGap gapBetween(const AccessList &list, const AccessWish &wish)
{
    AccessGap gap;
    gap.edit.form = list.form;
    const QList<AccessEntry> wanted = wantedIn(list, wish);
    QList<AccessPlace> free;
    for (const AccessPlace &place : list.places) {
        if (place.isFree())
            free.append(place);
        else if (!place.entry || !liesInOneOf(*place.entry, wanted))
            gap.edit.remove.append({place.index, place.ipv6, place.text});
    }
    for (const AccessEntry &entry : wanted) {
        const auto isThere = [&entry](const AccessPlace &place) { return place.entry == entry; };
        if (std::any_of(list.places.begin(), list.places.end(), isThere))
            continue;
        const auto fits = [&entry](const AccessPlace &place) { return place.ipv6 == entry.isIpv6(); };
        const auto place = std::find_if(free.cbegin(), free.cend(), fits);
        if (place == free.cend()) {
            ++gap.withoutPlace;
            continue;
        }
        gap.edit.add.append({place->index, place->ipv6, entry.text()});
        free.erase(place);
    }
    if (list.type == AccessListType::Deny)
        gap.edit.type = AccessListType::Allow;
    gap.setsAdministrator =
        list.takesAdministrator && !wish.administrator.isNull() && list.administrator != wish.administrator;
    return gap;
}

namespace {

/// Collects changes; each one is made for the camera as the ones before it leave it.
class Steps
{
public:
    Steps(const Snapshot &snapshot, QLatin1StringView section)
        : m_now(snapshot)
        , m_section(section)
    {
    }

    void set(Effect effect, Text title, const QList<ParameterValue> &values)
    {
        if (auto change = parameterChange(m_now, m_section, Phase::AccessList, std::move(title), values)) {
            change->effect = effect;
            append(*change);
        }
    }

    void edit(Effect effect, Text title, const EditAccessList &body)
    {
        if (body.add.isEmpty() && body.remove.isEmpty() && !body.type)
            return;
        Change change;
        change.section = m_section;
        change.phase = Phase::AccessList;
        change.title = std::move(title);
        change.body = body;
        change.effect = effect;
        for (const Slot &slot : body.add)
            addLines(change, parametersOf(body.form, slot, slot.entry));
        for (const Slot &slot : body.remove)
            addLines(change, parametersOf(body.form, slot, {}));
        if (body.type)
            change.lines.append(
                {accessListTypeLine, nameOf(m_now.accessListType.value_or(*body.type)), nameOf(*body.type)});
        append(change);
    }

    const QList<Change> &changes() const { return m_changes; }

private:
    void addLines(Change &change, const QList<ParameterValue> &values) const
    {
        for (const ParameterValue &parameter : values)
            change.lines.append({parameter.name, m_now.parameters.value(parameter.name), parameter.value});
    }

    void append(const Change &change)
    {
        m_changes.append(change);
        m_now = preview(m_now, change);
    }

    Snapshot m_now;
    QLatin1StringView m_section;
    QList<Change> m_changes;
};

} // namespace

Finding judgeAccessList(const Snapshot &snapshot, const AccessList &list, const AccessWish &wish, Text recommended)
{
    const Text current = accessListInWords(list);
    const AccessGap gap = gapBetween(list, wish);
    const QString enable = snapshot.value(u"ipfilter_enable"_s).value_or(u"1"_s).trimmed();
    if (enable != "0"_L1 && enable != "1"_L1) {
        return unknown(current, std::move(recommended),
            QT_TRANSLATE_NOOP("guide", "The camera did not say whether its access list is on."));
    }
    if (!list.type && list.inForce)
        return leftToPerson(current, std::move(recommended), handwork(wish));
    if (gap.withoutPlace > 0) {
        return unanswered(u"accessList"_s, current, std::move(recommended),
            {QT_TRANSLATE_NOOP("guide",
                 "The camera's list has no free place for %1 of the addresses. Write networks instead of single "
                 "addresses, or empty places on the camera's own page."),
                {QString::number(gap.withoutPlace)}});
    }
    if (!list.inForce) {
        return weak(current, std::move(recommended),
            QT_TRANSLATE_NOOP("guide", "Every device that can reach the camera may try to log in."));
    }
    if (list.type == AccessListType::Deny) {
        return weak(current, std::move(recommended),
            QT_TRANSLATE_NOOP("guide", "The list only shuts some addresses out. All others may try to log in."));
    }
    if (!gap.isEmpty()) {
        return weak(current, std::move(recommended),
            QT_TRANSLATE_NOOP("guide", "The list does not let in exactly those whom the site wants."));
    }
    return good(current, std::move(recommended));
}

QList<Change> closeGap(
    const Snapshot &snapshot, const AccessList &list, const AccessWish &wish, QLatin1StringView section)
{
    if (!list.type)
        return {byHand(list, wish, section)};
    const AccessGap gap = gapBetween(list, wish);
    const Text title = QT_TRANSLATE_NOOP("guide", "Put the wanted addresses on the access list");
    const bool allowsNow = list.inForce && list.type == AccessListType::Allow;
    Steps steps(snapshot, section);
    if (list.inForce && list.type == AccessListType::Deny) {
        steps.set(Effect::None, QT_TRANSLATE_NOOP("guide", "Switch the list off that shuts the listed out"),
            {{u"ipfilter_enable"_s, u"0"_s}});
    }
    if (gap.setsAdministrator) {
        steps.set(Effect::None, QT_TRANSLATE_NOOP("guide", "Let the administrator's address always in"),
            {{u"ipfilter_admin_ip"_s, wish.administrator.toString()}, {u"ipfilter_admin_enable"_s, u"1"_s}});
    }
    if (!allowsNow) {
        steps.edit(Effect::None, title, gap.edit);
    } else {
        steps.edit(Effect::None, title, {gap.edit.form, gap.edit.add, {}, {}});
        steps.edit(Effect::MayLockOut, QT_TRANSLATE_NOOP("guide", "Take the other addresses off the access list"),
            {gap.edit.form, {}, gap.edit.remove, {}});
    }
    steps.set(
        Effect::MayLockOut, QT_TRANSLATE_NOOP("guide", "Switch the access list on"), {{u"ipfilter_enable"_s, u"1"_s}});
    return steps.changes();
}

} // namespace guide
