// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard_state.h"

#include "engine/planner.h"
#include "engine/secrets.h"
#include "guide/next_place.h"
#include "guide/password_generator.h"
#include "guide/password_rules.h"
#include "guide/site_choices.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace ui {

using namespace Qt::Literals::StringLiterals;

static constexpr auto firmwareSection = "firmware_current"_L1;
static const QString networkLoginSection = u"ieee8021x_on"_s;

model::SectionAnswer startingAnswer(
    const guide::Section &section, const model::Snapshot &snapshot, const model::Answers &known)
{
    model::SectionAnswer answer = known.of(section.id);
    const QList<guide::Choice> choices = section.choices(snapshot);
    for (const guide::Choice &choice : choices) {
        if (choice.kind == guide::Choice::Kind::Password || answer.values.contains(choice.id))
            continue;
        model::Answers trial = known;
        trial.sections[section.id] = answer;
        trial.sections[section.id].values.insert(choice.id, choice.recommended);
        const bool fits =
            section.judge(snapshot, trial).needs.isEmpty() || !section.judge(snapshot, known).needs.isEmpty();
        answer.values.insert(choice.id, fits ? choice.recommended : QString());
    }
    return answer;
}

QString missingIn(const model::SectionAnswer &answer)
{
    if (answer.decision == model::Decision::Fix)
        return {};
    if (answer.reason.trimmed().isEmpty())
        return QCoreApplication::translate("ui", "Please say why it stays as it is: the reason stands on the sheet.");
    if (answer.decision == model::Decision::Exception && answer.approver.trimmed().isEmpty())
        return QCoreApplication::translate("ui", "Please say who agreed: the name stands on the sheet.");
    return {};
}

bool Predecessor::isAlike(const model::Identity &other) const
{
    return identity.model == other.model && identity.firmware == other.firmware;
}

bool Predecessor::isAt(const model::Address &address) const
{
    const bool isOtherPort = address.port && doneAt.port && *address.port != *doneAt.port;
    return address.host == doneAt.host && !isOtherPort;
}

void WizardState::adopt(const engine::Audit &found)
{
    audit = found;
    if (previous && !previous->firmwareWord.isEmpty() && previous->isAlike(found.snapshot.identity))
        job.answers.sections[firmwareSection].attestation = previous->firmwareWord;
    suggestPlace();
    const QList<guide::Section> sections = job.sections();
    for (const guide::Section &section : sections)
        job.answers.sections[section.id] = startingAnswer(section, found.snapshot, job.answers);
    makeRootPassword();
}

/// The next name and the next free address after those of the camera before, for a camera that has none yet.
void WizardState::suggestPlace()
{
    if (!previous || !guide::placeWishIn(job.answers).isEmpty())
        return;
    // Once: what is blanked then stays blank.
    guide::PlaceWish next = std::exchange(previous->place, {});
    QStringList taken = takenAddresses;
    if (audit->snapshot.network)
        taken += audit->snapshot.network->neighbours.keys();
    if (!audit->snapshot.localAddress.isNull())
        taken.append(audit->snapshot.localAddress.toString());
    taken += {next.gateway, next.dns1, next.dns2};
    next.hostName = guide::nextName(next.hostName);
    next.address = guide::nextFreeAddress(next.address, next.mask, taken);
    if (!next.isEmpty())
        guide::setPlaceWish(job.answers, next);
    const QString identity = guide::nextName(previous->networkIdentity);
    if (!identity.isEmpty() && job.answers.value(networkLoginSection, u"identity"_s).isEmpty())
        job.answers.sections[networkLoginSection].values.insert(u"identity"_s, identity);
}

/// Whoever let Camlock make the first one, and has a keychain for it, is not asked again.
void WizardState::makeRootPassword()
{
    if (!previous || !previous->gotMadePassword || !passwordPlace || newRootPassword)
        return;
    if (!engine::secretsNeeded(job, *audit).rootPassword)
        return;
    newRootPassword = guide::generatePassword(guide::passwordLimitFrom(audit->snapshot));
    rootPasswordIsMade = true;
}

engine::Job WizardState::jobToDo() const
{
    engine::Job complete = job;
    if (newRootPassword)
        complete.answers.sections[u"root_password_strong"_s].secrets.insert(u"password"_s, *newRootPassword);
    return complete;
}

