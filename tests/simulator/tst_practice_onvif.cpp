// SPDX-License-Identifier: Apache-2.0
#include "foreign.h"
#include "soap_wire.h"

#include <QSslCertificate>

using namespace wire;
using namespace Qt::Literals::StringLiterals;

/** The ONVIF device service: logins, information, and real certificates. */
class TstPracticeOnvif : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void onlySomeCamerasHaveIt_data();
    void onlySomeCamerasHaveIt();
    void tellsEverybodyTheTime();
    void tellsEverybodyWhereItsServicesAre();
    void tellsWhoItIs();
    void lettersAreEscaped();
    void admitsAPasswordDigest();
    void refusesWrongLogins_data();
    void refusesWrongLogins();
    void saysNotAuthorizedByProfile_data();
    void saysNotAuthorizedByProfile();
    void refusesANonceThatWasUsed();
    void measuresTokensByItsOwnClock();
    void keepsCertificatesFromViewers();
    void makesAndServesACertificate();
    void signsRequestsForItsKeys();
    void installsWhatAnAuthoritySigned();
    void refusesACertificateForAnotherKey();
    void refusesWhatIsNoCertificate_data();
    void refusesWhatIsNoCertificate();
    void refusesUnknownIds_data();
    void refusesUnknownIds();
    void deletesCertificates();
    void knowsTheSelfSignedOneToo();
    void insistsOnAPasswordFirst();
    void survivesHostileXml_data();
    void survivesHostileXml();
    void logsTheOperation();
};

namespace {

QByteArray ask(const PracticeCamera &camera, const QByteArray &operation)
{
    return postXml(camera, envelope(operation));
}

QByteArray timestamp(const PracticeCamera &camera, int offsetSeconds = 0)
{
    return camera.clock().addSecs(offsetSeconds).toString(Qt::ISODate).toLatin1();
}

QByteArray idElement(const QByteArray &id)
{
    return "<d:CertificateID>" + id + "</d:CertificateID>";
}

QByteArray loadOperation(const QByteArray &id, const QByteArray &der)
{
    return "<d:LoadCertificates><d:NVTCertificate><t:CertificateID>" + id + "</t:CertificateID><t:Certificate><t:Data>"
        + der.toBase64() + "</t:Data></t:Certificate></d:NVTCertificate></d:LoadCertificates>";
}

QByteArray useOperation(const QByteArray &id)
{
    return "<d:SetCertificatesStatus><d:CertificateStatus><t:CertificateID>" + id
        + "</t:CertificateID><t:Status>true</t:Status></d:CertificateStatus></d:SetCertificatesStatus>";
}

QByteArray create(const PracticeCamera &camera, const QByteArray &id)
{
    return ask(
        camera, "<d:CreateCertificate>" + idElement(id) + "<d:Subject>CN=127.0.0.1</d:Subject></d:CreateCertificate>");
}

QByteArray requestOf(const PracticeCamera &camera, const QByteArray &id)
{
    const auto reply = ask(camera, "<d:GetPkcs10Request>" + idElement(id) + "</d:GetPkcs10Request>");
    return QByteArray::fromBase64(texts(reply, u"Data"_s).value(0).toLatin1());
}

/** A certification authority made with the openssl command. */
class Authority
{
public:
    Authority()
    {
        const auto made = foreign::run(u"openssl"_s,
            {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s,
                u"-days"_s, u"30"_s, u"-subj"_s, u"/CN=Works CA"_s, u"-keyout"_s, path(u"ca.key"_s), u"-out"_s,
                certificate()});
        m_isReady = made.exitCode == 0;
    }

    bool isReady() const { return m_isReady; }

    QString certificate() const { return path(u"ca.pem"_s); }

