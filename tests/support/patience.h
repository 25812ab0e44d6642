// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QEventLoop>
#include <QTimer>

/// Waits until the condition holds, with a running event loop: QTest::qWaitFor() sleeps 10 ms between two looks at its
/// events, and a practice camera in the test would answer each request that much later.
template <class Condition>
bool waitUntil(Condition condition, int milliseconds = 20'000)
{
    QEventLoop loop;
    QTimer deadline;
    QTimer look;
    deadline.setSingleShot(true);
    QObject::connect(&deadline, &QTimer::timeout, &loop, &QEventLoop::quit);
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (condition())
            loop.quit();
    });
    if (condition())
        return true;
    deadline.start(milliseconds);
    look.start(10);
    loop.exec();
    return condition();
}