void WizardState::planFor(engine::Session &session)
{
    engine::Job complete = jobToDo();
    engine::generateMissing(complete, *audit);
    plan = engine::makePlan(complete, *audit, session.ports());
    session.setJob(complete);
}

model::Finding WizardState::findingOf(const guide::Section &section) const
{
    return audit ? section.judge(audit->snapshot, job.answers) : model::Finding {};
}

/// A row for a person is asked again where he gave his word before: that was for another camera.
bool WizardState::isDecided(const guide::Section &section, const model::Finding &finding) const
{
    const model::SiteProfile &site = job.site;
    const bool isAnswered = site.answers.contains(section.id) || site.keep.contains(section.id);
    if (section.id == firmwareSection && !job.answers.of(section.id).attestation.isEmpty())
        return true;
    if (section.id == firmwareSection)
        return isAnswered && previous && previous->isAlike(audit->snapshot.identity);
    if (finding.forPerson)
        return site.attest.contains(section.id) || (isAnswered && previous && !previous->attested.contains(section.id));
    return isAnswered || (previous && finding.verdict == model::Verdict::Good);
}

/// Passwords and keys that this section needs are made, or can be made without a question.
bool WizardState::hasSecretsReady(const guide::Section &section) const
{
    const QList<model::Change> changes = section.remedy(audit->snapshot, job.answers);
    return std::all_of(changes.begin(), changes.end(), [this](const model::Change &change) {
        const auto *edit = std::get_if<model::EditAccount>(&change.body);
        if (edit && edit->user == "root"_L1)
            return newRootPassword && passwordPlace;
        if (edit && edit->action == model::EditAccount::Action::Add)
            return passwordPlace != nullptr;
        const bool mayNeedAuthority = std::holds_alternative<model::InstallSignedCertificate>(change.body)
            || std::holds_alternative<model::LoadNetworkLogin>(change.body);
        return !mayNeedAuthority;
    });
}

bool WizardState::isSettled(const guide::Section &section) const
{
    if (!audit)
        return false;
    const model::SectionAnswer answer = job.answers.of(section.id);
    const model::Finding finding = findingOf(section);
    if (!isDecided(section, finding) || !missingIn(answer).isEmpty())
        return false;
    if (answer.decision != model::Decision::Fix)
        return true;
    const bool fits =
        std::all_of(finding.checks.begin(), finding.checks.end(), [](const model::Check &check) { return check.fits; });
    return finding.needs.isEmpty() && fits && hasSecretsReady(section);
}

model::SiteProfile WizardState::siteWithChoices() const
{
    model::SiteProfile site = job.site;
    site.level = job.level;
    return audit && record ? guide::withChoices(site, job.answers, job.sections()) : site;
}

Predecessor WizardState::asPredecessor() const
{
    Predecessor leaving;
    const model::Snapshot &snapshot = audit->snapshot;
    leaving.identity = snapshot.identity;
    leaving.doneAt = model::parseAddress(record->camera.address).value_or(model::Address());
    leaving.place = guide::placeWishIn(job.answers);
    leaving.networkIdentity = job.answers.value(networkLoginSection, u"identity"_s);
    leaving.firmwareWord = job.answers.of(firmwareSection).attestation;
    leaving.hadBlankPassword = snapshot.rootPassword == model::RootPassword::Blank;
    leaving.gotMadePassword = rootPasswordIsMade;
    for (auto it = job.answers.sections.begin(); it != job.answers.sections.end(); ++it) {
        if (!it->attestation.isEmpty())
            leaving.attested.append(it.key());
    }
    return leaving;
}

void WizardState::beginNextCamera()
{
    const bool isDone = audit && record && !unfinished;
    WizardState next;
    next.job.site = isDone ? siteWithChoices() : job.site;
    next.job.level = job.level;
    next.job.onlySections = job.onlySections;
    next.job.answers = model::answersFrom(next.job.site);
    next.takenAddresses = takenAddresses;
    next.previous = isDone ? asPredecessor() : previous;
    const bool isKeychain = passwordPlace && keeping == PasswordKeeping::InVault && passwordPlace->filePath().isEmpty();
    if (isKeychain && (isDone || previous))
        next.passwordPlace = passwordPlace;
    *this = std::move(next);
}

} // namespace ui
