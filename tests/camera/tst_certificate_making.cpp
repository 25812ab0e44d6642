// SPDX-License-Identifier: Apache-2.0
#include "scripted_camera.h"
#include "support/places.h"
#include "waiting.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using Kind = model::Error::Kind;

static QByteArray certificate(const char *name)
{
    QFile file(places::inSource(QStringLiteral("tests/camera/data/") + QString::fromLatin1(name)));
    return ScriptedCamera::ok(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
}

/// The camera makes a certificate of its own: one write, then patience.
class TstCertificateMaking : public QObject
{
    Q_OBJECT

    std::unique_ptr<ScriptedCamera> m_server;
    std::unique_ptr<camera::CgiCamera> m_camera;
    const QByteArray m_none = ScriptedCamera::status("404 Not Found");
    const QByteArray m_taken = ScriptedCamera::ok("https_method='manual'\r\n");

    void open(std::chrono::milliseconds patience)
    {
        m_server = std::make_unique<ScriptedCamera>();
        auto pace = quickPace(std::chrono::milliseconds(700));
        pace.certificate = patience;
        m_camera = std::make_unique<camera::CgiCamera>(addressOf(m_server->port()), pace);
        m_camera->setLogin(rootLogin("pw"));
    }

    model::Done make()
    {
        model::Change change;
        change.body = model::MakeCertificate {{{u"https_status"_s, u"-3"_s}, {u"https_method"_s, u"manual"_s},
            {u"https_commonname"_s, u"192.0.2.20"_s}, {u"https_organizationname"_s, u"Gate & Sons"_s}}};
        return resultOf(m_camera->send(change, {}));
    }

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        open(std::chrono::seconds(20));
    }

    void cleanup()
    {
        m_camera.reset();
        m_server.reset();
    }

    void asksOnceAndWaitsForTheResult()
    {
        m_server->expect(m_none);
        m_server->expect(m_taken);
        m_server->expect(m_none);
        m_server->expect(ScriptedCamera::ok({}));
        m_server->expect({});
        m_server->expect(certificate("practice.pem"));
        const auto done = make();
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        QVERIFY(m_server->isDone());
        QCOMPARE(m_camera->counts().writes, 1);
        QVERIFY(m_server->requests()[1].startsWith("POST /cgi-bin/admin/setparam.cgi HTTP"));
        QVERIFY(m_server->requests()[1].endsWith("\r\n\r\nhttps_method=manual&https_commonname=192.0.2.20"
                                                 "&https_organizationname=Gate%20%26%20Sons&https_status=-3&update=1"));
    }

    void waitsForAnotherOneThanThereWas()
    {
        m_server->expect(certificate("old.pem"));
        m_server->expect(m_taken);
        m_server->expect(certificate("old.pem"));
        m_server->expect(m_none);
        m_server->expect(certificate("practice.pem"));
        QVERIFY(make());
        QVERIFY(m_server->isDone());
    }

    void livesWithALostReply_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<bool>("staysOpen");
        QTest::newRow("closed") << QByteArray() << false;
        QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\nConte") << false;
        QTest::newRow("silent") << QByteArray() << true;
    }

    void livesWithALostReply()
    {
        QFETCH(const QByteArray, reply);
        QFETCH(const bool, staysOpen);
        using End = ScriptedCamera::Answer::End;
        m_server->expect(m_none);
        m_server->expect(reply, staysOpen ? End::StayOpen : End::Close);
        m_server->expect(certificate("practice.pem"));
        const auto done = make();
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        QVERIFY(m_server->isDone());
        QCOMPARE(m_camera->counts().writes, 1);
    }

    void saysWhenItTakesTooLong()
    {
        open(std::chrono::milliseconds(300));
        m_server->expect(certificate("practice.pem"));
        m_server->expect(m_taken);
        for (int i = 0; i < 100; ++i)
            m_server->expect(certificate("practice.pem"));
        const auto done = make();
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Kind::TimedOut);
        QVERIFY(done.error().detail.contains(u"certificate"_s));
    }

    void stopsWhenItIsRefused_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("ERROR") << ScriptedCamera::ok("ERROR: Invalid command!\n") << Kind::Refused;
        QTest::newRow("a value") << ScriptedCamera::ok("https_commonname='ERR_INVALID'\r\n") << Kind::Refused;
        QTest::newRow("no such CGI") << ScriptedCamera::status("404 Not Found") << Kind::NotSupported;
    }

    void stopsWhenItIsRefused()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const Kind, kind);
        m_server->expect(m_none);
        m_server->expect(answer);
        QCOMPARE(make().error().kind, kind);
        QCOMPARE(m_server->requests().size(), 2);
    }

    void stopsWhenTheLoginIsRefused()
    {
        m_server->expect(ScriptedCamera::askDigest("1"));
        m_server->expect(ScriptedCamera::askDigest("2"));
        QCOMPARE(make().error().kind, Kind::BadLogin);
        QCOMPARE(m_camera->counts().writes, 0);
        QVERIFY(m_server->isDone());
    }

    void writesNothingToACameraThatDoesNotAnswer()
    {
        m_server->expect({});
        QCOMPARE(make().error().kind, Kind::Unreachable);
        QCOMPARE(m_camera->counts().writes, 0);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void leavesSignedCertificatesToOnvif()
    {
        model::Change change;
        change.body = model::InstallSignedCertificate {};
        QCOMPARE(resultOf(m_camera->send(change, {})).error().kind, Kind::NotSupported);
        QVERIFY(m_server->requests().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TstCertificateMaking)
#include "tst_certificate_making.moc"
