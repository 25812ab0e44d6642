// SPDX-License-Identifier: Apache-2.0
#include "guide/controls.h"
#include "guide/section_helpers.h"
#include "guide/sections/sections.h"

namespace guide {

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto id = "root_password_strong"_L1;
constexpr auto choice = "password"_L1;

bool changeIsWanted(const Snapshot &snapshot, const Answers &answers)
{
    return snapshot.rootPassword == RootPassword::Blank || snapshot.rootPassword == RootPassword::Weak
        || answers.of(id).secrets.contains(choice);
}

/// The camera's state alone: a new password in the answers asks for a change, it does not make the present one weak.
Finding judge(const Snapshot &snapshot, const Answers &)
{
    const Text recommended =
        QT_TRANSLATE_NOOP("guide", "Set, and hard to guess: 8 or more characters, small, capital, digit and special");
    switch (snapshot.rootPassword) {
    case RootPassword::Blank:
        return weak(QT_TRANSLATE_NOOP("guide", "Blank"), recommended,
            QT_TRANSLATE_NOOP("guide", "Without a root password the camera asks nobody for a login."));
    case RootPassword::Weak:
        return weak(QT_TRANSLATE_NOOP("guide", "Set, but easy to guess"), recommended,
            QT_TRANSLATE_NOOP("guide", "The password does not follow the guide's rules."));
    case RootPassword::Strong:
        return good(QT_TRANSLATE_NOOP("guide", "Set, and follows the guide's rules"), recommended);
    case RootPassword::Unknown:
        break;
    }
    return unknown(QT_TRANSLATE_NOOP("guide", "Set"), recommended,
        QT_TRANSLATE_NOOP("guide", "Camlock did not log in as root, so it cannot say how good root's password is."));
}

QList<Change> remedy(const Snapshot &snapshot, const Answers &answers)
{
    if (!changeIsWanted(snapshot, answers))
        return {};
    EditAccount edit;
    edit.user = u"root"_s;
    const auto secrets = answers.of(id).secrets;
    if (secrets.contains(choice))
        edit.password = secrets.value(choice);
    const bool wasBlank = snapshot.rootPassword == RootPassword::Blank;
    Change change;
    change.section = id;
    change.phase = Phase::RootPassword;
    change.title = QT_TRANSLATE_NOOP("guide", "Set the root password");
    change.body = edit;
    change.lines = {{u"root password"_s, wasBlank ? u"(blank)"_s : QString(secretMask), QString(secretMask)}};
    change.effect = Effect::NewLogin;
    change.undo = Undo::Impossible;
    return {change};
}

QList<Choice> choices(const Snapshot &)
{
    return {{
        .id = choice,
        .kind = Choice::Kind::Password,
        .label = QT_TRANSLATE_NOOP("guide", "New root password"),
        .reason =
            QT_TRANSLATE_NOOP("guide", "A generated password of 20 characters is best; nobody has to remember it."),
        .recommended = {},
        .options = {},
    }};
}

Proofs proofs(const Snapshot &snapshot, const Answers &answers)
{
    QList<ProbeKind> kinds {ProbeKind::AdminWithoutLogin, ProbeKind::OperatorWithoutLogin, ProbeKind::BlankPassword};
    if (changeIsWanted(snapshot, answers))
        kinds += {ProbeKind::NewPassword, ProbeKind::OldPassword};
    return {kinds, {}};
}

Snapshot weakened()
{
    Snapshot snapshot = sample({{"security_user_i0_name", "root"}, {"security_user_i0_privilege", "admin"}});
    snapshot.rootPassword = RootPassword::Blank;
    return snapshot;
}

} // namespace

Section rootPasswordStrong()
{
    return {
        .id = id,
        .level = Level::Basic,
        .chapter = u"Set Root Password"_s,
        .controls = controlsOf(id),
        .title = QT_TRANSLATE_NOOP("guide", "Set a strong root password"),
        .why = QT_TRANSLATE_NOOP("guide",
            "While root's password is blank, the camera lets everybody in, whatever other accounts it has. A simple "
            "one is "
            "guessed in seconds."),
        .sideEffects = QT_TRANSLATE_NOOP("guide",
            "Everybody who logs in as root, also a recorder, needs the new password. If it is lost, only the reset "
            "button "
            "helps."),
        .remedyKind = Remedy::Automatic,
        .reads = {u"security"_s, u"layout_defaultpassword"_s},
        .judge = &judge,
        .choices = &choices,
        .remedy = &remedy,
        .proofs = &proofs,
        .weakened = &weakened,
    };
}

} // namespace guide
