// SPDX-License-Identifier: Apache-2.0
#include "simulator/tls_server.h"
#include "simulator/x509.h"

#include "foreign.h"
#include "tls_wire.h"

#include <QSslCertificate>
#include <QSslKey>

using namespace wire;
using namespace Qt::Literals::StringLiterals;

/** HTTPS only, what crossed in clear, and the faults around them. */
class TstPracticeTlsFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void leadsToHttpsAndDoesNothingElse_data();
    void leadsToHttpsAndDoesNothingElse();
    void neverLeadsWhereNothingListens();
    void servesPlainHttpAgainstItsPolicy();
    void showsAnotherCertificateAtOnce();
    void showsAnotherCertificateAfterSomeConnections();
    void takesItsTimeForACertificate();
    void neverMakesACertificate();
    void makesAWeakCertificate();
    void isNoWeakerForOthers();
    void saysOnWhileNothingListens();
    void speaksOldTlsOnly();
    void insistsOnAPasswordFirst();
    void insistsOnAPasswordFirstByProfile();
    void knowsWhatCrossedInClear_data();
    void knowsWhatCrossedInClear();
    void knowsWhatDidNotCrossInClear();
};

namespace {

/** How far openssl comes with one version of TLS. */
bool handshakes(const PracticeCamera &camera, const QString &version)
{
    const auto said = foreign::sClient(camera, {version, u"-cipher"_s, u"ALL:@SECLEVEL=0"_s});
    return said.contains("Cipher is ") && !said.contains("Cipher is (NONE)");
}

} // namespace

void TstPracticeTlsFaults::leadsToHttpsAndDoesNothingElse_data()
{
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<int>("expected");
    QTest::newRow("8xxx") << QByteArray("ib8369a") << 302;
    QTest::newRow("9xxx") << QByteArray("fd9387-htv") << 301;
}

void TstPracticeTlsFaults::leadsToHttpsAndDoesNothingElse()
{
    QFETCH(QByteArray, profile);
    QFETCH(int, expected);
    const auto one = httpsCamera(profile);
    QVERIFY(one);
    QCOMPARE(setParameters(*one, "https_policy=1"), QByteArray("https_policy='1'\r\n"));
    const auto writes = one->writes();
    const auto reply = post(*one, "/cgi-bin/admin/setparam.cgi?x=1", "https_policy=0");
    QCOMPARE(status(reply), expected);
    const auto port = QByteArray::number(one->port(u"https"_s));
    QCOMPARE(header(reply, "Location"), "https://camera:" + port + "/cgi-bin/admin/setparam.cgi?x=1");
    QCOMPARE(one->value(u"https_policy"_s), u"1"_s);
    QCOMPARE(one->writes(), writes);
    QCOMPARE(status(get(*one, "/cgi-bin/sysinfo.cgi")), expected);
    const auto hostile = exchange(*one, "GET / HTTP/1.1\r\nHost: evil.test/<b>\r\n\r\n");
    QCOMPARE(header(hostile, "Location"), "https://127.0.0.1:" + port + '/');
    const auto followed = foreign::curl(
        {u"--location"_s, u"--insecure"_s, u"http://127.0.0.1:%1/cgi-bin/sysinfo.cgi"_s.arg(one->port(u"http"_s))});
    QVERIFY2(followed.out.startsWith("Model="), followed.err);
}

void TstPracticeTlsFaults::neverLeadsWhereNothingListens()
{
    const auto one = camera("ib8369a");
    setParameters(*one, "https_policy=1");
    QCOMPARE(status(get(*one, "/cgi-bin/sysinfo.cgi")), 200);
}

void TstPracticeTlsFaults::servesPlainHttpAgainstItsPolicy()
{
    const auto one = httpsCamera("ib8369a", {u"lie-https-only"_s});
    QVERIFY(one);
    setParameters(*one, "https_policy=1");
    QCOMPARE(body(get(*one, "/cgi-bin/admin/getparam.cgi?https_policy")), QByteArray("https_policy='1'\r\n"));
}

void TstPracticeTlsFaults::showsAnotherCertificateAtOnce()
{
    const auto one = httpsCamera("ib8369a");
    QVERIFY(one);
    const auto first = shownCertificate(*one);
    QCOMPARE(first, one->certificateDer());
    QVERIFY(one->addFault(u"change-certificate"_s).has_value());
    const auto second = shownCertificate(*one);
    QVERIFY(!second.isEmpty() && second != first);
    QCOMPARE(second, one->certificateDer());
    QCOMPARE(shownCertificate(*one), second);
    QVERIFY(QSslCertificate(second, QSsl::Der).isSelfSigned());
}

