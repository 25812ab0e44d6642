// SPDX-License-Identifier: Apache-2.0
#include "guide/access_list_plan.h"
#include "guide/controls.h"
#include "guide/section_helpers.h"
#include "guide/sections/sections.h"

namespace guide {

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto id = "access_list_on"_L1;

Traces traces()
{
    return {{}, {u"ipfilter_ipv"_s, u"ipfilter_allow"_s, u"ipfilter_deny"_s, u"ipfilter_enable"_s, u"ipfilter_type"_s}};
}

Finding judge(const Snapshot &snapshot, const Answers &answers)
{
    const AccessWish wish = accessWish(answers.of(id));
    const auto list = accessListIn(snapshot);
    const Text recommended = wish.entries.isEmpty()
        ? Text(QT_TRANSLATE_NOOP("guide", "On, with those who need the camera"))
        : Text(QT_TRANSLATE_NOOP("guide", "On: only these may come: %1"), {entriesInWords(wish)});
    if (!list)
        return notFound(snapshot, traces(), recommended);
    if (!wish.trouble.isEmpty())
        return unanswered(wish.needs, accessListInWords(*list), recommended, wish.trouble);
    return judgeAccessList(snapshot, *list, wish, recommended);
}

QList<Change> remedy(const Snapshot &snapshot, const Answers &answers)
{
    if (judge(snapshot, answers).verdict != Verdict::Weak)
        return {};
    return closeGap(snapshot, *accessListIn(snapshot), accessWish(answers.of(id)), id);
}

QList<Choice> choices(const Snapshot &)
{
    return {{.id = u"entries"_s,
                .kind = Choice::Kind::AddressList,
                .label = QT_TRANSLATE_NOOP("guide", "Who may reach the camera"),
                .reason = QT_TRANSLATE_NOOP(
                    "guide", "Addresses, networks and ranges. The recorder and this computer must be among them."),
                .recommended = {},
                .options = {}},
        lineChoice(u"administrator"_s, QT_TRANSLATE_NOOP("guide", "Administrator's address"),
            QT_TRANSLATE_NOOP("guide", "It is always let in, whatever the list says. May stay blank."))};
}

Proofs proofs(const Snapshot &snapshot, const Answers &answers)
{
    const AccessWish wish = accessWish(answers.of(id));
    const auto list = accessListIn(snapshot);
    if (!wish.trouble.isEmpty() || !list)
        return noProbe(QT_TRANSLATE_NOOP("guide", "There is no list yet that could shut anybody out."));
    if (list->form == AccessList::Form::AllowAndDeny) {
        return noProbe(QT_TRANSLATE_NOOP("guide",
            "On cameras of this age the list may guard the video only, so an answer of the web pages would prove "
            "nothing. The camera's own answer counts."));
    }
    if (snapshot.otherLocalAddress.isNull() || wish.letsIn(snapshot.otherLocalAddress)) {
        return noProbe(QT_TRANSLATE_NOOP("guide",
            "Only a computer that is not on the list could show it, and this one is. The camera's own answer counts."));
    }
    return {{ProbeKind::OtherSource}, {}};
}

Snapshot weakened()
{
    Snapshot snapshot = sample({{"ipfilter_enable", "1"}, {"ipfilter_type", "1"}, {"ipfilter_admin_enable", "0"},
        {"ipfilter_admin_ip", ""}, {"ipfilter_ipv4list_i0", "198.51.100.7"}, {"ipfilter_ipv4list_i1", ""},
        {"ipfilter_ipv4list_i2", ""}, {"ipfilter_ipv6list_i0", ""}});
    snapshot.accessListType = AccessListType::Deny;
    return snapshot;
}

} // namespace

Section accessListOn()
{
    return {
        .id = id,
        .level = Level::Advanced,
        .chapter = u"Enable Access List Filtering"_s,
        .controls = controlsOf(id),
        .title = QT_TRANSLATE_NOOP("guide", "Let only known addresses reach the camera"),
        .why = QT_TRANSLATE_NOOP("guide",
            "A camera that talks only to the recorder and a few viewers cannot be attacked from any other device."),
        .sideEffects = QT_TRANSLATE_NOOP("guide",
            "Everybody else is shut out at once. Whoever shuts himself out needs the reset button. On old cameras the "
            "list may guard the video only, not the web pages."),
        .remedyKind = Remedy::Automatic,
        .reads = {u"ipfilter"_s},
        .judge = &judge,
        .choices = &choices,
        .remedy = &remedy,
        .proofs = &proofs,
        .weakened = &weakened,
    };
}

} // namespace guide