    /** Signs a request (DER); gives DER. */
    QByteArray sign(const QByteArray &request) const
    {
        QFile extensions(path(u"san.cnf"_s));
        if (!extensions.open(QIODevice::WriteOnly) || extensions.write("subjectAltName=IP:127.0.0.1\n") < 0)
            return {};
        extensions.close();
        const auto pem = foreign::run(u"openssl"_s, {u"req"_s, u"-inform"_s, u"DER"_s, u"-verify"_s}, request);
        const auto signedPem = foreign::run(u"openssl"_s,
            {u"x509"_s, u"-req"_s, u"-days"_s, u"20"_s, u"-CA"_s, certificate(), u"-CAkey"_s, path(u"ca.key"_s),
                u"-CAcreateserial"_s, u"-extfile"_s, extensions.fileName()},
            pem.out);
        return QSslCertificate(signedPem.out, QSsl::Pem).toDer();
    }

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    bool m_isReady = false;
};

} // namespace

void TstPracticeOnvif::onlySomeCamerasHaveIt_data()
{
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<int>("expected");
    QTest::newRow("fd9387-htv") << QByteArray("fd9387-htv") << 200;
    QTest::newRow("ib9365-ht") << QByteArray("ib9365-ht") << 200;
    QTest::newRow("ib8369a") << QByteArray("ib8369a") << 404;
    QTest::newRow("ip7160") << QByteArray("ip7160") << 404;
    QTest::newRow("ip7133") << QByteArray("ip7133") << 404;
}

void TstPracticeOnvif::onlySomeCamerasHaveIt()
{
    QFETCH(QByteArray, profile);
    QFETCH(int, expected);
    QCOMPARE(status(ask(*camera(profile), "<d:GetSystemDateAndTime/>")), expected);
}

void TstPracticeOnvif::tellsEverybodyTheTime()
{
    const auto one = camera("ib9365-ht");
    one->setRootPassword(u"secret"_s);
    one->setValue(u"system_updateinterval"_s, u"0"_s);
    one->setClock(QDateTime({2031, 5, 6}, {7, 8, 30}, Qt::UTC));
    const auto reply = ask(*one, "<d:GetSystemDateAndTime/>");
    QCOMPARE(header(reply, "Content-type"), QByteArray("application/soap+xml; charset=utf-8"));
    QCOMPARE(texts(reply, u"Year"_s).value(0), u"2031"_s);
    QCOMPARE(texts(reply, u"Hour"_s), (QStringList {u"7"_s, u"15"_s}));
    QCOMPARE(texts(reply, u"TZ"_s), QStringList {u"GMT-8"_s});
    QCOMPARE(texts(reply, u"DateTimeType"_s), QStringList {u"Manual"_s});
}

void TstPracticeOnvif::tellsEverybodyWhereItsServicesAre()
{
    const auto one = camera("fd9387-htv");
    one->setRootPassword(u"secret"_s);
    const auto expected = u"http://127.0.0.1:%1/onvif/device_service"_s.arg(one->port(u"http"_s));
    const auto services = ask(*one, "<d:GetServices><d:IncludeCapability>true</d:IncludeCapability></d:GetServices>");
    QCOMPARE(texts(services, u"Namespace"_s), QStringList {u"http://www.onvif.org/ver10/device/wsdl"_s});
    QCOMPARE(texts(services, u"XAddr"_s), QStringList {expected});
    QVERIFY(services.contains("OnboardKeyGeneration=\"true\""));
    const auto capabilities = ask(*one, "<d:GetCapabilities><d:Category>All</d:Category></d:GetCapabilities>");
    QCOMPARE(texts(capabilities, u"XAddr"_s), QStringList {expected});
    QCOMPARE(texts(capabilities, u"OnboardKeyGeneration"_s), QStringList {u"true"_s});
}

void TstPracticeOnvif::tellsWhoItIs()
{
    const auto one = camera("fd9387-htv");
    const auto reply = ask(*one, "<d:GetDeviceInformation/>");
    QCOMPARE(texts(reply, u"Model"_s), QStringList {u"FD9387-HTV"_s});
    QCOMPARE(texts(reply, u"SerialNumber"_s), QStringList {u"0002D18F9387"_s});
    QCOMPARE(texts(reply, u"FirmwareVersion"_s), QStringList {u"FD9387-VVTK-2.2002.23.01k"_s});
}

