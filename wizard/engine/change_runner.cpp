// SPDX-License-Identifier: Apache-2.0
#include "engine/change_runner.h"

#include "engine/password_keeping.h"

#include <QTimer>

namespace engine {

using namespace model;
using namespace Qt::Literals::StringLiterals;
using Kind = Outcome::Kind;

/// The laptop's clock and the camera's may be this far apart right after setting: both tell whole seconds, and the
/// camera may have taken a moment.
static constexpr qint64 clockTolerance = 5;

ChangeRunner::ChangeRunner(
    const Tools &tools, Journal &journal, const Snapshot &snapshot, int index, const Change &change, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_journal(journal)
    , m_snapshot(snapshot)
    , m_index(index)
{
    m_outcome.change = change;
}

void ChangeRunner::start()
{
    if (m_outcome.change.isByHand()) {
        m_outcome.kind = Kind::ByHand;
        Q_EMIT finished(m_outcome);
        return;
    }
    if (const auto written = m_journal.intent(m_index, m_outcome.change); !written) {
        m_outcome.error = written.error();
        Q_EMIT finished(m_outcome);
        return;
    }
    const auto *edit = std::get_if<EditAccount>(&m_outcome.change.body);
    if (edit && edit->password)
        keepPassword();
    else
        send();
}

/// A password that nobody knows would be a lost camera: it is kept before it is sent.
void ChangeRunner::keepPassword()
{
    const auto &edit = std::get<EditAccount>(m_outcome.change.body);
    storeKeepingPrevious(m_tools.vault, keyFor(*m_tools.camera, m_snapshot, edit.user), *edit.password)
        .then(this, [this](const Done &kept) {
            if (kept)
                send();
            else
                end(Kind::NotSent, kept.error());
        });
}

void ChangeRunner::send()
{
    m_outcome.sentAt = QDateTime::currentDateTime();
    m_tools.camera->send(m_outcome.change, m_snapshot).then(this, [this](const Done &done) { sent(done); });
}

static bool mayHaveHappened(Error::Kind kind)
{
    return kind == Error::Kind::Unreachable || kind == Error::Kind::TimedOut || kind == Error::Kind::BadReply;
}

void ChangeRunner::sent(const Done &done)
{
    if (!done && !mayHaveHappened(done.error().kind)) {
        end(Kind::Failed, done.error());
        return;
    }
    if (!done)
        m_sendError = done.error();
    m_deadline = QDateTime::currentDateTime().addMSecs(m_tools.pace.patience.count());
    QTimer::singleShot(m_tools.pace.settle, this, &ChangeRunner::readBack);
}

void ChangeRunner::readBack()
{
    if (std::holds_alternative<SetClock>(m_outcome.change.body)) {
        readBackClock();
        return;
    }
    const auto *edit = std::get_if<EditAccount>(&m_outcome.change.body);
    if (edit && edit->user == "root"_L1) {
        readBackRootPassword();
        return;
    }
    QStringList names;
    for (const Change::Line &line : std::as_const(m_outcome.change.lines)) {
        if (line.after != secretMask && m_snapshot.has(line.name))
            names.append(line.name);
    }
    readBackParameters(names);
}

void ChangeRunner::readBackParameters(const QStringList &names)
{
    if (names.isEmpty()) {
        end(Kind::Unproven, m_sendError);
        return;
    }
    m_tools.camera->readNames(names).then(this, [this](const Result<Parameters> &read) { compare(read); });
}

void ChangeRunner::compare(const Result<Parameters> &read)
{
    if (!read) {
        lookAgain(read.error());
        return;
    }
    for (const Change::Line &line : std::as_const(m_outcome.change.lines)) {
        if (line.after == secretMask || !m_snapshot.has(line.name))
            continue;
        const auto value = read->constFind(line.name);
        const QString shown = value == read->constEnd() ? QString() : *value;
        m_outcome.readBack.insert(line.name, namesSecret(line.name) ? QString(secretMask) : shown);
        if (value == read->constEnd() || value->trimmed() != line.after.trimmed()) {
            lookAgain({Error::Kind::ReadBackDiffers,
                u"The camera shows %1 = \"%2\" instead of \"%3\"."_s.arg(
                    line.name, shown.left(60), line.after.left(60))});
            return;
        }
    }
    end(Kind::Applied);
}

/// Some changes take seconds before they read back (field notes): the old value is tolerated for a while.
void ChangeRunner::lookAgain(const Error &difference)
{
    if (QDateTime::currentDateTime() < m_deadline) {
        QTimer::singleShot(m_tools.pace.pollInterval, this, &ChangeRunner::readBack);
        return;
    }
    if (difference.kind == Error::Kind::ReadBackDiffers)
        end(m_sendError ? Kind::Failed : Kind::Differs, m_sendError ? m_sendError : difference);
    else
        end(Kind::Unproven, difference);
}

void ChangeRunner::readBackClock()
{
    m_tools.camera->readClockOffset().then(this, [this](const Result<std::optional<qint64>> &offset) {
        if (!offset) {
            lookAgain(offset.error());
            return;
        }
        const bool right = *offset && qAbs(**offset) <= clockTolerance;
        m_outcome.readBack.insert(u"clock"_s, *offset ? u"%1 s"_s.arg(**offset) : u"?"_s);
        if (!right) {
            lookAgain({Error::Kind::ReadBackDiffers,
                u"The camera's clock did not take the time: it is %1 s off."_s.arg(offset->value_or(0))});
            return;
        }
        QStringList names;
        for (const auto &parameter : std::get<SetClock>(m_outcome.change.body).zone)
            names.append(parameter.name);
        if (names.isEmpty())
            end(Kind::Applied);
        else
            readBackParameters(names);
    });
}

/// One attempt with the new password, never two: a camera may lock out.
void ChangeRunner::readBackRootPassword()
{
    const auto &edit = std::get<EditAccount>(m_outcome.change.body);
    const Login changed {edit.user, edit.password.value_or(Secret())};
    m_tools.camera->tryLogin(changed).then(this, [this](const Result<bool> &let) {
        if (!let) {
            lookAgain(let.error());
            return;
        }
        m_outcome.readBack.insert(u"root password"_s, QString(secretMask));
        if (*let)
            end(Kind::Applied);
        else
            end(Kind::Differs, Error {Error::Kind::ReadBackDiffers, u"The camera does not let the new password in."_s});
    });
}

void ChangeRunner::end(Kind kind, std::optional<Error> error)
{
    m_outcome.kind = kind;
    m_outcome.error = std::move(error);
    m_outcome.endedAt = QDateTime::currentDateTime();
    const auto *edit = std::get_if<EditAccount>(&m_outcome.change.body);
    const bool refusedForSure = kind == Kind::Failed && !m_sendError;
    if (const auto written = m_journal.outcome(m_index, m_outcome); !written && !m_outcome.error)
        m_outcome.error = written.error();
    if (!edit || !edit->password || !refusedForSure) {
        Q_EMIT finished(m_outcome);
        return;
    }
    // The camera said no: the password it has is still the previous one.
    restorePrevious(m_tools.vault, keyFor(*m_tools.camera, m_snapshot, edit->user)).then(this, [this](const Done &) {
        Q_EMIT finished(m_outcome);
    });
}

} // namespace engine
