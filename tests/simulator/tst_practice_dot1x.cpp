// SPDX-License-Identifier: Apache-2.0
#include "dot1x_wire.h"

using namespace wire;
using namespace Qt::Literals::StringLiterals;

/** 802.1X: the files and the configuration come by ONVIF, the parameters follow and switch it on. */
class TstPracticeDot1x : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void saysThatItHasIt();
    void doesNotKnowItWhereTheCameraHasNone();
    void isForAdministrators();
    void configuresTls();
    void configuresPeap();
    void readsAllConfigurations();
    void neverGivesThePasswordAway();
    void refusesConfigurations_data();
    void refusesConfigurations();
    void hasRoomForOneConfiguration();
    void changesAConfiguration();
    void doesNotKnowOtherTokens();
    void forgetsAConfiguration();
    void isSwitchedOnWithItsFilesOnly_data();
    void isSwitchedOnWithItsFilesOnly();
    void followsItsParameters();
    void survivesARestartAndNoReset();
    void insistsOnAPasswordFirst();
    void losesTheReplyOfOneOperation();
};

void TstPracticeDot1x::saysThatItHasIt()
{
    const auto one = camera("fd9387-htv");
    const auto reply = ask(*one, "<d:GetCapabilities/>");
    QCOMPARE(texts(reply, u"Dot1X"_s), QStringList {u"true"_s});
    QCOMPARE(texts(reply, u"SupportedEAPMethod"_s), (QStringList {u"13"_s, u"25"_s}));
    const auto services = ask(*one, "<d:GetServices><d:IncludeCapability>true</d:IncludeCapability></d:GetServices>");
    QVERIFY2(services.contains("Dot1X=\"true\" SupportedEAPMethods=\"13 25\""), services);
    QVERIFY2(services.contains("Dot1XConfigurations=\"1\""), services);
}