void TstPracticeOnvif::lettersAreEscaped()
{
    const auto one = camera("fd9387-htv");
    one->setValue(u"system_info_modelname"_s, u"A<B>&\"C"_s);
    QCOMPARE(texts(ask(*one, "<d:GetDeviceInformation/>"), u"Model"_s), QStringList {u"A<B>&\"C"_s});
}

void TstPracticeOnvif::admitsAPasswordDigest()
{
    const auto one = camera("ib9365-ht");
    one->setRootPassword(QString::fromUtf8("pa:ss%^wörd"));
    const Token token {.password = "pa:ss%^w\xc3\xb6rd", .created = timestamp(*one, -280)};
    const auto reply = postXml(*one, envelope("<d:GetCertificates/>", securityHeader(token)));
    QCOMPARE(status(reply), 200);
    QCOMPARE(one->requests().constLast().user, u"root"_s);
    QCOMPARE(one->failedLogins(), 0);
    QVERIFY(!one->passwordCrossedInClear(QString::fromUtf8("pa:ss%^wörd")));
}

void TstPracticeOnvif::refusesWrongLogins_data()
{
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QByteArray>("type");
    const QByteArray digestType("PasswordDigest");
    QTest::newRow("wrong password") << QByteArray("root") << QByteArray("Secret") << 0 << digestType;
    QTest::newRow("blank password") << QByteArray("root") << QByteArray() << 0 << digestType;
    QTest::newRow("nobody") << QByteArray("nobody") << QByteArray("secret") << 0 << digestType;
    QTest::newRow("too old") << QByteArray("root") << QByteArray("secret") << -310 << digestType;
    QTest::newRow("from the future") << QByteArray("root") << QByteArray("secret") << 310 << digestType;
    QTest::newRow("password as text") << QByteArray("root") << QByteArray("secret") << 0 << QByteArray("PasswordText");
}

void TstPracticeOnvif::refusesWrongLogins()
{
    QFETCH(QByteArray, user);
    QFETCH(QByteArray, password);
    QFETCH(int, offset);
    QFETCH(QByteArray, type);
    const auto one = camera("fd9387-htv");
    one->setRootPassword(u"secret"_s);
    const Token token {.user = user, .password = password, .created = timestamp(*one, offset), .type = type};
    const auto reply = postXml(*one, envelope("<d:GetCertificates/>", securityHeader(token)));
    QCOMPARE(status(reply), 400);
    QVERIFY2(body(reply).contains("<env:Value>ter:NotAuthorized</env:Value>"), reply);
    QCOMPARE(one->failedLogins(), 1);
    QVERIFY(one->requests().constLast().user.isEmpty());
    QCOMPARE(one->passwordCrossedInClear(u"secret"_s), type == "PasswordText");
}

void TstPracticeOnvif::saysNotAuthorizedByProfile_data()
{
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<int>("expected");
    QTest::newRow("fd9387-htv") << QByteArray("fd9387-htv") << 400;
    QTest::newRow("ib9365-ht") << QByteArray("ib9365-ht") << 401;
}

void TstPracticeOnvif::saysNotAuthorizedByProfile()
{
    QFETCH(QByteArray, profile);
    QFETCH(int, expected);
    const auto one = camera(profile);
    one->setRootPassword(u"secret"_s);
    const auto reply = ask(*one, "<d:GetDeviceInformation/>");
    QCOMPARE(status(reply), expected);
    QVERIFY(body(reply).contains("ter:NotAuthorized"));
    QCOMPARE(one->failedLogins(), 0);
}

