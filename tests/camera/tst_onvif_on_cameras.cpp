// SPDX-License-Identifier: Apache-2.0
#include "practice_client.h"
#include "support/places.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using Kind = model::Error::Kind;

static const QString data = places::inSource(u"tests/camera/data/"_s);

/// Signing requests and signed certificates on practice cameras. The authority is the openssl command.
class TstOnvifOnCameras : public QObject
{
    Q_OBJECT

    std::unique_ptr<PracticeClient> m_peer;
    const camera::SigningSubject m_subject {u"127.0.0.1"_s, u"TW"_s, {}, {}, u"Gate & Sons, Ltd."_s, u"Yard"_s};

    void open(const QString &profile, const QStringList &faults = {})
    {
        m_peer = std::make_unique<PracticeClient>(profile, faults);
        QCOMPARE(m_peer->read(), QString());
    }

    static QByteArray openssl(const QStringList &arguments, const QByteArray &input)
    {
        QProcess process;
        process.start(u"openssl"_s, arguments);
        process.write(input);
        process.closeWriteChannel();
        QSignalSpy ended(&process, &QProcess::finished);
        return ended.wait(20'000) && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
    }

    static QByteArray signedBy(const QString &authority, const QByteArray &request)
    {
        const QTemporaryDir folder;
        return openssl({u"x509"_s, u"-req"_s, u"-inform"_s, u"DER"_s, u"-CA"_s, data + authority + u".pem"_s,
                           u"-CAkey"_s, data + authority + u".key"_s, u"-CAserial"_s, folder.filePath(u"serial"_s),
                           u"-CAcreateserial"_s, u"-days"_s, u"30"_s, u"-outform"_s, u"DER"_s},
            request);
    }

    static QByteArray fingerprint(const QByteArray &der)
    {
        return QCryptographicHash::hash(der, QCryptographicHash::Sha256);
    }

    /// HTTPS with the camera's own certificate, and the client inside it.
    void switchToHttps()
    {
        QVERIFY(m_peer->send(model::MakeCertificate {{{u"https_method"_s, u"manual"_s},
            {u"https_commonname"_s, u"127.0.0.1"_s}, {u"https_status"_s, u"-3"_s}}}));
        QVERIFY(m_peer->set(u"https_enable"_s, u"1"_s));
        m_peer->connectTo(simulator::service::https, {.pinned = fingerprint(m_peer->device->certificateDer())});
        QTRY_VERIFY_WITH_TIMEOUT(resultOf(m_peer->client->readNames({u"https_enable"_s})), 10'000);
    }

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void cleanup() { m_peer.reset(); }

    void saysWhichCamerasOfferIt_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<bool>("offered");
        QTest::newRow("fd9387-htv") << u"fd9387-htv"_s << true;
        QTest::newRow("ib9365-ht") << u"ib9365-ht"_s << true;
        QTest::newRow("ib8369a") << u"ib8369a"_s << false;
        QTest::newRow("ip7160") << u"ip7160"_s << false;
        QTest::newRow("ip7133") << u"ip7133"_s << false;
    }

    void saysWhichCamerasOfferIt()
    {
        QFETCH(const QString, profile);
        QFETCH(const bool, offered);
        open(profile);
        const int writes = m_peer->device->writes();
        const auto answer = resultOf(m_peer->client->offersOnvifCertificates());
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
        QCOMPARE(*answer, offered);
        QCOMPARE(m_peer->device->writes(), writes);
        QCOMPARE(m_peer->device->failedLogins(), 0);
        const auto made = resultOf(m_peer->client->requestSigning(m_subject));
        QCOMPARE(made.has_value(), offered);
        if (!made)
            QCOMPARE(made.error().kind, Kind::NotSupported);
    }

    void worksWithoutAPasswordToo()
    {
        open(u"fd9387-htv"_s);
        m_peer->device->setRootPassword({});
        m_peer->connectTo(simulator::service::http, {});
        m_peer->client->setLogin(rootLogin(""));
        QCOMPARE(resultOf(m_peer->client->offersOnvifCertificates()).value_or(false), true);
    }

    void asksForASignature()
    {
        open(u"fd9387-htv"_s);
        const auto made = resultOf(m_peer->client->requestSigning(m_subject));
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        QCOMPARE(made->certificateId, u"camlock-1"_s);
        const QByteArray text = openssl(
            {u"req"_s, u"-inform"_s, u"DER"_s, u"-verify"_s, u"-noout"_s, u"-subject"_s, u"-nameopt"_s, u"multiline"_s},
            made->der);
        QVERIFY2(text.contains("commonName                = 127.0.0.1"), text.constData());
        QVERIFY2(text.contains("organizationalUnitName    = Yard"), text.constData());
        // The key stays: whoever asks again asks for the same one.
        const auto again = resultOf(m_peer->client->requestSigning(m_subject));
        QVERIFY(again);
        QCOMPARE(again->certificateId, made->certificateId);
        const QStringList key {u"req"_s, u"-inform"_s, u"DER"_s, u"-noout"_s, u"-pubkey"_s};
        QCOMPARE(openssl(key, again->der), openssl(key, made->der));
    }

    void installsWhatWasSigned_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::newRow("fd9387-htv") << u"fd9387-htv"_s;
        QTest::newRow("ib9365-ht") << u"ib9365-ht"_s;
    }

