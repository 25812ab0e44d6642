// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "probes/network_prober.h"

#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTest>

/// One look with one question, as the engine would have it.
namespace looking {

using model::ProbeKind;
using model::ProbeResult;
using Verdict = model::ProbeResult::Verdict;

inline ProbeResult look(probes::Prober &prober, const probes::Target &target, ProbeKind kind)
{
    const auto future = prober.look(target, {kind});
    // An event loop that runs, rather than one that is looked after every 10 ms: a look takes many turns.
    QFutureWatcher<QList<ProbeResult>> watcher;
    QSignalSpy ended(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(future);
    if ((ended.isEmpty() && !ended.wait(20'000)) || future.resultCount() != 1)
        qFatal("The look did not end.");
    return future.result().value(0);
}

/// Datagrams on loopback take microseconds.
inline model::Pace quickPace()
{
    return model::Pace().scaled(0.1);
}

} // namespace looking