void TstPracticeOnvif::refusesANonceThatWasUsed()
{
    const auto one = camera("fd9387-htv");
    one->setRootPassword(u"secret"_s);
    const auto request =
        envelope("<d:GetCertificates/>", securityHeader({.password = "secret", .created = timestamp(*one)}));
    QCOMPARE(status(postXml(*one, request)), 200);
    QCOMPARE(status(postXml(*one, request)), 400);
    const Token fresh {.password = "secret", .nonce = "another", .created = timestamp(*one)};
    QCOMPARE(status(postXml(*one, envelope("<d:GetCertificates/>", securityHeader(fresh)))), 200);
}

void TstPracticeOnvif::measuresTokensByItsOwnClock()
{
    const auto one = camera("fd9387-htv");
    one->setRootPassword(u"secret"_s);
    QCOMPARE(one->clock().date().year(), 2000);
    const auto laptop = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toLatin1();
    const auto withTime = [&](const QByteArray &created) {
        return status(postXml(
            *one, envelope("<d:GetCertificates/>", securityHeader({.password = "secret", .created = created}))));
    };
    QCOMPARE(withTime(laptop), 400);
    QCOMPARE(withTime(timestamp(*one)), 200);
}

void TstPracticeOnvif::keepsCertificatesFromViewers()
{
    const auto one = camera("ib9365-ht");
    one->setRootPassword(u"secret"_s);
    QVERIFY(one->addAccount(u"guard"_s, u"gate"_s, u"view"_s));
    const Token first {.user = "guard", .password = "gate", .nonce = "first", .created = timestamp(*one)};
    QCOMPARE(status(postXml(*one, envelope("<d:GetDeviceInformation/>", securityHeader(first)))), 200);
    const Token second {.user = "guard", .password = "gate", .nonce = "second", .created = timestamp(*one)};
    QCOMPARE(status(postXml(*one, envelope("<d:GetCertificates/>", securityHeader(second)))), 401);
}

void TstPracticeOnvif::makesAndServesACertificate()
{
    const auto one = camera("ib9365-ht");
    const auto reply = create(*one, "door");
    QCOMPARE(status(reply), 200);
    const auto der = QByteArray::fromBase64(texts(reply, u"Data"_s).value(0).toLatin1());
    QCOMPARE(QSslCertificate(der, QSsl::Der).subjectInfo(QSslCertificate::CommonName), QStringList {u"127.0.0.1"_s});
    QCOMPARE(texts(ask(*one, "<d:GetCertificatesStatus/>"), u"Status"_s), QStringList {u"false"_s});
    QVERIFY(one->certificateDer().isEmpty());
    QCOMPARE(status(ask(*one, useOperation("door"))), 200);
    QCOMPARE(texts(ask(*one, "<d:GetCertificatesStatus/>"), u"Status"_s), QStringList {u"true"_s});
    QCOMPARE(one->value(u"https_status"_s), u"1"_s);
    QCOMPARE(one->value(u"https_method"_s), u"install"_s);
    setParameters(*one, "https_enable=1");
    QVERIFY(answersInsideTls(*one));
    QCOMPARE(shownCertificate(*one), der);
    QCOMPARE(status(create(*one, "door")), 400);
}

void TstPracticeOnvif::signsRequestsForItsKeys()
{
    const auto one = camera("fd9387-htv");
    create(*one, "door");
    const auto said = foreign::run(u"openssl"_s,
        {u"req"_s, u"-inform"_s, u"DER"_s, u"-verify"_s, u"-noout"_s, u"-subject"_s}, requestOf(*one, "door"));
    QVERIFY2(said.err.contains("verify OK"), said.err);
    QVERIFY2(said.out.contains("CN = 127.0.0.1"), said.out);
    const auto named = ask(*one,
        "<d:GetPkcs10Request>" + idElement("door")
            + "<d:Subject>C=DE, O=Muster GmbH, CN=tor-3</d:Subject></d:GetPkcs10Request>");
    const auto subject = foreign::run(u"openssl"_s, {u"req"_s, u"-inform"_s, u"DER"_s, u"-noout"_s, u"-subject"_s},
        QByteArray::fromBase64(texts(named, u"Data"_s).value(0).toLatin1()));
    QVERIFY2(subject.out.contains("C = DE, O = Muster GmbH, CN = tor-3"), subject.out);
}

