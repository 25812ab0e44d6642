// SPDX-License-Identifier: Apache-2.0
#include "engine/verifier.h"

namespace engine {

using namespace model;
using Verdict = ProbeResult::Verdict;

Verifier::Verifier(const Tools &tools, const Job &job, const Login &login, std::optional<Login> replaced,
    RunKnowledge &knowledge, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_replaced(std::move(replaced))
    , m_auditor(new Auditor(tools, job, login, knowledge, this))
{
    connect(m_auditor, &Auditor::advanced, this, &Verifier::advanced);
    connect(m_auditor, &Auditor::finished, this, [this](const Result<Audit> &audit) {
        if (!audit) {
            Q_EMIT finished(audit);
            return;
        }
        m_audit = *audit;
        if (m_replaced)
            tryOldPassword();
        else
            end();
    });
}

void Verifier::start()
{
    m_auditor->start();
}

void Verifier::stop()
{
    m_auditor->stop();
}

void Verifier::tryOldPassword()
{
    // The reading itself went through the new password, where a login was asked at all.
    const bool asked =
        m_audit.snapshot.login != LoginScheme::None && m_audit.snapshot.rootPassword != RootPassword::Blank;
    m_audit.probes.append({.kind = ProbeKind::NewPassword,
        .verdict = asked ? Verdict::Holds : Verdict::Broken,
        .expected = QT_TRANSLATE_NOOP("guide", "The new password logs in"),
        .seen = asked ? Text(QT_TRANSLATE_NOOP("guide", "The new password logs in."))
                      : Text(QT_TRANSLATE_NOOP("guide", "The camera asks nobody for a login.")),
        .evidence = {},
        .at = QDateTime::currentDateTime()});
    // One deliberate wrong login (design §5: three in all per run).
    m_tools.camera->tryLogin(*m_replaced).then(this, [this](const Result<bool> &let) {
        ProbeResult old {.kind = ProbeKind::OldPassword,
            .verdict = Verdict::NotSeen,
            .expected = QT_TRANSLATE_NOOP("guide", "The old password is refused"),
            .seen = {},
            .evidence = {},
            .at = QDateTime::currentDateTime()};
        if (let) {
            old.verdict = *let ? Verdict::Broken : Verdict::Holds;
            old.seen = *let ? Text(QT_TRANSLATE_NOOP("guide", "The old password still logs in."))
                            : Text(QT_TRANSLATE_NOOP("guide", "The old password is refused."));
        } else {
            old.seen = Text::verbatim(let.error().detail);
        }
        m_audit.probes.append(old);
        end();
    });
}

void Verifier::end()
{
    m_audit.requests = requestsSoFar(m_tools);
    Q_EMIT finished(m_audit);
}

} // namespace engine
