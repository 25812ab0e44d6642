// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "probes/network_prober.h"

#include <QTest>

/// One look with one question, as the engine would have it.
namespace looking {

using model::ProbeKind;
using model::ProbeResult;
using Verdict = model::ProbeResult::Verdict;

inline ProbeResult look(probes::Prober &prober, const probes::Target &target, ProbeKind kind)
{
    const auto future = prober.look(target, {kind});
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000) || future.resultCount() != 1)
        qFatal("The look did not end.");
    return future.result().value(0);
}

/// Datagrams on loopback take microseconds.
inline model::Pace quickPace()
{
    return model::Pace().scaled(0.1);
}

} // namespace looking
