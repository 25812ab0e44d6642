// SPDX-License-Identifier: Apache-2.0
#include "guide/camera_clock.h"
#include "guide/catalog.h"

#include <QRegularExpression>
#include <QTest>

using namespace guide;
using namespace model;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(Verdict)

namespace {

const QString id = u"clock_correct"_s;

Snapshot cameraClock(qint64 offset, const QString &index, const QString &daylightSaving)
{
    Snapshot snapshot;
    snapshot.complete = true;
    snapshot.parameters = {{u"system_datetime"_s, {}}, {u"system_timezoneindex"_s, index},
        {u"system_daylight_enable"_s, daylightSaving},
        {u"system_daylight_timezones"_s, u",-200,-201,0,40,41,42,43,80"_s}};
    snapshot.clockOffsetSeconds = offset;
    snapshot.takenAt = QDateTime({2026, 3, 1}, {12, 0}, Qt::UTC);
    return snapshot;
}

Answers inZone(const QString &zone)
{
    Answers answers;
    if (!zone.isEmpty())
        answers.sections[id].values.insert(u"timeZone"_s, zone);
    return answers;
}

} // namespace

class TestClockSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void judgesInstantZoneAndDaylightSaving_data()
    {
        QTest::addColumn<qint64>("offset");
        QTest::addColumn<QString>("index");
        QTest::addColumn<QString>("daylightSaving");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<QStringList>("zoneWrites");
        const auto row = [](const char *title, qint64 offset, const QString &index, const QString &daylightSaving,
                             const QString &zone, Verdict verdict, const QStringList &writes = {}) {
            QTest::newRow(title) << offset << index << daylightSaving << zone << verdict << writes;
        };
        const QString none;
        row("right", 0, u"320"_s, u"0"_s, none, Verdict::Good);
        row("30 s behind", -30, u"320"_s, u"0"_s, none, Verdict::Good);
        row("31 s ahead", 31, u"320"_s, u"0"_s, none, Verdict::Weak);
        row("starts in 2000", -800'000'000, u"320"_s, u"0"_s, none, Verdict::Weak);
        row("Taipei had daylightSaving saving long ago", 0, u"320"_s, u"0"_s, u"Asia/Taipei"_s, Verdict::Good);
        row("variant of the same offset is kept", 0, u"321"_s, u"0"_s, u"Asia/Taipei"_s, Verdict::Good);
        row("Berlin", 0, u"41"_s, u"1"_s, u"Europe/Berlin"_s, Verdict::Good);
        row("Berlin without daylightSaving saving", 0, u"41"_s, u"0"_s, u"Europe/Berlin"_s, Verdict::Weak,
            {u"system_daylight_enable=1"_s});
        row("Berlin, from Taipei", 0, u"320"_s, u"0"_s, u"Europe/Berlin"_s, Verdict::Weak,
            {u"system_timezoneindex=40"_s, u"system_daylight_enable=1"_s});
        row("Berlin, a zone without rules", 0, u"45"_s, u"1"_s, u"Europe/Berlin"_s, Verdict::Weak,
            {u"system_timezoneindex=40"_s});
        row("New York, west", 0, u"-201"_s, u"1"_s, u"America/New_York"_s, Verdict::Good);
        row("Dublin, whose winter is the exception", 0, u"0"_s, u"1"_s, u"Europe/Dublin"_s, Verdict::Good);
        row("India, half an hour", 0, u"220"_s, u"0"_s, u"Asia/Kolkata"_s, Verdict::Good);
        row("Nepal, quarter of an hour", 0, u"320"_s, u"0"_s, u"Asia/Kathmandu"_s, Verdict::Weak,
            {u"system_timezoneindex=230"_s});
        row("wrong zone and wrong time", -7200, u"320"_s, u"1"_s, u"UTC"_s, Verdict::Weak,
            {u"system_timezoneindex=0"_s, u"system_daylight_enable=0"_s});
        row("index that is none", 0, u"many"_s, u"0"_s, u"Asia/Taipei"_s, Verdict::Weak,
            {u"system_timezoneindex=320"_s});
        row("no such zone", 0, u"320"_s, u"0"_s, u"Mars/Olympus"_s, Verdict::Unknown);
    }

    void judgesInstantZoneAndDaylightSaving()
    {
        QFETCH(const qint64, offset);
        QFETCH(const QString, index);
        QFETCH(const QString, daylightSaving);
        QFETCH(const QString, zone);
        const Snapshot snapshot = cameraClock(offset, index, daylightSaving);
        const Section &section = *sectionWithId(id);
        const Finding finding = section.judge(snapshot, inZone(zone));
        QTEST(finding.verdict, "verdict");
        const QList<Change> changes = section.remedy(snapshot, inZone(zone));
        QCOMPARE(!changes.isEmpty(), finding.verdict == Verdict::Weak);
        QStringList writes;
        for (const Change &change : changes) {
            QCOMPARE(change.phase, Phase::Clock);
            for (const ParameterValue &parameter : std::get<SetClock>(change.body).zone)
                writes.append(parameter.name + u'=' + parameter.value);
            QCOMPARE(section.judge(preview(snapshot, change), inZone(zone)).verdict, Verdict::Good);
        }
        QTEST(writes, "zoneWrites");
    }

    void saysThatTheZoneIsKeptWhenNobodyNamedOne()
    {
        const Finding finding = sectionWithId(id)->judge(cameraClock(0, u"320"_s, u"0"_s), {});
        QVERIFY(finding.recommended.english().contains("zone is kept"_L1));
        QVERIFY(finding.current.english().contains("UTC+08:00"_L1));
    }

    void asksForAZoneThatExists()
    {
        const Finding finding = sectionWithId(id)->judge(cameraClock(0, u"320"_s, u"0"_s), inZone(u"Mars/Olympus"_s));
        QCOMPARE(finding.needs, u"timeZone"_s);
    }

    void leavesTheClockToAPersonWhereItCannotBeWritten()
    {
        Snapshot snapshot = cameraClock(-7200, u"320"_s, u"0"_s);
        snapshot.parameters.remove(u"system_datetime"_s);
        const QList<Change> changes = sectionWithId(id)->remedy(snapshot, {});
        QCOMPARE(changes.size(), 1);
        QVERIFY(changes.first().isByHand());
    }

    void readsIndexes_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<QString>("words");
        QTest::newRow("Taipei") << 320 << u"UTC+08:00"_s;
        QTest::newRow("variant") << 41 << u"UTC+01:00"_s;
        QTest::newRow("west, variant") << -201 << u"UTC-05:00"_s;
        QTest::newRow("Newfoundland") << -140 << u"UTC-03:30"_s;
        QTest::newRow("Greenwich") << 0 << u"UTC+00:00"_s;
    }

    void readsIndexes()
    {
        QFETCH(const int, index);
        QTEST(offsetInWords(offsetOfIndex(index)), "words");
    }
};

QTEST_GUILESS_MAIN(TestClockSection)
#include "tst_clock_section.moc"
