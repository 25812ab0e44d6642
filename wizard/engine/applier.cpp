// SPDX-License-Identifier: Apache-2.0
#include "engine/applier.h"

namespace engine {

using namespace model;
using namespace Qt::Literals::StringLiterals;
using Kind = Outcome::Kind;

/// Names that tell one camera from another, newest spelling first (API doc §5).
static QStringList identityNames()
{
    return {u"system_info_serialnumber"_s, u"system_info_modelname"_s, u"system_info_extendedmodelname"_s,
        u"system_info_firmwareversion"_s, u"system_modelname"_s, u"system_firmwareversion"_s};
}

Applier::Applier(
    const Tools &tools, Plan plan, const Audit &audit, Login login, Session::OnFailure reaction, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_plan(std::move(plan))
    , m_audit(audit)
    , m_login(std::move(login))
    , m_reaction(reaction)
{
    for (const Change &change : std::as_const(m_plan.changes)) {
        Outcome outcome;
        outcome.change = change;
        m_report.outcomes.append(outcome);
    }
}

void Applier::start(const QString &journalPath)
{
    Done ready = m_journal.open(journalPath);
    if (ready)
        ready = m_journal.begin(m_audit.snapshot.identity, m_tools.camera->address().text(), m_plan);
    if (!ready) {
        m_report.failure = ready.error();
        Q_EMIT finished(m_report);
        return;
    }
    checkIdentity();
}

void Applier::stop()
{
    m_stopped = true;
}

/// Between the audit and the first write another camera may have come to this address.
void Applier::checkIdentity()
{
    QStringList names = identityNames();
    names.removeIf([this](const QString &name) { return !m_audit.snapshot.has(name); });
    if (names.isEmpty()) {
        next();
        return;
    }
    m_tools.camera->readNames(names).then(this, [this, names](const Result<Parameters> &read) {
        if (!read) {
            m_report.failure = read.error();
            end(u"not started"_s);
            return;
        }
        for (const QString &name : names) {
            if (!read->contains(name)) {
                m_report.failure = Error {Error::Kind::BadReply,
                    u"The camera did not say who it is any more (%1 is missing). Nothing was sent."_s.arg(name)};
                end(u"not started"_s);
                return;
            }
            if (read->value(name) != m_audit.snapshot.parameters.value(name)) {
                m_report.failure = Error {Error::Kind::IdentityChanged,
                    u"Another camera answers at this address now: %1 is \"%2\", it was \"%3\". Nothing was sent."_s.arg(
                        name, read->value(name).left(60), m_audit.snapshot.parameters.value(name).left(60))};
                end(u"not started"_s);
                return;
            }
        }
        next();
    });
}

void Applier::next()
{
    if (m_index >= m_plan.changes.size()) {
        end(u"complete"_s);
        return;
    }
    const Change &change = m_plan.changes.at(m_index);
    if (m_stopped) {
        m_report.failure = Error {Error::Kind::Cancelled, u"Stopped. What was done so far stays."_s};
        end(u"stopped"_s);
        return;
    }
    Q_EMIT advanced({m_index, static_cast<int>(m_plan.changes.size()), change.title});
    auto *runner = new ChangeRunner(m_tools, m_journal, m_audit.snapshot, m_index, change, this);
    connect(runner, &ChangeRunner::finished, this, [this, runner](const Outcome &outcome) {
        runner->deleteLater();
        changed(outcome);
    });
    runner->start();
}

void Applier::changed(const Outcome &outcome)
{
    m_report.outcomes[m_index] = outcome;
    Q_EMIT changeEnded(m_index, outcome);
    const auto *edit = std::get_if<EditAccount>(&outcome.change.body);
    if (outcome.kind == Kind::Applied && edit && edit->user == m_login.user && edit->password) {
        m_login.password = *edit->password;
        m_tools.camera->setLogin(m_login);
    }
    if (outcome.error || outcome.kind == Kind::Failed || outcome.kind == Kind::Differs) {
        failed(outcome.error.value_or(Error {Error::Kind::Internal, u"A change failed."_s}));
        return;
    }
    ++m_index;
    next();
}

void Applier::failed(const Error &error)
{
    m_report.failure = error;
    if (m_reaction == Session::OnFailure::Leave) {
        end(u"failed, left as it is"_s);
        return;
    }
    m_report.undone = true; // until one cannot be taken back
    undoNext();
}

/// From the failed change backwards; m_index walks down.
void Applier::undoNext()
{
    while (m_index >= 0) {
        const Outcome &outcome = m_report.outcomes.at(m_index);
        const bool touched =
            outcome.kind == Kind::Applied || outcome.kind == Kind::Differs || outcome.kind == Kind::Unproven;
        if (outcome.kind == Kind::Unproven && outcome.error)
            m_report.undone = false; // what the camera did with it is not known
        if (touched && undoOf(outcome.change))
            break;
        --m_index;
    }
    if (m_index < 0) {
        end(m_report.undone ? u"failed, taken back"_s : u"failed, partly taken back"_s);
        return;
    }
    const Change back = *undoOf(m_report.outcomes.at(m_index).change);
    Q_EMIT advanced({m_index, static_cast<int>(m_plan.changes.size()),
        {QT_TRANSLATE_NOOP("guide", "Taking back: %1"), {back.title.english()}}});
    auto *runner = new ChangeRunner(m_tools, m_journal, m_audit.snapshot, m_index, back, this);
    connect(runner, &ChangeRunner::finished, this, [this, runner](const Outcome &outcome) {
        runner->deleteLater();
        if (outcome.kind == Kind::Applied)
            m_report.outcomes[m_index].kind = Kind::Undone;
        else
            m_report.undone = false;
        Q_EMIT changeEnded(m_index, m_report.outcomes.at(m_index));
        // A camera that is gone will not come back for the next one: stop asking.
        const bool gone = outcome.error
            && (outcome.error->kind == Error::Kind::Unreachable || outcome.error->kind == Error::Kind::TimedOut);
        m_index = gone ? -1 : m_index - 1;
        undoNext();
    });
    runner->start();
}

void Applier::end(const QString &how)
{
    if (const auto written = m_journal.end(how); !written && !m_report.failure)
        m_report.failure = written.error();
    Q_EMIT finished(m_report);
}

} // namespace engine
