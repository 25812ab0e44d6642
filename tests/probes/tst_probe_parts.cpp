// SPDX-License-Identifier: Apache-2.0
#include "probes/ber.h"
#include "probes/evidence.h"
#include "probes/text_reply.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace probes;

/// The pieces that take bytes from anybody.
class TstProbeParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsStatusLines_data();
    void readsStatusLines();
    void knowsWhenAReplyIsWhole_data();
    void knowsWhenAReplyIsWhole();
    void knowsWhatIsNoReply_data();
    void knowsWhatIsNoReply();
    void findsEverySchemeOffered_data();
    void findsEverySchemeOffered();
    void writesIntegersAsShortAsTheyGo_data();
    void writesIntegersAsShortAsTheyGo();
    void writesLongLengths();
    void refusesLengthsThatDoNotFit_data();
    void refusesLengthsThatDoNotFit();
    void masksWhatMayOpenSomething_data();
    void masksWhatMayOpenSomething();
    void leavesOutWhatWouldPlayALoginAgain_data();
    void leavesOutWhatWouldPlayALoginAgain();
    void keepsEvidenceShortAndPrintable();
};

void TstProbeParts::readsStatusLines_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<int>("status"); // 0: no reply
    QTest::newRow("plain") << QByteArray("HTTP/1.1 401 Unauthorized\r\n\r\n") << Protocol::Http << 401;
    QTest::newRow("LF alone") << QByteArray("HTTP/1.0 200 OK\n\n") << Protocol::Http << 200;
    QTest::newRow("no reason") << QByteArray("HTTP/1.1 404\r\n\r\n") << Protocol::Http << 404;
    QTest::newRow("head cut off") << QByteArray("HTTP/1.1 401 Unauthorized\r\nServ") << Protocol::Http << 401;
    QTest::newRow("status line cut off") << QByteArray("HTTP/1.1 40") << Protocol::Http << 0;
    QTest::newRow("not a number") << QByteArray("HTTP/1.1 OK\r\n\r\n") << Protocol::Http << 0;
    QTest::newRow("out of range") << QByteArray("HTTP/1.1 99999999999 OK\r\n\r\n") << Protocol::Http << 0;
    QTest::newRow("other protocol") << QByteArray("SSH-2.0-OpenSSH_9\r\n") << Protocol::Http << 0;
    QTest::newRow("RTSP where HTTP is asked") << QByteArray("RTSP/1.0 200 OK\r\n\r\n") << Protocol::Http << 0;
    QTest::newRow("behind stream data") << QByteArray("$\0\0\4abcdRTSP/1.0 401 Unauthorized\r\n\r\n", 37)
                                        << Protocol::Rtsp << 401;
    QTest::newRow("nothing") << QByteArray() << Protocol::Rtsp << 0;
}

void TstProbeParts::readsStatusLines()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Protocol, protocol);
    const auto reply = parseReply(bytes, protocol);
    QTEST(reply ? reply->status : 0, "status");
}

void TstProbeParts::knowsWhenAReplyIsWhole_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("whole");
    QTest::newRow("head open") << QByteArray("HTTP/1.1 401 No\r\nServer: x\r\n") << false;
    QTest::newRow("a refusal needs no body") << QByteArray("HTTP/1.1 401 No\r\n\r\n") << true;
    QTest::newRow("200 without a length") << QByteArray("HTTP/1.1 200 OK\r\n\r\nabc") << false;
    QTest::newRow("200 with it") << QByteArray("HTTP/1.1 200 OK\r\nContent-length: 3\r\n\r\nabc") << true;
    QTest::newRow("more to come") << QByteArray("HTTP/1.1 200 OK\r\nContent-length: 4\r\n\r\nabc") << false;
    QTest::newRow("negative length") << QByteArray("HTTP/1.1 200 OK\r\nContent-length: -1\r\n\r\nabc") << false;
}

void TstProbeParts::knowsWhenAReplyIsWhole()
{
    QFETCH(const QByteArray, bytes);
    const auto reply = parseReply(bytes, Protocol::Http);
    QVERIFY(reply);
    QTEST(reply->isWhole(Protocol::Http), "whole");
}

void TstProbeParts::knowsWhatIsNoReply_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<bool>("isNone");
    QTest::newRow("nothing yet") << QByteArray() << Protocol::Http << false;
    QTest::newRow("a beginning") << QByteArray("HTT") << Protocol::Http << false;
    QTest::newRow("a reply") << QByteArray("HTTP/1.1 200 OK\r\n") << Protocol::Http << false;
    QTest::newRow("another letter") << QByteArray("HTX") << Protocol::Http << true;
    QTest::newRow("a TLS alert") << QByteArray("\x15\x03\x03") << Protocol::Http << true;
    QTest::newRow("RTSP") << QByteArray("RTSP/1.0 400 Bad Request\r\n") << Protocol::Http << true;
    QTest::newRow("stream data before RTSP") << QByteArray("$\x01") << Protocol::Rtsp << false;
}

void TstProbeParts::knowsWhatIsNoReply()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Protocol, protocol);
    QTEST(isNoReply(bytes, protocol), "isNone");
}

