// SPDX-License-Identifier: Apache-2.0
#include "tunnel.h"

#include "simulator/base64_stream.h"

using namespace wire;
using namespace Qt::Literals::StringLiterals;

/** RTSP through the web server. */
class TstPracticeTunnels : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void base64ComesInPieces();
    void carriesRtsp_data();
    void carriesRtsp();
    void asksForRtspsOwnLogin();
    void takesARequestInManyPieces();
    void countsAsAStream();
    void takesANewConnectionForTheRequests();
    void endsWithTheAnswers();
};

void TstPracticeTunnels::base64ComesInPieces()
{
    simulator::Base64Stream stream;
    QCOMPARE(stream.take("QU"), QByteArray());
    QCOMPARE(stream.take("JD\r\nRA="), QByteArray("ABC"));
    QCOMPARE(stream.take("=RUZ"), QByteArray("D"));
    QCOMPARE(stream.take("HRUY="), QByteArray("EFGEF"));
    QVERIFY(!stream.take("A*BC").has_value());
}

void TstPracticeTunnels::carriesRtsp_data()
{
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("8xxx") << QByteArray("ib8369a") << QByteArray("live.sdp");
    QTest::newRow("9xxx of 2019") << QByteArray("ib9365-ht") << QByteArray("live1s1.sdp");
    QTest::newRow("9xxx of 2022") << QByteArray("fd9387-htv") << QByteArray("live1s1.sdp");
}

void TstPracticeTunnels::carriesRtsp()
{
    QFETCH(QByteArray, profile);
    QFETCH(QByteArray, path);
    const auto one = camera(profile);
    Tunnel tunnel(*one);
    QVERIFY(tunnel.answers.received().startsWith("HTTP/1.0 200 OK\r\n"));
    QCOMPARE(header(tunnel.answers.received(), "Content-Type"), QByteArray("application/x-rtsp-tunnelled"));
    tunnel.requests.send(request("OPTIONS") + request("DESCRIBE", {}, path));
    QTRY_VERIFY(tunnel.answers.received().contains("m=video"));
    const auto rtsp = body(tunnel.answers.received());
    QVERIFY(rtsp.startsWith("RTSP/1.0 200 OK\r\nCSeq: 5\r\n"));
    QVERIFY(rtsp.contains("Public: DESCRIBE") && rtsp.contains("Content-Type: application/sdp"));
    QVERIFY(tunnel.requests.received().isEmpty() && !tunnel.requests.isGone());
    const auto &log = one->requests();
    QCOMPARE(log.size(), 4);
    QCOMPARE(log[0].service + u' ' + log[0].method, u"http GET"_s);
    QCOMPARE(log[3].service + u' ' + log[3].method, u"rtsp DESCRIBE"_s);
    QCOMPARE(log[3].status, 200);
}

void TstPracticeTunnels::asksForRtspsOwnLogin()
{
    const auto fd9387 = camera("fd9387-htv");
    fd9387->setRootPassword(u"secret"_s);
    fd9387->addAccount(u"vms"_s, u"Watch-1234"_s, u"view"_s);
    fd9387->setValue(u"network_rtsp_authmode"_s, u"digest"_s);
    Tunnel tunnel(*fd9387);
    tunnel.requests.send(request("DESCRIBE"));
    QTRY_VERIFY(tunnel.answers.received().contains("\r\nWWW-Authenticate: Digest"));
    const auto refusal = body(tunnel.answers.received());
    QCOMPARE(status(refusal), 401);
    const auto login =
        digest(header(refusal, "WWW-Authenticate"), {"vms", "Watch-1234", "DESCRIBE", "rtsp://camera/live1s1.sdp"});
    tunnel.requests.send(request("DESCRIBE", login));
    QTRY_VERIFY(tunnel.answers.received().contains("m=video"));
    QCOMPARE(fd9387->requests().constLast().user, u"vms"_s);
    QCOMPARE(fd9387->failedLogins(), 0);
}

void TstPracticeTunnels::takesARequestInManyPieces()
{
    const auto fd9387 = camera("fd9387-htv");
    Half answers(*fd9387);
    answers.send(getHalf("x"));
    QTRY_VERIFY(answers.received().contains("200 OK"));
    Half requests(*fd9387);
    // The first piece comes with the head, in one packet.
    const auto all = postHalf("x") + request("OPTIONS");
    const auto cut = all.size() - 50;
    requests.send(all.left(cut));
    QTRY_COMPARE(fd9387->requests().size(), 2);
    for (auto at = cut; at < all.size(); at += 7)
        requests.send(all.mid(at, 7));
    QTRY_VERIFY(answers.received().contains("RTSP/1.0 200 OK"));
}

void TstPracticeTunnels::countsAsAStream()
{
    const auto fd9387 = camera("fd9387-htv");
    fd9387->setValue(u"ipfilter_maxconnection"_s, u"1"_s);
    Tunnel one(*fd9387, "one");
    one.requests.send(request("DESCRIBE"));
    QTRY_VERIFY(one.answers.received().contains("m=video"));
    QCOMPARE(fd9387->value(u"status_onlinenum_rtsp"_s), u"1"_s);
    Tunnel two(*fd9387, "two");
    two.requests.send(request("DESCRIBE"));
    QTRY_VERIFY(two.answers.received().contains("RTSP/1.0 453 "));
    fd9387->setValue(u"ipfilter_maxconnection"_s, u"2"_s);
    QTRY_VERIFY(one.answers.isGone() && one.requests.isGone());
    two.requests.send(request("DESCRIBE"));
    QTRY_VERIFY(two.answers.received().contains("m=video"));
}

void TstPracticeTunnels::takesANewConnectionForTheRequests()
{
    const auto fd9387 = camera("fd9387-htv");
    Tunnel tunnel(*fd9387);
    tunnel.requests.send(request("OPTIONS") + "QUJ");
    QTRY_COMPARE(fd9387->requests().size(), 3);
    Half next(*fd9387);
    next.send(postHalf("a1B2") + request("DESCRIBE"));
    QTRY_VERIFY(tunnel.answers.received().contains("m=video"));
    QTRY_VERIFY(tunnel.requests.isGone());
    next.leave();
    QTRY_VERIFY(next.isGone());
    Half last(*fd9387);
    last.send(postHalf("a1B2") + request("TEARDOWN"));
    QTRY_COMPARE(fd9387->requests().constLast().method, u"TEARDOWN"_s);
    QVERIFY(!tunnel.answers.isGone());
}

void TstPracticeTunnels::endsWithTheAnswers()
{
    const auto fd9387 = camera("fd9387-htv");
    Tunnel tunnel(*fd9387);
    tunnel.requests.send(request("DESCRIBE"));
    QTRY_COMPARE(fd9387->value(u"status_onlinenum_rtsp"_s), u"1"_s);
    tunnel.answers.leave();
    QTRY_VERIFY(tunnel.requests.isGone());
    QCOMPARE(fd9387->value(u"status_onlinenum_rtsp"_s), u"0"_s);
}

QTEST_GUILESS_MAIN(TstPracticeTunnels)
#include "tst_practice_tunnels.moc"
