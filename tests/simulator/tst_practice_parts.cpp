// SPDX-License-Identifier: Apache-2.0
#include "simulator/ber.h"
#include "simulator/camera_clock.h"
#include "simulator/digest.h"
#include "simulator/request_log.h"
#include "simulator/text_request.h"
#include "simulator/value_rule.h"

#include <QRegularExpression>
#include <QTest>

using namespace simulator;
using namespace Qt::Literals::StringLiterals;

/** The pieces of the practice camera that need no socket. */
class TstPracticeParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void rulesAcceptWhatTheManualsSay_data();
    void rulesAcceptWhatTheManualsSay();
    void rulesThatAreNotUnderstoodAreRefused();
    void zonesAreFortiethsOfAnHour_data();
    void zonesAreFortiethsOfAnHour();
    void digestMatchesTheRfcs();
    void authorizationIsTakenApart();
    void noncesEndAfterTheirUses();
    void requestsArriveInPieces();
    void berNumbersAreShortestForm();
    void berReaderHoldsLengthsAgainstTheData();
    void secretsAreKnownByName();
};

void TstPracticeParts::rulesAcceptWhatTheManualsSay_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QStringList>("good");
    QTest::addColumn<QStringList>("bad");
    const auto row = [](const QString &rule, const QStringList &good, const QStringList &bad) {
        QTest::newRow(qPrintable(rule)) << rule << good << bad;
    };
    row(u"bool"_s, {u"0"_s, u"1"_s}, {u"2"_s, u""_s, u"true"_s});
    row(u"range -3..1"_s, {u"-3"_s, u"0"_s}, {u"-4"_s, u"2"_s, u"x"_s, u""_s});
    row(u"one of basic|digest"_s, {u"basic"_s}, {u"Basic"_s, u""_s});
    row(u"one of view|"_s, {u"view"_s, u""_s}, {u"viewer"_s});
    row(u"text 4"_s, {u""_s, u"a=b"_s}, {u"abcde"_s, u"a'b"_s, u"a&b"_s, u"a\nb"_s});
    row(u"text 8..64"_s, {u""_s, u"12345678"_s}, {u"1234567"_s});
    row(u"port 80"_s, {u"80"_s, u"1025"_s, u"65535"_s}, {u"81"_s, u"1024"_s, u"65536"_s});
    row(u"even port"_s, {u"5556"_s}, {u"5557"_s, u"1024"_s});
    row(u"address"_s, {u""_s, u"10.0.0.1"_s, u"fe80::1"_s}, {u"10.0.0.300"_s, u"host"_s});
    row(u"clock"_s, {u"031301592016.58"_s, u"022900002024"_s}, {u"023000002024.00"_s, u"2024"_s});
}

void TstPracticeParts::rulesAcceptWhatTheManualsSay()
{
    QFETCH(QString, rule);
    QFETCH(QStringList, good);
    QFETCH(QStringList, bad);
    const auto parsed = ValueRule::parse(rule);
    QVERIFY(parsed.has_value());
    for (const auto &value : good)
        QVERIFY2(parsed->accepts(value), qPrintable(value));
    for (const auto &value : bad)
        QVERIFY2(!parsed->accepts(value), qPrintable(value));
}

void TstPracticeParts::rulesThatAreNotUnderstoodAreRefused()
{
    for (const auto &words : {u"integer"_s, u"range 1"_s, u"text"_s, u""_s})
        QVERIFY(!ValueRule::parse(words).has_value());
}

void TstPracticeParts::zonesAreFortiethsOfAnHour_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<bool>("summerTime");
    QTest::addColumn<QDateTime>("utc");
    QTest::addColumn<QTime>("wall");
    const QDateTime winter({2026, 1, 15}, {12, 0}, Qt::UTC);
    const QDateTime summer({2026, 7, 15}, {12, 0}, Qt::UTC);
    QTest::newRow("Taipei") << 320 << true << summer << QTime(20, 0);
    QTest::newRow("New York, winter") << -200 << true << winter << QTime(7, 0);
    QTest::newRow("New York, summer") << -200 << true << summer << QTime(8, 0);
    QTest::newRow("New York, summer time off") << -200 << false << summer << QTime(7, 0);
    QTest::newRow("the last digit says nothing about the offset") << -201 << false << winter << QTime(7, 0);
    QTest::newRow("Berlin, summer") << 41 << true << summer << QTime(14, 0);
    QTest::newRow("Kathmandu") << 230 << false << winter << QTime(17, 45);
    QTest::newRow("Newfoundland") << -140 << false << winter << QTime(8, 30);
    QTest::newRow("the hour of the change, before")
        << 41 << true << QDateTime({2026, 3, 29}, {0, 59}, Qt::UTC) << QTime(1, 59);
    QTest::newRow("the hour of the change, after")
        << 41 << true << QDateTime({2026, 3, 29}, {1, 0}, Qt::UTC) << QTime(3, 0);
}

void TstPracticeParts::zonesAreFortiethsOfAnHour()
{
    QFETCH(int, index);
    QFETCH(bool, summerTime);
    QFETCH(QDateTime, utc);
    QFETCH(QTime, wall);
    const TimeZoneSetting zone {index, summerTime};
    QCOMPARE(CameraClock::toWall(utc, zone).time(), wall);
    QCOMPARE(CameraClock::fromWall(CameraClock::toWall(utc, zone), zone), utc);
}

