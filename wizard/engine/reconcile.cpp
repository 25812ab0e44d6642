// SPDX-License-Identifier: Apache-2.0
#include "engine/reconcile.h"

#include "engine/list_slots.h"
#include "guide/accounts.h"
#include "guide/firmware_version.h"

#include <algorithm>

namespace engine {

using namespace model;
using namespace Qt::Literals::StringLiterals;
using State = Reconciled::State;

namespace {

/// Both clocks tell whole seconds, and time went by between setting and reading.
constexpr qint64 clockTolerance = 30;

bool allShown(const QList<ParameterValue> &values, const Snapshot &snapshot)
{
    return std::all_of(values.begin(), values.end(), [&snapshot](const ParameterValue &parameter) {
        return !snapshot.has(parameter.name) || parameter.value == secretMask
            || snapshot.parameters.value(parameter.name).trimmed() == parameter.value.trimmed();
    });
}

/// Whether a reading shows what a change of each kind was to bring.
struct Shown
{
    const UnfinishedJob::Step &step;
    const Snapshot &snapshot;
    RootLogin login;

    /// By the lines: values without one are means to write the others.
    bool operator()(const SetParameters &) const
    {
        QList<ParameterValue> wanted;
        for (const Change::Line &line : step.change.lines)
            wanted.append({line.name, line.after});
        return allShown(wanted, snapshot);
    }

    bool operator()(const SetClock &set) const
    {
        return snapshot.clockOffsetSeconds && qAbs(*snapshot.clockOffsetSeconds) <= clockTolerance
            && allShown(set.zone, snapshot);
    }

    bool operator()(const EditAccount &edit) const
    {
        if (edit.user == "root"_L1) {
            if (!step.passwordKept || snapshot.rootPassword == RootPassword::Blank)
                return false;
            return edit.isInterim ? login != RootLogin::Earlier : login == RootLogin::Final;
        }
        const auto accounts = guide::accountsIn(snapshot.parameters).value_or(QList<guide::Account>());
        const auto found = std::find_if(accounts.begin(), accounts.end(),
            [&edit](const guide::Account &account) { return account.name == edit.user; });
        if (edit.action == EditAccount::Action::Delete)
            return found == accounts.end();
        return found != accounts.end() && (!edit.privilege || found->privilege == edit.privilege);
    }

    bool operator()(const EditAccessList &edit) const
    {
        const QStringList entries = allowedEntries(snapshot.parameters, edit.form);
        QStringList added;
        for (const EditAccessList::Slot &slot : edit.add)
            added.append(slot.entry);
        const bool hasAll = std::all_of(
            added.begin(), added.end(), [&entries](const QString &entry) { return holdsEntry(entries, entry); });
        const bool hasNone =
            std::none_of(edit.remove.begin(), edit.remove.end(), [&](const EditAccessList::Slot &slot) {
                return holdsEntry(entries, slot.entry) && !holdsEntry(added, slot.entry);
            });
        return hasAll && hasNone && (!edit.type || edit.type == snapshot.accessListType);
    }

    bool operator()(const MakeCertificate &) const { return snapshot.ownCertificate; }

    bool operator()(const InstallSignedCertificate &) const
    {
        return snapshot.tls && snapshot.tls->issuedAsWanted.value_or(false);
    }

    bool operator()(const UploadFirmware &upload) const
    {
        return guide::parseFirmware(snapshot.identity.firmware).versionText == upload.firmware;
    }

    bool operator()(const LoadNetworkLogin &load) const
    {
        const NetworkLogin wanted {nameOf(load.method), load.identity};
        const bool byOnvif = snapshot.onvifNetworkLogin.value_or(false);
        return allShown(load.enable, snapshot) && (!byOnvif || snapshot.networkLogin == wanted);
    }

    bool operator()(const ByHand &) const { return false; }
};

bool isShown(const Change::Line &line, const Snapshot &snapshot)
{
    return line.before != line.after && line.after != secretMask
        && snapshot.value(line.name).value_or(QString()).trimmed() == line.after.trimmed() && snapshot.has(line.name);
}

/// The part of a change that the camera shows.
Change partOf(Change change, const Snapshot &snapshot)
{
    QStringList left;
    for (const Change::Line &line : std::as_const(change.lines)) {
        if (!isShown(line, snapshot))
            left.append(line.name);
    }
    change.lines.removeIf([&left](const Change::Line &line) { return left.contains(line.name); });
    if (auto *set = std::get_if<SetParameters>(&change.body))
        set->values.removeIf([&left](const ParameterValue &parameter) { return left.contains(parameter.name); });
    return change;
}

} // namespace

QList<Reconciled> reconcile(const UnfinishedJob &job, const Snapshot &snapshot, RootLogin login)
{
    QList<Reconciled> all;
    for (const UnfinishedJob::Step &step : job.steps) {
        if (step.takesBack)
            continue;
        const bool wasKnown = step.outcome && step.outcome->kind == Outcome::Kind::Applied;
        State state = State::NotApplied;
        if (step.takenBack)
            state = State::TakenBack;
        else if (wasKnown || std::visit(Shown {step, snapshot, login}, step.change.body))
            state = State::Applied;
        else if (!partOf(step.change, snapshot).lines.isEmpty())
            state = State::Partly;
        all.append({step, state, wasKnown});
    }
    return all;
}

Text inWords(const Reconciled &step)
{
    const QStringList title {step.step.change.title.english()};
    if (step.state == State::TakenBack)
        return {QT_TRANSLATE_NOOP("guide", "%1: made, and taken back."), title};
    if (step.state == State::Partly)
        return {QT_TRANSLATE_NOOP("guide", "%1: sent; the camera shows a part of it."), title};
    if (step.state == State::NotApplied)
        return {QT_TRANSLATE_NOOP("guide", "%1: sent or about to be sent; the camera does not show it."), title};
    if (step.wasKnown)
        return {QT_TRANSLATE_NOOP("guide", "%1: made, and read back."), title};
    return {QT_TRANSLATE_NOOP("guide", "%1: sent; the camera shows the new value."), title};
}

QList<SentChange> standing(const QList<Reconciled> &steps, const Snapshot &snapshot)
{
    QList<SentChange> sent;
    for (const Reconciled &each : steps) {
        if (each.state != State::Applied && each.state != State::Partly)
            continue;
        Outcome outcome;
        if (each.step.outcome)
            outcome = *each.step.outcome;
        outcome.change = each.state == State::Partly ? partOf(each.step.change, snapshot) : each.step.change;
        outcome.kind = Outcome::Kind::Applied;
        outcome.error.reset();
        outcome.sentAt = each.step.at;
        if (!each.wasKnown) {
            outcome.endedAt = snapshot.takenAt;
            for (const Change::Line &line : std::as_const(outcome.change.lines)) {
                if (snapshot.has(line.name))
                    outcome.readBack.insert(
                        line.name, namesSecret(line.name) ? QString(secretMask) : snapshot.parameters.value(line.name));
            }
        }
        sent.append({outcome, each.step.number});
    }
    return sent;
}

} // namespace engine