void TstPracticeDot1x::doesNotKnowItWhereTheCameraHasNone()
{
    QFile built(u":/simulator/practice_cameras/fd9387-htv.json"_s);
    QVERIFY(camera("fd9387-htv") && built.open(QIODevice::ReadOnly));
    QTemporaryDir folder;
    QFile file(folder.filePath(u"plain.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(built.readAll().replace("_ieee8021x", "_something"));
    file.close();
    const auto one = camera(file.fileName().toUtf8());
    for (const auto *operation : {"LoadCACertificates", "GetDot1XConfigurations", "LoadCertificateWithPrivateKey"})
        QVERIFY(ask(*one, QByteArray("<d:") + operation + "/>").contains("ter:ActionNotSupported"));
    QVERIFY(!ask(*one, "<d:GetCapabilities/>").contains("Dot1X"));
    QVERIFY(!one->isDot1xOn());
    QCOMPARE(one->dot1xMethod(), 0);
}

void TstPracticeDot1x::isForAdministrators()
{
    const auto one = camera("fd9387-htv");
    one->setRootPassword(u"Abcdefg1"_s);
    QVERIFY(one->addAccount(u"guard"_s, u"Abcdefg2"_s, u"operator"_s));
    for (const auto &text : {QByteArray("<d:GetCACertificates/>"), QByteArray("<d:GetDot1XConfigurations/>"),
             QByteArray("<d:LoadCACertificates/>")}) {
        QVERIFY(ask(*one, text).contains("ter:NotAuthorized"));
        const Token guard {.user = "guard", .password = "Abcdefg2", .nonce = text, .created = timestamp(*one)};
        QVERIFY(postXml(*one, envelope(text, securityHeader(guard))).contains("ter:NotAuthorized"));
        const Token root {.password = "Abcdefg1", .nonce = text + "root", .created = timestamp(*one)};
        QCOMPARE(status(postXml(*one, envelope(text, securityHeader(root)))), 200);
    }
}

void TstPracticeDot1x::configuresTls()
{
    const auto one = dot1xCamera(tls);
    for (const auto &name : {u"ca_exist"_s, u"certificate_exist"_s, u"privatekey_exist"_s})
        QCOMPARE(one->value(u"network_ieee8021x_"_s + name), u"1"_s);
    QCOMPARE(one->value(u"network_ieee8021x_eapmethod"_s), u"eap-tls"_s);
    QCOMPARE(one->value(u"network_ieee8021x_identity_tls"_s), u"camera-7"_s);
    QCOMPARE(one->dot1xMethod(), 13);
    QCOMPARE(one->dot1xIdentity(), u"camera-7"_s);
    QCOMPARE(one->dot1xCaDer(), dot1xFiles().authority);
    QCOMPARE(one->dot1xCertificateDer(), dot1xFiles().certificate);
    QCOMPARE(one->dot1xKeyDer(), dot1xFiles().key);
    QVERIFY(!one->isDot1xOn());
    QCOMPARE(texts(readDot1x(*one), u"CertificateID"_s), QStringList {u"client"_s});
}

void TstPracticeDot1x::configuresPeap()
{
    const auto one = dot1xCamera(peap);
    QCOMPARE(one->value(u"network_ieee8021x_ca_exist"_s), u"1"_s);
    QCOMPARE(one->value(u"network_ieee8021x_certificate_exist"_s), u"0"_s);
    QCOMPARE(one->value(u"network_ieee8021x_privatekey_exist"_s), u"0"_s);
    QCOMPARE(one->value(u"network_ieee8021x_eapmethod"_s), u"eap-peap"_s);
    QCOMPARE(one->dot1xMethod(), 25);
    QCOMPARE(one->dot1xIdentity(), u"camera-7"_s);
    QCOMPARE(one->dot1xPassword(), u"blank at the end "_s);
    QVERIFY(one->dot1xKeyDer().isEmpty());
}

void TstPracticeDot1x::readsAllConfigurations()
{
    const auto one = dot1xCamera();
    QVERIFY(texts(ask(*one, "<d:GetDot1XConfigurations/>"), u"Dot1XConfigurationToken"_s).isEmpty());
    QCOMPARE(status(dot1x(*one, "CreateDot1XConfiguration", peap)), 200);
    const auto reply = ask(*one, "<d:GetDot1XConfigurations/>");
    QCOMPARE(texts(reply, u"Dot1XConfigurationToken"_s), QStringList {u"wired"_s});
    QCOMPARE(texts(reply, u"Identity"_s), QStringList {u"camera-7"_s});
    QCOMPARE(texts(reply, u"EAPMethod"_s), QStringList {u"25"_s});
    QCOMPARE(texts(reply, u"CACertificateID"_s), QStringList {u"works"_s});
}

void TstPracticeDot1x::neverGivesThePasswordAway()
{
    const auto one = dot1xCamera(peap);
    for (const auto &reply : {readDot1x(*one), ask(*one, "<d:GetDot1XConfigurations/>"),
             get(*one, "/cgi-bin/admin/getparam.cgi"), get(*one, "/cgi-bin/admin/syslog.cgi")}) {
        QCOMPARE(status(reply), 200);
        QVERIFY(!reply.contains("blank at the end"));
        QVERIFY(!reply.contains("<tt:Password"));
    }
}

void TstPracticeDot1x::refusesConfigurations_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("identity");
    QTest::addColumn<QByteArray>("authority");
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *name, const QList<QByteArray> &texts) {
        auto &added = QTest::newRow(name);
        for (const auto &text : texts)
            added << text;
    };
    row("MD5", {"4", "a", "works", "", "x", "ter:EAPMethodNotSupported"});
    row("no method", {"", "a", "works", "", "x", "ter:EAPMethodNotSupported"});
    row("an authority that is not there", {"25", "a", "home", "", "x", "ter:CertificateID"});
    row("a client as authority", {"25", "a", "client", "", "x", "ter:CertificateID"});
    row("a certificate that is not there", {"13", "a", "works", "x", "", "ter:CertificateID"});
    row("an authority as client", {"13", "a", "works", "works", "", "ter:CertificateID"});
    row("TLS without a certificate", {"13", "a", "works", "", "x", "ter:CertificateID"});
    row("PEAP without a password", {"25", "a", "works", "client", "", "ter:InvalidArgVal"});
    row("no identity", {"25", "", "works", "", "x", "ter:InvalidArgVal"});
    row("an identity that no parameter takes", {"25", "a'b", "works", "", "x", "ter:InvalidArgVal"});
}

