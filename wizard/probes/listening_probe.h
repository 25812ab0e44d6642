// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "probes/probe.h"

#include <QTimer>

namespace probes {

/// A probe that waits for the camera to come by itself, for as long as the pace says. It asks for a page meanwhile, as
/// any visitor would: a camera may have something to say about that.
class ListeningProbe : public Probe
{
public:
    void start() override;

protected:
    ListeningProbe(model::ProbeKind kind, const model::Text &expected, const Task &task);

    virtual model::Done listen() = 0;
    virtual void stopListening() = 0;

    /// What silence says.
    virtual Verdict whenSilent() const { return Verdict::NotSeen; }

    /// `%1` are the seconds.
    virtual model::Text nothingCame(const QString &seconds) const = 0;

    /// The camera came.
    void concludeHeard(const model::Text &seen, const QByteArray &evidence);

private:
    void end(Verdict verdict, const model::Text &seen, const QByteArray &evidence);
    void giveUp();

    QTimer m_end;
};

} // namespace probes
