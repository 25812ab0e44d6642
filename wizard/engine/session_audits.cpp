// SPDX-License-Identifier: Apache-2.0
//
// The part of a session that reads the camera: at first, and anew after an upgrade.
#include "engine/identity_check.h"
#include "engine/session_state.h"

namespace engine {

using namespace model;
using namespace Qt::Literals::StringLiterals;

void Session::audit(const Login &login)
{
    State &state = *m_state;
    if (state.busy())
        return;
    state.login = login;
    state.replaced.reset();
    state.applied = {};
    state.firstAudit.reset();
    state.reconciled.clear();
    state.earlier.clear();
    runAuditor();
}

void Session::auditAgain()
{
    State &state = *m_state;
    if (state.busy() || !state.audit)
        return;
    if (!state.firstAudit)
        state.firstAudit = state.audit;
    state.earlier += state.sent;
    state.sent.clear();
    state.applied = {};
    state.now.reset();
    runAuditor();
}

void Session::runAuditor()
{
    State &state = *m_state;
    state.auditor = new Auditor(state.tools, state.job, state.login, state.knowledge, this);
    state.runner = state.auditor;
    connect(state.auditor, &Auditor::advanced, this, &Session::advanced);
    connect(state.auditor, &Auditor::finished, this, [this](const Result<Audit> &result) {
        m_state->auditor->deleteLater();
        m_state->auditor.clear();
        m_state->runner.clear();
        const auto &first = m_state->knowledge.first;
        const auto another = result && m_state->firstAudit && first
            ? anotherCamera(first->parameters, result->snapshot.parameters)
            : std::nullopt;
        if (another) {
            Q_EMIT auditFinished(tl::unexpected(*another));
            return;
        }
        if (result)
            m_state->noteLogin(*result);
        else if (!m_state->firstAudit) // else what was known before the upgrade is all there is
            m_state->audit.reset();
        Q_EMIT auditFinished(result);
    });
    state.auditor->start();
}

} // namespace engine
