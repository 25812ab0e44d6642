// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFuture>
#include <QTest>

/// What a future gives, once the event loop has brought it.
template <class T>
T resultOf(const QFuture<T> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000) || future.resultCount() != 1)
        qFatal("The future brought nothing.");
    return future.result();
}
