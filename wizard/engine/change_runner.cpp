// SPDX-License-Identifier: Apache-2.0
#include "engine/change_runner.h"

#include "engine/address_guard.h"
#include "engine/door_move.h"
#include "engine/firmware_upgrade.h"
#include "engine/homecoming.h"
#include "engine/list_slots.h"
#include "engine/network_login_installer.h"
#include "engine/password_keeping.h"
#include "guide/network_place.h"

#include <QTimer>

namespace engine {

using namespace model;
using namespace Qt::Literals::StringLiterals;
using OutcomeKind = Outcome::Kind;

ChangeRunner::ChangeRunner(const Tools &tools, Journal &journal, RunKnowledge &knowledge, const Snapshot &now,
    const Change &change, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_journal(journal)
    , m_knowledge(knowledge)
    , m_now(now)
{
    m_outcome.change = change;
}

void ChangeRunner::start()
{
    if (m_outcome.change.isByHand()) {
        m_outcome.kind = OutcomeKind::ByHand;
        Q_EMIT finished(m_outcome);
        return;
    }
    const Result<int> step = m_journal.intent(m_outcome.change, m_takesBack);
    if (!step) {
        m_outcome.error = step.error();
        Q_EMIT finished(m_outcome);
        return;
    }
    m_step = *step;
    const auto *edit = std::get_if<EditAccount>(&m_outcome.change.body);
    if (std::holds_alternative<InstallSignedCertificate>(m_outcome.change.body))
        installCertificate();
    else if (std::holds_alternative<UploadFirmware>(m_outcome.change.body))
        upgradeFirmware();
    else if (std::holds_alternative<LoadNetworkLogin>(m_outcome.change.body))
        loadNetworkLogin();
    else if (edit && edit->password)
        keepPassword();
    else if (guide::addressGivenBy(m_outcome.change))
        guardAddress();
    else
        send(m_outcome.change);
}

/// A password that nobody knows would be a lost camera: it is kept before it is sent.
void ChangeRunner::keepPassword()
{
    const auto &edit = std::get<EditAccount>(m_outcome.change.body);
    storeKeepingPrevious(m_tools.vault, keyOf(*m_tools.camera, m_now, m_outcome.change), *edit.password)
        .then(this, [this](const Done &kept) {
            const Done noted = kept ? m_journal.kept(*m_step) : kept;
            if (noted)
                send(m_outcome.change);
            else
                end(OutcomeKind::NotSent, noted.error());
        });
}

/// Two devices with one address are two lost devices.
void ChangeRunner::guardAddress()
{
    auto *guard = new AddressGuard(m_tools, *guide::addressGivenBy(m_outcome.change), m_now.identity.mac, this);
    connect(guard, &AddressGuard::finished, this, [this, guard](const std::optional<Error> &trouble) {
        guard->deleteLater();
        if (trouble)
            end(OutcomeKind::NotSent, trouble);
        else
            send(m_outcome.change);
    });
    guard->start();
}

void ChangeRunner::send(const Change &change)
{
    m_outcome.sentAt = QDateTime::currentDateTime();
    m_tools.camera->send(change, m_now).then(this, [this](const Done &done) { sent(done); });
}

void ChangeRunner::sent(const Done &done)
{
    if (!done && !mayHaveHappened(done.error().kind)) {
        end(OutcomeKind::Failed, done.error());
        return;
    }
    if (!done)
        m_sendError = done.error();
    auto step = &ChangeRunner::readBack;
    if (guide::addressGivenBy(m_outcome.change))
        step = &ChangeRunner::followAddress;
    else if (m_outcome.change.effect == Effect::Reconnect)
        step = &ChangeRunner::follow;
    QTimer::singleShot(m_tools.pace.settle, this, step);
}

void ChangeRunner::follow()
{
    auto *move = new DoorMove(m_tools, m_knowledge, preview(m_now, m_outcome.change), this);
    connect(move, &DoorMove::finished, this, [this, move](const std::optional<Error> &trouble) {
        move->deleteLater();
        const bool isWrong = trouble
            && (trouble->kind == Error::Kind::IdentityChanged || trouble->kind == Error::Kind::Untrusted
                || trouble->kind == Error::Kind::BadLogin);
        if (isWrong) {
            end(OutcomeKind::Unproven, trouble);
            return;
        }
        m_doorStaysShut = trouble;
        if (!trouble && move->target())
            static_cast<void>(m_journal.door(m_tools.camera->address(), m_knowledge.certificate));
        readBack();
    });
    move->start();
}

/// Looked for where it should be, then by its MAC address: one that refused is found where it was. Where a server
/// decides, somebody else may have the old address by now.
void ChangeRunner::followAddress()
{
    if (!guide::leavesAddressToServer(m_outcome.change))
        m_tools.camera->moveToHost(guide::addressGivenBy(m_outcome.change)->toString());
    waitForReturn();
}

void ChangeRunner::readBack()
{
    auto *reading = new ReadBack(m_tools, m_knowledge, m_now, m_outcome.change, this);
    connect(reading, &ReadBack::finished, this, [this, reading](const ReadBack::Report &report) {
        reading->deleteLater();
        judge(report);
    });
    reading->start();
}

/// It may be starting anew, and get another address meanwhile. What it did with the change is seen when it is back.
void ChangeRunner::waitForReturn()
{
    m_returned = true;
    auto *homecoming = new Homecoming(m_tools, m_knowledge, m_now, this);
    connect(homecoming, &Homecoming::finished, this, [this, homecoming](const std::optional<Error> &trouble) {
        homecoming->deleteLater();
        cameBack(trouble);
    });
    homecoming->start();
}

/// A camera that refuses the old password may have taken the new one: the read back tries it.
void ChangeRunner::cameBack(const std::optional<Error> &trouble)
{
    const auto *edit = std::get_if<EditAccount>(&m_outcome.change.body);
    const bool setsPassword = edit && edit->password;
    if (trouble && !(trouble->kind == Error::Kind::BadLogin && setsPassword)) {
        end(OutcomeKind::Unproven, trouble);
        return;
    }
    static_cast<void>(m_journal.door(m_tools.camera->address(), m_knowledge.certificate));
    readBack();
}

static bool isAway(const std::optional<Error> &error)
{
    return error && (error->kind == Error::Kind::Unreachable || error->kind == Error::Kind::TimedOut);
}

/// A cable that was touched for a second must not undo an hour of work. An edit of a list is several requests: only
/// entries that are missing, or stand there still, are left of it.
std::optional<Change> ChangeRunner::toSendAgain() const
{
    if (!m_sendError || m_sentAgain)
        return std::nullopt;
    Change rest = m_outcome.change;
    if (std::holds_alternative<SetParameters>(rest.body) || std::holds_alternative<SetClock>(rest.body))
        return rest;
    const auto shown = m_outcome.readBack.constFind(accessListLine);
    if (!std::holds_alternative<EditAccessList>(rest.body) || shown == m_outcome.readBack.constEnd())
        return std::nullopt;
    auto &list = std::get<EditAccessList>(rest.body);
    const QStringList entries = shown->split(u", "_s, Qt::SkipEmptyParts);
    list.add.removeIf([&entries](const EditAccessList::Slot &slot) { return holdsEntry(entries, slot.entry); });
    list.remove.removeIf([&entries](const EditAccessList::Slot &slot) { return !holdsEntry(entries, slot.entry); });
    return rest;
}

void ChangeRunner::judge(const ReadBack::Report &report)
{
    if (report.kind == OutcomeKind::Unproven && isAway(report.error) && !m_returned) {
        waitForReturn();
        return;
    }
    m_outcome.readBack = report.seen;
    switch (report.kind) {
    case OutcomeKind::Applied:
        end(OutcomeKind::Applied);
        return;
    case OutcomeKind::Differs:
        if (const auto rest = toSendAgain()) {
            m_sentAgain = true;
            m_sendError.reset();
            send(*rest);
            return;
        }
        // The reply was lost and the old value is there: it was not carried out, and the reason is the lost reply.
        end(m_sendError ? OutcomeKind::Failed : OutcomeKind::Differs, m_sendError ? m_sendError : report.error);
        return;
    default:
        end(OutcomeKind::Unproven, report.error ? report.error : m_sendError);
    }
}

void ChangeRunner::installCertificate()
{
    m_outcome.sentAt = QDateTime::currentDateTime();
    auto *installer = new CertificateInstaller(
        m_tools, m_knowledge, m_now, std::get<InstallSignedCertificate>(m_outcome.change.body), this);
    connect(installer, &CertificateInstaller::expecting, this,
        [this](const QByteArray &sha256) { static_cast<void>(m_journal.expecting(*m_step, sha256)); });
    connect(installer, &CertificateInstaller::finished, this,
        [this, installer](const CertificateInstaller::Report &report) {
            installer->deleteLater();
            m_savedRequest = report.savedRequest;
            if (!report.done) {
                const bool wrongPeer = report.done.error().kind == Error::Kind::IdentityChanged;
                end(wrongPeer ? OutcomeKind::Unproven : OutcomeKind::Failed, report.done.error());
                return;
            }
            m_outcome.readBack.insert(u"certificate"_s, fingerprintText(m_knowledge.certificate));
            end(m_savedRequest.isEmpty() ? OutcomeKind::Applied : OutcomeKind::ByHand);
        });
    installer->start();
}

void ChangeRunner::upgradeFirmware()
{
    m_outcome.sentAt = QDateTime::currentDateTime();
    auto *upgrade = new FirmwareUpgrade(m_tools, m_knowledge, m_now, m_outcome.change, this);
    connect(upgrade, &FirmwareUpgrade::advanced, this, &ChangeRunner::advanced);
    connect(upgrade, &FirmwareUpgrade::finished, this, [this, upgrade](const FirmwareUpgrade::Report &report) {
        upgrade->deleteLater();
        m_outcome.readBack = report.seen;
        if (!report.error || report.kind != OutcomeKind::NotSent)
            static_cast<void>(m_journal.door(m_tools.camera->address(), m_knowledge.certificate));
        end(report.kind, report.error);
    });
    upgrade->start();
}

void ChangeRunner::loadNetworkLogin()
{
    m_outcome.sentAt = QDateTime::currentDateTime();
    auto *installer =
        new NetworkLoginInstaller(m_tools, m_now, std::get<LoadNetworkLogin>(m_outcome.change.body), this);
    connect(installer, &NetworkLoginInstaller::finished, this, [this, installer](const std::optional<Error> &trouble) {
        installer->deleteLater();
        if (installer->hasSent())
            sent(trouble ? Done(tl::unexpected(*trouble)) : Done());
        else
            end(OutcomeKind::NotSent, trouble);
    });
    installer->start();
}

void ChangeRunner::end(OutcomeKind kind, std::optional<Error> error)
{
    m_outcome.kind = kind;
    m_outcome.error = std::move(error);
    m_outcome.endedAt = QDateTime::currentDateTime();
    const auto *edit = std::get_if<EditAccount>(&m_outcome.change.body);
    const bool refusedForSure = kind == OutcomeKind::Failed && !m_sendError;
    if (const auto written = m_step ? m_journal.outcome(*m_step, m_outcome) : Done(); !written && !m_outcome.error)
        m_outcome.error = written.error();
    if (!edit || !edit->password || !refusedForSure) {
        Q_EMIT finished(m_outcome);
        return;
    }
    // The camera said no: the password it has is still the previous one.
    restorePrevious(m_tools.vault, keyOf(*m_tools.camera, m_now, m_outcome.change)).then(this, [this](const Done &) {
        Q_EMIT finished(m_outcome);
    });
}

} // namespace engine
