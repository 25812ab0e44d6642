// SPDX-License-Identifier: Apache-2.0
#include "simulator/ipfilter_cgi.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

/** The manuals name no texts for what is refused; these follow editaccount.cgi. */
HttpReply refused(const QByteArray &what)
{
    return textReply("ERROR: " + what + " fail!");
}

HttpReply done()
{
    return textReply("\r\n");
}

std::optional<int> indexOf(const QList<Argument> &arguments)
{
    bool isNumber = false;
    const auto index = valueOf(arguments, "index"_L1).value_or(QString()).toInt(&isNumber);
    return isNumber && index >= 0 && index < AccessList::slotCount ? std::optional(index) : std::nullopt;
}

bool hasBadIndex(const QList<Argument> &arguments)
{
    return valueOf(arguments, "index"_L1) && !indexOf(arguments);
}

} // namespace

IpfilterCgi::IpfilterCgi(CameraState &state)
    : m_state(state)
    , m_list(state)
{
}

bool IpfilterCgi::isWrite(const QList<Argument> &arguments)
{
    return valueOf(arguments, "type"_L1) || valueOf(arguments, "method"_L1);
}

HttpReply IpfilterCgi::run(const QList<Argument> &arguments)
{
    const auto form = m_list.form();
    if (form == AccessForm::None || m_state.faults.has(FaultKind::RefuseIpfilter))
        return invalidCommand();
    if (form == AccessForm::TwoLists)
        return runTwoLists(arguments);
    if (const auto type = valueOf(arguments, "type"_L1))
        return setType(*type);
    const auto asksType =
        std::any_of(arguments.begin(), arguments.end(), [](const Argument &a) { return a.name == "type"_L1; });
    return asksType ? tellType() : runOneList(arguments);
}

HttpReply IpfilterCgi::tellType() const
{
    const QByteArray word = m_list.isAllowType() ? "allow" : "deny";
    const auto isBare = m_state.profile.accessList.typeAnswer == TypeAnswer::Word;
    return textReply((isBare ? word : "type=" + word) + "\r\n");
}

HttpReply IpfilterCgi::setType(const QString &type)
{
    if (type == "allow"_L1)
        m_list.setAllowType();
    else if (type == "deny"_L1)
        m_list.setDenyType();
    else
        return refused("Set type");
    m_state.logSystem(u"[IPFILTER]: Type is now %1"_s.arg(type), Severity::Notice);
    return tellType();
}

HttpReply IpfilterCgi::runOneList(const QList<Argument> &arguments)
{
    const auto method = valueOf(arguments, "method"_L1).value_or(QString());
    const auto ip = valueOf(arguments, "ip"_L1).value_or(QString());
    if (method == "addv4"_L1)
        return AddressSpan::parseV4(ip) ? put(filter_list::v4(), {ip}, arguments) : refused("Add entry");
    if (method == "addv6"_L1)
        return AddressSpan::parseV6(ip) ? put(filter_list::v6(), {ip}, arguments) : refused("Add entry");
    if (method == "delv4"_L1)
        return clear(filter_list::v4(), indexOf(arguments));
    if (method == "delv6"_L1)
        return clear(filter_list::v6(), indexOf(arguments));
    return invalidCommand();
}

HttpReply IpfilterCgi::runTwoLists(const QList<Argument> &arguments)
{
    const auto method = valueOf(arguments, "method"_L1).value_or(QString());
    const QStringList ends {
        valueOf(arguments, "start"_L1).value_or(QString()), valueOf(arguments, "end"_L1).value_or(QString())};
    const auto &list = method.endsWith("deny"_L1) ? filter_list::deny() : filter_list::allow();
    if (method == "addallow"_L1 || method == "adddeny"_L1)
        return AddressSpan::between(ends[0], ends[1]) ? put(list, ends, arguments) : refused("Add entry");
    if (method != "deleteallow"_L1 && method != "deletedeny"_L1)
        return invalidCommand();
    // What start and end name wins over the index.
    return clear(list, ends.join(QString()).isEmpty() ? indexOf(arguments) : slotOf(list, ends));
}

HttpReply IpfilterCgi::put(const ListFields &list, const QStringList &values, const QList<Argument> &arguments)
{
    const auto index = indexOf(arguments);
    const auto slot = index ? index : firstFree(list);
    if (!slot || hasBadIndex(arguments))
        return refused("Add entry");
    store(list, *slot, values);
    m_state.logSystem(u"[IPFILTER]: Entry %1 added"_s.arg(*slot), Severity::Notice);
    return done();
}

HttpReply IpfilterCgi::clear(const ListFields &list, std::optional<int> slot)
{
    if (!slot || m_list.isFree(list, *slot))
        return refused("Delete entry");
    store(list, *slot, QStringList(list.patterns.size()));
    m_list.closeUp();
    m_state.logSystem(u"[IPFILTER]: Entry %1 deleted"_s.arg(*slot), Severity::Notice);
    return done();
}

std::optional<int> IpfilterCgi::firstFree(const ListFields &list) const
{
    for (int slot = 0; slot < AccessList::slotCount; ++slot) {
        if (m_list.isFree(list, slot))
            return slot;
    }
    return std::nullopt;
}

std::optional<int> IpfilterCgi::slotOf(const ListFields &list, const QStringList &values) const
{
    for (int slot = 0; slot < AccessList::slotCount; ++slot) {
        bool isSame = true;
        for (qsizetype field = 0; field < values.size(); ++field)
            isSame = isSame && m_state.store.value(list.name(field, slot)) == values[field];
        if (isSame)
            return slot;
    }
    return std::nullopt;
}

void IpfilterCgi::store(const ListFields &list, int slot, const QStringList &values)
{
    for (qsizetype field = 0; field < values.size(); ++field)
        m_state.store.assign(list.name(field, slot), values[field]);
}

} // namespace simulator
