// SPDX-License-Identifier: Apache-2.0
#include "camera_command.h"

#include "engine/network_login_installer.h"
#include "engine/password_keeping.h"
#include "engine/planner.h"
#include "engine/reconcile.h"
#include "engine/secrets.h"
#include "guide/catalog.h"
#include "interrupted_jobs.h"
#include "known_cameras.h"
#include "report/export.h"
#include "report/record_json.h"
#include "secret_preparation.h"
#include "terminal.h"
#include "wiring.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace app {

using namespace model;
using namespace Qt::Literals::StringLiterals;

CameraCommand::CameraCommand(Kind kind, CameraOptions options, QObject *parent)
    : QObject(parent)
    , m_kind(kind)
    , m_options(std::move(options))
    , m_vault(keychainVault())
{
}

CameraCommand::CameraCommand(CameraOptions options, engine::UnfinishedJob job, QObject *parent)
    : QObject(parent)
    , m_kind(Kind::Resume)
    , m_options(std::move(options))
    , m_unfinished(std::move(job))
    , m_vault(vaultOf(*m_unfinished))
{
    // The way to the camera and what is to be done are the journal's.
    m_options.address = m_unfinished->lastDoor;
    m_options.probePorts = m_unfinished->head.movedPorts;
    m_options.job = m_unfinished->head.job;
    m_options.recordPath = m_unfinished->head.recordPath;
}

bool CameraCommand::canStart()
{
    if (const auto opened = m_log.open(m_options.logPath); !opened) {
        printUsageError(opened.error().detail);
        return false;
    }
    const bool writes = m_kind == Kind::Apply || m_kind == Kind::Resume;
    if (writes && !m_options.yes && !isTerminal()) {
        printUsageError(u"This changes the camera. Say --yes when nobody is there to be asked."_s);
        return false;
    }
    return true;
}

void CameraCommand::start()
{
    if (!canStart()) {
        Q_EMIT finished(WrongUsage);
        return;
    }
    const Place place {m_options.address, m_options.trust, m_options.pace, m_options.probePorts};
    m_session = std::make_unique<engine::Session>(toolsFor(place, m_vault));
    const QString recorder = engine::vmsAccount(m_options.job);
    if (m_options.vmsPassword && !recorder.isEmpty()) {
        m_options.job.answers.sections[u"vms_user_separate"_s].secrets.insert(
            engine::passwordChoice(recorder), *m_options.vmsPassword);
        m_session->setKnownPassword(recorder, *m_options.vmsPassword);
    }
    if (m_options.networkSecret)
        m_options.job.answers.sections[u"ieee8021x_on"_s].secrets.insert(u"secret"_s, *m_options.networkSecret);
    m_session->setJob(m_options.job);
    m_session->setRecordPath(m_options.recordPath);
    m_session->setOnFailure(
        m_options.noRollback ? engine::Session::OnFailure::Leave : engine::Session::OnFailure::TakeBack);
    connect(m_session.get(), &engine::Session::advanced, this, &CameraCommand::reportProgress);
    connect(m_session.get(), &engine::Session::auditFinished, this, &CameraCommand::audited);
    connect(m_session.get(), &engine::Session::applyFinished, this, &CameraCommand::applied);
    connect(m_session.get(), &engine::Session::verifyFinished, this, &CameraCommand::verified);
    if (m_unfinished)
        takeUp();
    else
        findLogin();
}

/// A file of passwords has to be there to be gone on in; a keychain may be missing if the passwords are given.
void CameraCommand::takeUp()
{
    const QString hint = m_unfinished->head.passwordFile;
    m_vault->prove().then(this, [this, hint](const Done &proved) {
        if (!proved && !hint.isEmpty()) {
            printUsageError(u"The passwords of the interrupted run are in %1. %2"_s.arg(hint, proved.error().detail));
            Q_EMIT finished(WrongUsage);
            return;
        }
        m_session->takeUp(*m_unfinished, m_options.password);
    });
}

void CameraCommand::stop()
{
    m_stopped = true;
    if (m_session)
        m_session->stop();
}

void CameraCommand::report(const QString &line)
{
    printMessage(line);
    m_log.write(line);
}

void CameraCommand::fail(const Error &error, ExitCode code)
{
    printError(error);
    m_log.write(u"%1: %2"_s.arg(nameOf(error.kind), error.detail));
    Q_EMIT finished(code);
}

/// The file, else what the keychain holds for the camera that was last at this address, else a blank password.
void CameraCommand::findLogin()
{
    const QString mac = knownCameraAt(dataFolder(), m_options.address).mac;
    if (m_options.password || mac.isEmpty()) {
        audit({m_options.user, m_options.password.value_or(Secret())});
        return;
    }
    m_vault->find({mac, m_options.user}).then(this, [this](const Result<std::optional<Secret>> &found) {
        audit({m_options.user, found && *found ? **found : Secret()});
    });
}

void CameraCommand::audit(const Login &login)
{
    m_session->audit(login);
}

