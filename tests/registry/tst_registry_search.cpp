// SPDX-License-Identifier: Apache-2.0
#include "sample_entries.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using registry::Entry;
using registry::Expiry;
using registry::Registry;

class TstRegistrySearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void findsByEachWordThatAPersonKnows_data();
    void findsByEachWordThatAPersonKnows();
    void takesTextsForWhatTheyAre_data();
    void takesTextsForWhatTheyAre();
    void findsOneOfAThousandInAMoment();
    void tellsTheEarlierRecordsOfACamera();
    void keepsOneEntryForARunThatIsKeptTwice();
    void tellsWhatEndsUntilADay();
    void forgetsAnEndThatANewerRecordDecides();
};

void TstRegistrySearch::findsByEachWordThatAPersonKnows_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("found");
    QTest::newRow("nothing") << QString() << true;
    QTest::newRow("blanks") << u"   "_s << true;
    QTest::newRow("site") << u"harbour"_s << true;
    QTest::newRow("place") << u"HAMBURG"_s << true;
    QTest::newRow("model") << u"fd9387"_s << true;
    QTest::newRow("address") << u"192.168.0.7"_s << true;
    QTest::newRow("MAC") << u"00:02:d1:32:00:07"_s << true;
    QTest::newRow("MAC without colons") << u"0002D1320007"_s << true;
    QTest::newRow("MAC with strokes") << u"00-02-D1-32-00-07"_s << true;
    QTest::newRow("firmware") << u"VVTK-0110a"_s << true;
    QTest::newRow("date") << u"2026-04-25"_s << true;
    QTest::newRow("two words, in any order") << u"hamburg gate"_s << true;
    QTest::newRow("one of two words") << u"hamburg bremen"_s << false;
    QTest::newRow("another") << u"bremen"_s << false;
    QTest::newRow("a sign of LIKE") << u"%"_s << false;
    QTest::newRow("the other sign of LIKE") << u"_"_s << false;
    QTest::newRow("SQL") << u"'; DROP TABLE entry; --"_s << false;
    QTest::newRow("very long") << QString(100'000, u'x') << false;
    QTest::newRow("very many") << u"x "_s.repeated(5000) << false;
}

void TstRegistrySearch::findsByEachWordThatAPersonKnows()
{
    QFETCH(const QString, words);
    QFETCH(const bool, found);
    const Shelf shelf;
    auto registry = Registry::open(shelf.path());
    QVERIFY(registry);
    QVERIFY(registry->add(sampleEntry(7), sampleContent(7)));
    const auto entries = registry->find(words);
    QVERIFY2(entries, entries ? "" : qPrintable(entries.error().detail));
    QCOMPARE(entries->size(), found ? 1 : 0);
    QCOMPARE(registry->find({})->size(), 1);
}

void TstRegistrySearch::takesTextsForWhatTheyAre_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quotes") << u"O'Brien's \"Bar\""_s;
    QTest::newRow("SQL") << u"x'); DELETE FROM entry; --"_s;
    QTest::newRow("signs of LIKE") << u"100%_"_s;
    QTest::newRow("marks") << u"?1 :name @a $b"_s;
    QTest::newRow("line ends") << u"one\r\ntwo"_s;
    QTest::newRow("Han") << u"港口三號門"_s;
    QTest::newRow("beyond 16 bits") << u"\U0001F4F7 lens"_s;
    QTest::newRow("sharp s") << u"Große Straße"_s;
    QTest::newRow("long") << QString(50'000, u'W');
}

void TstRegistrySearch::takesTextsForWhatTheyAre()
{
    QFETCH(const QString, text);
    const Shelf shelf;
    auto registry = Registry::open(shelf.path());
    QVERIFY(registry);
    Entry entry = sampleEntry();
    entry.site = entry.location = entry.model = entry.firmware = entry.address = entry.recordPath = text;
    const auto id = registry->add(entry, sampleContent());
    QVERIFY(id);
    QVERIFY(registry->add(sampleEntry(2), sampleContent(2)));
    const auto kept = registry->entry(*id);
    QVERIFY(kept);
    QCOMPARE(kept->site, text);
    QCOMPARE(kept->recordPath, text);
    const auto found = registry->find(text.toUpper());
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().id, *id);
}

