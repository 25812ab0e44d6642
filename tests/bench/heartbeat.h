// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <ctime>
#include <functional>

/// A pulse each millisecond in the thread that it is made in: the longest time between two is the longest that this
/// thread's event loop stood still.
class Heartbeat
{
public:
    struct Stall
    {
        double wall = 0; ///< milliseconds
        double cpu = 0; ///< the most that this thread computed between two pulses; the rest of the wall is others' time
        QString during; ///< what the window said then, or right after
        int over16 = 0; ///< gaps of the wall that a person could see in an animation
    };

    explicit Heartbeat(std::function<QString()> words)
        : m_words(std::move(words))
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_timer.start(1);
        m_wall.start();
        m_cpu = cpuMilliseconds();
    }

    /// What was longest since the last call.
    Stall take()
    {
        beat();
        const Stall stall = m_stall;
        m_stall = {};
        return stall;
    }

private:
    static double cpuMilliseconds()
    {
        timespec time {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }

    void beat()
    {
        const double wall = double(m_wall.nsecsElapsed()) / 1e6;
        const double cpu = cpuMilliseconds();
        if (wall > m_stall.wall) {
            m_stall.wall = wall;
            m_stall.during = m_words();
        }
        m_stall.cpu = std::max(m_stall.cpu, cpu - m_cpu);
        m_stall.over16 += wall > 16 ? 1 : 0;
        if (qEnvironmentVariableIsSet("CAMLOCK_BENCH_STALLS") && wall > 16)
            qInfo("%.0f ms, %.0f of them computing: %s", wall, cpu - m_cpu, qPrintable(m_words()));
        m_wall.restart();
        m_cpu = cpuMilliseconds(); // what this object itself did is nobody's stall
    }

    std::function<QString()> m_words;
    QTimer m_timer;
    QElapsedTimer m_wall;
    double m_cpu = 0;
    Stall m_stall;
};
