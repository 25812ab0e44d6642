// SPDX-License-Identifier: Apache-2.0
#include "engine/read_back.h"

#include "engine/identity_check.h"
#include "engine/list_slots.h"

#include <QCryptographicHash>
#include <QTimer>

#include <algorithm>

namespace engine {

using namespace model;
using namespace Qt::Literals::StringLiterals;
using OutcomeKind = Outcome::Kind;

/// The laptop's clock and the camera's may be this far apart right after setting: both tell whole seconds, and the
/// camera may have taken a moment.
static constexpr qint64 clockTolerance = 5;

ReadBack::ReadBack(
    const Tools &tools, RunKnowledge &knowledge, const Snapshot &now, const Change &change, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_knowledge(knowledge)
    , m_now(now)
    , m_change(change)
{
}

void ReadBack::start()
{
    m_deadline = QDateTime::currentDateTime().addMSecs(m_tools.pace.patience.count());
    ask();
}

template <class Function>
void ReadBack::readNames(const QStringList &names, Function judge)
{
    QStringList all = names;
    const QStringList whoIsIt = identityNames();
    for (const QString &name : whoIsIt) {
        if (m_now.has(name))
            all.append(name);
    }
    m_tools.camera->readNames(all).then(this, [this, judge](const Result<Parameters> &read) {
        if (const auto another = read ? anotherCamera(m_now.parameters, *read) : std::nullopt)
            end(OutcomeKind::Unproven, another);
        else
            judge(read);
    });
}

void ReadBack::ask()
{
    if (std::holds_alternative<SetClock>(m_change.body))
        return askForClock();
    if (std::holds_alternative<EditAccessList>(m_change.body))
        return askForList();
    if (std::holds_alternative<MakeCertificate>(m_change.body))
        return askForCertificate();
    if (std::holds_alternative<LoadNetworkLogin>(m_change.body) && m_now.onvifNetworkLogin.value_or(false))
        return askForNetworkLogin();
    if (const auto *edit = std::get_if<EditAccount>(&m_change.body))
        return edit->user == "root"_L1 ? tryRootPassword() : askForAccounts();
    QStringList names;
    for (const Change::Line &line : std::as_const(m_change.lines)) {
        if (line.after != secretMask && m_now.has(line.name))
            names.append(line.name);
    }
    askForParameters(names);
}

void ReadBack::askForParameters(const QStringList &names)
{
    if (names.isEmpty()) {
        end(OutcomeKind::Unproven);
        return;
    }
    readNames(names, [this](const Result<Parameters> &read) { compare(read); });
}

void ReadBack::compare(const Result<Parameters> &read)
{
    if (!read) {
        lookAgain(read.error());
        return;
    }
    for (const Change::Line &line : std::as_const(m_change.lines)) {
        if (line.after == secretMask || !m_now.has(line.name))
            continue;
        const auto value = read->constFind(line.name);
        const QString shown = value == read->constEnd() ? QString() : *value;
        m_report.seen.insert(line.name, namesSecret(line.name) ? QString(secretMask) : shown);
        if (value == read->constEnd() || value->trimmed() != line.after.trimmed()) {
            lookAgain({Error::Kind::ReadBackDiffers,
                u"The camera shows %1 = \"%2\" instead of \"%3\"."_s.arg(
                    line.name, shown.left(60), line.after.left(60))});
            return;
        }
    }
    end(OutcomeKind::Applied);
}

void ReadBack::askForClock()
{
    m_tools.camera->readClockOffset().then(this, [this](const Result<std::optional<qint64>> &offset) {
        if (!offset) {
            lookAgain(offset.error());
            return;
        }
        const bool right = *offset && qAbs(**offset) <= clockTolerance;
        m_report.seen.insert(u"clock"_s, *offset ? u"%1 s"_s.arg(**offset) : u"?"_s);
        if (!right) {
            lookAgain({Error::Kind::ReadBackDiffers,
                u"The camera's clock did not take the time: it is %1 s off."_s.arg(offset->value_or(0))});
            return;
        }
        QStringList names;
        for (const auto &parameter : std::get<SetClock>(m_change.body).zone)
            names.append(parameter.name);
        if (names.isEmpty())
            end(OutcomeKind::Applied);
        else
            askForParameters(names);
    });
}

void ReadBack::tryRootPassword()
{
    const auto &edit = std::get<EditAccount>(m_change.body);
    const Login changed {edit.user, edit.password.value_or(Secret())};
    m_tools.camera->tryLogin(changed).then(this, [this](const Result<bool> &let) {
        if (!let) {
            lookAgain(let.error());
            return;
        }
        m_report.seen.insert(u"root password"_s, QString(secretMask));
        if (*let)
            end(OutcomeKind::Applied);
        else
            end(OutcomeKind::Differs,
                Error {Error::Kind::ReadBackDiffers, u"The camera does not let the new password in."_s});
    });
}

void ReadBack::askForAccounts()
{
    QStringList names =
        namesMatching(m_now.parameters, QStringList {u"security_user_i*_name"_s, u"security_user_i*_privilege"_s});
    if (names.isEmpty()) {
        end(OutcomeKind::Unproven);
        return;
    }
    readNames(names, [this](const Result<Parameters> &read) {
        if (read)
            compareAccounts(*read);
        else
            lookAgain(read.error());
    });
}

void ReadBack::compareAccounts(const Parameters &read)
{
    const auto &edit = std::get<EditAccount>(m_change.body);
    std::optional<QString> privilege;
    for (const QString &name : namesMatching(read, u"security_user_i*_name")) {
        if (read.value(name) == edit.user)
            privilege = read.value(name.chopped(4) + u"privilege"_s);
    }
    m_report.seen.insert(u"account "_s + edit.user, privilege.value_or(u"-"_s));
    const bool isGone = edit.action == EditAccount::Action::Delete;
    const bool isThere = privilege && (!edit.privilege || privilegeNamed(*privilege) == edit.privilege);
    if (isGone ? privilege.has_value() : !isThere) {
        lookAgain({Error::Kind::ReadBackDiffers,
            u"The camera's list of accounts does not show %1 as it should be."_s.arg(edit.user)});
        return;
    }
    if (isGone || !edit.password)
        end(OutcomeKind::Applied);
    else
        tryAccount();
}

/// A viewer may look at pictures, and so may all the others.
void ReadBack::tryAccount()
{
    const auto &edit = std::get<EditAccount>(m_change.body);
    m_tools.camera->tryPicture({edit.user, *edit.password}).then(this, [this](const Result<bool> &let) {
        const auto &account = std::get<EditAccount>(m_change.body);
        if (let && !*let) {
            end(OutcomeKind::Differs,
                Error {Error::Kind::ReadBackDiffers,
                    u"The camera lists the account %1, but does not let it in."_s.arg(account.user)});
            return;
        }
        if (let)
            m_knowledge.passwords.insert(account.user, *account.password);
        end(OutcomeKind::Applied);
    });
}

void ReadBack::askForList()
{
    const QStringList names = listNames(m_now.parameters);
    if (names.isEmpty()) {
        end(OutcomeKind::Unproven);
        return;
    }
    readNames(names, [this](const Result<Parameters> &read) {
        if (read)
            compareList(*read);
        else
            lookAgain(read.error());
    });
}

/// By what the list holds, not by the places: a list may close up.
void ReadBack::compareList(const Parameters &read)
{
    const auto &edit = std::get<EditAccessList>(m_change.body);
    const QStringList entries = allowedEntries(read, edit.form);
    m_report.seen.insert(accessListLine, entries.join(u", "_s));
    QStringList wanted;
    for (const EditAccessList::Slot &slot : edit.add)
        wanted.append(slot.entry);
    const auto missing = std::find_if(edit.add.begin(), edit.add.end(),
        [&entries](const EditAccessList::Slot &slot) { return !holdsEntry(entries, slot.entry); });
    const auto left = std::find_if(edit.remove.begin(), edit.remove.end(), [&](const EditAccessList::Slot &slot) {
        return holdsEntry(entries, slot.entry) && !holdsEntry(wanted, slot.entry);
    });
    if (missing != edit.add.end()) {
        lookAgain({Error::Kind::ReadBackDiffers, u"The camera's access list does not show %1."_s.arg(missing->entry)});
        return;
    }
    if (left != edit.remove.end()) {
        lookAgain({Error::Kind::ReadBackDiffers, u"The camera's access list still shows %1."_s.arg(left->entry)});
        return;
    }
    if (!edit.type) {
        end(OutcomeKind::Applied);
        return;
    }
    m_tools.camera->readAccessListType().then(
        this, [this, wantedType = *edit.type](const Result<std::optional<AccessListType>> &type) {
            if (!type)
                lookAgain(type.error());
            else if (*type != wantedType)
                lookAgain({Error::Kind::ReadBackDiffers, u"The camera's access list is of the other kind."_s});
            else
                end(OutcomeKind::Applied);
        });
}

void ReadBack::askForCertificate()
{
    m_tools.camera->readOwnCertificate().then(this, [this](const Result<QByteArray> &own) {
        if (!own) {
            // That there is none is an answer.
            const bool isNone = own.error().kind == Error::Kind::NotSupported;
            lookAgain({isNone ? Error::Kind::ReadBackDiffers : own.error().kind, own.error().detail});
            return;
        }
        m_knowledge.certificate = QCryptographicHash::hash(*own, QCryptographicHash::Sha256);
        m_report.seen.insert(u"certificate"_s, fingerprintText(m_knowledge.certificate));
        end(OutcomeKind::Applied);
    });
}

void ReadBack::lookAgain(const Error &difference)
{
    if (QDateTime::currentDateTime() < m_deadline) {
        QTimer::singleShot(m_tools.pace.pollInterval, this, &ReadBack::ask);
        return;
    }
    end(difference.kind == Error::Kind::ReadBackDiffers ? OutcomeKind::Differs : OutcomeKind::Unproven, difference);
}

void ReadBack::end(OutcomeKind kind, std::optional<Error> error)
{
    m_report.kind = kind;
    m_report.error = std::move(error);
    Q_EMIT finished(m_report);
}

} // namespace engine