void TstPracticeParts::digestMatchesTheRfcs()
{
    DigestInput input {.user = "Mufasa",
        .realm = "testrealm@host.com",
        .password = "Circle Of Life",
        .method = "GET",
        .uri = "/dir/index.html",
        .nonce = "dcd98b7102dd2f0e8b11d0f600bfb0c093",
        .qop = "auth",
        .nonceCount = "00000001",
        .clientNonce = "0a4f113b"};
    // RFC 2617 3.5
    QCOMPARE(digestResponse(input), QByteArray("6629fae49393a05397450978507c4ef1"));
    // RFC 2069 2.4 with the figure of its errata
    input.password = "CircleOfLife";
    input.qop.clear();
    QCOMPARE(digestResponse(input), QByteArray("1949323746fe6a43ef61f9606e7febea"));
}

void TstPracticeParts::authorizationIsTakenApart()
{
    const auto digest = Authorization::parse(
        "Digest username=\"a\\\"b\", realm=\"x, y\",nc=00000001 , uri=\"/p?q=1\", algorithm=MD5, qop=auth");
    QCOMPARE(digest.scheme, QByteArray("digest"));
    QCOMPARE(digest.fields.value("username"), QByteArray("a\"b"));
    QCOMPARE(digest.fields.value("realm"), QByteArray("x, y"));
    QCOMPARE(digest.fields.value("uri"), QByteArray("/p?q=1"));
    QCOMPARE(digest.fields.value("qop"), QByteArray("auth"));
    QCOMPARE(Authorization::parse("basic  cm9vdDp4 ").token, QByteArray("cm9vdDp4"));
    for (const auto *text : {"", "Basic", "Bearer abc", "\xff\xfe"})
        QVERIFY(Authorization::parse(text).scheme.isEmpty());
}

void TstPracticeParts::noncesEndAfterTheirUses()
{
    NonceBook book;
    const auto nonce = book.issue();
    QCOMPARE(nonce.size(), 32);
    QVERIFY(nonce != book.issue());
    QVERIFY(book.use(nonce, 2) && book.use(nonce, 2) && !book.use(nonce, 2));
    QVERIFY(!book.use("0123456789abcdef0123456789abcdef", 0));
    const auto old = book.issue();
    for (int i = 0; i < 1000; ++i)
        book.issue();
    QVERIFY(!book.use(old, 0));
}

void TstPracticeParts::requestsArriveInPieces()
{
    RequestReader reader({.head = 200, .body = 100});
    TextRequest request;
    const QByteArray text("POST /a%20b?x=1 HTTP/1.1\r\nContent-LENGTH: 5\r\n\r\nhelloGET / HTTP/1.0\n\n");
    for (qsizetype i = 0; i < text.indexOf("hello") + 4; ++i) {
        reader.append(text.mid(i, 1));
        QCOMPARE(reader.take(request), ReadState::NeedsMore);
    }
    reader.append(text.mid(text.indexOf("hello") + 4));
    QCOMPARE(reader.take(request), ReadState::Ready);
    QCOMPARE(request.path(), u"/a b"_s);
    QCOMPARE(request.query(), QByteArray("x=1"));
    QCOMPARE(request.body, QByteArray("hello"));
    QCOMPARE(reader.take(request), ReadState::Ready);
    QCOMPARE(request.version, QByteArray("HTTP/1.0"));
    reader.append(QByteArray(300, 'a'));
    QCOMPARE(reader.take(request), ReadState::HeadTooLarge);
}

void TstPracticeParts::berNumbersAreShortestForm()
{
    QCOMPARE(berInteger(0), QByteArray::fromHex("020100"));
    QCOMPARE(berInteger(127), QByteArray::fromHex("02017f"));
    QCOMPARE(berInteger(128), QByteArray::fromHex("02020080"));
    QCOMPARE(berInteger(-1), QByteArray::fromHex("0201ff"));
    QCOMPARE(berInteger(-129), QByteArray::fromHex("0202ff7f"));
    QCOMPARE(berObjectId({1, 3, 6, 1, 4, 1, 23465}), QByteArray::fromHex("06082b0601040181b729"));
    QCOMPARE(readObjectId(QByteArray::fromHex("2b0601040181b729")), ObjectId({1, 3, 6, 1, 4, 1, 23465}));
}

void TstPracticeParts::berReaderHoldsLengthsAgainstTheData()
{
    for (const auto *hex : {"", "30", "3005020100", "3084ffffffff", "3080", "30830100", "04820001"})
        QVERIFY2(!BerReader(QByteArray::fromHex(hex)).next(), hex);
    QVERIFY(!readObjectId(QByteArray::fromHex("2b86")));
    QVERIFY(!readObjectId(QByteArray::fromHex("2bffffffffff7f")));
}

void TstPracticeParts::secretsAreKnownByName()
{
    for (const auto &name : {u"security_user_i0_pass"_s, u"userpass"_s, u"snmp_authpwrw"_s,
             u"ddns_Safe100_passwordkey"_s, u"snmp_rocommunity"_s, u"confirm"_s})
        QVERIFY2(isSecretName(name), qPrintable(name));
    QVERIFY(!isSecretName(u"system_ntp"_s));
}

QTEST_GUILESS_MAIN(TstPracticeParts)
#include "tst_practice_parts.moc"
