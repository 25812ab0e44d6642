// SPDX-License-Identifier: Apache-2.0
#include "foreign.h"
#include "tls_wire.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

using namespace wire;
using namespace Qt::Literals::StringLiterals;

/** HTTPS by the documented flow, seen by QSslSocket, curl and openssl. */
class TstPracticeHttps : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void isOffUntilAskedFor();
    void refusesToSwitchOnWithoutACertificate_data();
    void refusesToSwitchOnWithoutACertificate();
    void makesACertificateByTheDocumentedNames_data();
    void makesACertificateByTheDocumentedNames();
    void showsTheCertificateOnlyToAnAdministrator();
    void stampsTheCertificateWithItsOwnClock();
    void saysInvalidToAnImpossibleSubject();
    void makesNothingUnlessTheMethodIsManual();
    void takesOnlyTheDocumentedStatus();
    void servesTheSameSiteInsideTls();
    void closesAfterEveryRequest();
    void refusesConnectionsWhileItRestarts();
    void keepsTheCertificateOverAReboot();
    void forgetsTheCertificateWhenRestored();
    void survivesWhatIsNoHandshake_data();
    void survivesWhatIsNoHandshake();
    void oldestHasNoHttps();
};

void TstPracticeHttps::isOffUntilAskedFor()
{
    const auto one = camera("ib8369a");
    QVERIFY(one->port(u"https"_s) > 0);
    QVERIFY(refuses(*one, u"https"_s));
    QVERIFY(one->certificateDer().isEmpty());
    QCOMPARE(status(get(*one, "/setup/publickey.cert")), 404);
    QVERIFY(one->readyLine().contains("\"https\":" + QByteArray::number(one->port(u"https"_s))));
}

void TstPracticeHttps::refusesToSwitchOnWithoutACertificate_data()
{
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("keeps the old value") << QByteArray("ib8369a") << QByteArray("https_enable='0'\r\n");
    QTest::newRow("says so") << QByteArray("fd9387-htv") << QByteArray("https_enable='ERR_INVALID'\r\n");
}

void TstPracticeHttps::refusesToSwitchOnWithoutACertificate()
{
    QFETCH(QByteArray, profile);
    QFETCH(QByteArray, answer);
    const auto one = camera(profile, {}, seenGap);
    QCOMPARE(setParameters(*one, "https_enable=1"), answer);
    QCOMPARE(one->value(u"https_enable"_s), u"0"_s);
    one->setValue(u"https_enable"_s, u"1"_s);
    QTRY_VERIFY(refuses(*one, u"http"_s));
    QTRY_COMPARE(status(get(*one, "/cgi-bin/sysinfo.cgi")), 200);
    QVERIFY(refuses(*one, u"https"_s));
}

void TstPracticeHttps::makesACertificateByTheDocumentedNames_data()
{
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<bool>("hasAlternativeName");
    QTest::newRow("7xxx") << QByteArray("ip7160") << false;
    QTest::newRow("8xxx") << QByteArray("ib8369a") << false;
    QTest::newRow("9xxx") << QByteArray("ib9365-ht") << true;
    QTest::newRow("9xxx of 2022") << QByteArray("fd9387-htv") << true;
}

void TstPracticeHttps::makesACertificateByTheDocumentedNames()
{
    QFETCH(QByteArray, profile);
    QFETCH(bool, hasAlternativeName);
    const auto one = camera(profile);
    QVERIFY(makeCertificate(*one));
    const auto reply = get(*one, "/setup/publickey.cert");
    QCOMPARE(status(reply), 200);
    const QSslCertificate certificate(body(reply), QSsl::Pem);
    QCOMPARE(certificate.toDer(), one->certificateDer());
    QCOMPARE(certificate.publicKey().algorithm(), QSsl::Rsa);
    QCOMPARE(certificate.publicKey().length(), 2048);
    QVERIFY(certificate.isSelfSigned());
    QCOMPARE(certificate.subjectInfo(QSslCertificate::CommonName), {u"127.0.0.1"_s});
    QCOMPARE(certificate.subjectInfo(QSslCertificate::CountryName), {u"DE"_s});
    QCOMPARE(certificate.subjectInfo(QSslCertificate::Organization), {u"Muster GmbH"_s});
    QCOMPARE(certificate.subjectInfo(QSslCertificate::OrganizationalUnitName), {u"Tor 3"_s});
    QCOMPARE(certificate.effectiveDate().daysTo(certificate.expiryDate()), 400);
    QCOMPARE(certificate.subjectAlternativeNames().isEmpty(), !hasAlternativeName);
}

