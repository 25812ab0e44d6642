// SPDX-License-Identifier: Apache-2.0
#include "engine/verifier.h"

#include "engine/homecoming.h"
#include "engine/identity_check.h"

namespace engine {

using namespace model;
using namespace Qt::Literals::StringLiterals;
using ProbeVerdict = ProbeResult::Verdict;

Verifier::Verifier(const Tools &tools, const Job &job, const Login &login, std::optional<Login> replaced,
    RunKnowledge &knowledge, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_job(job)
    , m_login(login)
    , m_knowledge(knowledge)
    , m_replaced(std::move(replaced))
{
}

void Verifier::takeAudit(const Result<Audit> &audit)
{
    m_auditor->deleteLater();
    if (!audit) {
        const auto kind = audit.error().kind;
        const bool isAway = kind == Error::Kind::Unreachable || kind == Error::Kind::TimedOut;
        if (isAway && !m_waited && m_knowledge.first)
            waitForReturn();
        else
            Q_EMIT finished(audit);
        return;
    }
    const auto &first = m_knowledge.first;
    if (const auto another = first ? anotherCamera(first->parameters, audit->snapshot.parameters) : std::nullopt) {
        Q_EMIT finished(tl::unexpected(*another));
        return;
    }
    m_audit = *audit;
    if (m_replaced)
        tryOldPassword();
    else
        end();
}

void Verifier::start()
{
    m_knowledge.blankWasReplaced = m_replaced && m_replaced->user == "root"_L1 && m_replaced->password.isEmpty();
    m_auditor = new Auditor(m_tools, m_job, m_login, m_knowledge, this);
    connect(m_auditor, &Auditor::advanced, this, &Verifier::advanced);
    connect(m_auditor, &Auditor::finished, this, &Verifier::takeAudit);
    m_auditor->start();
}

/// A camera that is just starting anew is waited for, once.
void Verifier::waitForReturn()
{
    m_waited = true;
    auto *homecoming = new Homecoming(m_tools, m_knowledge, *m_knowledge.first, this);
    connect(homecoming, &Homecoming::finished, this, [this, homecoming](const std::optional<Error> &trouble) {
        homecoming->deleteLater();
        if (trouble)
            Q_EMIT finished(tl::unexpected(*trouble));
        else
            start();
    });
    homecoming->start();
}

void Verifier::stop()
{
    if (m_auditor)
        m_auditor->stop();
}

static ProbeResult asBlank(ProbeResult old)
{
    old.kind = ProbeKind::BlankPassword;
    old.evidence.replace("with the old password", "without a password");
    old.expected = QT_TRANSLATE_NOOP("guide", "Root without a password is refused.");
    if (old.verdict == ProbeVerdict::Holds)
        old.seen = QT_TRANSLATE_NOOP("guide", "Root without a password is refused.");
    else if (old.verdict == ProbeVerdict::Broken)
        old.seen = QT_TRANSLATE_NOOP("guide", "Root logs in without a password.");
    return old;
}

void Verifier::tryOldPassword()
{
    // The reading itself went through the new password, where a login was asked at all.
    const bool asked =
        m_audit.snapshot.login != LoginScheme::None && m_audit.snapshot.rootPassword != RootPassword::Blank;
    m_audit.probes.append({.kind = ProbeKind::NewPassword,
        .verdict = asked ? ProbeVerdict::Holds : ProbeVerdict::Broken,
        .expected = QT_TRANSLATE_NOOP("guide", "The new password logs in"),
        .seen = asked ? Text(QT_TRANSLATE_NOOP("guide", "The new password logs in."))
                      : Text(QT_TRANSLATE_NOOP("guide", "The camera asks nobody for a login.")),
        .evidence = "login as " + m_login.user.toUtf8() + " with the new password",
        .at = QDateTime::currentDateTime()});
    // One deliberate wrong login (design §5: three in all per run).
    m_tools.camera->tryLogin(*m_replaced).then(this, [this](const Result<bool> &let) {
        ProbeResult old {.kind = ProbeKind::OldPassword,
            .verdict = ProbeVerdict::NotSeen,
            .expected = QT_TRANSLATE_NOOP("guide", "The old password is refused"),
            .seen = {},
            .evidence = "login as " + m_replaced->user.toUtf8() + " with the old password",
            .at = QDateTime::currentDateTime()};
        if (let) {
            old.evidence += *let ? ": let in" : ": refused";
            old.verdict = *let ? ProbeVerdict::Broken : ProbeVerdict::Holds;
            old.seen = *let ? Text(QT_TRANSLATE_NOOP("guide", "The old password still logs in."))
                            : Text(QT_TRANSLATE_NOOP("guide", "The old password is refused."));
        } else {
            old.seen = Text::verbatim(let.error().detail);
        }
        m_audit.probes.append(old);
        if (m_knowledge.blankWasReplaced)
            m_audit.probes.append(asBlank(old));
        end();
    });
}

void Verifier::end()
{
    m_audit.requests = requestsSoFar(m_tools);
    Q_EMIT finished(m_audit);
}

} // namespace engine
