// SPDX-License-Identifier: Apache-2.0
#include "engine/rehearsal.h"

namespace engine {

using namespace model;
using ProbeVerdict = ProbeResult::Verdict;

Rehearsal::Rehearsal(const Tools &tools, const probes::Target &target, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_target(target)
{
    m_rehearsal.kind = ProbeKind::VmsRehearsal;
    m_rehearsal.expected = QT_TRANSLATE_NOOP("guide", "The recorder's account gets the stream and a picture.");
    m_limits.kind = ProbeKind::VmsLimits;
    m_limits.expected = QT_TRANSLATE_NOOP("guide", "The recorder's account does not get to the administration.");
    m_limits.seen = QT_TRANSLATE_NOOP("guide", "Not asked.");
    m_limits.at = QDateTime::currentDateTime();
}

void Rehearsal::start()
{
    m_tools.prober->look(m_target, {ProbeKind::VmsRehearsal}).then(this, [this](const QList<ProbeResult> &results) {
        m_rehearsal.verdict = results.isEmpty() ? ProbeVerdict::NotSeen : results.constFirst().verdict;
        if (!results.isEmpty()) {
            m_rehearsal.seen = results.constFirst().seen;
            m_rehearsal.evidence = results.constFirst().evidence;
        }
        m_rehearsal.at = QDateTime::currentDateTime();
        if (m_rehearsal.verdict == ProbeVerdict::Broken)
            end();
        else
            tryPicture();
    });
}

void Rehearsal::tryPicture()
{
    m_tools.camera->tryPicture(*m_target.vms).then(this, [this](const Result<bool> &let) {
        if (!let) {
            // Some cameras give no pictures by HTTP: the stream alone is what a recorder needs.
            tryAdministration();
            return;
        }
        if (!*let) {
            m_rehearsal.verdict = ProbeVerdict::Broken;
            m_rehearsal.seen = QT_TRANSLATE_NOOP("guide", "The camera refuses the recorder's account a picture.");
            end();
            return;
        }
        tryAdministration();
    });
}

void Rehearsal::tryAdministration()
{
    m_tools.camera->tryAdministration(*m_target.vms).then(this, [this](const Result<bool> &let) {
        m_limits.at = QDateTime::currentDateTime();
        if (!let) {
            m_limits.seen = Text::verbatim(let.error().detail);
        } else {
            m_limits.verdict = *let ? ProbeVerdict::Broken : ProbeVerdict::Holds;
            m_limits.seen = *let ? Text(QT_TRANSLATE_NOOP("guide", "The recorder's account opens the administration."))
                                 : Text(QT_TRANSLATE_NOOP("guide", "The administration is refused to it."));
        }
        end();
    });
}

void Rehearsal::end()
{
    Q_EMIT finished({m_rehearsal, m_limits});
}

} // namespace engine
