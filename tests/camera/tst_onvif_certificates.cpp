// SPDX-License-Identifier: Apache-2.0
#include "onvif_peer.h"

using namespace Qt::Literals::StringLiterals;
using End = ScriptedCamera::Answer::End;
using Kind = model::Error::Kind;

/// Signing requests and signed certificates by ONVIF.
class TstOnvifCertificates : public QObject
{
    Q_OBJECT

    std::unique_ptr<OnvifPeer> m_peer;

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_peer = std::make_unique<OnvifPeer>();
    }

    void cleanup()
    {
        for (const QByteArray &message : m_peer->server.requests())
            QVERIFY(!message.contains("ss-1A"));
        m_peer.reset();
    }

    void makesAKeyAndARequestForIt()
    {
        m_peer->expectBeginning();
        m_peer->server.expect(OnvifPeer::certificates({"factory"}));
        m_peer->server.expect(OnvifPeer::created("camlock-1"));
        m_peer->server.expect(OnvifPeer::signingRequest());
        const auto made =
            resultOf(m_peer->client->requestSigning({u"192.0.2.20"_s, u"TW"_s, {}, {}, u"Gate & Sons"_s, u"Yard"_s}));
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        QCOMPARE(made->certificateId, u"camlock-1"_s);
        QCOMPARE(made->der, OnvifPeer::request());
        QVERIFY(m_peer->server.isDone());
        QCOMPARE(m_peer->operations().mid(1),
            QStringList({u"GetCertificates"_s, u"CreateCertificate"_s, u"GetPkcs10Request"_s}));
        QCOMPARE(OnvifPeer::bodyOf(m_peer->server.requests()[5]),
            "<tds:GetPkcs10Request><tds:CertificateID>camlock-1</tds:CertificateID>"
            "<tds:Subject>CN=192.0.2.20,OU=Yard,O=Gate &amp; Sons,C=TW</tds:Subject></tds:GetPkcs10Request>");
        QCOMPARE(m_peer->client->counts().writes, 1);
    }

    void goesByTheCamerasNameForTheKey()
    {
        m_peer->expectBeginning();
        m_peer->server.expect(OnvifPeer::certificates({}));
        m_peer->server.expect(OnvifPeer::created("cert_00005"));
        m_peer->server.expect(OnvifPeer::signingRequest());
        const auto made = resultOf(m_peer->client->requestSigning({u"cam"_s, {}, {}, {}, {}, {}}));
        QVERIFY(made);
        QCOMPARE(made->certificateId, u"cert_00005"_s);
        QCOMPARE(OnvifPeer::textIn(m_peer->server.requests()[5], u"CertificateID"_s), u"cert_00005"_s);
    }

    void usesItsOwnKeyAgain()
    {
        m_peer->expectBeginning();
        m_peer->server.expect(OnvifPeer::certificates({"factory", "camlock-1"}));
        m_peer->server.expect(OnvifPeer::signingRequest());
        const auto made = resultOf(m_peer->client->requestSigning({u"cam"_s, {}, {}, {}, {}, {}}));
        QVERIFY(made);
        QCOMPARE(made->certificateId, u"camlock-1"_s);
        QVERIFY(m_peer->server.isDone());
        QCOMPARE(m_peer->client->counts().writes, 0);
    }

    void passesOverAnEntryWithoutAKey()
    {
        m_peer->expectBeginning();
        m_peer->server.expect(OnvifPeer::certificates({"camlock-1"}));
        m_peer->server.expect(OnvifPeer::fault("ter:NoKey"));
        m_peer->server.expect(OnvifPeer::created("camlock-2"));
        m_peer->server.expect(OnvifPeer::signingRequest());
        const auto made = resultOf(m_peer->client->requestSigning({u"cam"_s, {}, {}, {}, {}, {}}));
        QVERIFY(made);
        QCOMPARE(made->certificateId, u"camlock-2"_s);
        QVERIFY(m_peer->server.isDone());
    }

    void waitsLongForAKey()
    {
        auto pace = quickPace(std::chrono::milliseconds(150));
        pace.certificate = std::chrono::seconds(8);
        m_peer->client = std::make_unique<camera::CgiCamera>(addressOf(m_peer->server.port()), pace);
        m_peer->server.expect(ScriptedCamera::ok("system_info_modelname='X'\r\n"));
        m_peer->server.expect(OnvifPeer::clock());
        m_peer->server.expect(OnvifPeer::certificates({}));
        m_peer->server.expect({}, End::StayOpen);
        const auto made = m_peer->client->requestSigning({u"cam"_s, {}, {}, {}, {}, {}});
        QTRY_COMPARE(m_peer->server.requests().size(), 4);
        QTest::qWait(600);
        QVERIFY(!made.isFinished());
    }

    void givesUpOnAnAnswerThatMakesNoSense_data()
    {
        QTest::addColumn<QList<QByteArray>>("answers");
        QTest::addColumn<Kind>("kind");
        const auto row = [](const char *name, const QByteArray &last, Kind kind) {
            QTest::newRow(name) << QList {OnvifPeer::certificates({"camlock-1"}), last} << kind;
        };
        QTest::newRow("no list") << QList {ScriptedCamera::ok("<a>")} << Kind::BadReply;
        QTest::newRow("not offered") << QList {OnvifPeer::certificates({}), OnvifPeer::fault("ter:ActionNotSupported")}
                                     << Kind::NotSupported;
        QTest::newRow("no key is made") << QList {OnvifPeer::certificates({}), OnvifPeer::fault("ter:KeyGeneration")}
                                        << Kind::Refused;
        row("no request", OnvifPeer::answer("<tds:GetPkcs10RequestResponse/>"), Kind::BadReply);
        row("no DER",
            OnvifPeer::answer(
                "<tds:GetPkcs10RequestResponse><tds:Pkcs10Request><tt:Data>!</tt:Data></tds:Pkcs10Request>"
                "</tds:GetPkcs10RequestResponse>"),
            Kind::BadReply);
        row("two",
            OnvifPeer::answer(
                "<tds:GetPkcs10RequestResponse><tds:Pkcs10Request><tt:Data>MAMCAQA=</tt:Data></tds:Pkcs10Request>"
                "<tds:Pkcs10Request><tt:Data>MAMCAQA=</tt:Data></tds:Pkcs10Request></tds:GetPkcs10RequestResponse>"),
            Kind::BadReply);
        row("cut", OnvifPeer::signingRequest().chopped(30), Kind::BadReply);
        row("lost", {}, Kind::Unreachable);
        row("busy", ScriptedCamera::status("503 Service Unavailable"), Kind::TimedOut);
    }

    void givesUpOnAnAnswerThatMakesNoSense()
    {
        QFETCH(const QList<QByteArray>, answers);
        QFETCH(const Kind, kind);
        m_peer->expectBeginning();
        for (const QByteArray &answer : answers)
            m_peer->server.expect(answer);
        const auto made = resultOf(m_peer->client->requestSigning({u"cam"_s, {}, {}, {}, {}, {}}));
        QVERIFY(!made);
        QCOMPARE(made.error().kind, kind);
        QVERIFY(m_peer->server.isDone());
    }

    void loadsACertificateAndSwitchesToIt()
    {
        m_peer->expectBeginning();
        m_peer->server.expect(OnvifPeer::answer("<tds:LoadCertificatesResponse/>"));
        m_peer->server.expect(OnvifPeer::status({"factory"}));
        m_peer->server.expect(OnvifPeer::answer("<tds:SetCertificatesStatusResponse/>"));
        const auto done = resultOf(m_peer->client->loadCertificate(u"camlock-1"_s, "certificate"));
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        QVERIFY(m_peer->server.isDone());
        QCOMPARE(OnvifPeer::bodyOf(m_peer->server.requests()[3]),
            "<tds:LoadCertificates><tds:NVTCertificate><tt:CertificateID>camlock-1</tt:CertificateID><tt:Certificate>"
            "<tt:Data>Y2VydGlmaWNhdGU=</tt:Data></tt:Certificate></tds:NVTCertificate></tds:LoadCertificates>");
        QCOMPARE(OnvifPeer::bodyOf(m_peer->server.requests()[5]),
            "<tds:SetCertificatesStatus><tds:CertificateStatus><tt:CertificateID>factory</tt:CertificateID>"
            "<tt:Status>false</tt:Status></tds:CertificateStatus><tds:CertificateStatus><tt:CertificateID>camlock-1"
            "</tt:CertificateID><tt:Status>true</tt:Status></tds:CertificateStatus></tds:SetCertificatesStatus>");
        QCOMPARE(m_peer->client->counts().writes, 2);
    }

    void asksAnewForAChallengeAfterHttpsStartedAnew()
    {
        loadsACertificateAndSwitchesToIt();
        m_peer->server.expect(ScriptedCamera::askDigest("new"));
        m_peer->server.expect(ScriptedCamera::ok("system_info_modelname='X'\r\n"));
        QVERIFY(resultOf(m_peer->client->readNames({u"system_info_modelname"_s})));
        QVERIFY(m_peer->server.authorization(6).isEmpty());
        QVERIFY(m_peer->server.authorization(7).contains("nonce=\"new\""));
    }

    void takesALostReplyToTheSwitchForDone_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<bool>("staysOpen");
        QTest::newRow("closed") << QByteArray() << false;
        QTest::newRow("silent") << QByteArray() << true;
        QTest::newRow("cut") << OnvifPeer::answer("<tds:SetCertificatesStatusResponse/>").chopped(40) << false;
    }

    void takesALostReplyToTheSwitchForDone()
    {
        QFETCH(const QByteArray, reply);
        QFETCH(const bool, staysOpen);
        m_peer->expectBeginning();
        m_peer->server.expect(OnvifPeer::answer("<tds:LoadCertificatesResponse/>"));
        m_peer->server.expect(OnvifPeer::fault("ter:ActionNotSupported"));
        m_peer->server.expect(reply, staysOpen ? End::StayOpen : End::Close);
        QVERIFY(resultOf(m_peer->client->loadCertificate(u"camlock-1"_s, "certificate")));
        QCOMPARE(m_peer->server.requests().size(), 6);
    }

    void stopsWhereTheCertificateIsRefused()
    {
        m_peer->expectBeginning();
        m_peer->server.expect(OnvifPeer::fault("ter:CertificateFormat"));
        const auto done = resultOf(m_peer->client->loadCertificate(u"camlock-1"_s, "certificate"));
        QCOMPARE(done.error().kind, Kind::Refused);
        QVERIFY(done.error().detail.contains(u"Because of that"_s));
        QVERIFY(m_peer->server.isDone());
    }

    void saysThatTheSwitchWasRefused()
    {
        m_peer->expectBeginning();
        m_peer->server.expect(OnvifPeer::answer("<tds:LoadCertificatesResponse/>"));
        m_peer->server.expect(OnvifPeer::status({}));
        m_peer->server.expect(OnvifPeer::fault("ter:NoConfig"));
        QCOMPARE(resultOf(m_peer->client->loadCertificate(u"camlock-1"_s, "certificate")).error().kind, Kind::Refused);
    }

    void doesNotRepeatALostLoad()
    {
        m_peer->expectBeginning();
        m_peer->server.expect({});
        QCOMPARE(resultOf(m_peer->client->loadCertificate(u"camlock-1"_s, "x")).error().kind, Kind::Unreachable);
        QTest::qWait(200);
        QCOMPARE(m_peer->server.requests().size(), 4);
    }

    void mayBeDestroyedInTheMiddle()
    {
        m_peer->expectBeginning();
        m_peer->server.expect({}, End::StayOpen);
        const auto made = m_peer->client->requestSigning({u"cam"_s, {}, {}, {}, {}, {}});
        QTRY_COMPARE(m_peer->server.requests().size(), 4);
        m_peer->client.reset();
        QCOMPARE(made.result().error().kind, Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TstOnvifCertificates)
#include "tst_onvif_certificates.moc"