void TstPracticeHttps::showsTheCertificateOnlyToAnAdministrator()
{
    const auto one = camera("ib8369a");
    QVERIFY(makeCertificate(*one));
    one->setRootPassword(u"secret"_s);
    one->addAccount(u"guard"_s, u"gate"_s, u"viewer"_s);
    QCOMPARE(status(get(*one, "/setup/publickey.cert")), 401);
    QCOMPARE(status(get(*one, "/setup/publickey.cert", basic("guard", "gate"))), 401);
    QCOMPARE(status(get(*one, "/setup/publickey.cert", basic("root", "secret"))), 200);
}

void TstPracticeHttps::stampsTheCertificateWithItsOwnClock()
{
    const auto one = camera("ib8369a");
    QVERIFY(makeCertificate(*one));
    QCOMPARE(QSslCertificate(one->certificateDer(), QSsl::Der).effectiveDate().date().year(), 2000);
    one->setClock(QDateTime({2031, 5, 6}, {7, 8}, Qt::UTC));
    const auto first = one->certificateDer();
    QVERIFY(makeCertificate(*one));
    QTRY_VERIFY_WITH_TIMEOUT(one->certificateDer() != first, 60'000);
    QCOMPARE(QSslCertificate(one->certificateDer(), QSsl::Der).effectiveDate().date(), QDate(2031, 5, 6));
}

void TstPracticeHttps::saysInvalidToAnImpossibleSubject()
{
    const auto one = camera("ib8369a");
    setParameters(*one, "https_method=manual&https_countryname=D&https_status=-3");
    QTRY_COMPARE_WITH_TIMEOUT(one->value(u"https_status"_s), u"-2"_s, 60'000);
    QVERIFY(one->certificateDer().isEmpty());
}

void TstPracticeHttps::makesNothingUnlessTheMethodIsManual()
{
    const auto one = camera("ib8369a");
    QCOMPARE(setParameters(*one, "https_status=-3"), QByteArray("https_status='-3'\r\n"));
    QTRY_COMPARE(one->value(u"https_status"_s), u"0"_s);
    QVERIFY(one->certificateDer().isEmpty());
}

void TstPracticeHttps::takesOnlyTheDocumentedStatus()
{
    const auto one = camera("ib8369a");
    QCOMPARE(setParameters(*one, "https_status=1"), QByteArray("https_status='0'\r\n"));
}

void TstPracticeHttps::servesTheSameSiteInsideTls()
{
    const auto one = httpsCamera("ib9365-ht");
    QVERIFY(one);
    one->setRootPassword(u"secret"_s);
    const auto connections = one->tlsConnections();
    const auto answer = foreign::curl({u"--insecure"_s, u"--user"_s, u"root:secret"_s, u"--data"_s, u"snmp_v2=1"_s,
        foreign::httpsUrl(*one, u"/cgi-bin/admin/setparam.cgi"_s)});
    QCOMPARE(answer.out, QByteArray("snmp_v2='1'\r\n"));
    const auto &log = one->requests().constLast();
    QCOMPARE(log.service, u"https"_s);
    QCOMPARE(log.user, u"root"_s);
    QVERIFY(log.isWrite);
    QCOMPARE(one->tlsConnections(), connections + 1);
    get(*one, "/cgi-bin/sysinfo.cgi");
    QCOMPARE(one->requests().constLast().service, u"http"_s);
}

void TstPracticeHttps::closesAfterEveryRequest()
{
    const auto one = httpsCamera("ib8369a");
    QVERIFY(one);
    const auto said = foreign::run(u"openssl"_s,
        {u"s_client"_s, u"-quiet"_s, u"-connect"_s,
            u"%1:%2"_s.arg(one->address().toString()).arg(one->port(u"https"_s))},
        "GET /cgi-bin/sysinfo.cgi HTTP/1.1\r\nHost: camera\r\nConnection: keep-alive\r\n\r\n");
    QVERIFY2(said.out.contains("Model=IB8369A"), said.err);
    QVERIFY(said.out.contains("Connection: close"));
}

void TstPracticeHttps::refusesConnectionsWhileItRestarts()
{
    const auto one = camera("ib8369a", {}, seenGap);
    QVERIFY(makeCertificate(*one));
    QCOMPARE(setParameters(*one, "https_enable=1"), QByteArray("https_enable='1'\r\n"));
    QTRY_VERIFY(refuses(*one, u"http"_s));
    QVERIFY(answersInsideTls(*one));
    QCOMPARE(status(get(*one, "/cgi-bin/sysinfo.cgi")), 200);
    QCOMPARE(setParameters(*one, "https_enable=0"), QByteArray("https_enable='0'\r\n"));
    QTRY_VERIFY(refuses(*one, u"http"_s));
    QTRY_COMPARE(status(get(*one, "/cgi-bin/sysinfo.cgi")), 200);
    QVERIFY(refuses(*one, u"https"_s));
}

void TstPracticeHttps::keepsTheCertificateOverAReboot()
{
    const auto one = httpsCamera("ib8369a");
    QVERIFY(one);
    const auto certificate = one->certificateDer();
    QSignalSpy up(one.get(), &PracticeCamera::cameUp);
    setParameters(*one, "system_reset=1");
    QTRY_COMPARE(up.count(), 1);
    QVERIFY(answersInsideTls(*one));
    QCOMPARE(one->certificateDer(), certificate);
}

void TstPracticeHttps::forgetsTheCertificateWhenRestored()
{
    const auto one = httpsCamera("ib8369a");
    QVERIFY(one);
    QSignalSpy up(one.get(), &PracticeCamera::cameUp);
    setParameters(*one, "system_restore=1");
    QTRY_COMPARE(up.count(), 1);
    QVERIFY(one->certificateDer().isEmpty());
    QCOMPARE(one->value(u"https_enable"_s), u"0"_s);
    QCOMPARE(one->value(u"https_status"_s), u"0"_s);
    QVERIFY(refuses(*one, u"https"_s));
    QCOMPARE(status(get(*one, "/setup/publickey.cert")), 404);
}

void TstPracticeHttps::survivesWhatIsNoHandshake_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("plain HTTP") << QByteArray("GET / HTTP/1.1\r\n\r\n");
    QTest::newRow("half a hello") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11);
    QTest::newRow("noise") << QByteArray(70'000, '\xa5');
    QTest::newRow("nothing") << QByteArray();
}

void TstPracticeHttps::survivesWhatIsNoHandshake()
{
    QFETCH(QByteArray, bytes);
    const auto one = httpsCamera("ib8369a");
    QVERIFY(one);
    QTcpSocket socket;
    socket.connectToHost(one->address(), one->port(u"https"_s));
    socket.write(bytes);
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    socket.disconnectFromHost();
    QVERIFY(answersInsideTls(*one));
}

void TstPracticeHttps::oldestHasNoHttps()
{
    const auto one = camera("ip7133");
    QCOMPARE(one->port(u"https"_s), quint16(0));
    QCOMPARE(setParameters(*one, "https_enable=1"), QByteArray("ERROR: Invalid command!\n"));
    QCOMPARE(status(get(*one, "/setup/publickey.cert")), 404);
}

QTEST_GUILESS_MAIN(TstPracticeHttps)
#include "tst_practice_https.moc"
