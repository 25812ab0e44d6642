// SPDX-License-Identifier: Apache-2.0
#include "onvif_peer.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;
using End = ScriptedCamera::Answer::End;
using Kind = model::Error::Kind;

/// How the login gets to ONVIF's device service, and above all how often.
class TstOnvifLogin : public QObject
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

    void provesItsLoginForTheCamerasOwnTime()
    {
        m_peer->expectBeginning();
        m_peer->server.expect(OnvifPeer::certificates({}));
        QCOMPARE(resultOf(m_peer->client->offersOnvifCertificates()).value_or(false), true);
        QVERIFY(m_peer->server.isDone());
        QCOMPARE(m_peer->operations(), QStringList({u"GetSystemDateAndTime"_s, u"GetCertificates"_s}));
        const QByteArray &asked = m_peer->server.requests()[3];
        QVERIFY(asked.startsWith("POST /onvif/device_service HTTP"));
        QVERIFY(asked.contains("Content-Type: application/soap+xml; charset=utf-8\r\n"));
        QVERIFY(m_peer->server.authorization(3).isEmpty());
        QVERIFY(!m_peer->server.requests()[2].contains("wssecurity"));
        const QString moment = OnvifPeer::textIn(asked, u"Created"_s);
        QVERIFY2(moment.startsWith("2000-01-02T03:04:"_L1), qPrintable(moment));
        QCryptographicHash sum(QCryptographicHash::Sha1);
        sum.addData(QByteArray::fromBase64(OnvifPeer::textIn(asked, u"Nonce"_s).toLatin1()));
        sum.addData(moment.toLatin1());
        sum.addData(QByteArray("p\u00e4ss-1A"));
        QCOMPARE(OnvifPeer::textIn(asked, u"Password"_s).toLatin1(), sum.result().toBase64());
        QCOMPARE(OnvifPeer::textIn(asked, u"Username"_s), u"root"_s);
        QCOMPARE(m_peer->client->counts().writes, 0);
    }

    void takesItsOwnTimeWhereTheCamerasMakesNoSense_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("no number") << OnvifPeer::clock("MM");
        QTest::newRow("no such day") << OnvifPeer::clock("0");
        QTest::newRow("a fault") << OnvifPeer::fault("ter:InvalidArgVal", "500 Internal Server Error");
        QTest::newRow("a page") << ScriptedCamera::ok("<html></html>");
        QTest::newRow("asks for a login") << ScriptedCamera::askDigest("9");
        QTest::newRow("no UTC") << OnvifPeer::answer("<tds:GetSystemDateAndTimeResponse><tds:SystemDateAndTime/>"
                                                     "</tds:GetSystemDateAndTimeResponse>");
    }

    void takesItsOwnTimeWhereTheCamerasMakesNoSense()
    {
        QFETCH(const QByteArray, answer);
        m_peer->server.expect(ScriptedCamera::askDigest("1"));
        m_peer->server.expect(ScriptedCamera::ok("system_info_modelname='X'\r\n"));
        m_peer->server.expect(answer);
        m_peer->server.expect(OnvifPeer::certificates({}));
        QVERIFY(resultOf(m_peer->client->offersOnvifCertificates()).value_or(false));
        const QDateTime moment =
            QDateTime::fromString(OnvifPeer::textIn(m_peer->server.requests()[3], u"Created"_s), Qt::ISODate);
        QVERIFY(qAbs(moment.secsTo(QDateTime::currentDateTimeUtc())) < 20);
    }

    void saysThatItIsNotThere_data()
    {
        QTest::addColumn<QList<QByteArray>>("answers");
        QTest::newRow("no such page") << QList {ScriptedCamera::status("404 Not Found")};
        QTest::newRow("no such operation") << QList {OnvifPeer::clock(), OnvifPeer::fault("ter:ActionNotSupported")};
        QTest::newRow("the login is not let in") << QList {OnvifPeer::clock(), OnvifPeer::fault("ter:NotAuthorized")};
        QTest::newRow("a page for everything")
            << QList {ScriptedCamera::ok("<html></html>"), ScriptedCamera::ok("<html></html>")};
        QTest::newRow("endless") << QList {OnvifPeer::clock(), ScriptedCamera::ok(QByteArray(3'000'000, '<'))};
    }

    void saysThatItIsNotThere()
    {
        QFETCH(const QList<QByteArray>, answers);
        m_peer->server.expect(ScriptedCamera::askDigest("1"));
        m_peer->server.expect(ScriptedCamera::ok("system_info_modelname='X'\r\n"));
        for (const QByteArray &answer : answers)
            m_peer->server.expect(answer);
        const auto offered = resultOf(m_peer->client->offersOnvifCertificates());
        QVERIFY2(offered, offered ? "" : qPrintable(offered.error().detail));
        QCOMPARE(*offered, false);
        QVERIFY(m_peer->server.isDone());
    }

    void doesNotTakeSilenceForNo()
    {
        m_peer->expectBeginning();
        m_peer->server.expect({}, End::StayOpen);
        QCOMPARE(resultOf(m_peer->client->offersOnvifCertificates()).error().kind, Kind::TimedOut);
    }

    void neverRepeatsALoginThatWasRefused()
    {
        m_peer->expectBeginning();
        m_peer->server.expect(OnvifPeer::fault("ter:NotAuthorized"));
        m_peer->server.expect(ScriptedCamera::ok("system_info_modelname='X'\r\n"));
        QCOMPARE(*resultOf(m_peer->client->offersOnvifCertificates()), false);
        QCOMPARE(*resultOf(m_peer->client->offersOnvifCertificates()), false);
        QCOMPARE(resultOf(m_peer->client->requestSigning({u"cam"_s, {}, {}, {}, {}, {}})).error().kind, Kind::BadLogin);
        QCOMPARE(resultOf(m_peer->client->loadCertificate(u"camlock-1"_s, "x")).error().kind, Kind::BadLogin);
        QCOMPARE(m_peer->server.requests().size(), 4);
        QCOMPARE(m_peer->client->counts().failedLogins, 1);
        // The CGI takes it as before.
        QVERIFY(resultOf(m_peer->client->readNames({u"system_info_modelname"_s})));
        QVERIFY(m_peer->server.isDone());
    }

    void asksNothingWhereTheCgiRefusesTheLogin()
    {
        m_peer->server.expect(ScriptedCamera::askDigest("1"));
        m_peer->server.expect(ScriptedCamera::askDigest("2"));
        QCOMPARE(resultOf(m_peer->client->requestSigning({})).error().kind, Kind::BadLogin);
        QVERIFY(m_peer->server.isDone());
        QVERIFY(m_peer->operations().isEmpty());
    }

    void answersHttpDigestInstead()
    {
        m_peer->expectBeginning();
        m_peer->server.expect(ScriptedCamera::askDigest("a"));
        m_peer->server.expect(ScriptedCamera::askDigest("b"));
        m_peer->server.expect(OnvifPeer::certificates({}));
        QVERIFY(resultOf(m_peer->client->offersOnvifCertificates()).value_or(false));
        QVERIFY(m_peer->server.isDone());
        // Never both at once.
        QVERIFY(m_peer->server.requests()[3].contains("wssecurity") && m_peer->server.authorization(3).isEmpty());
        QVERIFY(!m_peer->server.requests()[5].contains("wssecurity"));
        QVERIFY(m_peer->server.authorization(5).contains("nonce=\"b\""));
        QVERIFY(m_peer->server.authorization(5).contains("uri=\"/onvif/device_service\""));
        QCOMPARE(m_peer->client->counts().failedLogins, 0);
    }

    void triesHttpDigestOnce()
    {
        m_peer->expectBeginning();
        for (int i = 0; i < 3; ++i)
            m_peer->server.expect(ScriptedCamera::askDigest("x" + QByteArray::number(i)));
        m_peer->server.expect(ScriptedCamera::ok("system_info_modelname='X'\r\n"));
        QCOMPARE(*resultOf(m_peer->client->offersOnvifCertificates()), false);
        QCOMPARE(*resultOf(m_peer->client->offersOnvifCertificates()), false);
        QCOMPARE(m_peer->client->counts().failedLogins, 1);
        QVERIFY(resultOf(m_peer->client->readNames({u"system_info_modelname"_s})));
        QVERIFY(m_peer->server.isDone());
    }

    void sendsNoTokenToACameraWithoutAPassword()
    {
        m_peer->client->setLogin(rootLogin(""));
        m_peer->server.expect(ScriptedCamera::ok("system_info_modelname='X'\r\n"));
        m_peer->server.expect(OnvifPeer::clock());
        m_peer->server.expect(OnvifPeer::certificates({}));
        QVERIFY(resultOf(m_peer->client->offersOnvifCertificates()).value_or(false));
        QVERIFY(m_peer->server.isDone());
        QVERIFY(!m_peer->server.requests()[2].contains("wssecurity"));
    }
};

QTEST_GUILESS_MAIN(TstOnvifLogin)
#include "tst_onvif_login.moc"