void TstPracticeOnvif::installsWhatAnAuthoritySigned()
{
    const Authority authority;
    QVERIFY(authority.isReady());
    const auto one = camera("ib9365-ht");
    create(*one, "door");
    ask(*one, useOperation("door"));
    setParameters(*one, "https_enable=1");
    QVERIFY(answersInsideTls(*one));
    const auto before = one->certificateDer();
    const auto der = authority.sign(requestOf(*one, "door"));
    QVERIFY(!der.isEmpty());
    QCOMPARE(status(ask(*one, loadOperation("door", der))), 200);
    QCOMPARE(shownCertificate(*one), before);
    QCOMPARE(texts(ask(*one, "<d:GetCertificatesStatus/>"), u"Status"_s), QStringList {u"false"_s});
    QCOMPARE(status(ask(*one, useOperation("door"))), 200);
    QTRY_COMPARE(shownCertificate(*one), der);
    const auto outcome =
        foreign::curl({u"--cacert"_s, authority.certificate(), foreign::httpsUrl(*one, u"/cgi-bin/sysinfo.cgi"_s)});
    QVERIFY2(outcome.out.startsWith("Model="), outcome.err);
    const auto said = foreign::sClient(
        *one, {u"-CAfile"_s, authority.certificate(), u"-verify_ip"_s, u"127.0.0.1"_s, u"-verify_return_error"_s});
    QVERIFY2(said.contains("Verify return code: 0 (ok)"), said);
}

void TstPracticeOnvif::refusesACertificateForAnotherKey()
{
    const Authority authority;
    const auto one = camera("fd9387-htv");
    create(*one, "door");
    create(*one, "gate");
    const auto der = authority.sign(requestOf(*one, "gate"));
    const auto refused = ask(*one, loadOperation("door", der));
    QCOMPARE(status(refused), 400);
    QVERIFY(body(refused).contains("ter:KeysNotMatching"));
    // Under a new ID the device looks among all its keys.
    QCOMPARE(status(ask(*one, loadOperation("signed", der))), 200);
    QCOMPARE(texts(ask(*one, "<d:GetCertificates/>"), u"CertificateID"_s),
        (QStringList {u"door"_s, u"gate"_s, u"signed"_s}));
}

void TstPracticeOnvif::refusesWhatIsNoCertificate_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no Base64") << QByteArray("-----BEGIN CERTIFICATE-----");
    QTest::newRow("no DER") << QByteArray("hello").toBase64();
    QTest::newRow("cut off") << QByteArray("MIIDazCCAlOgAwIBAgIU");
}

void TstPracticeOnvif::refusesWhatIsNoCertificate()
{
    QFETCH(QByteArray, data);
    const auto one = camera("fd9387-htv");
    auto operation = loadOperation("door", {});
    operation.replace("<t:Data></t:Data>", "<t:Data>" + data + "</t:Data>");
    const auto reply = ask(*one, operation);
    QCOMPARE(status(reply), 400);
    QVERIFY(body(reply).contains("ter:CertificateFormat"));
}

void TstPracticeOnvif::refusesUnknownIds_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::newRow("request") << QByteArray(
        "<d:GetPkcs10Request><d:CertificateID>x</d:CertificateID></d:GetPkcs10Request>");
    QTest::newRow("status") << useOperation("x");
    QTest::newRow("delete") << QByteArray(
        "<d:DeleteCertificates><d:CertificateID>x</d:CertificateID></d:DeleteCertificates>");
}

void TstPracticeOnvif::refusesUnknownIds()
{
    QFETCH(QByteArray, operation);
    const auto reply = ask(*camera("fd9387-htv"), operation);
    QCOMPARE(status(reply), 400);
    QVERIFY(body(reply).contains("<env:Value>ter:CertificateID</env:Value>"));
}

