// SPDX-License-Identifier: Apache-2.0
#include "tunnel.h"

#include <memory>

using namespace wire;
using namespace Qt::Literals::StringLiterals;

/** What a tunnel through the web server refuses, and what it keeps to itself. */
class TstPracticeTunnelLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void refusesWhatFitsNoTunnel_data();
    void refusesWhatFitsNoTunnel();
    void belongsToOneAddress();
    void endsOnNonsense_data();
    void endsOnNonsense();
    void holdsNoMoreThanSixteen();
    void isNotOnOldGenerations();
    void hidesFromWhoListensInsideTls();
    void goesElsewhereUnderHttpsOnly();
};

void TstPracticeTunnelLimits::refusesWhatFitsNoTunnel_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("nobody waits for the answers") << postHalf("unknown");
    QTest::newRow("cookie in use") << getHalf("a1B2");
    QTest::newRow("cookie too long") << getHalf(QByteArray(200, 'x'));
}

void TstPracticeTunnelLimits::refusesWhatFitsNoTunnel()
{
    QFETCH(QByteArray, head);
    const auto fd9387 = camera("fd9387-htv");
    Tunnel tunnel(*fd9387);
    QCOMPARE(status(exchange(*fd9387, head)), 400);
    tunnel.requests.send(request("OPTIONS"));
    QTRY_VERIFY(tunnel.answers.received().contains("RTSP/1.0 200 OK"));
}

void TstPracticeTunnelLimits::belongsToOneAddress()
{
    const auto fd9387 = camera("fd9387-htv");
    Tunnel tunnel(*fd9387);
    Half stranger(*fd9387, u"http"_s, QHostAddress(u"127.0.0.9"_s));
    stranger.send(postHalf("a1B2") + request("DESCRIBE"));
    QTRY_VERIFY(stranger.received().startsWith("HTTP/1.1 400 "));
    QVERIFY(!tunnel.requests.isGone());
}

void TstPracticeTunnelLimits::endsOnNonsense_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no base64") << QByteArray("****");
    QTest::newRow("no RTSP") << QByteArray("hello\r\n\r\n").toBase64();
    QTest::newRow("endless") << QByteArray(100'000, 'A');
}

void TstPracticeTunnelLimits::endsOnNonsense()
{
    QFETCH(QByteArray, bytes);
    const auto fd9387 = camera("fd9387-htv");
    Tunnel tunnel(*fd9387);
    tunnel.requests.send(bytes);
    QTRY_VERIFY(tunnel.answers.isGone() && tunnel.requests.isGone());
    QVERIFY(Tunnel(*fd9387).isOpen);
}

void TstPracticeTunnelLimits::holdsNoMoreThanSixteen()
{
    const auto fd9387 = camera("fd9387-htv");
    std::vector<std::unique_ptr<Half>> halves;
    for (int i = 0; i < 16; ++i) {
        halves.push_back(std::make_unique<Half>(*fd9387));
        halves.back()->send(getHalf(QByteArray::number(i)));
        QTRY_VERIFY(halves.back()->received().contains("200 OK"));
    }
    QCOMPARE(status(exchange(*fd9387, getHalf("late"))), 400);
    halves.pop_back();
    QTRY_VERIFY(Tunnel(*fd9387, "again").answers.received().contains("200 OK"));
}

void TstPracticeTunnelLimits::isNotOnOldGenerations()
{
    for (const auto *profile : {"ip7133", "ip7160"})
        QCOMPARE(status(exchange(*camera(profile), getHalf("a1B2"))), 404);
    // Without a cookie, or without the type, it is a request like any other.
    QCOMPARE(status(get(*camera("fd9387-htv"), "/live1s1.sdp", "Accept: application/x-rtsp-tunnelled\r\n")), 404);
    QCOMPARE(status(get(*camera("fd9387-htv"), "/live1s1.sdp", "x-sessioncookie: a1B2\r\n")), 404);
}

void TstPracticeTunnelLimits::hidesFromWhoListensInsideTls()
{
    const auto fd9387 = httpsCamera("fd9387-htv");
    QVERIFY(fd9387);
    fd9387->setRootPassword(u"secret"_s);
    fd9387->addAccount(u"vms"_s, u"Watch-1234"_s, u"view"_s);
    fd9387->setValue(u"network_rtsp_authmode"_s, u"basic"_s);
    Tunnel tunnel(*fd9387, "a1B2", u"https"_s);
    tunnel.requests.send(request("DESCRIBE", basic("vms", "Watch-1234")));
    QTRY_VERIFY(tunnel.answers.received().contains("m=video"));
    QVERIFY(!fd9387->passwordCrossedInClear(u"Watch-1234"_s));
    Tunnel plain(*fd9387, "c3D4");
    plain.requests.send(request("DESCRIBE", basic("vms", "Watch-1234")));
    QTRY_VERIFY(plain.answers.received().contains("m=video"));
    QVERIFY(fd9387->passwordCrossedInClear(u"Watch-1234"_s));
}

void TstPracticeTunnelLimits::goesElsewhereUnderHttpsOnly()
{
    const auto fd9387 = httpsCamera("fd9387-htv");
    QVERIFY(fd9387);
    fd9387->setValue(u"https_policy"_s, u"1"_s);
    QVERIFY(QTest::qWaitFor([&] { return status(exchange(*fd9387, getHalf("a1B2"))) == 301; }, 20'000));
    QVERIFY(answersInsideTls(*fd9387));
    QVERIFY(Tunnel(*fd9387, "a1B2", u"https"_s).isOpen);
}

QTEST_GUILESS_MAIN(TstPracticeTunnelLimits)
#include "tst_practice_tunnel_limits.moc"
