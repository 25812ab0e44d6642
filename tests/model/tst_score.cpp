// SPDX-License-Identifier: Apache-2.0
#include "model/record.h"

#include <QRegularExpression>
#include <QTest>

using namespace model;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(QList<Status>)

namespace {

Record recordOf(const QList<Status> &statuses)
{
    Record record;
    for (const Status status : statuses) {
        RecordedSection row;
        row.level = Level::Basic;
        row.status = status;
        record.sections.append(row);
    }
    return record;
}

} // namespace

class TestScore : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void countsAsTheDesignSays_data()
    {
        QTest::addColumn<QList<Status>>("statuses");
        QTest::addColumn<int>("passed");
        QTest::addColumn<int>("counted");
        QTest::addColumn<bool>("reached");
        using Rows = QList<Status>;
        QTest::newRow("all well") << Rows {Status::Pass, Status::Fixed} << 2 << 2 << true;
        QTest::newRow("an exception lowers the score, not the level")
            << Rows {Status::Pass, Status::Exception} << 1 << 2 << true;
        QTest::newRow("what does not count")
            << Rows {Status::Pass, Status::Attested, Status::ManualOpen, Status::NotApplicable} << 1 << 1 << true;
        QTest::newRow("fail") << Rows {Status::Pass, Status::Fail} << 1 << 2 << false;
        QTest::newRow("contradiction") << Rows {Status::Contradiction} << 0 << 1 << false;
        QTest::newRow("error") << Rows {Status::Pass, Status::Error} << 1 << 1 << false;
        QTest::newRow("not tested") << Rows {Status::Pass, Status::NotTested} << 1 << 1 << false;
        QTest::newRow("no rows") << Rows {} << 0 << 0 << false;
    }

    void countsAsTheDesignSays()
    {
        QFETCH(const QList<Status>, statuses);
        const Score score = recordOf(statuses).score(Level::Basic);
        QTEST(score.passed, "passed");
        QTEST(score.counted, "counted");
        QTEST(score.reached, "reached");
    }

    void countsEachLevelForItself()
    {
        Record record = recordOf({Status::Pass, Status::Fail});
        record.sections.last().level = Level::Advanced;
        QVERIFY(record.score(Level::Basic).reached);
        QVERIFY(!record.score(Level::Advanced).reached);
    }
};

QTEST_GUILESS_MAIN(TestScore)
#include "tst_score.moc"
