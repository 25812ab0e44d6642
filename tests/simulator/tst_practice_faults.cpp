// SPDX-License-Identifier: Apache-2.0
#include "support/places.h"
#include "wire.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace wire;
using namespace Qt::Literals::StringLiterals;

/** Each fault does what its help says, and nothing else. */
class TstPracticeFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void offersBasicWhileItSaysDigest();
    void acceptsBasicWhileItOffersDigest();
    void startsItsClockOffByTheGivenSeconds();
    void losesTheReplyOfTheFirstWrite();
    void losesTheReplyOfANamedWrite();
    void losesTheReplyAfterSoManyRequests();
    void dropsBeforeCarryingOut();
    void delaysReplies();
    void truncatesBodies();
    void claimsAWrongLength();
    void isBusyForAWhile();
    void saysErrInvalid();
    void revertsLater();
    void appliesSlowly();
    void appliesAnotherValue();
    void refusesTheFullDump();
    void truncatesTheFullDump();
    void sendsTenMegabytes();
    void distortsText_data();
    void distortsText();
    void asksAnonymousForALogin();
    void letsNoncesExpire();
    void opensTheSnapshot();
    void refusesToStartWithAnUnknownFault();
    void saysWhichPortIsTaken();
    void playsAProfileFromAFile();
    void saysItIsReadyInOneLine();
};

void TstPracticeFaults::offersBasicWhileItSaysDigest()
{
    const auto one = camera("ib9365-ht", {u"lie-digest"_s});
    one->setRootPassword(u"secret"_s);
    one->setValue(u"network_http_authmode"_s, u"digest"_s);
    QVERIFY(header(get(*one, "/"), "WWW-Authenticate").startsWith("Basic "));
    QCOMPARE(body(get(*one, "/cgi-bin/admin/getparam.cgi?network_http_authmode", basic("root", "secret"))),
        QByteArray("network_http_authmode='digest'\r\n"));
}

void TstPracticeFaults::acceptsBasicWhileItOffersDigest()
{
    const auto one = camera("ib9365-ht", {u"lie-digest=accept"_s});
    one->setRootPassword(u"secret"_s);
    one->setValue(u"network_http_authmode"_s, u"digest"_s);
    QVERIFY(header(get(*one, "/"), "WWW-Authenticate").startsWith("Digest "));
    QCOMPARE(status(get(*one, "/", basic("root", "secret"))), 200);
}

void TstPracticeFaults::startsItsClockOffByTheGivenSeconds()
{
    const auto one = camera("ib9365-ht", {u"clock-offset=-3600"_s});
    QVERIFY(qAbs(one->clock().secsTo(QDateTime::currentDateTimeUtc()) - 3600) < 5);
}

void TstPracticeFaults::losesTheReplyOfTheFirstWrite()
{
    const auto one = camera("ib8369a", {u"drop-reply"_s});
    QVERIFY(!get(*one, "/cgi-bin/admin/getparam.cgi?snmp_v2").isEmpty());
    QVERIFY(post(*one, "/cgi-bin/admin/setparam.cgi", "snmp_v2=1").isEmpty());
    QCOMPARE(one->value(u"snmp_v2"_s), u"1"_s);
    QCOMPARE(one->requests().constLast().status, 0);
    QVERIFY(!post(*one, "/cgi-bin/admin/setparam.cgi", "snmp_v2=0").isEmpty());
}

void TstPracticeFaults::losesTheReplyOfANamedWrite()
{
    const auto one = camera("ib8369a", {u"drop-reply=snmp_v2"_s});
    QVERIFY(!post(*one, "/cgi-bin/admin/setparam.cgi", "snmp_v3=1").isEmpty());
    QVERIFY(post(*one, "/cgi-bin/admin/setparam.cgi", "snmp_v2=1").isEmpty());
}

void TstPracticeFaults::losesTheReplyAfterSoManyRequests()
{
    const auto one = camera("ib8369a", {u"drop-reply=2"_s});
    const QByteArray target("/cgi-bin/admin/getparam.cgi?snmp_v2");
    QVERIFY(!get(*one, target).isEmpty());
    QVERIFY(!get(*one, target).isEmpty());
    QVERIFY(get(*one, target).isEmpty());
    QVERIFY(!get(*one, target).isEmpty());
}

void TstPracticeFaults::dropsBeforeCarryingOut()
{
    const auto one = camera("ib8369a", {u"drop-before"_s});
    QVERIFY(post(*one, "/cgi-bin/admin/setparam.cgi", "snmp_v2=1").isEmpty());
    QCOMPARE(one->value(u"snmp_v2"_s), u"0"_s);
}

