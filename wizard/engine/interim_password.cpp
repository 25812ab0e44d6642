// SPDX-License-Identifier: Apache-2.0
#include "engine/interim_password.h"

#include "guide/password_generator.h"
#include "guide/password_rules.h"

namespace engine {

using namespace model;
using namespace Qt::Literals::StringLiterals;

Change interimPassword(const Snapshot &snapshot)
{
    EditAccount edit;
    edit.user = u"root"_s;
    edit.password = guide::generatePassword(guide::passwordLimitFrom(snapshot));
    edit.isInterim = true;
    Change change;
    change.section = u"root_password_strong"_s;
    change.phase = Phase::RootPassword;
    change.title = QT_TRANSLATE_NOOP("guide", "Set an interim root password: this firmware wants one first");
    change.body = edit;
    change.lines = {{u"root password (interim)"_s, u"(blank)"_s, QString(secretMask)}};
    change.effect = Effect::NewLogin;
    change.undo = Undo::Impossible;
    return change;
}

} // namespace engine