void TstPracticeDot1x::refusesConfigurations()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, identity);
    QFETCH(QByteArray, authority);
    QFETCH(QByteArray, certificate);
    QFETCH(QByteArray, password);
    QFETCH(QByteArray, code);
    const auto one = dot1xCamera();
    const auto reply = dot1x(*one, "CreateDot1XConfiguration",
        {.identity = identity,
            .method = method,
            .authority = authority,
            .certificate = certificate,
            .password = password});
    QVERIFY2(status(reply) >= 400 && reply.contains('>' + code + '<'), reply);
    QVERIFY(texts(ask(*one, "<d:GetDot1XConfigurations/>"), u"Dot1XConfigurationToken"_s).isEmpty());
    QCOMPARE(one->value(u"network_ieee8021x_ca_exist"_s), u"0"_s);
}

void TstPracticeDot1x::hasRoomForOneConfiguration()
{
    const auto one = dot1xCamera(peap);
    QVERIFY(dot1x(*one, "CreateDot1XConfiguration", peap).contains("ter:ReferenceToken"));
    auto other = peap;
    other.token = "other";
    const auto reply = dot1x(*one, "CreateDot1XConfiguration", other);
    QCOMPARE(status(reply), 500);
    QVERIFY(reply.contains("ter:MaxDot1X"));
}

void TstPracticeDot1x::changesAConfiguration()
{
    const auto one = dot1xCamera(peap);
    QCOMPARE(status(dot1x(*one, "SetDot1XConfiguration", {.identity = "camera-8"})), 200);
    QCOMPARE(one->dot1xIdentity(), u"camera-8"_s);
    QCOMPARE(one->dot1xPassword(), u"blank at the end "_s);
    QCOMPARE(status(dot1x(*one, "SetDot1XConfiguration", tls)), 200);
    QCOMPARE(one->dot1xMethod(), 13);
    QCOMPARE(one->dot1xPassword(), QString());
    QCOMPARE(one->value(u"network_ieee8021x_privatekey_exist"_s), u"1"_s);
}

void TstPracticeDot1x::doesNotKnowOtherTokens()
{
    const auto one = dot1xCamera(peap);
    auto other = peap;
    other.token = "other";
    for (const auto &reply :
        {dot1x(*one, "SetDot1XConfiguration", other), readDot1x(*one, "other"), removeDot1x(*one, "other")}) {
        QCOMPARE(status(reply), 400);
        QVERIFY(reply.contains("ter:ReferenceToken"));
    }
}

void TstPracticeDot1x::forgetsAConfiguration()
{
    const auto one = dot1xCamera(tls);
    setParameters(*one, "network_ieee8021x_enable=1");
    QVERIFY(one->isDot1xOn());
    QCOMPARE(status(removeDot1x(*one)), 200);
    QVERIFY(!one->isDot1xOn());
    for (const auto &name : {u"enable"_s, u"ca_exist"_s, u"certificate_exist"_s, u"privatekey_exist"_s})
        QCOMPARE(one->value(u"network_ieee8021x_"_s + name), u"0"_s);
    QCOMPARE(status(readDot1x(*one)), 400);
    QCOMPARE(texts(ask(*one, "<d:GetCACertificates/>"), u"CertificateID"_s), QStringList {u"works"_s});
}

