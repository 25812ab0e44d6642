// SPDX-License-Identifier: Apache-2.0
#include "wire.h"

#include "simulator/profile.h"

using namespace wire;
using namespace Qt::Literals::StringLiterals;

/** HTTP as the captures in vivotek-api.md and vivotek-field-notes.md show it. */
class TstPracticeHttp : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void answersByteForByteAsCaptured();
    void answersAnUnknownNameByteForByteAsCaptured();
    void asksForDigestAsCaptured();
    void challengesWithoutContentLength();
    void oldestUsesRfc2069WithoutQop();
    void needsNoLoginWhileRootHasNoPassword();
    void acceptsDigestByGetAndPost();
    void refusesDigestForAnotherTarget();
    void refusesBasicOnceDigestIsSet();
    void answersAnonymousReadsByProfile_data();
    void answersAnonymousReadsByProfile();
    void stampsRepliesWithItsOwnClock();
    void servesSystemInformationWithoutLogin();
    void servesASnapshotUntilAPasswordIsSet();
    void rebootsWhenAsked();
    void survivesHostileBytes_data();
    void survivesHostileBytes();
    void logsNoSecret();
    void everyProfileStartsFactoryFresh_data();
    void everyProfileStartsFactoryFresh();

private:
    static QByteArray digestGet(const PracticeCamera &camera, const QByteArray &target, const QByteArray &password);
};

QByteArray TstPracticeHttp::digestGet(
    const PracticeCamera &camera, const QByteArray &target, const QByteArray &password)
{
    const auto challenge = header(get(camera, target), "WWW-Authenticate");
    return get(camera, target, digest(challenge, {"root", password, "GET", target}));
}

void TstPracticeHttp::answersByteForByteAsCaptured()
{
    const auto ib8369a = camera("ib8369a");
    QCOMPARE(get(*ib8369a, "/cgi-bin/anonymous/getparam.cgi?system_info_modelname"),
        QByteArray("HTTP/1.1 200 OK\r\nCache-control: no-cache\r\nPragma: no-cache\r\nConnection: close\r\n"
                   "Content-type: text/plain\r\nContent-length: 33\r\nServer: Web Server\r\n\r\n"
                   "system_info_modelname='IB8369A'\r\n"));
}

void TstPracticeHttp::answersAnUnknownNameByteForByteAsCaptured()
{
    const auto ib8369a = camera("ib8369a");
    const QByteArray expected("HTTP/1.1 200 OK\r\nCache-control: no-cache\r\nPragma: no-cache\r\nConnection: close\r\n"
                              "Content-type: text/plain\r\nContent-length: 24\r\nServer: Web Server\r\n\r\n"
                              "ERROR: Invalid command!\n");
    QCOMPARE(get(*ib8369a, "/cgi-bin/admin/getparam.cgi?no_such_name"), expected);
    QCOMPARE(post(*ib8369a, "/cgi-bin/admin/setparam.cgi", "no_such_name=1"), expected);
    QCOMPARE(post(*ib8369a, "/cgi-bin/operator/setparam.cgi", "snmp_v2=1"), expected);
}

void TstPracticeHttp::asksForDigestAsCaptured()
{
    const auto ib8369a = camera("ib8369a");
    ib8369a->setRootPassword(u"secret"_s);
    QCOMPARE(header(get(*ib8369a, "/cgi-bin/admin/getparam.cgi"), "WWW-Authenticate"),
        QByteArray("Basic realm=\"streaming_server\""));
    ib8369a->setValue(u"network_http_authmode"_s, u"digest"_s);
    const auto challenge = header(get(*ib8369a, "/cgi-bin/admin/getparam.cgi"), "WWW-Authenticate");
    static const QRegularExpression captured(
        u"^Digest realm=\"streaming_server\", nonce=\"[0-9a-f]{32}\", algorithm=MD5, qop=\"auth\"$"_s);
    QVERIFY2(captured.match(QString::fromLatin1(challenge)).hasMatch(), challenge);
    QVERIFY(challenge != header(get(*ib8369a, "/cgi-bin/admin/getparam.cgi"), "WWW-Authenticate"));
}

