// SPDX-License-Identifier: Apache-2.0
//
// The power goes at any moment of an Advanced apply: the job can always be gone on with, and ends the same.

#include "interrupted_job.h"
#include "support/crowd.h"

#include <QSignalSpy>
#include <QTest>

#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace {

using What = KillPoint::What;

constexpr int atOnce = 5;

/// As many points as wanted, spread over all of them.
QList<KillPoint> spread(What what, int all, int wanted)
{
    QList<KillPoint> points;
    for (int i = 0; i < wanted; ++i)
        points.append({what, 1 + i * all / wanted});
    return points;
}

QString differences(const QMap<QString, QString> &wanted, const QMap<QString, QString> &found)
{
    QStringList lines;
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        if (found.value(it.key()) != *it)
            lines.append(u"%1: \"%2\" instead of \"%3\""_s.arg(it.key(), found.value(it.key()), *it));
    }
    return lines.join(u"\n  "_s);
}

} // namespace

class TestInterrupted : public QObject
{
    Q_OBJECT

private:
    void check(const InterruptedJob &job)
    {
        QStringList wrong;
        if (!job.complaint().isEmpty())
            wrong.append(job.complaint());
        if (const QString rows = differences(m_record, job.record()); !rows.isEmpty())
            wrong.append(u"record: "_s + rows);
        if (const QString camera = differences(m_camera, job.cameraState()); !camera.isEmpty())
            wrong.append(u"camera: "_s + camera);
        m_resumed += job.wasResumed() ? 1 : 0;
        if (!wrong.isEmpty())
            m_failures.append(job.point().text() + u"\n  "_s + wrong.join(u"\n  "_s) + u'\n' + job.errorOutput());
    }

    void runAll(const QList<KillPoint> &points)
    {
        m_failures.clear();
        m_resumed = 0;
        const qsizetype all = points.size();
        Crowd<InterruptedJob, KillPoint> crowd(
            points, atOnce, [](const KillPoint &point) { return new InterruptedJob(point); },
            [this](const KillPoint &, const InterruptedJob &job) { check(job); });
        const bool ended = crowd.run(static_cast<int>(all) * 60'000);
        QVERIFY2(ended, "a run did not end");
        qInfo("%s", qPrintable(u"%1 runs killed, %2 of them gone on with"_s.arg(all).arg(m_resumed)));
        for (const QString &failure : std::as_const(m_failures))
            qInfo("%s", qPrintable(failure));
        QVERIFY2(m_failures.isEmpty(), "see above");
    }

    bool isSlow() const { return qEnvironmentVariableIsSet("CAMLOCK_SLOW_TESTS"); }

    QMap<QString, QString> m_record;
    QMap<QString, QString> m_camera;
    QStringList m_failures;
    int m_requests = 0;
    int m_fsyncs = 0;
    int m_resumed = 0;

private Q_SLOTS:

    void initTestCase()
    {
        InterruptedJob whole({What::Fsync, 1'000'000});
        QSignalSpy ended(&whole, &InterruptedJob::finished);
        whole.start();
        QVERIFY(ended.wait(120'000));
        QVERIFY2(whole.complaint().isEmpty(), qPrintable(whole.complaint() + whole.errorOutput()));
        m_record = whole.record();
        m_camera = whole.cameraState();
        m_requests = whole.requests();
        // Every line of the journal, and the few other files that have to last.
        m_fsyncs = static_cast<int>(whole.journal().count('\n')) + 8;
        QVERIFY(m_record.size() >= 19 && m_camera.size() > 200 && m_requests > 50);
        qInfo("%s",
            qPrintable(u"%1 requests, %2 lines in the journal"_s.arg(m_requests).arg(whole.journal().count('\n'))));
    }

    void endsTheSameWhereverItWasKilledAfterARequest()
    {
        runAll(spread(What::Request, m_requests, isSlow() ? m_requests : 8));
    }

    void endsTheSameWhereverItWasKilledAfterSomethingReachedTheDisk()
    {
        runAll(spread(What::Fsync, m_fsyncs, isSlow() ? m_fsyncs : 10));
    }
};

QTEST_GUILESS_MAIN(TestInterrupted)
#include "tst_interrupted.moc"