void TstPracticeDot1x::isSwitchedOnWithItsFilesOnly_data()
{
    QTest::addColumn<bool>("isTls");
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<bool>("isGood");
    const QByteArray on("network_ieee8021x_enable=1");
    QTest::newRow("PEAP") << false << on << true;
    QTest::newRow("TLS") << true << on << true;
    QTest::newRow("PEAP with the files of TLS") << true << "network_ieee8021x_eapmethod=eap-peap&" + on << true;
    QTest::newRow("TLS with the file of PEAP") << false << "network_ieee8021x_eapmethod=eap-tls&" + on << false;
}

void TstPracticeDot1x::isSwitchedOnWithItsFilesOnly()
{
    QFETCH(bool, isTls);
    QFETCH(QByteArray, form);
    QFETCH(bool, isGood);
    const auto one = dot1xCamera();
    const QByteArray refused("network_ieee8021x_enable='ERR_INVALID'\r\n");
    QCOMPARE(setParameters(*one, "network_ieee8021x_enable=1"), refused);
    QCOMPARE(status(dot1x(*one, "CreateDot1XConfiguration", isTls ? tls : peap)), 200);
    QCOMPARE(setParameters(*one, form).contains("ERR_INVALID"), !isGood);
    QCOMPARE(one->value(u"network_ieee8021x_enable"_s), isGood ? u"1"_s : u"0"_s);
    QCOMPARE(one->isDot1xOn(), isGood);
}

void TstPracticeDot1x::followsItsParameters()
{
    const auto one = dot1xCamera(peap);
    setParameters(*one, "network_ieee8021x_identity_peap=camera-9&network_ieee8021x_password=Other+one");
    QCOMPARE(texts(readDot1x(*one), u"Identity"_s), QStringList {u"camera-9"_s});
    QCOMPARE(one->dot1xPassword(), u"Other one"_s);
}

void TstPracticeDot1x::survivesARestartAndNoReset()
{
    const auto one = dot1xCamera(tls);
    setParameters(*one, "network_ieee8021x_enable=1");
    QSignalSpy up(one.get(), &PracticeCamera::cameUp);
    one->setValue(u"system_reset"_s, u"1"_s);
    QVERIFY(waitUntil([&] { return up.size() == 1; }));
    QVERIFY(one->isDot1xOn());
    QCOMPARE(status(readDot1x(*one)), 200);
    one->setValue(u"system_restore"_s, u"1"_s);
    QVERIFY(waitUntil([&] { return up.size() == 2; }));
    QVERIFY(!one->isDot1xOn());
    QVERIFY(one->dot1xCaDer().isEmpty() && one->dot1xKeyDer().isEmpty());
    QCOMPARE(one->value(u"network_ieee8021x_ca_exist"_s), u"0"_s);
    QVERIFY(texts(ask(*one, "<d:GetCACertificates/>"), u"CertificateID"_s).isEmpty());
}

void TstPracticeDot1x::insistsOnAPasswordFirst()
{
    const auto one = camera("fd9387-htv", {u"needs-password-first"_s});
    QVERIFY(loadAuthority(*one, "works", dot1xFiles().authority).contains("ter:OperationProhibited"));
    QCOMPARE(status(ask(*one, "<d:GetCACertificates/>")), 200);
}

void TstPracticeDot1x::losesTheReplyOfOneOperation()
{
    const auto one = dot1xCamera();
    QVERIFY(one->addFault(u"drop-reply@CreateDot1XConfiguration"_s));
    QVERIFY(dot1x(*one, "CreateDot1XConfiguration", peap).isEmpty());
    QCOMPARE(status(readDot1x(*one)), 200);
    const auto &requests = one->requests();
    QCOMPARE(requests[requests.size() - 2].operation, u"CreateDot1XConfiguration"_s);
    QVERIFY(requests[requests.size() - 2].isWrite && !requests.constLast().isWrite);
}

QTEST_GUILESS_MAIN(TstPracticeDot1x)
#include "tst_practice_dot1x.moc"
