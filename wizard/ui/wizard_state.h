// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/job.h"
#include "engine/workbench.h"
#include "guide/network_place.h"
#include "model/login.h"
#include "model/plan.h"
#include "model/secret.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace ui {

/// What becomes of passwords that are made.
enum class PasswordKeeping {
    InVault, ///< the keychain or a file: nobody has to see them
    OnPaper, ///< they are shown, and somebody writes them down
};

/// What the camera before this one leaves to it. No secret.
struct Predecessor
{
    model::Identity identity;
    model::Address doneAt; ///< where it was left
    QStringList attested; ///< rows for which somebody gave his word there; he is asked again
    QString firmwareWord; ///< holds for a camera of the same model with the same firmware
    guide::PlaceWish place; ///< its name and address: the next one gets the next
    QString networkIdentity; ///< what it shows to a switch that asks who it is (802.1X)
    bool hadBlankPassword = false; ///< from the factory
    bool gotMadePassword = false; ///< nobody typed the new one

    bool isAlike(const model::Identity &other) const;
    /// Whether this is where that camera still is: it has its password now.
    bool isAt(const model::Address &address) const;
};

/// All that the pages know and decide, without any widget.
struct WizardState
{
    engine::Job job;
    QString addressText; ///< as typed
    model::Login login;
    /// The interrupted job that is taken up, and what is to become of it.
    std::optional<engine::UnfinishedJob> unfinished;
    enum class Unfinished { GoOn, TakeBack } wish = Unfinished::GoOn;
    std::optional<engine::Audit> audit;
    QByteArray picture; ///< JPEG; empty = there is none
    std::optional<model::Secret> newRootPassword;
    bool rootPasswordIsMade = false; ///< by Camlock, and nobody has to remember it
    std::shared_ptr<vault::Vault> passwordPlace; ///< where new passwords are kept; proved
    PasswordKeeping keeping = PasswordKeeping::InVault; ///< of that place
    model::Plan plan;
    std::optional<engine::ApplyReport> applied;
    std::optional<model::Record> record;
    QStringList takenAddresses; ///< of cameras that were done before
    std::optional<Predecessor> previous; ///< absent for the first camera

    /// Takes over what an audit found, and answers what nobody answered yet with the recommended values.
    void adopt(const engine::Audit &found);
    /// The job with the new root password in its answers: what the engine plans and applies.
    engine::Job jobToDo() const;
    /// The plan that is going to be applied, and the session's job with it: passwords are made at the last moment, and
    /// live in the plan alone.
    void planFor(engine::Session &session);
    /// A section's opinion under the answers of the moment; Unknown before an audit.
    model::Finding findingOf(const guide::Section &section) const;
    /// Nothing about this section has to be asked: it is good, or the site has answered it, and nothing is missing.
    bool isSettled(const guide::Section &section) const;
    /// The site profile, with what was decided for all cameras on this one once it is done.
    model::SiteProfile siteWithChoices() const;
    /// Forgets the camera and all secrets; keeps installer, site and level. A camera that is done leaves its choices to
    /// the site, and the place of its passwords where that is the keychain, which has proved itself.
    void beginNextCamera();

private:
    Predecessor asPredecessor() const;
    bool isDecided(const guide::Section &section, const model::Finding &finding) const;
    bool hasSecretsReady(const guide::Section &section) const;
    void makeRootPassword();
    void suggestPlace();
};

/// What the form of a section starts with: values that are already known, else the recommended ones. A recommended
/// value that this camera cannot have is left blank.
model::SectionAnswer startingAnswer(
    const guide::Section &section, const model::Snapshot &snapshot, const model::Answers &known);

/// What is missing before the answer can stand; empty when nothing is.
QString missingIn(const model::SectionAnswer &answer);

} // namespace ui
