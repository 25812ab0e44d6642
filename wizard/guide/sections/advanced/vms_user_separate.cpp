// SPDX-License-Identifier: Apache-2.0
#include "guide/controls.h"
#include "guide/section_helpers.h"
#include "guide/sections/sections.h"
#include "guide/wanted_accounts.h"

#include <algorithm>

namespace guide {

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto id = "vms_user_separate"_L1;

QList<AccountGap> gapsOf(const Snapshot &snapshot, const Answers &answers)
{
    const AccountWish wish = accountWish(answers.of(id));
    return gapsBetween(accountsIn(snapshot.parameters).value_or(QList<Account>()), wish.accounts);
}

Finding judge(const Snapshot &snapshot, const Answers &answers)
{
    const AccountWish wish = accountWish(answers.of(id));
    const auto accounts = accountsIn(snapshot.parameters);
    const Text recommended = wishInWords(wish);
    if (!accounts)
        return notFound(snapshot, {{}, {u"security_user"_s}}, recommended);
    const Text current = accountsInWords(*accounts);
    if (!wish.trouble.isEmpty())
        return unanswered(wish.needs, current, recommended, wish.trouble);
    const QList<AccountGap> gaps = gapsOf(snapshot, answers);
    if (gaps.isEmpty())
        return good(current, recommended);
    QStringList names;
    for (const AccountGap &gap : gaps)
        names.append(shown(gap.wanted.name));
    return weak(current, recommended,
        {QT_TRANSLATE_NOOP("guide", "Missing, or with another role than the site wants: %1."), {listed(names)}});
}

QList<Change> remedy(const Snapshot &snapshot, const Answers &answers)
{
    if (judge(snapshot, answers).verdict != Verdict::Weak)
        return {};
    return closeGaps(gapsOf(snapshot, answers), snapshot, answers.of(id), id);
}

QList<Choice> choices(const Snapshot &)
{
    return {
        lineChoice(u"name"_s, QT_TRANSLATE_NOOP("guide", "The recorder's account"),
            QT_TRANSLATE_NOOP("guide", "For example: vms. If the camera does not have it, Camlock makes it.")),
        {.id = u"role"_s,
            .kind = Choice::Kind::OneOf,
            .label = QT_TRANSLATE_NOOP("guide", "Its role"),
            .reason = QT_TRANSLATE_NOOP("guide", "Operator only if the recorder must change picture settings."),
            .recommended = u"viewer"_s,
            .options = {{u"viewer"_s, QT_TRANSLATE_NOOP("guide", "Viewer")},
                {u"operator"_s, QT_TRANSLATE_NOOP("guide", "Operator")}}},
        lineChoice(u"address"_s, QT_TRANSLATE_NOOP("guide", "The recorder's IP address"),
            QT_TRANSLATE_NOOP("guide", "With it Camlock can see that the recorder is never locked out.")),
        lineChoice(u"accounts"_s, QT_TRANSLATE_NOOP("guide", "Further accounts"),
            QT_TRANSLATE_NOOP("guide", "For example: guard=viewer, chief=administrator. One for each person.")),
    };
}

Proofs proofs(const Snapshot &snapshot, const Answers &answers)
{
    const AccountWish wish = accountWish(answers.of(id));
    if (wish.accounts.isEmpty())
        return noProbe(QT_TRANSLATE_NOOP("guide", "Nobody named the recorder's account, so it was not tried."));
    const QString recorder = wish.accounts.constFirst().name;
    const auto changes = remedy(snapshot, answers);
    const bool isMade = std::any_of(changes.begin(), changes.end(), [&recorder](const Change &change) {
        const auto *edit = std::get_if<EditAccount>(&change.body);
        return edit && edit->action == EditAccount::Action::Add && edit->user == recorder;
    });
    if (!isMade && !snapshot.knownPasswords.contains(recorder)) {
        return noProbe(
            QT_TRANSLATE_NOOP("guide", "Camlock does not have the recorder's password, so it was not tried."));
    }
    return {{ProbeKind::VmsRehearsal, ProbeKind::VmsLimits}, {}};
}

Snapshot weakened()
{
    return sample({{"security_user_i0_name", "root"}, {"security_user_i0_privilege", "admin"},
        {"security_user_i1_name", ""}, {"security_user_i1_privilege", ""}, {"security_user_i2_name", "guard"},
        {"security_user_i2_privilege", "viewer"}, {"security_user_i3_name", ""}, {"security_user_i3_privilege", ""}});
}

} // namespace

Section vmsUserSeparate()
{
    return {
        .id = id,
        .level = Level::Advanced,
        .chapter = u"Add user for VMS and other viewers"_s,
        .controls = controlsOf(id),
        .title = QT_TRANSLATE_NOOP("guide", "Give the recorder an account of its own"),
        .why = QT_TRANSLATE_NOOP("guide",
            "root may do everything on the camera. If the recorder uses root and is broken into, the camera is lost "
            "too."),
        .sideEffects = QT_TRANSLATE_NOOP("guide",
            "The recorder must be set to its new account. If it used root until now, it gets no picture before that."),
        .remedyKind = Remedy::Automatic,
        .reads = {u"security"_s},
        .judge = &judge,
        .choices = &choices,
        .remedy = &remedy,
        .proofs = &proofs,
        .weakened = &weakened,
    };
}

} // namespace guide