void CameraCommand::audited(const Result<engine::Audit> &result)
{
    if (!result && m_isUpgraded) {
        // The camera has been given something: that belongs to a record, whatever it does now.
        verified(tl::unexpected(result.error()));
        return;
    }
    if (!result) {
        const QString hint = result.error().kind == Error::Kind::BadLogin && !m_unfinished
            ? hintAt(dataFolder(), m_options.address)
            : QString();
        if (!hint.isEmpty())
            report(hint);
        fail(result.error(), exitCodeFor(result.error().kind));
        return;
    }
    rememberCamera(dataFolder(), m_options.address, {result->snapshot.identity.mac, m_session->camera().address()});
    const Identity &camera = result->snapshot.identity;
    report(u"%1 %2 %3"_s.arg(camera.model, camera.mac, camera.firmware));
    if (m_kind == Kind::Audit)
        conclude(m_session->auditRecord());
    else
        lookAtFirmware();
}

void CameraCommand::goOn()
{
    if (const Done checked = engine::checkNetworkFiles(m_session->job(), *m_session->lastAudit());
        !checked && !m_options.undo) {
        printUsageError(checked.error().detail);
        Q_EMIT finished(WrongUsage);
        return;
    }
    if (m_kind == Kind::Plan || m_isPrepared)
        plan();
    else if (m_kind == Kind::Resume)
        takeUpAgain();
    else
        prepareSecrets();
}

void CameraCommand::takeUpAgain()
{
    const auto steps = m_session->reconciled();
    for (const engine::Reconciled &step : steps)
        report(inWords(step).english());
    if (m_options.undo)
        takeBack();
    else
        prepareSecrets();
}

void CameraCommand::takeBack()
{
    if (!m_session->canTakeBack()) {
        report(u"Nothing of this job can be taken back."_s);
        conclude(m_session->auditRecord());
        return;
    }
    if (!m_options.yes && !saysYes(u"Take these changes back? [y/N] "_s)) {
        Q_EMIT finished(Stopped);
        return;
    }
    m_session->takeBack();
}

/// All of it before anything is written.
void CameraCommand::prepareSecrets()
{
    auto *preparation = new SecretPreparation(m_options, *m_session, m_vault, this);
    connect(preparation, &SecretPreparation::kept, this,
        [this](const QString &place) { report(u"New passwords will be kept in %1."_s.arg(place)); });
    connect(preparation, &SecretPreparation::ready, this, [this] {
        m_isPrepared = true;
        plan();
    });
    connect(preparation, &SecretPreparation::refused, this, [this] { Q_EMIT finished(WrongUsage); });
    preparation->start();
}

void CameraCommand::plan()
{
    const Plan plan = engine::makePlan(m_session->job(), *m_session->lastAudit(), m_session->ports());
    if (m_kind == Kind::Plan) {
        printResult(
            m_options.format == OutputFormat::Json ? jsonOf(plan, m_session->lastAudit()->camera) : textOf(plan));
    }
    if (!plan.refusal.isEmpty()) {
        fail({Error::Kind::Refused, engine::refusalOf(plan)}, PlanRefused);
        return;
    }
    if (m_kind == Kind::Plan)
        Q_EMIT finished(Passed);
    else
        confirmAndApply(plan);
}

void CameraCommand::confirmAndApply(const Plan &plan)
{
    const bool nothing =
        std::all_of(plan.changes.begin(), plan.changes.end(), [](const Change &change) { return change.isByHand(); });
    if (m_stopped) {
        Q_EMIT finished(Stopped);
        return;
    }
    if (nothing && plan.changes.isEmpty()) {
        report(u"Nothing to change."_s);
        conclude(m_session->auditRecord());
        return;
    }
    if (!nothing && !m_options.yes) {
        printMessage(QString::fromUtf8(textOf(plan)));
        if (!saysYes(u"Apply these changes? [y/N] "_s)) {
            Q_EMIT finished(Stopped);
            return;
        }
    }
    m_session->apply(plan);
}

void CameraCommand::applied(const engine::ApplyReport &outcomes)
{
    m_failure = outcomes.failure;
    m_undone = outcomes.undone;
    m_tookBack = outcomes.tookBack;
    m_signingRequestFile = outcomes.signingRequestFile;
    if (!outcomes.held.isEmpty())
        report(outcomes.held.english());
    const bool nothingSent = std::none_of(outcomes.outcomes.begin(), outcomes.outcomes.end(),
        [](const Outcome &outcome) { return outcome.sentAt.isValid(); });
    if (m_failure && nothingSent) {
        fail(*m_failure, exitCodeFor(m_failure->kind));
        return;
    }
    if (m_failure) {
        printError(*m_failure);
        m_log.write(u"%1: %2"_s.arg(nameOf(m_failure->kind), m_failure->detail));
        for (const Outcome &outcome : outcomes.outcomes) {
            if (outcome.kind == Outcome::Kind::Applied)
                report(u"Done and not taken back: %1"_s.arg(outcome.change.title.english()));
        }
    }
    if (outcomes.wantsAudit && !m_failure && !m_stopped) {
        report(u"The new firmware runs. Reading the camera anew."_s);
        m_isUpgraded = true;
        m_session->auditAgain();
        return;
    }
    m_session->verify();
}

} // namespace app
