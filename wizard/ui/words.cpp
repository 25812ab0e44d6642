// SPDX-License-Identifier: Apache-2.0
#include "ui/words.h"

#include <QCoreApplication>

#include <variant>

namespace ui {

QString words(const char *text)
{
    return QCoreApplication::translate("ui", text);
}

model::Status signFor(const model::Finding &finding)
{
    switch (finding.verdict) {
    case model::Verdict::Good:
        return model::Status::Pass;
    case model::Verdict::Weak:
        return model::Status::Fail;
    case model::Verdict::NotPresent:
        return finding.absence == model::Absence::Hinted ? model::Status::ManualOpen : model::Status::NotApplicable;
    case model::Verdict::Unknown:
        break;
    }
    return finding.forPerson ? model::Status::ManualOpen : model::Status::NotTested;
}

QString wordFor(const model::Finding &finding)
{
    switch (signFor(finding)) {
    case model::Status::Pass:
        return words(QT_TRANSLATE_NOOP("ui", "Good"));
    case model::Status::Fail:
        return words(QT_TRANSLATE_NOOP("ui", "Weak"));
    case model::Status::NotApplicable:
        return words(QT_TRANSLATE_NOOP("ui", "Not offered"));
    case model::Status::ManualOpen:
        return words(QT_TRANSLATE_NOOP("ui", "Please look"));
    default:
        return words(QT_TRANSLATE_NOOP("ui", "Not known"));
    }
}

QString wordFor(model::Effect effect)
{
    switch (effect) {
    case model::Effect::None:
        return words(QT_TRANSLATE_NOOP("ui", "Nobody notices it"));
    case model::Effect::NewLogin:
        return words(QT_TRANSLATE_NOOP("ui", "Others must log in anew"));
    case model::Effect::Reconnect:
        return words(QT_TRANSLATE_NOOP("ui", "Connections may drop and come back"));
    case model::Effect::Restart:
        return words(QT_TRANSLATE_NOOP("ui", "A service of the camera restarts"));
    case model::Effect::Reboot:
        return words(QT_TRANSLATE_NOOP("ui", "The camera restarts"));
    case model::Effect::MayLockOut:
        break;
    }
    return words(QT_TRANSLATE_NOOP("ui", "May lock somebody out"));
}

QString wordFor(model::Undo undo)
{
    return undo == model::Undo::WriteOldValues ? words(QT_TRANSLATE_NOOP("ui", "Yes"))
                                               : words(QT_TRANSLATE_NOOP("ui", "No"));
}

QString patienceFor(const model::Change &change)
{
    if (change.isByHand())
        return {};
    if (std::holds_alternative<model::MakeCertificate>(change.body)
        || std::holds_alternative<model::InstallSignedCertificate>(change.body))
        return words(QT_TRANSLATE_NOOP(
            "ui", "The camera makes a key for its certificate. That takes some minutes on older cameras."));
    if (std::holds_alternative<model::UploadFirmware>(change.body))
        return words(QT_TRANSLATE_NOOP("ui",
            "The camera writes the firmware to its memory and restarts. That takes up to five minutes. Without power "
            "it "
            "may never start again."));
    switch (change.effect) {
    case model::Effect::Reconnect:
        return words(QT_TRANSLATE_NOOP("ui", "The connection drops for a moment. Camlock connects anew by itself."));
    case model::Effect::Restart:
        return words(QT_TRANSLATE_NOOP("ui", "A service of the camera restarts. That takes up to a minute."));
    case model::Effect::Reboot:
        return words(QT_TRANSLATE_NOOP("ui", "The camera restarts. That takes one or two minutes."));
    default:
        return {};
    }
}

QString wordFor(model::Outcome::Kind outcome)
{
    using Kind = model::Outcome::Kind;
    switch (outcome) {
    case Kind::NotSent:
        return words(QT_TRANSLATE_NOOP("ui", "Not sent"));
    case Kind::Applied:
        return words(QT_TRANSLATE_NOOP("ui", "Done, and read back"));
    case Kind::Differs:
        return words(QT_TRANSLATE_NOOP("ui", "The camera shows another value"));
    case Kind::Failed:
        return words(QT_TRANSLATE_NOOP("ui", "The camera refused it"));
    case Kind::Unproven:
        return words(QT_TRANSLATE_NOOP("ui", "Sent; could not be read back"));
    case Kind::ByHand:
        return words(QT_TRANSLATE_NOOP("ui", "For you to do by hand"));
    case Kind::Undone:
        break;
    }
    return words(QT_TRANSLATE_NOOP("ui", "Taken back"));
}

QString wordForPasswordScore(int score)
{
    switch (score) {
    case 4:
        return words(QT_TRANSLATE_NOOP("ui", "Very hard to guess"));
    case 3:
        return words(QT_TRANSLATE_NOOP("ui", "Hard to guess"));
    case 2:
        return words(QT_TRANSLATE_NOOP("ui", "Somewhat hard to guess"));
    case 1:
        return words(QT_TRANSLATE_NOOP("ui", "Easy to guess"));
    default:
        return words(QT_TRANSLATE_NOOP("ui", "Guessed at once"));
    }
}

} // namespace ui
