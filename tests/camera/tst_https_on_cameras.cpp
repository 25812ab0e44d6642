// SPDX-License-Identifier: Apache-2.0
#include "practice_client.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSslCertificate>

using namespace Qt::Literals::StringLiterals;
using Kind = model::Error::Kind;

/// HTTPS from the camera's own certificate to HTTPS only, on practice cameras.
class TstHttpsOnCameras : public QObject
{
    Q_OBJECT

    std::unique_ptr<PracticeClient> m_peer;

    void open(const QString &profile, const QStringList &faults = {})
    {
        m_peer = std::make_unique<PracticeClient>(profile, faults);
        QCOMPARE(m_peer->read(), QString());
    }

    model::Done makeCertificate()
    {
        return m_peer->send(model::MakeCertificate {
            {{u"https_status"_s, u"-3"_s}, {u"https_method"_s, u"manual"_s}, {u"https_commonname"_s, u"127.0.0.1"_s},
                {u"https_organizationname"_s, u"Gate"_s}, {u"https_validdays"_s, u"730"_s}}});
    }

    trust::TrustPolicy pinned() const
    {
        return {.pinned = QCryptographicHash::hash(m_peer->device->certificateDer(), QCryptographicHash::Sha256)};
    }

    /// Makes a certificate, switches HTTPS on, waits until it answers, and talks to it from now on.
    void switchToHttps()
    {
        const auto made = makeCertificate();
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        QVERIFY(m_peer->set(u"https_enable"_s, u"1"_s));
        m_peer->client->trust(pinned());
        m_peer->client->moveTo(model::Address::Scheme::Https, m_peer->device->port(simulator::service::https));
        QTRY_VERIFY_WITH_TIMEOUT(resultOf(m_peer->client->readNames({u"https_enable"_s})), 10'000);
    }

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void cleanup() { m_peer.reset(); }

    void makesItsOwnCertificate()
    {
        open(u"ip7160"_s);
        QCOMPARE(resultOf(m_peer->client->readOwnCertificate()).error().kind, Kind::NotSupported);
        const auto made = makeCertificate();
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        const auto der = resultOf(m_peer->client->readOwnCertificate());
        QVERIFY(der);
        QCOMPARE(*der, m_peer->device->certificateDer());
        const QSslCertificate certificate(*der, QSsl::Der);
        QCOMPARE(certificate.subjectInfo(QSslCertificate::CommonName), QStringList(u"127.0.0.1"_s));
        // Once more: it waits for another one.
        QVERIFY(makeCertificate());
        QVERIFY(*resultOf(m_peer->client->readOwnCertificate()) != *der);
        QCOMPARE(m_peer->client->counts().writes, 2);
    }

    void isPatientWithASlowCamera()
    {
        open(u"ib8369a"_s, {u"slow-certificate=30000"_s});
        QVERIFY(makeCertificate());
        QVERIFY(!m_peer->device->certificateDer().isEmpty());
    }

    void saysThatNoCertificateCame()
    {
        open(u"ib8369a"_s, {u"no-certificate"_s});
        auto pace = quickPace();
        pace.certificate = std::chrono::milliseconds(400);
        m_peer->client =
            std::make_unique<camera::CgiCamera>(addressOf(m_peer->device->port(simulator::service::http)), pace);
        m_peer->client->setLogin(rootLogin("Right-1a"));
        QCOMPARE(makeCertificate().error().kind, Kind::TimedOut);
    }

    void livesWithALostReply()
    {
        open(u"fd9387-htv"_s, {u"drop-reply=https_status"_s});
        const auto made = makeCertificate();
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        QCOMPARE(m_peer->client->counts().writes, 1);
    }

    void goesFromHttpToHttpsOnly_data()
    {
        QTest::addColumn<QString>("profile");
        for (const QString &profile : {u"fd9387-htv"_s, u"ib9365-ht"_s, u"ib8369a"_s, u"ip7160"_s})
            QTest::newRow(qPrintable(profile)) << profile;
    }

    void goesFromHttpToHttpsOnly()
    {
        QFETCH(const QString, profile);
        open(profile);
        switchToHttps();
        QCOMPARE(m_peer->client->certificateSha256(), *pinned().pinned);
        QCOMPARE(m_peer->read(), QString());
        QCOMPARE(m_peer->snapshot.value(u"https_enable"_s), u"1"_s);
        QCOMPARE(m_peer->device->requests().last().service, u"https"_s);
        QCOMPARE(m_peer->client->counts().failedLogins, 0);

        QVERIFY(m_peer->set(u"https_policy"_s, u"1"_s));
        // The camera may start anew with it: wait until HTTP answers again.
        m_peer->connectTo(simulator::service::http, {});
        QTRY_COMPARE_WITH_TIMEOUT(resultOf(m_peer->client->read({})).error().kind, Kind::NotSupported, 10'000);
        QCOMPARE(m_peer->client->address().scheme, model::Address::Scheme::Http);
        m_peer->connectTo(simulator::service::http, pinned());
        QTRY_COMPARE_WITH_TIMEOUT(m_peer->read(), QString(), 10'000);
        QCOMPARE(m_peer->client->address().scheme, model::Address::Scheme::Https);
        QCOMPARE(m_peer->client->address().port, m_peer->device->port(simulator::service::https));
        QCOMPARE(m_peer->device->failedLogins(), 0);
    }

    void sendsNothingToAChangedCertificate()
    {
        open(u"fd9387-htv"_s);
        switchToHttps();
        QVERIFY(m_peer->device->addFault(u"change-certificate"_s));
        m_peer->device->forgetRequests();
        QCOMPARE(resultOf(m_peer->client->readNames({u"https_enable"_s})).error().kind, Kind::IdentityChanged);
        QCOMPARE(m_peer->set(u"system_hostname"_s, u"Gate"_s).error().kind, Kind::IdentityChanged);
        QVERIFY(m_peer->device->requests().isEmpty());
    }

    void talksToAnOldOne_data()
    {
        QTest::addColumn<QStringList>("faults");
        QTest::newRow("old TLS") << QStringList {u"old-tls"_s};
        QTest::newRow("weak key") << QStringList {u"weak-certificate"_s};
        QTest::newRow("both") << QStringList {u"old-tls"_s, u"weak-certificate"_s};
    }

    void talksToAnOldOne()
    {
        QFETCH(const QStringList, faults);
        open(u"ib8369a"_s, faults);
        switchToHttps();
        QCOMPARE(m_peer->read(), QString());
        m_peer->connectTo(simulator::service::https, {});
        QCOMPARE(resultOf(m_peer->client->read({})).error().kind, Kind::Untrusted);
    }
};

QTEST_GUILESS_MAIN(TstHttpsOnCameras)
#include "tst_https_on_cameras.moc"