void TstPracticeFaults::delaysReplies()
{
    // The pace of these tests is a hundredth.
    const auto one = camera("ib8369a", {u"delay=20000"_s});
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(status(get(*one, "/cgi-bin/sysinfo.cgi")), 200);
    QVERIFY(timer.elapsed() >= 190);
}

void TstPracticeFaults::truncatesBodies()
{
    const auto one = camera("ib8369a", {u"truncate=1"_s});
    const auto reply = get(*one, "/cgi-bin/admin/getparam.cgi?system");
    QCOMPARE(body(reply).size(), header(reply, "Content-length").toInt() / 2);
    const auto next = get(*one, "/cgi-bin/admin/getparam.cgi?system");
    QCOMPARE(body(next).size(), header(next, "Content-length").toInt());
}

void TstPracticeFaults::claimsAWrongLength()
{
    const auto one = camera("ib8369a", {u"wrong-content-length=-7"_s});
    const auto reply = get(*one, "/cgi-bin/admin/getparam.cgi?system");
    QCOMPARE(header(reply, "Content-length").toInt(), body(reply).size() - 7);
}

void TstPracticeFaults::isBusyForAWhile()
{
    const auto one = camera("ib8369a", {u"busy-503=1"_s});
    QCOMPARE(status(get(*one, "/cgi-bin/sysinfo.cgi")), 503);
    QCOMPARE(status(get(*one, "/cgi-bin/sysinfo.cgi")), 200);
}

void TstPracticeFaults::saysErrInvalid()
{
    const auto one = camera("ib8369a", {u"err-invalid=snmp_v2"_s});
    QCOMPARE(body(post(*one, "/cgi-bin/admin/setparam.cgi", "snmp_v2=1&snmp_v3=1")),
        QByteArray("snmp_v2='ERR_INVALID'\r\nsnmp_v3='1'\r\n"));
    QCOMPARE(one->value(u"snmp_v2"_s), u"0"_s);
}

void TstPracticeFaults::revertsLater()
{
    const auto one = camera("ib8369a", {u"revert=snmp_v2"_s});
    QCOMPARE(body(post(*one, "/cgi-bin/admin/setparam.cgi", "snmp_v2=1")), QByteArray("snmp_v2='1'\r\n"));
    QTRY_COMPARE(one->value(u"snmp_v2"_s), u"0"_s);
}

void TstPracticeFaults::appliesSlowly()
{
    const auto one = camera("ib8369a", {u"slow-apply=snmp_v2"_s});
    QCOMPARE(body(post(*one, "/cgi-bin/admin/setparam.cgi", "snmp_v2=1")), QByteArray("snmp_v2='1'\r\n"));
    QTRY_COMPARE(one->value(u"snmp_v2"_s), u"1"_s);
}

void TstPracticeFaults::appliesAnotherValue()
{
    const auto one = camera("ib8369a", {u"apply-other=network_rtsp_authmode:basic"_s});
    QCOMPARE(body(post(*one, "/cgi-bin/admin/setparam.cgi", "network_rtsp_authmode=digest")),
        QByteArray("network_rtsp_authmode='basic'\r\n"));
}

void TstPracticeFaults::refusesTheFullDump()
{
    const auto one = camera("ib8369a", {u"refuse-full-dump"_s});
    QCOMPARE(body(get(*one, "/cgi-bin/admin/getparam.cgi")), QByteArray("ERROR: Invalid command!\n"));
    QVERIFY(body(get(*one, "/cgi-bin/admin/getparam.cgi?snmp")).startsWith("snmp_v2='0'"));
}

void TstPracticeFaults::truncatesTheFullDump()
{
    const auto whole = body(get(*camera("ib8369a"), "/cgi-bin/admin/getparam.cgi"));
    const auto part = body(get(*camera("ib8369a", {u"truncate-dump"_s}), "/cgi-bin/admin/getparam.cgi"));
    QVERIFY(part.endsWith("'\r\n"));
    QCOMPARE(part.count('\n'), whole.count('\n') / 2);
}

void TstPracticeFaults::sendsTenMegabytes()
{
    const auto one = camera("ib8369a", {u"huge-dump"_s});
    QVERIFY(body(get(*one, "/cgi-bin/admin/getparam.cgi")).size() >= 10 * 1024 * 1024);
    QVERIFY(body(get(*one, "/cgi-bin/admin/getparam.cgi?snmp")).size() < 2000);
}