void TstPracticeHttp::challengesWithoutContentLength()
{
    const auto ib8369a = camera("ib8369a");
    ib8369a->setRootPassword(u"secret"_s);
    const auto reply = get(*ib8369a, "/cgi-bin/viewer/getparam.cgi?<b>");
    QCOMPARE(status(reply), 401);
    QVERIFY(!head(reply).toLower().contains("content-length"));
    QCOMPARE(header(reply, "Content-Type"), QByteArray("text/html; charset=ISO-8859-1"));
    QCOMPARE(header(reply, "Connection"), QByteArray("close"));
    QVERIFY(body(reply).contains("<TITLE>401 Unauthorized</TITLE>"));
    QVERIFY(body(reply).contains("/cgi-bin/viewer/getparam.cgi"));
    QCOMPARE(status(get(*ib8369a, "/nothing/here")), 404);
}

void TstPracticeHttp::oldestUsesRfc2069WithoutQop()
{
    const auto ip7160 = camera("ip7160");
    ip7160->setRootPassword(u"secret"_s);
    const auto challenge = header(get(*ip7160, "/cgi-bin/admin/getparam.cgi"), "WWW-Authenticate");
    QVERIFY(challenge.startsWith("Digest ") && !challenge.contains("qop"));
    QVERIFY(body(digestGet(*ip7160, "/cgi-bin/admin/getparam.cgi?snmp_v2", "secret")) == "snmp_v2='0'\r\n");
    QCOMPARE(body(digestGet(*ip7160, "/cgi-bin/admin/getparam.cgi?network_http_authmode", "secret")),
        QByteArray("ERROR: Invalid command!\n"));
}

void TstPracticeHttp::needsNoLoginWhileRootHasNoPassword()
{
    const auto fd9387 = camera("fd9387-htv");
    QCOMPARE(body(get(*fd9387, "/cgi-bin/admin/getparam.cgi?system_hostname")),
        QByteArray("system_hostname='FD9387-HTV'\r\n"));
    QCOMPARE(status(get(*fd9387, "/cgi-bin/admin/getparam.cgi", basic("root", "wrong"))), 200);
    QCOMPARE(fd9387->failedLogins(), 0);
    fd9387->setRootPassword(u"secret"_s);
    QCOMPARE(status(get(*fd9387, "/cgi-bin/admin/getparam.cgi")), 401);
    QCOMPARE(status(get(*fd9387, "/cgi-bin/admin/getparam.cgi", basic("root", ""))), 401);
    QCOMPARE(status(get(*fd9387, "/cgi-bin/admin/getparam.cgi", basic("root", "secret"))), 200);
    QCOMPARE(fd9387->failedLogins(), 1);
}

void TstPracticeHttp::acceptsDigestByGetAndPost()
{
    const auto fd9387 = camera("fd9387-htv");
    fd9387->setRootPassword(QString::fromUtf8("pa:ss%^wörd"));
    fd9387->setValue(u"network_http_authmode"_s, u"digest"_s);
    const QByteArray target("/cgi-bin/admin/setparam.cgi");
    const auto challenge = header(post(*fd9387, target, "snmp_v2=1"), "WWW-Authenticate");
    const auto answer = digest(challenge, {"root", "pa:ss%^w\xc3\xb6rd", "POST", target});
    QCOMPARE(body(post(*fd9387, target, "snmp_v2=1", answer)), QByteArray("snmp_v2='1'\r\n"));
    QCOMPARE(fd9387->value(u"snmp_v2"_s), u"1"_s);
    QCOMPARE(fd9387->requests().constLast().user, u"root"_s);
    QCOMPARE(fd9387->requests().constLast().scheme, u"digest"_s);
    QCOMPARE(fd9387->failedLogins(), 0);
}

void TstPracticeHttp::refusesDigestForAnotherTarget()
{
    const auto fd9387 = camera("fd9387-htv");
    fd9387->setRootPassword(u"secret"_s);
    fd9387->setValue(u"network_http_authmode"_s, u"digest"_s);
    const auto challenge = header(get(*fd9387, "/"), "WWW-Authenticate");
    const auto answer = digest(challenge, {"root", "secret", "GET", "/"});
    QCOMPARE(status(get(*fd9387, "/cgi-bin/admin/getparam.cgi", answer)), 401);
    auto foreign = challenge;
    foreign.replace(quoted(challenge, "nonce"), QByteArray(32, 'a'));
    QCOMPARE(status(get(*fd9387, "/", digest(foreign, {"root", "secret", "GET", "/"}))), 401);
}

