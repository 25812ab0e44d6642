// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFutureWatcher>
#include <QSignalSpy>

/// What a future gives, once the event loop has brought it.
template <class T>
T resultOf(const QFuture<T> &future)
{
    QFutureWatcher<T> watcher;
    QSignalSpy ended(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(future);
    if (!ended.wait(60'000) || future.resultCount() != 1)
        qFatal("The future brought nothing.");
    return future.result();
}
