// SPDX-License-Identifier: Apache-2.0
#include "auth/basic.h"
#include "auth/digest.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

static model::Login login(const char *user, const char *password)
{
    return {QString::fromUtf8(user), model::Secret(QByteArrayView(password))};
}

static std::optional<auth::Digest> digestFrom(const QByteArray &header)
{
    return auth::Digest::from(auth::parseChallenges(header).value(0));
}

static QByteArray field(const QByteArray &authorization, const char *name)
{
    return auth::parseChallenges(authorization).value(0).value(name);
}

class TstDigest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void computesThePublishedResponses_data()
    {
        QTest::addColumn<QByteArray>("challenge");
        QTest::addColumn<QByteArray>("uri");
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<QByteArray>("cnonce");
        QTest::addColumn<QByteArray>("response");

        const QByteArray rfc7616 = R"(Digest realm="http-auth@example.org", qop="auth, auth-int", algorithm=%1, )"
                                   R"(nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", )"
                                   R"(opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS")";
        const QByteArray cnonce = "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ";
        QTest::newRow("RFC 7616 3.9.1 MD5")
            << QByteArray(rfc7616).replace("%1", "MD5") << QByteArray("/dir/index.html") << QByteArray("Circle of Life")
            << cnonce << QByteArray("8ca523f5e9506fed4657c9700eebdbec");
        QTest::newRow("RFC 7616 3.9.1 SHA-256")
            << QByteArray(rfc7616).replace("%1", "SHA-256") << QByteArray("/dir/index.html")
            << QByteArray("Circle of Life") << cnonce
            << QByteArray("753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1");
        const QByteArray rfc2617 =
            R"(Digest realm="testrealm@host.com", %1 nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093")";
        QTest::newRow("RFC 2617 3.5") << QByteArray(rfc2617).replace("%1", R"(qop="auth",)")
                                      << QByteArray("/dir/index.html") << QByteArray("Circle Of Life")
                                      << QByteArray("0a4f113b") << QByteArray("6629fae49393a05397450978507c4ef1");
        QTest::newRow("RFC 2069, without qop")
            << QByteArray(rfc2617).replace("%1", "") << QByteArray("/dir/index.html") << QByteArray("Circle Of Life")
            << QByteArray("0a4f113b") << QByteArray("670fd8c2df070c60b045671b8b24ff02");
    }

    void computesThePublishedResponses()
    {
        QFETCH(const QByteArray, challenge);
        QFETCH(const QByteArray, uri);
        QFETCH(const QByteArray, password);
        QFETCH(const QByteArray, cnonce);
        QFETCH(const QByteArray, response);
        auto digest = digestFrom(challenge);
        QVERIFY(digest);
        const QByteArray header = digest->authorization({"GET", uri}, login("Mufasa", password.constData()), cnonce);
        QVERIFY(header.startsWith("Digest "));
        QCOMPARE(field(header, "response"), response);
    }

    void countsItsNonceAndChangesItsOwn()
    {
        auto digest = digestFrom(R"(Digest realm="r", nonce="n", qop="auth")");
        QSet<QByteArray> seen;
        for (int i = 1; i <= 20; ++i) {
            const QByteArray header = digest->authorization({"GET", "/"}, login("root", "x"));
            QCOMPARE(field(header, "nc"), QByteArray::number(i, 16).rightJustified(8, '0'));
            seen.insert(field(header, "cnonce"));
        }
        QCOMPARE(seen.size(), 20);
    }

    void echoesTheAlgorithmInTheServersCase()
    {
        auto digest = digestFrom(R"(Digest realm="r", nonce="n", algorithm=Md5-Sess, qop="auth", opaque="")");
        QVERIFY(digest);
        const QByteArray header = digest->authorization({"GET", "/"}, login("root", "x"), "c");
        QVERIFY(header.contains("algorithm=Md5-Sess"));
        QVERIFY(header.contains("opaque=\"\""));
        // Computed by Python's hashlib: H(H(H("root:r:x"):n:c):n:00000001:c:auth:H("GET:/"))
        QCOMPARE(field(header, "response"), "5249c845ed326be90d4f4c2a86f125fb");
        auto sha256 = digestFrom("Digest realm=r, nonce=n, algorithm=SHA-256-sess, qop=auth");
        QCOMPARE(field(sha256->authorization({"GET", "/"}, login("root", "x"), "c"), "response"),
            "acbe6d4426a3b38d09fa6758d37078e160ba0406f936770928559e2de5dfdb8a");
    }

    void worksForRtsp()
    {
        auto digest = digestFrom(R"(Digest realm="r", nonce="n")");
        const QByteArray header =
            digest->authorization({"DESCRIBE", "rtsp://192.0.2.1:554/live.sdp"}, login("root", "x"));
        QCOMPARE(field(header, "uri"), "rtsp://192.0.2.1:554/live.sdp");
        QVERIFY(!header.contains("qop"));
        QVERIFY(!header.contains("nc="));
    }

    void hashesUtf8()
    {
        auto digest = digestFrom(R"(Digest realm="r", nonce="n", charset=UTF-8)");
        const QByteArray header = digest->authorization({"GET", "/"}, login("r\u00f6\u00f6t", "p\u00e4ss"));
        QCOMPARE(field(header, "username"), QByteArray("r\u00f6\u00f6t"));
        QCOMPARE(field(header, "charset"), "UTF-8");
    }

    void leavesAloneWhatItCannotAnswer_data()
    {
        QTest::addColumn<QByteArray>("challenge");
        QTest::newRow("basic") << QByteArray(R"(Basic realm="r")");
        QTest::newRow("no nonce") << QByteArray(R"(Digest realm="r")");
        QTest::newRow("unknown algorithm") << QByteArray(R"(Digest nonce="n", algorithm=SHA-512-256)");
        QTest::newRow("auth-int only") << QByteArray(R"(Digest nonce="n", qop="auth-int")");
    }

    void leavesAloneWhatItCannotAnswer()
    {
        QFETCH(const QByteArray, challenge);
        QVERIFY(!digestFrom(challenge));
    }

    void encodesBasicInUtf8()
    {
        QCOMPARE(*auth::basicAuthorization(login("test", "123\u00a3")), "Basic dGVzdDoxMjPCow=="); // RFC 7617 §2.1
        QVERIFY(!auth::basicAuthorization(login("a:b", "x")));
        QVERIFY(!auth::basicAuthorization(login("a", "x\r\nEvil: 1")));
    }
};

QTEST_APPLESS_MAIN(TstDigest)
#include "tst_digest.moc"
