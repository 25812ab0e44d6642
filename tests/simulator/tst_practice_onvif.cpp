// SPDX-License-Identifier: Apache-2.0
#include "soap_wire.h"

using namespace wire;
using namespace Qt::Literals::StringLiterals;

/** The ONVIF device service: logins, information, and what a hostile client sends. */
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
    void survivesHostileXml_data();
    void survivesHostileXml();
    void logsTheOperation();
};

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