void TstPracticeTlsFaults::showsAnotherCertificateAfterSomeConnections()
{
    const auto one = httpsCamera("ib8369a");
    QVERIFY(one);
    const auto first = shownCertificate(*one);
    QVERIFY(one->addFault(u"change-certificate=2"_s).has_value());
    QCOMPARE(shownCertificate(*one), first);
    QCOMPARE(shownCertificate(*one), first);
    QTRY_VERIFY(shownCertificate(*one) != first);
}

void TstPracticeTlsFaults::takesItsTimeForACertificate()
{
    const auto one = camera("ib8369a", {u"slow-certificate=60000"_s});
    QElapsedTimer timer;
    timer.start();
    QVERIFY(makeCertificate(*one));
    QVERIFY(timer.elapsed() >= 700);
}

void TstPracticeTlsFaults::neverMakesACertificate()
{
    const auto one = camera("ib8369a", {u"no-certificate"_s});
    setParameters(*one, "https_method=manual&https_status=-3");
    const auto two = camera("ib8369a");
    QVERIFY(makeCertificate(*two));
    QVERIFY(makeCertificate(*two));
    QCOMPARE(one->value(u"https_status"_s), u"-3"_s);
    QCOMPARE(status(get(*one, "/setup/publickey.cert")), 404);
}

void TstPracticeTlsFaults::makesAWeakCertificate()
{
    const auto one = httpsCamera("ib8369a", {u"weak-certificate"_s});
    QVERIFY(one);
    QCOMPARE(QSslCertificate(one->certificateDer(), QSsl::Der).publicKey().length(), 1024);
    const auto said = foreign::sClient(*one, {u"-tls1_2"_s, u"-cipher"_s, u"ALL:@SECLEVEL=0"_s});
    QVERIFY2(said.contains("Server public key is 1024 bit"), said);
    const auto text =
        foreign::run(u"openssl"_s, {u"x509"_s, u"-inform"_s, u"DER"_s, u"-noout"_s, u"-text"_s}, one->certificateDer());
    QVERIFY2(text.out.contains("sha1WithRSAEncryption"), text.out);
}

void TstPracticeTlsFaults::isNoWeakerForOthers()
{
    QVERIFY(httpsCamera("ib8369a", {u"weak-certificate"_s}));
    const auto now = QDateTime::currentDateTimeUtc();
    const auto weak = simulator::makeSelfSigned(
        {.subject = {{"CN", u"weak"_s}}, .from = now, .until = now.addDays(1), .style = simulator::KeyStyle::Weak});
    QVERIFY(weak.has_value());
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(weak->certificate, QSsl::Der));
    configuration.setPrivateKey(QSslKey(weak->key, QSsl::Rsa));
    // OpenSSL refuses such a key again once the weak camera has had its connection.
    simulator::TlsServer server([&] { return simulator::TlsOffer {configuration, false}; });
    QSignalSpy encrypted(&server, &simulator::TlsServer::encrypted);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QSslSocket client;
    client.connectToHostEncrypted(u"127.0.0.1"_s, server.serverPort());
    QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(encrypted.count(), 0);
}

void TstPracticeTlsFaults::saysOnWhileNothingListens()
{
    const auto one = camera("ib8369a", {u"lie-https"_s}, seenGap);
    QVERIFY(makeCertificate(*one));
    QCOMPARE(setParameters(*one, "https_enable=1"), QByteArray("https_enable='1'\r\n"));
    QTRY_VERIFY(refuses(*one, u"http"_s));
    QTRY_COMPARE(status(get(*one, "/cgi-bin/sysinfo.cgi")), 200);
    QVERIFY(refuses(*one, u"https"_s));
}

void TstPracticeTlsFaults::speaksOldTlsOnly()
{
    auto one = camera("ib8369a", {u"old-tls"_s});
    QVERIFY(makeCertificate(*one));
    setParameters(*one, "https_enable=1");
    QTRY_VERIFY(handshakes(*one, u"-tls1"_s));
    QVERIFY(handshakes(*one, u"-tls1_1"_s));
    QVERIFY(!handshakes(*one, u"-tls1_2"_s));
}

