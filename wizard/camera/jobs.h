// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QQueue>
#include <QTimer>

#include <functional>
#include <memory>

namespace camera {

/// Runs one job after the other, in the order they came. The jobs of a destroyed queue end with Cancelled.
class Jobs : public QObject
{
public:
    template <class T>
    using Then = std::function<void(model::Result<T>)>;

    Jobs() = default;

    ~Jobs() override
    {
        const auto cancels = std::exchange(m_cancels, {});
        for (const auto &cancel : cancels)
            cancel();
    }

    /// `work` starts in a later turn of the event loop and calls its argument once. Its result is delivered from the
    /// event loop too, so that whoever gets it may destroy the camera.
    template <class T>
    QFuture<model::Result<T>> add(std::function<void(Then<T>)> work)
    {
        auto promise = std::make_shared<QPromise<model::Result<T>>>();
        promise->start();
        m_cancels.enqueue([promise] {
            promise->addResult(model::Result<T>(
                model::fail(model::Error::Kind::Cancelled, QStringLiteral("Stopped before it ended."))));
            promise->finish();
        });
        m_waiting.enqueue([this, promise, work] {
            work([this, promise](model::Result<T> result) {
                QTimer::singleShot(0, this, [this, promise, result] {
                    m_cancels.dequeue();
                    m_busy = false;
                    startSoon();
                    promise->addResult(result);
                    promise->finish();
                });
            });
        });
        startSoon();
        return promise->future();
    }

private:
    void startSoon()
    {
        QTimer::singleShot(0, this, [this] {
            if (m_busy || m_waiting.isEmpty())
                return;
            m_busy = true;
            const auto work = m_waiting.dequeue();
            work();
        });
    }

    QQueue<std::function<void()>> m_waiting;
    QQueue<std::function<void()>> m_cancels; ///< of the job under way and those that wait
    bool m_busy = false;
};

} // namespace camera