    void installsWhatWasSigned()
    {
        QFETCH(const QString, profile);
        open(profile);
        switchToHttps();
        const QByteArray before = m_peer->device->certificateDer();
        const auto made = resultOf(m_peer->client->requestSigning(m_subject));
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        const QByteArray der = signedBy(u"practice"_s, made->der);
        QVERIFY(!der.isEmpty());
        m_peer->client->trust({.pinned = fingerprint(before), .expected = fingerprint(der)});
        const auto done = resultOf(m_peer->client->loadCertificate(made->certificateId, der));
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        QCOMPARE(m_peer->device->certificateDer(), der);
        QTRY_VERIFY_WITH_TIMEOUT(resultOf(m_peer->client->readNames({u"https_enable"_s})), 10'000);
        QCOMPARE(m_peer->client->certificateSha256(), fingerprint(der));
        QCOMPARE(m_peer->client->counts().failedLogins, 0);
        QCOMPARE(m_peer->device->failedLogins(), 0);
    }

    void saysThatACertificateIsForAnotherKey()
    {
        open(u"fd9387-htv"_s);
        const auto made = resultOf(m_peer->client->requestSigning(m_subject));
        QVERIFY(made);
        QFile file(data + u"practice.pem"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray other = QSslCertificate(file.readAll()).toDer();
        const auto done = resultOf(m_peer->client->loadCertificate(made->certificateId, other));
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Kind::Refused);
        QVERIFY(done.error().detail.endsWith(u'.'));
    }

    void neverTriesAWrongPasswordThere()
    {
        open(u"fd9387-htv"_s);
        m_peer->client->setLogin(rootLogin("Wrong-1a"));
        QCOMPARE(resultOf(m_peer->client->requestSigning(m_subject)).error().kind, Kind::BadLogin);
        QCOMPARE(resultOf(m_peer->client->offersOnvifCertificates()).value_or(true), false);
        QCOMPARE(m_peer->device->failedLogins(), 1);
        QCOMPARE(m_peer->client->counts().failedLogins, 1);
    }

    void goesByTheCamerasClock()
    {
        open(u"ib9365-ht"_s);
        for (const int year : {2000, 2037}) {
            m_peer->device->setClock(QDateTime(QDate(year, 6, 1), QTime(12, 0), Qt::UTC));
            QCOMPARE(resultOf(m_peer->client->offersOnvifCertificates()).value_or(false), true);
        }
        QCOMPARE(m_peer->device->failedLogins(), 0);
    }
};

QTEST_GUILESS_MAIN(TstOnvifOnCameras)
#include "tst_onvif_on_cameras.moc"
