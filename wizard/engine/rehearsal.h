// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session.h"

namespace engine {

/// Does with the recorder's account what a recorder does: the stream (probes), a picture, and then one thing that it
/// must not be able to do, the administration. A login that was refused once is not sent a second time. One use:
/// start() once, finished() once, with VmsRehearsal and VmsLimits in this order.
class Rehearsal : public QObject
{
    Q_OBJECT

public:
    /// `target.vms` is the account.
    Rehearsal(const Tools &tools, const probes::Target &target, QObject *parent);

    void start();

Q_SIGNALS:
    void finished(const QList<model::ProbeResult> &results);

private:
    void tryPicture();
    void tryAdministration();
    void end();

    const Tools &m_tools;
    probes::Target m_target;
    model::ProbeResult m_rehearsal;
    model::ProbeResult m_limits;
};

} // namespace engine
