// SPDX-License-Identifier: Apache-2.0
#include "camera/change_sender.h"
#include "camera/form.h"
#include "camera/ipfilter.h"

#include <algorithm>

namespace camera {

using namespace Qt::Literals::StringLiterals;
using Kind = model::Error::Kind;
using Form = model::EditAccessList::Form;
using Slot = model::EditAccessList::Slot;

namespace {

QString ipv6Name(const Slot &slot)
{
    return u"ipfilter_ipv6_allow_i%1"_s.arg(slot.index);
}

QByteArray familyOf(const Slot &slot)
{
    return slot.ipv6 ? "v6" : "v4";
}

QByteArray indexOf(const Slot &slot)
{
    return "index=" + QByteArray::number(slot.index);
}

/// `start=…&end=…`; empty for what is no entry.
QByteArray endsOf(const QString &entry)
{
    const auto parsed = model::parseAccessEntry(entry);
    if (!parsed)
        return {};
    return formField(u"start"_s, parsed->first.toString().toLatin1()) + '&'
        + formField(u"end"_s, parsed->last.toString().toLatin1());
}

/// By index, the highest first: a list may close up behind what is taken out.
QList<Slot> fromTheEnd(QList<Slot> places)
{
    std::stable_sort(places.begin(), places.end(), [](const Slot &a, const Slot &b) { return a.index > b.index; });
    return places;
}

} // namespace

model::Result<ChangeSender::Step> ChangeSender::addition(Form form, const Slot &slot) const
{
    const auto entry = model::parseAccessEntry(slot.entry);
    if (!entry || entry->isIpv6() != slot.ipv6)
        return model::fail(Kind::Internal, u"\"%1\" is no entry for this list."_s.arg(slot.entry.left(60)));
    if (form == Form::OneList) {
        return Step {ipfilterCgi,
            "method=add" + familyOf(slot) + '&' + formField(u"ip"_s, entry->text().toLatin1()) + '&' + indexOf(slot)};
    }
    if (slot.ipv6)
        return ipv6Step(slot, entry->text());
    return Step {ipfilterCgi, "method=addallow&" + endsOf(slot.entry) + '&' + indexOf(slot)};
}

/// Of the older lists, start and end win over the index (API doc §3.2): what was read is what goes, whatever the
/// camera has moved meanwhile.
model::Result<ChangeSender::Step> ChangeSender::removal(Form form, const Slot &slot) const
{
    if (form == Form::OneList)
        return Step {ipfilterCgi, "method=del" + familyOf(slot) + '&' + indexOf(slot)};
    if (slot.ipv6)
        return ipv6Step(slot, {});
    const QByteArray ends = endsOf(slot.entry);
    return Step {ipfilterCgi, "method=deleteallow&" + (ends.isEmpty() ? QByteArray() : ends + '&') + indexOf(slot)};
}

/// No CGI is documented for these: they are parameters.
model::Result<ChangeSender::Step> ChangeSender::ipv6Step(const Slot &slot, const QString &value) const
{
    const QString name = ipv6Name(slot);
    if (!m_snapshot.has(name))
        return model::fail(Kind::NotSupported, u"This camera has no place for IPv6 addresses in its access list."_s);
    return Step {setparamCgi, formsOf({formField(name, value.toLatin1())}, endingOfForms()).constFirst()};
}

void ChangeSender::editAccessList(const model::EditAccessList &edit, Then then)
{
    QList<model::Result<Step>> planned;
    for (const Slot &slot : edit.add)
        planned.append(addition(edit.form, slot));
    for (const Slot &slot : fromTheEnd(edit.remove))
        planned.append(removal(edit.form, slot));
    if (edit.type)
        planned.append(Step {ipfilterCgi, "type=" + model::nameOf(*edit.type).toLatin1()});

    QList<Step> steps;
    for (const model::Result<Step> &step : planned) {
        if (!step)
            return then(tl::unexpected(step.error()));
        steps.append(*step);
    }
    takeSteps(steps, std::move(then));
}

void ChangeSender::takeSteps(QList<Step> steps, Then then)
{
    if (steps.isEmpty())
        return then({});
    const Step step = steps.takeFirst();
    m_conversation.post(step.cgi, step.form, [this, steps, then](const model::Result<HttpReply> &reply) {
        const model::Done done = reply ? judgeSet(*reply) : tl::unexpected(reply.error());
        if (!done)
            return then(done);
        takeSteps(steps, then);
    });
}

} // namespace camera
