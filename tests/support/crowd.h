// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/patience.h"

#include <QList>
#include <QObject>

#include <functional>

/// Runs many jobs that mostly wait, some at once. A Job has start() and emits finished() once.
template <class Job, class Input>
class Crowd : public QObject
{
public:
    using Make = std::function<Job *(const Input &)>;
    using Check = std::function<void(const Input &, Job &)>;

    Crowd(QList<Input> inputs, int atOnce, Make make, Check check)
        : m_inputs(std::move(inputs))
        , m_all(m_inputs.size())
        , m_free(atOnce)
        , m_make(std::move(make))
        , m_check(std::move(check))
    {
    }

    /// False when not all ended in time.
    bool run(int milliseconds)
    {
        startNext();
        return waitUntil([this] { return m_done == m_all; }, milliseconds);
    }

private:
    void startNext()
    {
        for (; m_free > 0 && !m_inputs.isEmpty(); --m_free) {
            const Input input = m_inputs.takeFirst();
            Job *job = m_make(input);
            job->setParent(this);
            connect(
                job, &Job::finished, this,
                [this, job, input] {
                    m_check(input, *job);
                    job->deleteLater();
                    ++m_free;
                    ++m_done;
                    startNext();
                },
                Qt::QueuedConnection);
            job->start();
        }
    }

    QList<Input> m_inputs;
    qsizetype m_all = 0;
    qsizetype m_done = 0;
    int m_free = 0;
    Make m_make;
    Check m_check;
};
