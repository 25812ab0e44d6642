// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/pace.h"
#include "probes/prober.h"

#include <QObject>

#include <memory>

namespace probes {

struct LoginBudget;

/// The prober on the real network; one for each run on a camera, since it counts what a run may try. HTTP and RTSP
/// questions go one after the other, those to other services beside them. Destroyed while looking, it cancels the
/// futures.
class NetworkProber final : public QObject, public Prober
{
    Q_OBJECT

public:
    explicit NetworkProber(const model::Pace &pace, QObject *parent = nullptr);
    ~NetworkProber() override;

    QFuture<QList<model::ProbeResult>> look(const Target &target, const QList<model::ProbeKind> &kinds) override;

    QFuture<model::Result<model::TlsSight>> lookAtTls(const Target &target, Depth depth) override;

    /// Made-up or broken logins that the camera refused so far, at most two, however often it looks; and the
    /// recorder's, should that be refused: each of these is tried once.
    int refusedLogins() const override;

private:
    model::Pace m_pace;
    std::shared_ptr<LoginBudget> m_wrongLogins;
};

} // namespace probes