void TstPracticeFaults::distortsText_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("NUL") << u"nul"_s << QByteArray("system_hostname")
                         << QByteArray("system_hostname='IB8369A\0after'\r\n", 33);
    QTest::newRow("HTML") << u"html-model"_s << QByteArray("system_info_modelname")
                          << QByteArray("system_info_modelname='<b>IB8369A</b><script>alert(1)</script>'\r\n");
    QTest::newRow("LF") << u"missing-cr"_s << QByteArray("snmp_v2&snmp_v3") << QByteArray("snmp_v2='0'\nsnmp_v3='0'\n");
}

void TstPracticeFaults::distortsText()
{
    QFETCH(QString, fault);
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, expected);
    QCOMPARE(body(get(*camera("ib8369a", {fault}), "/cgi-bin/admin/getparam.cgi?" + query)), expected);
}

void TstPracticeFaults::asksAnonymousForALogin()
{
    const auto one = camera("ib8369a", {u"anonymous-401"_s});
    one->setRootPassword(u"secret"_s);
    QCOMPARE(status(get(*one, "/cgi-bin/anonymous/getparam.cgi?system_info")), 401);
}

void TstPracticeFaults::letsNoncesExpire()
{
    const auto one = camera("ib9365-ht", {u"expire-nonces"_s});
    one->setRootPassword(u"secret"_s);
    one->setValue(u"network_http_authmode"_s, u"digest"_s);
    const auto answer = digest(header(get(*one, "/"), "WWW-Authenticate"), {"root", "secret", "GET", "/"});
    QCOMPARE(status(get(*one, "/", answer)), 200);
    const auto stale = get(*one, "/", answer);
    QCOMPARE(status(stale), 401);
    // As captured there is no stale flag, and a right answer to an old nonce is no failed login.
    QVERIFY(!header(stale, "WWW-Authenticate").contains("stale"));
    QCOMPARE(one->failedLogins(), 0);
}

void TstPracticeFaults::opensTheSnapshot()
{
    const auto one = camera("ib9365-ht", {u"open-snapshot"_s});
    one->setRootPassword(u"secret"_s);
    QCOMPARE(status(get(*one, "/cgi-bin/viewer/video.jpg")), 200);
    QCOMPARE(status(get(*one, "/cgi-bin/viewer/getparam.cgi")), 401);
}

void TstPracticeFaults::refusesToStartWithAnUnknownFault()
{
    const auto started = PracticeCamera::start({.faults = {u"explode"_s}});
    QVERIFY(!started.has_value());
    QCOMPARE(started.error(), u"There is no fault called \"explode\"."_s);
}

void TstPracticeFaults::saysWhichPortIsTaken()
{
    const auto one = camera("ib8369a");
    const auto port = one->port(u"http"_s);
    const auto started = PracticeCamera::start({.ports = {{u"http"_s, port}}});
    QVERIFY(!started.has_value());
    QVERIFY2(started.error().contains(QString::number(port)), qPrintable(started.error()));
}

void TstPracticeFaults::playsAProfileFromAFile()
{
    QTemporaryDir folder;
    QFile source(places::inSource(u"resources/practice_cameras/ip7160.json"_s));
    QVERIFY(source.open(QIODevice::ReadOnly));
    QFile copy(folder.filePath(u"mine.json"_s));
    QVERIFY(copy.open(QIODevice::WriteOnly));
    copy.write(source.readAll().replace("\"IP7160\"", "\"IP816A-HP-LPC(Street)\""));
    copy.close();
    const auto one = camera(copy.fileName().toLocal8Bit());
    QCOMPARE(one->model(), u"IP816A-HP-LPC(Street)"_s);
}

void TstPracticeFaults::saysItIsReadyInOneLine()
{
    const auto one = camera("fd9387-htv");
    const auto line = one->readyLine();
    QVERIFY(line.endsWith('\n') && line.count('\n') == 1);
    const auto object = QJsonDocument::fromJson(line).object();
    QCOMPARE(object["profile"_L1].toString(), u"fd9387-htv"_s);
    QCOMPARE(object["model"_L1].toString(), u"FD9387-HTV"_s);
    QCOMPARE(object["address"_L1].toString(), u"127.0.0.1"_s);
    const auto ports = object["ports"_L1].toObject();
    for (const auto &service : {u"http"_s, u"rtsp"_s, u"snmp"_s, u"ssdp"_s})
        QCOMPARE(quint16(ports[service].toInt()), one->port(service));
}

QTEST_GUILESS_MAIN(TstPracticeFaults)
#include "tst_practice_faults.moc"