void TstPracticeTlsFaults::insistsOnAPasswordFirst()
{
    const auto one = camera("ib8369a", {u"needs-password-first"_s});
    const QByteArray refused("ERROR: Invalid command!\n");
    const QByteArray accounts("/cgi-bin/admin/editaccount.cgi");
    QCOMPARE(setParameters(*one, "snmp_v2=1"), refused);
    QCOMPARE(setParameters(*one, "security_user_i0_pass=x&snmp_v2=1"), refused);
    QCOMPARE(body(post(*one, accounts, "method=add&username=guard&userpass=x&privilege=viewer")), refused);
    QCOMPARE(body(get(*one, "/cgi-bin/admin/getparam.cgi?snmp_v2")), QByteArray("snmp_v2='0'\r\n"));
    QVERIFY(setParameters(*one, "security_user_i0_pass=first&confirm=first&update=1") != refused);
    QCOMPARE(one->value(u"security_user_i0_pass"_s), u"first"_s);
    const auto login = basic("root", "first");
    QCOMPARE(body(post(*one, "/cgi-bin/admin/setparam.cgi", "snmp_v2=1", login)), QByteArray("snmp_v2='1'\r\n"));
}

void TstPracticeTlsFaults::insistsOnAPasswordFirstByProfile()
{
    QFile built(u":/simulator/practice_cameras/ib8369a.json"_s);
    QVERIFY(camera("ib8369a") && built.open(QIODevice::ReadOnly));
    auto json = built.readAll();
    json.replace("\"accounts\": {", "\"accounts\": {\n\"passwordFirst\": true,");
    QTemporaryDir folder;
    QFile file(folder.filePath(u"strict.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(json) > 0);
    file.close();
    const auto one = camera(file.fileName().toUtf8());
    QCOMPARE(setParameters(*one, "snmp_v2=1"), QByteArray("ERROR: Invalid command!\n"));
    QCOMPARE(body(post(*one, "/cgi-bin/admin/editaccount.cgi", "method=edit&username=root&userpass=first")),
        QByteArray("\r\n"));
}

void TstPracticeTlsFaults::knowsWhatCrossedInClear_data()
{
    QTest::addColumn<QByteArray>("request");
    const QByteArray password("Tor-3!offen");
    const auto form = [](const QByteArray &text) {
        return "POST /cgi-bin/admin/setparam.cgi HTTP/1.1\r\nContent-Length: " + QByteArray::number(text.size())
            + "\r\n\r\n" + text;
    };
    QTest::newRow("form") << form("security_user_i0_pass=" + password.toPercentEncoding());
    QTest::newRow("query") << "GET /cgi-bin/admin/setparam.cgi?userpass=" + password + " HTTP/1.1\r\n\r\n";
    QTest::newRow("Basic") << "GET / HTTP/1.1\r\n" + basic("root", password) + "\r\n";
    QTest::newRow("XML") << form("<a><b>" + password + "</b></a>");
}

void TstPracticeTlsFaults::knowsWhatCrossedInClear()
{
    QFETCH(QByteArray, request);
    const auto one = camera("ib8369a");
    const auto password = u"Tor-3!offen"_s;
    QVERIFY(!one->passwordCrossedInClear(password));
    exchange(*one, request);
    QVERIFY(one->passwordCrossedInClear(password));
    QVERIFY(!one->passwordCrossedInClear(u"Tor-3!offe"_s));
}

void TstPracticeTlsFaults::knowsWhatDidNotCrossInClear()
{
    const auto one = httpsCamera("ib9365-ht");
    QVERIFY(one);
    const auto password = u"Tor-3!offen"_s;
    one->setValue(u"network_http_authmode"_s, u"digest"_s);
    const auto url = foreign::httpsUrl(*one, u"/cgi-bin/admin/setparam.cgi"_s);
    foreign::curl({u"--insecure"_s, u"--data"_s, u"security_user_i0_pass="_s + password, url});
    QCOMPARE(one->value(u"security_user_i0_pass"_s), password);
    const auto challenge = header(get(*one, "/"), "WWW-Authenticate");
    QCOMPARE(status(get(*one, "/", digest(challenge, {"root", password.toUtf8(), "GET", "/"}))), 200);
    QVERIFY(!one->passwordCrossedInClear(password));
}

QTEST_GUILESS_MAIN(TstPracticeTlsFaults)
#include "tst_practice_tls_faults.moc"
