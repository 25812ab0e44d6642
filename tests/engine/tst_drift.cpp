// SPDX-License-Identifier: Apache-2.0
#include "engine/drift.h"

#include <QTest>

using namespace engine;
using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

RecordedSection row(const QString &id, Status status, const QString &after)
{
    RecordedSection section;
    section.id = id;
    section.status = status;
    section.after = Text::verbatim(after);
    return section;
}

Record record()
{
    Record record;
    record.camera.model = u"FD9387-HTV"_s;
    record.camera.firmwareAfter = u"0100a"_s;
    record.sections = {row(u"upnp_off"_s, Status::Fixed, u"Off"_s),
        row(u"clock_correct"_s, Status::Fixed, u"0 s ahead"_s), row(u"remote_log_on"_s, Status::Pass, u"192.0.2.14"_s),
        row(u"firmware_current"_s, Status::Exception, u"0100a"_s)};
    return record;
}

RecordedSection &rowIn(Record &record, const QString &id)
{
    for (RecordedSection &section : record.sections) {
        if (section.id == id)
            return section;
    }
    return record.sections.first();
}

} // namespace

class TestDrift : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void aCameraThatDidNotChangeHasNoDrift()
    {
        Record now = record();
        rowIn(now, u"upnp_off"_s).status = Status::Pass; // fixed then, fine from the start now
        rowIn(now, u"clock_correct"_s).after = Text::verbatim(u"1 s behind"_s);
        rowIn(now, u"remote_log_on"_s).status = Status::NotTested; // no line came today
        QVERIFY(driftBetween(record(), now).isEmpty());
        QCOMPARE(notLookedAt(record(), now), QStringList {u"remote_log_on"_s});
    }

    void oneChangeIsOneLine_data()
    {
        QTest::addColumn<QString>("section");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("after");
        QTest::newRow("a setting") << u"upnp_off"_s << int(Status::Fail) << u"On"_s;
        QTest::newRow("an effect") << u"upnp_off"_s << int(Status::Contradiction) << u"Off"_s;
        QTest::newRow("a wrong clock") << u"clock_correct"_s << int(Status::Fail) << u"9826 days behind"_s;
        QTest::newRow("a value that is fine too") << u"remote_log_on"_s << int(Status::Pass) << u"192.0.2.15"_s;
    }

    void oneChangeIsOneLine()
    {
        QFETCH(QString, section);
        QFETCH(int, status);
        QFETCH(QString, after);
        Record now = record();
        rowIn(now, section).status = static_cast<Status>(status);
        rowIn(now, section).after = Text::verbatim(after);
        const auto drifts = driftBetween(record(), now);
        QCOMPARE(drifts.size(), 1);
        QCOMPARE(drifts.constFirst().what, section);
        QVERIFY(drifts.constFirst().now.endsWith(after));
    }

    void anotherFirmwareIsOneLine()
    {
        Record now = record();
        now.camera.firmwareAfter = u"0200b"_s;
        rowIn(now, u"firmware_current"_s).after = Text::verbatim(u"0200b"_s);
        QCOMPARE(driftBetween(record(), now), (QList<Drift> {{u"firmware"_s, u"0100a"_s, u"0200b"_s}}));
    }

    void anotherServiceIsOneLine()
    {
        const auto seen = [](const QString &what, const QString &words) {
            Proof proof;
            proof.kind = Proof::Kind::Probe;
            proof.what = what;
            proof.seen = Text::verbatim(words);
            return proof;
        };
        Record then = record();
        then.beyondGuide = {seen(u"ftp"_s, u"Port 21 is closed."_s), seen(u"mdns"_s, u"silent"_s)};
        Record now = record();
        now.beyondGuide = {seen(u"ftp"_s, u"Port 21 is open."_s)}; // the other could not be looked at today
        QCOMPARE(driftBetween(then, now), (QList<Drift> {{u"ftp"_s, u"Port 21 is closed."_s, u"Port 21 is open."_s}}));
    }

    void anExceptionEnds()
    {
        Record then = record();
        rowIn(then, u"firmware_current"_s).exception =
            RecordedException {u"no update yet"_s, u"A. Lee"_s, QDate(2026, 11, 30)};
        QVERIFY(endedExceptions(then, QDate(2026, 11, 30)).isEmpty());
        const auto drifts = endedExceptions(then, QDate(2026, 12, 1));
        QCOMPARE(drifts.size(), 1);
        QCOMPARE(drifts.constFirst().what, u"exception firmware_current"_s);
    }

    void aCertificateIsSaidToEndAMonthBefore()
    {
        const QDateTime now(QDate(2026, 11, 26), QTime(12, 0), Qt::UTC);
        QVERIFY(!certificateDrift(now.addDays(31), now));
        QCOMPARE(certificateDrift(now.addDays(29), now)->now, u"ends on 2026-12-25"_s);
        QCOMPARE(certificateDrift(now.addDays(-1), now)->now, u"ended on 2026-11-25"_s);
    }
};

QTEST_GUILESS_MAIN(TestDrift)
#include "tst_drift.moc"