void TstPracticeHttp::refusesBasicOnceDigestIsSet()
{
    const auto ib9365 = camera("ib9365-ht");
    ib9365->setRootPassword(u"secret"_s);
    QCOMPARE(status(get(*ib9365, "/cgi-bin/admin/getparam.cgi", basic("root", "secret"))), 200);
    ib9365->setValue(u"network_http_authmode"_s, u"digest"_s);
    QCOMPARE(status(get(*ib9365, "/cgi-bin/admin/getparam.cgi", basic("root", "secret"))), 401);
}

void TstPracticeHttp::answersAnonymousReadsByProfile_data()
{
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<int>("expected");
    QTest::newRow("IB8369A answers") << QByteArray("ib8369a") << 200;
    QTest::newRow("IB9365-HT asks, as an FD8372 does") << QByteArray("ib9365-ht") << 401;
}

void TstPracticeHttp::answersAnonymousReadsByProfile()
{
    QFETCH(QByteArray, profile);
    QFETCH(int, expected);
    const auto one = camera(profile);
    one->setRootPassword(u"secret"_s);
    QCOMPARE(status(get(*one, "/cgi-bin/anonymous/getparam.cgi?system_info")), expected);
    QCOMPARE(status(get(*one, "/cgi-bin/sysinfo.cgi")), 200);
}

void TstPracticeHttp::stampsRepliesWithItsOwnClock()
{
    const auto ib9365 = camera("ib9365-ht");
    QVERIFY(header(get(*ib9365, "/cgi-bin/sysinfo.cgi"), "Date").startsWith("Sat, 01 Jan 2000 00:00:0"));
    ib9365->setRootPassword(u"secret"_s);
    QVERIFY(header(get(*ib9365, "/"), "Date").endsWith(" GMT"));
}

void TstPracticeHttp::servesSystemInformationWithoutLogin()
{
    const auto ip7160 = camera("ip7160");
    ip7160->setRootPassword(u"secret"_s);
    QCOMPARE(body(get(*ip7160, "/cgi-bin/sysinfo.cgi")), QByteArray("Model=IP7160-VVTK-0101b\r\nCapVersion=0200\r\n"));
}

void TstPracticeHttp::servesASnapshotUntilAPasswordIsSet()
{
    const auto fd9387 = camera("fd9387-htv");
    const auto reply = get(*fd9387, "/cgi-bin/viewer/video.jpg?quality=3");
    QCOMPARE(header(reply, "Content-type"), QByteArray("image/jpeg"));
    QVERIFY(body(reply).startsWith("\xff\xd8\xff") && body(reply).endsWith("\xff\xd9"));
    fd9387->setRootPassword(u"secret"_s);
    QCOMPARE(status(get(*fd9387, "/cgi-bin/viewer/video.jpg")), 401);
    QCOMPARE(status(get(*fd9387, "/cgi-bin/viewer/video.jpg", basic("root", "secret"))), 200);
    fd9387->setValue(u"network_http_anonymousviewing"_s, u"1"_s);
    QCOMPARE(status(get(*fd9387, "/cgi-bin/viewer/video.jpg")), 200);
    QCOMPARE(status(get(*fd9387, "/cgi-bin/viewer/getparam.cgi")), 401);
}

void TstPracticeHttp::rebootsWhenAsked()
{
    const auto ib8369a = camera("ib8369a");
    QSignalSpy down(ib8369a.get(), &PracticeCamera::wentDown);
    QSignalSpy up(ib8369a.get(), &PracticeCamera::cameUp);
    ib8369a->setClock(QDateTime({2026, 1, 1}, {10, 0}, Qt::UTC));
    const auto port = ib8369a->port(u"http"_s);
    QCOMPARE(status(post(*ib8369a, "/cgi-bin/admin/setparam.cgi", "system_reset=1")), 200);
    QTRY_COMPARE(down.count(), 1);
    QVERIFY(get(*ib8369a, "/cgi-bin/sysinfo.cgi").isEmpty());
    QTRY_COMPARE(up.count(), 1);
    QCOMPARE(ib8369a->port(u"http"_s), port);
    QCOMPARE(status(get(*ib8369a, "/cgi-bin/sysinfo.cgi")), 200);
    QCOMPARE(ib8369a->clock().date().year(), 2000);
}