void TstRegistrySearch::findsOneOfAThousandInAMoment()
{
    const Shelf shelf;
    auto registry = Registry::open(shelf.path());
    QVERIFY(registry);
    const QByteArray long50k(50'000, 'r');
    QList<registry::Addition> thousand;
    for (int i = 1; i <= 1000; ++i)
        thousand.append({sampleEntry(i), {long50k + QByteArray::number(i), "seal"}});
    QVERIFY(registry->addAll(thousand));
    QVERIFY(registry->addAll(thousand)); // the same bytes once
    QElapsedTimer clock;
    clock.start();
    const auto again = Registry::open(shelf.path());
    QVERIFY(again);
    const auto one = again->find(u"00:02:D1:32:07:77"_s);
    QVERIFY(one);
    const qint64 spent = clock.elapsed();
    QCOMPARE(one->size(), 1);
    QCOMPARE(one->first().mac, sampleEntry(777).mac);
    QVERIFY2(spent < 2000, qPrintable(QString::number(spent))); // some 10 ms on an idle machine
    const auto newest = again->find(u"harbour"_s, 200);
    QVERIFY(newest);
    QCOMPARE(newest->size(), 200);
    QCOMPARE(newest->first().mac, sampleEntry(1000).mac);
    QCOMPARE(again->recordPaths()->size(), 1000);
}

void TstRegistrySearch::tellsTheEarlierRecordsOfACamera()
{
    const Shelf shelf;
    auto registry = Registry::open(shelf.path());
    QVERIFY(registry);
    Entry nameless = sampleEntry(9);
    nameless.mac.clear();
    QVERIFY(registry->add(nameless, sampleContent(9)));
    for (int number = 1; number <= 3; ++number) {
        Entry entry = sampleEntry(number);
        entry.mac = number == 2 ? u"00-02-d1-aa-bb-cc"_s : u"00:02:D1:AA:BB:CC"_s;
        QVERIFY(registry->add(entry, sampleContent(number)));
        QVERIFY(registry->add(sampleEntry(number + 50), sampleContent(number + 50)));
    }
    const auto newest = registry->find(u"00:02:d1:aa:bb:cc"_s);
    QVERIFY(newest);
    const auto earlier = registry->earlierOf(newest->first());
    QVERIFY(earlier);
    QCOMPARE(earlier->size(), 2);
    QCOMPARE(earlier->first().address, sampleEntry(2).address);
    QVERIFY(registry->earlierOf(earlier->last())->isEmpty());
    QVERIFY(registry->earlierOf(nameless)->isEmpty());
}

void TstRegistrySearch::keepsOneEntryForARunThatIsKeptTwice()
{
    const Shelf shelf;
    auto registry = Registry::open(shelf.path());
    QVERIFY(registry);
    const Entry entry = sampleEntry();
    QVERIFY(registry->add(entry, sampleContent(1)));
    QVERIFY(registry->add(entry, sampleContent(2)));
    QCOMPARE(registry->find({})->size(), 1);
    Entry later = entry; // another run into the same file
    later.started = later.started.addDays(1);
    QVERIFY(registry->add(later, sampleContent(3)));
    QCOMPARE(registry->find({})->size(), 2);
    QVERIFY(registry->content(registry->find({})->last().id).value() == sampleContent(2));
}

void TstRegistrySearch::tellsWhatEndsUntilADay()
{
    const Shelf shelf;
    auto registry = Registry::open(shelf.path());
    QVERIFY(registry);
    Entry entry = sampleEntry(1);
    entry.expiries = {{Expiry::Kind::Certificate, u"https_on"_s, QDate(2027, 4, 24)}};
    QVERIFY(registry->add(entry, sampleContent(1)));
    Entry other = sampleEntry(2);
    other.expiries = {{Expiry::Kind::Exception, u"audio_off"_s, QDate(2027, 3, 1)},
        {Expiry::Kind::Exception, u"upnp_off"_s, QDate(2028, 3, 1)}};
    QVERIFY(registry->add(other, sampleContent(2)));
    const auto due = registry->expiries(QDate(2027, 4, 24));
    QVERIFY(due);
    QCOMPARE(due->size(), 2);
    QVERIFY(due->first().expiry == other.expiries.first());
    QCOMPARE(due->first().entry.mac, other.mac);
    QVERIFY(due->first().entry.expiries == other.expiries);
    QVERIFY(due->last().expiry == entry.expiries.first());
    QCOMPARE(registry->expiries(QDate(2027, 2, 28))->size(), 0);
}

void TstRegistrySearch::forgetsAnEndThatANewerRecordDecides()
{
    const Shelf shelf;
    auto registry = Registry::open(shelf.path());
    QVERIFY(registry);
    Entry entry = sampleEntry(1);
    entry.expiries = {{Expiry::Kind::Certificate, u"https_on"_s, QDate(2027, 4, 24)},
        {Expiry::Kind::Exception, u"audio_off"_s, QDate(2027, 4, 25)}};
    QVERIFY(registry->add(entry, sampleContent(1)));
    Entry newer = entry;
    newer.started = newer.started.addDays(30);
    newer.decided = {u"audio_off_too"_s, u"https_on"_s}; // the row of audio was not looked at again
    newer.expiries.clear();
    QVERIFY(registry->add(newer, sampleContent(2)));
    const auto due = registry->expiries(QDate(2030, 1, 1));
    QVERIFY(due);
    QCOMPARE(due->size(), 1);
    QCOMPARE(due->first().expiry.section, u"audio_off"_s);
}

QTEST_GUILESS_MAIN(TstRegistrySearch)
#include "tst_registry_search.moc"