void TstPracticeOnvif::deletesCertificates()
{
    const auto one = camera("fd9387-htv");
    create(*one, "door");
    ask(*one, useOperation("door"));
    setParameters(*one, "https_enable=1");
    QVERIFY(answersInsideTls(*one));
    QCOMPARE(status(ask(*one, "<d:DeleteCertificates>" + idElement("door") + "</d:DeleteCertificates>")), 200);
    QTRY_VERIFY(refuses(*one, u"https"_s));
    QTRY_VERIFY(!refuses(*one, u"http"_s));
    QVERIFY(texts(ask(*one, "<d:GetCertificates/>"), u"CertificateID"_s).isEmpty());
    QCOMPARE(one->value(u"https_status"_s), u"0"_s);
}

void TstPracticeOnvif::knowsTheSelfSignedOneToo()
{
    const auto one = camera("ib9365-ht");
    QVERIFY(makeCertificate(*one));
    const auto ids = texts(ask(*one, "<d:GetCertificates/>"), u"CertificateID"_s);
    QCOMPARE(ids.size(), 1);
    QCOMPARE(texts(ask(*one, "<d:GetCertificatesStatus/>"), u"Status"_s), QStringList {u"true"_s});
    QVERIFY(!requestOf(*one, ids.constFirst().toLatin1()).isEmpty());
}

void TstPracticeOnvif::insistsOnAPasswordFirst()
{
    const auto one = camera("fd9387-htv", {u"needs-password-first"_s});
    const auto reply = create(*one, "door");
    QCOMPARE(status(reply), 400);
    QVERIFY(body(reply).contains("ter:OperationProhibited"));
    QCOMPARE(status(ask(*one, "<d:GetCertificates/>")), 200);
}

void TstPracticeOnvif::survivesHostileXml_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no XML") << QByteArray("hello");
    QTest::newRow("cut off") << envelope("<d:GetCertificates/>").chopped(12);
    QTest::newRow("no body") << QByteArray("<s:Envelope xmlns:s=\"http://www.w3.org/2003/05/soap-envelope\"/>");
    QTest::newRow("SOAP 1.1") << QByteArray("<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\">"
                                            "<s:Body><a/></s:Body></s:Envelope>");
    QTest::newRow("deep") << envelope(QByteArray("<a>").repeated(5000));
    QTest::newRow("wide") << envelope(QByteArray("<a/>").repeated(15'000));
    QTest::newRow("entities") << QByteArray("<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;\">]>")
            + envelope("<a>&c;</a>").mid(21);
    QTest::newRow("unknown operation") << envelope("<d:SystemReboot/>");
    QTest::newRow("foreign namespace") << envelope("<GetCertificates/>");
    QTest::newRow("NUL") << envelope(QByteArray("<a>\0</a>", 8));
}

void TstPracticeOnvif::survivesHostileXml()
{
    QFETCH(QByteArray, xml);
    const auto one = camera("fd9387-htv");
    const auto code = status(postXml(*one, xml));
    QVERIFY2(code == 400 || code == 500, QByteArray::number(code));
    QCOMPARE(status(exchange(*one, "POST /onvif/device_service HTTP/1.1\r\nContent-Length: 70000\r\n\r\n")), 413);
    QCOMPARE(status(get(*one, "/onvif/device_service")), 400);
    QCOMPARE(status(ask(*one, "<d:GetCertificates/>")), 200);
}

void TstPracticeOnvif::logsTheOperation()
{
    const auto one = camera("fd9387-htv");
    create(*one, "door");
    const auto &log = one->requests().constLast();
    QCOMPARE(log.operation, u"CreateCertificate"_s);
    QCOMPARE(log.path, u"/onvif/device_service"_s);
    QCOMPARE(log.status, 200);
    QVERIFY(log.isWrite);
    ask(*one, "<d:GetCertificates/>");
    QVERIFY(!one->requests().constLast().isWrite);
}

QTEST_GUILESS_MAIN(TstPracticeOnvif)
#include "tst_practice_onvif.moc"