void TstPracticeHttp::survivesHostileBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("expected");
    QTest::newRow("no request line") << QByteArray("\x16\x03\x01 hello\r\n\r\n") << 400;
    QTest::newRow("endless header") << QByteArray("GET / HTTP/1.1\r\nX: ") + QByteArray(200'000, 'a') << 400;
    QTest::newRow("huge body") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n") << 413;
    QTest::newRow("negative body") << QByteArray("POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n") << 400;
    QTest::newRow("overflowing body") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n")
                                      << 400;
    QTest::newRow("NUL") << QByteArray("GET / HTTP/1.1\r\nX: a\0b\r\n\r\n", 27) << 400;
    QTest::newRow("strange method") << QByteArray("BREW / HTTP/1.1\r\n\r\n") << 501;
    QTest::newRow("bad escapes") << QByteArray("GET /cgi-bin/admin/getparam.cgi?%zz%&&&=%00 HTTP/1.1\r\n\r\n") << 200;
    QTest::newRow("path upwards") << QByteArray("GET /cgi-bin/../../etc/passwd HTTP/1.1\r\n\r\n") << 404;
}

void TstPracticeHttp::survivesHostileBytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, expected);
    const auto ib8369a = camera("ib8369a");
    const auto reply = exchange(*ib8369a, bytes);
    // A refused peer that still sends may see a reset instead of the reply.
    QVERIFY2(reply.isEmpty() || status(reply) == expected, reply);
    QCOMPARE(status(get(*ib8369a, "/cgi-bin/sysinfo.cgi")), 200);
}

void TstPracticeHttp::logsNoSecret()
{
    const auto ib9365 = camera("ib9365-ht");
    post(*ib9365, "/cgi-bin/admin/setparam.cgi?snmp_rwcommunity=Geheim-2",
        "security_user_i0_pass=Geheim-1&confirm=Geheim-1&snmp_v2=0");
    const auto log = ib9365->requests().constLast();
    QCOMPARE(log.path, u"/cgi-bin/admin/setparam.cgi"_s);
    QCOMPARE(log.arguments.size(), 4);
    for (const auto &argument : log.arguments)
        QVERIFY(!argument.value.contains(u"Geheim"_s));
    QVERIFY(log.isWrite);
    QCOMPARE(ib9365->writes(), 1);
    get(*ib9365, "/cgi-bin/admin/setparam.cgi?snmp_v2=1");
    QVERIFY(!ib9365->requests().constLast().isWrite);
    QCOMPARE(ib9365->requests().constLast().status, 401);
}

void TstPracticeHttp::everyProfileStartsFactoryFresh_data()
{
    QTest::addColumn<QByteArray>("profile");
    for (const auto &name : simulator::profileNames())
        QTest::newRow(qPrintable(name)) << name.toLatin1();
}

void TstPracticeHttp::everyProfileStartsFactoryFresh()
{
    QFETCH(QByteArray, profile);
    const auto one = camera(profile);
    QVERIFY(one->value(u"security_user_i0_pass"_s).isEmpty());
    QCOMPARE(one->clock().date(), QDate(2000, 1, 1));
    QVERIFY(one->value(u"system_info_serialnumber"_s).startsWith(u"0002D1"_s));
    QCOMPARE(one->value(u"system_info_serialnumber"_s).size(), 12);
    const auto dump = body(get(*one, "/cgi-bin/admin/getparam.cgi"));
    QVERIFY(dump.size() > 1000);
    QVERIFY(one->requests().constLast().scheme == "none"_L1);
}

QTEST_GUILESS_MAIN(TstPracticeHttp)
#include "tst_practice_http.moc"