void TstProbeParts::findsEverySchemeOffered_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QList<QByteArray>>("schemes");
    const auto row = [](const char *name, const char *headers, const QList<QByteArray> &schemes) {
        QTest::newRow(name) << QByteArray(headers) << schemes;
    };
    row("none", "Server: x\r\n", {});
    row("one", "WWW-Authenticate: Basic realm=\"streaming_server\"\r\n", {"basic"});
    row("two headers", "WWW-Authenticate: Digest realm=\"a\", nonce=\"b\"\r\nwww-authenticate: BASIC realm=\"a\"\r\n",
        {"digest", "basic"});
    row("joined", "WWW-Authenticate: Digest realm=\"a\", qop=\"auth,auth-int\", Basic realm=\"a\"\r\n",
        {"digest", "basic"});
    row("only a word in a realm", "WWW-Authenticate: Digest realm=\"x, Basic y\", nonce=\"b\"\r\n", {"digest"});
    row("folded", "WWW-Authenticate: Digest realm=\"a\",\r\n Basic realm=\"a\"\r\n", {"digest", "basic"});
}

void TstProbeParts::findsEverySchemeOffered()
{
    QFETCH(const QByteArray, headers);
    const auto reply = parseReply("HTTP/1.1 401 Unauthorized\r\n" + headers + "\r\n", Protocol::Http);
    QVERIFY(reply);
    QTEST(offeredSchemes(*reply), "schemes");
}

void TstProbeParts::writesIntegersAsShortAsTheyGo_data()
{
    QTest::addColumn<qint32>("value");
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("0") << 0 << QByteArray("020100");
    QTest::newRow("127") << 127 << QByteArray("02017f");
    QTest::newRow("128") << 128 << QByteArray("02020080");
    QTest::newRow("-1") << -1 << QByteArray("0201ff");
    QTest::newRow("-129") << -129 << QByteArray("0202ff7f");
    QTest::newRow("largest") << 0x7fffffff << QByteArray("02047fffffff");
}

void TstProbeParts::writesIntegersAsShortAsTheyGo()
{
    QFETCH(const qint32, value);
    const auto bytes = ber::integer(value);
    QTEST(bytes.toHex(), "hex");
    QCOMPARE(ber::Reader(bytes).nextInteger(), std::optional(value));
}

void TstProbeParts::writesLongLengths()
{
    for (const auto size : {127, 128, 255, 256, 70'000}) {
        const QByteArray content(size, 'x');
        QCOMPARE(ber::Reader(ber::item(ber::OctetString, content)).next(ber::OctetString), std::optional(content));
    }
}

void TstProbeParts::refusesLengthsThatDoNotFit_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("tag alone") << QByteArray("30");
    QTest::newRow("longer than there is") << QByteArray("300501");
    QTest::newRow("indefinite") << QByteArray("30800000");
    QTest::newRow("length cut off") << QByteArray("3084ffff");
    QTest::newRow("length of eight bytes") << QByteArray("3088ffffffffffffffff");
    QTest::newRow("4 GB") << QByteArray("3084ffffffff00");
}

void TstProbeParts::refusesLengthsThatDoNotFit()
{
    QFETCH(const QByteArray, hex);
    QVERIFY(!ber::Reader(QByteArray::fromHex(hex)).next());
}

void TstProbeParts::masksWhatMayOpenSomething_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("echoed login") << QByteArray("Authorization: Basic hunter2");
    QTest::newRow("dump") << QByteArray("system_hostname='x'\r\nsecurity_user_i1_pass='hunter2'\r\n");
    QTest::newRow("one line") << QByteArray("a='1'&snmp_rwcommunity='hunter2'");
    QTest::newRow("JSON") << QByteArray("{\"password\": \"hunter2\"}");
}

void TstProbeParts::masksWhatMayOpenSomething()
{
    QFETCH(const QByteArray, answer);
    const auto evidence = evidenceOf("GET /", answer);
    QVERIFY2(!evidence.contains("hunter2"), evidence.constData());
    QVERIFY2(evidence.contains("(secret)"), evidence.constData());
}

void TstProbeParts::leavesOutWhatWouldPlayALoginAgain_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("kept");
    QTest::newRow("nonce") << QByteArray("WWW-Authenticate: Digest realm=\"streaming\", nonce=\"a\\\"b01f\", qop=auth")
                           << QByteArray("WWW-Authenticate: Digest realm=\"streaming\", nonce=(secret), qop=auth");
    QTest::newRow("bare") << QByteArray("www-authenticate: digest nonce=b01f,opaque = b02f")
                          << QByteArray("www-authenticate: digest nonce=(secret),opaque = (secret)");
    QTest::newRow("cut off") << QByteArray("WWW-Authenticate: Digest nonce=\"b01f")
                             << QByteArray("WWW-Authenticate: Digest nonce=(secret)");
    QTest::newRow("folded") << QByteArray("  nonce=\"b01f\"") << QByteArray("  nonce=(secret)");
    QTest::newRow("cookie") << QByteArray("Set-Cookie: session=b01f; Path=/") << QByteArray("Set-Cookie:(secret)");
    QTest::newRow("login") << QByteArray("Authorization: Basic YTpi") << QByteArray("Authorization:(secret)");
    QTest::newRow("Basic") << QByteArray("WWW-Authenticate: Basic realm=\"x\"")
                           << QByteArray("WWW-Authenticate: Basic realm=\"x\"");
}

void TstProbeParts::leavesOutWhatWouldPlayALoginAgain()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, kept);
    QCOMPARE(masked(line), kept);
}

void TstProbeParts::keepsEvidenceShortAndPrintable()
{
    QByteArray all;
    for (int i = 0; i < 256; ++i)
        all += static_cast<char>(i);
    const auto evidence = evidenceOf("GET /", all + QByteArray(2000, '\xff'));
    QCOMPARE(evidence.size(), longestEvidence);
    for (const char c : evidence)
        QVERIFY(c == '\n' || (c >= ' ' && c <= '~'));
    QVERIFY(evidence.startsWith("GET /\n"));
}

QTEST_GUILESS_MAIN(TstProbeParts)
#include "tst_probe_parts.moc"
