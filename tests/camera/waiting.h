// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "camera/cgi_camera.h"

#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTest>

/// Spins the event loop until the future has its result.
template <class T>
model::Result<T> resultOf(QFuture<model::Result<T>> future)
{
    QFutureWatcher<model::Result<T>> watcher;
    QSignalSpy ended(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(future);
    if (!future.isFinished() && !ended.wait(60'000))
        return model::fail(model::Error::Kind::Internal, QStringLiteral("the test waited too long"));
    return future.result();
}

inline model::Address addressOf(quint16 port, const QString &host = QStringLiteral("127.0.0.1"))
{
    return {host, model::Address::Scheme::Http, port};
}

inline model::Pace quickPace(std::chrono::milliseconds timeout = std::chrono::milliseconds(5'000))
{
    model::Pace pace = model::Pace().scaled(0.02);
    pace.requestTimeout = timeout;
    return pace;
}

inline model::Login rootLogin(const char *password)
{
    return {QStringLiteral("root"), model::Secret(QByteArrayView(password))};
}
