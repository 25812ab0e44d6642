// SPDX-License-Identifier: Apache-2.0
#include "scripted_camera.h"
#include "support/places.h"
#include "waiting.h"

#include <QFile>
#include <QRegularExpression>
#include <QSslCertificate>

using namespace Qt::Literals::StringLiterals;
using Kind = model::Error::Kind;
using model::AccessListType;

static const QByteArray jpeg = "\xff\xd8\xff\xe0" + QByteArray(200'000, 'x');

static QByteArray pem()
{
    QFile file(places::inSource(u"tests/camera/data/practice.pem"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static QByteArray der()
{
    return QSslCertificate(pem()).toDer();
}

/// The small questions: a picture for somebody else, the access list's type, the camera's own certificate, and the form
/// of all replies.
class TstCameraAnswers : public QObject
{
    Q_OBJECT

    std::unique_ptr<ScriptedCamera> m_server;
    std::unique_ptr<camera::CgiCamera> m_camera;

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_server = std::make_unique<ScriptedCamera>();
        m_camera = std::make_unique<camera::CgiCamera>(addressOf(m_server->port()), quickPace());
        m_camera->setLogin(rootLogin("pw"));
    }

    void cleanup()
    {
        m_camera.reset();
        m_server.reset();
    }

    void triesAPictureForAnotherAccount()
    {
        m_server->expect(ScriptedCamera::askDigest("1"));
        m_server->expect(ScriptedCamera::ok(jpeg));
        const auto got = resultOf(m_camera->tryPicture({u"vms"_s, model::Secret("Viewer-1a")}));
        QVERIFY2(got, got ? "" : qPrintable(got.error().detail));
        QCOMPARE(*got, true);
        QVERIFY(m_server->isDone());
        QVERIFY(m_server->requests()[1].startsWith("GET /cgi-bin/viewer/video.jpg HTTP"));
        QVERIFY(m_server->authorization(1).contains("username=\"vms\""));
        QCOMPARE(m_camera->counts().failedLogins, 0);
    }

    void saysThatAnAccountGetsNoPicture_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("failedLogins");
        QTest::newRow("wrong password") << ScriptedCamera::askDigest("2") << 1;
        QTest::newRow("no right to it") << ScriptedCamera::status("403 Forbidden") << 0;
    }

    void saysThatAnAccountGetsNoPicture()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const int, failedLogins);
        m_server->expect(ScriptedCamera::askDigest("1"));
        m_server->expect(answer);
        const auto got = resultOf(m_camera->tryPicture({u"vms"_s, model::Secret("Wrong-1a")}));
        QVERIFY(got);
        QCOMPARE(*got, false);
        QVERIFY(m_server->isDone());
        QCOMPARE(m_camera->counts().failedLogins, failedLogins);
    }

    void takesNoOtherPageForAPicture()
    {
        m_server->expect(ScriptedCamera::ok("<html>Please log in</html>"));
        QCOMPARE(resultOf(m_camera->tryPicture(rootLogin("x"))).error().kind, Kind::BadReply);
        m_server->expect(ScriptedCamera::status("404 Not Found"));
        QCOMPARE(resultOf(m_camera->tryPicture(rootLogin("x"))).error().kind, Kind::NotSupported);
    }

    void readsTheAccessListsType_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<std::optional<AccessListType>>("type");
        const auto row = [](const char *name, const QByteArray &body, std::optional<AccessListType> type) {
            QTest::newRow(name) << ScriptedCamera::ok(body) << type;
        };
        row("a word", "allow", AccessListType::Allow);
        row("a line", "deny\r\n", AccessListType::Deny);
        row("named", "type=allow\r\n", AccessListType::Allow);
        row("quoted", "type='Deny'\r\n", AccessListType::Deny);
        row("double quotes", " TYPE = \"ALLOW\" \n", AccessListType::Allow);
        row("an error", "ERROR: Invalid command!\n", {});
        row("a number", "type='1'\r\n", {});
        row("another name", "kind=allow\r\n", {});
        row("a longer word", "allowed\r\n", {});
        row("an open quote", "'allow\r\n", {});
        row("nothing", "", {});
        row("a page", "<html>allow</html>" + QByteArray(500'000, ' '), {});
        row("binary", QByteArray("\0\xff'='", 5), {});
        QTest::newRow("404") << ScriptedCamera::status("404 Not Found") << std::optional<AccessListType>();
    }

    void readsTheAccessListsType()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const std::optional<AccessListType>, type);
        m_server->expect(answer);
        const auto read = resultOf(m_camera->readAccessListType());
        QVERIFY(read);
        QCOMPARE(*read, type);
        QVERIFY(m_server->requests()[0].startsWith("GET /cgi-bin/admin/ipfilter.cgi?type HTTP"));
    }

    void doesNotTakeALostAnswerForNoAccessList()
    {
        m_server->expect({});
        QCOMPARE(resultOf(m_camera->readAccessListType()).error().kind, Kind::Unreachable);
    }

    void readsTheCamerasOwnCertificate_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("PEM") << pem();
        QTest::newRow("DER") << der();
        QTest::newRow("PEM with words before it") << "subject=/CN=x\r\n" + pem().replace("\n", "\r\n");
    }

    void readsTheCamerasOwnCertificate()
    {
        QFETCH(const QByteArray, body);
        m_server->expect(ScriptedCamera::ok(body));
        const auto read = resultOf(m_camera->readOwnCertificate());
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(*read, der());
        QVERIFY(m_server->requests()[0].startsWith("GET /setup/publickey.cert HTTP"));
    }

    void takesNothingElseForACertificate_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Kind>("kind");
        const auto row = [](const char *name, const QByteArray &body) {
            QTest::newRow(name) << ScriptedCamera::ok(body) << Kind::BadReply;
        };
        QTest::newRow("there is none") << ScriptedCamera::status("404 Not Found") << Kind::NotSupported;
        row("empty", {});
        row("a page", "<html></html>");
        row("an error", "ERROR: Invalid command!\n");
        row("half of it, PEM", pem().left(200));
        row("half of it, DER", der().left(der().size() / 2));
        row("only its frame", "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n");
        row("not base 64", "-----BEGIN CERTIFICATE-----\n\xff\xfe#\n-----END CERTIFICATE-----\n");
        row("a length that lies", QByteArray::fromHex("3084ffffffff30"));
        row("endless", "-----BEGIN CERTIFICATE-----\n" + QByteArray(3'000'000, 'A'));
    }

    void takesNothingElseForACertificate()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const Kind, kind);
        m_server->expect(answer);
        const auto read = resultOf(m_camera->readOwnCertificate());
        QVERIFY(!read);
        QCOMPARE(read.error().kind, kind);
    }

    void learnsTheFormOfReplies()
    {
        m_server->expect("HTTP/1.1 401 Unauthorized\r\nDate: Sat, 01 Jan 2000 00:00:00 GMT\r\nServer: Web Server\r\n"
                         "WWW-Authenticate: Digest realm=\"streaming_server\", nonce=\"0123\", algorithm=MD5, "
                         "qop=\"auth\"\r\nSet-Cookie: id=1\r\nConnection: close\r\n"
                         "Content-Type: text/html; charset=ISO-8859-1\r\n\r\n<html>no</html>");
        m_server->expect("HTTP/1.1 200 OK\r\nCache-control: no-cache\r\nConnection: close\r\n"
                         "Content-type: text/plain; charset=utf-8\r\nContent-length: 30\r\nServer: Web Server\r\n\r\n"
                         "system_info_modelname='IB1'\r\n");
        QVERIFY(resultOf(m_camera->readNames({u"system_info_modelname"_s})));
        const camera::HttpShape shape = m_camera->httpShape();
        QCOMPARE(shape.pageHeaders,
            QList<QByteArray>({"Date: {date}", "Server: Web Server", "Connection: close", "Content-Type: {type}"}));
        QCOMPARE(shape.challenge, "Digest realm=\"streaming_server\", algorithm=MD5, qop=\"auth\"");
        QCOMPARE(shape.replyHeaders,
            QList<QByteArray>({"Cache-control: no-cache", "Connection: close", "Content-type: {type}",
                "Content-length: {length}", "Server: Web Server"}));
        QCOMPARE(shape.textType, "text/plain");
        QVERIFY(shape.quoted);
        QVERIFY(!shape.dotted);
    }

    void learnsTheFormOfAnOldCamera()
    {
        m_server->expect("HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\nsystem.info.modelname=IP7133\r\n");
        QVERIFY(resultOf(m_camera->readNames({u"system_info_modelname"_s})));
        const camera::HttpShape shape = m_camera->httpShape();
        QVERIFY(shape.dotted);
        QVERIFY(!shape.quoted);
        QVERIFY(shape.challenge.isEmpty());
        QVERIFY(shape.pageHeaders.isEmpty());
        QCOMPARE(shape.replyHeaders, QList<QByteArray>({"Content-Type: {type}"}));
    }

    void learnsNothingFromWhatIsNoParameter()
    {
        m_server->expect(ScriptedCamera::ok("ERROR: Invalid command!\n"));
        QVERIFY(resultOf(m_camera->readNames({u"x"_s})));
        QVERIFY(m_camera->httpShape().replyHeaders.isEmpty());
    }

    void takesOnlyALittleOfHostileHeaders()
    {
        QByteArray head = "HTTP/1.1 200 OK\r\n";
        for (int i = 0; i < 90; ++i)
            head += "X-" + QByteArray::number(i) + ": a\r\n";
        head += "X-Long: " + QByteArray(3'000, 'y') + "\r\n";
        m_server->expect(head + "\r\nsystem_info_modelname='X'\r\n");
        QVERIFY(resultOf(m_camera->readNames({u"system_info_modelname"_s})));
        QCOMPARE(m_camera->httpShape().replyHeaders.size(), 32);
    }
};

QTEST_GUILESS_MAIN(TstCameraAnswers)
#include "tst_camera_answers.moc"
