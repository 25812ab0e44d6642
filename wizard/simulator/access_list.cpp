// SPDX-License-Identifier: Apache-2.0
#include "simulator/access_list.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace filter_list {

const ListFields &v4()
{
    static const ListFields fields {{u"ipfilter_ipv4list_i{}"_s}};
    return fields;
}

const ListFields &v6()
{
    static const ListFields fields {{u"ipfilter_ipv6list_i{}"_s}};
    return fields;
}

const ListFields &allow()
{
    static const ListFields fields {{u"ipfilter_allow_i{}_start"_s, u"ipfilter_allow_i{}_end"_s}};
    return fields;
}

const ListFields &deny()
{
    static const ListFields fields {{u"ipfilter_deny_i{}_start"_s, u"ipfilter_deny_i{}_end"_s}};
    return fields;
}

const ListFields &allowV6()
{
    static const ListFields fields {{u"ipfilter_ipv6_allow_i{}"_s}};
    return fields;
}

const ListFields &denyV6()
{
    static const ListFields fields {{u"ipfilter_ipv6_deny_i{}"_s}};
    return fields;
}

} // namespace filter_list

namespace {

/** A dual-stack socket shows an IPv4 peer as `::ffff:a.b.c.d`. */
bool isV4(const QHostAddress &address)
{
    bool ok = false;
    address.toIPv4Address(&ok);
    return ok;
}

} // namespace

QString ListFields::name(qsizetype field, int slot) const
{
    return QString(patterns[field]).replace("{}"_L1, QString::number(slot));
}

AccessList::AccessList(CameraState &state)
    : m_state(state)
{
}

AccessForm AccessList::form() const
{
    if (m_state.store.contains(filter_list::v4().name(0, 0)))
        return AccessForm::OneList;
    return m_state.store.contains(filter_list::allow().name(0, 0)) ? AccessForm::TwoLists : AccessForm::None;
}

bool AccessList::letsIn(const QHostAddress &peer, Door door) const
{
    const auto isConcerned = door == Door::Streams || m_state.profile.accessList.governs == Governs::Everything;
    if (!isConcerned || m_state.faults.has(FaultKind::LieAccessList))
        return true;
    switch (form()) {
    case AccessForm::None:
        return true;
    case AccessForm::TwoLists:
        return passesTwoLists(peer);
    case AccessForm::OneList:
        return !m_state.store.isOn(u"ipfilter_enable"_s) || isAdministrator(peer) || passesOneList(peer);
    }
    return true;
}

bool AccessList::isAllowType() const
{
    return m_state.store.value(u"ipfilter_type"_s).toInt() == m_state.profile.accessList.allowNumber;
}

void AccessList::setAllowType()
{
    m_state.store.assign(u"ipfilter_type"_s, QString::number(m_state.profile.accessList.allowNumber));
}

void AccessList::setDenyType()
{
    m_state.store.assign(u"ipfilter_type"_s, QString::number(1 - m_state.profile.accessList.allowNumber));
}

QList<ListFields> AccessList::lists() const
{
    QList<ListFields> present;
    for (const auto &fields : {filter_list::v4(), filter_list::v6(), filter_list::allow(), filter_list::deny(),
             filter_list::allowV6(), filter_list::denyV6()}) {
        if (m_state.store.contains(fields.name(0, 0)))
            present.append(fields);
    }
    return present;
}

bool AccessList::isFree(const ListFields &list, int slot) const
{
    for (qsizetype field = 0; field < list.patterns.size(); ++field) {
        if (!m_state.store.value(list.name(field, slot)).isEmpty())
            return false;
    }
    return true;
}

void AccessList::closeUp()
{
    if (!m_state.faults.has(FaultKind::ClosingList))
        return;
    const auto present = lists();
    for (const auto &list : present) {
        int to = 0;
        for (int from = 0; from < slotCount; ++from) {
            if (isFree(list, from))
                continue;
            for (qsizetype field = 0; from != to && field < list.patterns.size(); ++field) {
                m_state.store.assign(list.name(field, to), m_state.store.value(list.name(field, from)));
                m_state.store.assign(list.name(field, from), {});
            }
            ++to;
        }
    }
}

bool AccessList::isListed(const QHostAddress &peer, const ListFields &list) const
{
    const auto isSpan = list.patterns.size() == 2;
    for (int slot = 0; slot < slotCount; ++slot) {
        const auto first = m_state.store.value(list.name(0, slot));
        const auto span = isSpan ? AddressSpan::between(first, m_state.store.value(list.name(1, slot)))
            : isV4(peer)         ? AddressSpan::parseV4(first)
                                 : AddressSpan::parseV6(first);
        if (span && span->holds(peer))
            return true;
    }
    return false;
}

bool AccessList::passesTwoLists(const QHostAddress &peer) const
{
    const auto &allowed = isV4(peer) ? filter_list::allow() : filter_list::allowV6();
    if (!m_state.store.contains(allowed.name(0, 0)))
        return true; // it knows no list for this family
    return isListed(peer, allowed) && !isListed(peer, isV4(peer) ? filter_list::deny() : filter_list::denyV6());
}

bool AccessList::passesOneList(const QHostAddress &peer) const
{
    return isListed(peer, isV4(peer) ? filter_list::v4() : filter_list::v6()) == isAllowType();
}

bool AccessList::isAdministrator(const QHostAddress &peer) const
{
    const auto text = m_state.store.value(u"ipfilter_admin_ip"_s);
    const auto span = isV4(peer) ? AddressSpan::parseV4(text) : AddressSpan::parseV6(text);
    return m_state.store.isOn(u"ipfilter_admin_enable"_s) && span && span->holds(peer);
}

} // namespace simulator
