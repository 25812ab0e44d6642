// SPDX-License-Identifier: Apache-2.0
#include "dot1x_wire.h"

using namespace wire;
using namespace Qt::Literals::StringLiterals;

/** The certificates for 802.1X: those of authorities, and the camera's own that brings its key. */
class TstPracticeDot1xFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void takesAuthorities();
    void takesAllAuthoritiesOrNone();
    void refusesAnAuthorityTwice();
    void takesKeys_data();
    void takesKeys();
    void refusesKeys_data();
    void refusesKeys();
    void refusesWhatIsNoCertificate();
    void hasRoomForEight();
    void namesWhatHasNoName();
    void keepsWhatItNeeds();
    void showsNobodyTheKey();
    void doesNotShowItInsideTls();
    void knowsWhatCrossedInClear();
};

void TstPracticeDot1xFiles::takesAuthorities()
{
    const auto one = camera("ib9365-ht");
    QCOMPARE(status(loadAuthority(*one, "works", dot1xFiles().authority)), 200);
    const auto reply = ask(*one, "<d:GetCACertificates/>");
    QCOMPARE(texts(reply, u"CertificateID"_s), QStringList {u"works"_s});
    QCOMPARE(QByteArray::fromBase64(texts(reply, u"Data"_s).value(0).toLatin1()), dot1xFiles().authority);
    QVERIFY(texts(ask(*one, "<d:GetCertificates/>"), u"CertificateID"_s).isEmpty());
    QVERIFY(one->dot1xCaDer().isEmpty());
}

void TstPracticeDot1xFiles::takesAllAuthoritiesOrNone()
{
    const auto one = camera("fd9387-htv");
    const auto good = authorityElement("works", dot1xFiles().authority);
    const auto reply = ask(*one,
        "<d:LoadCACertificates>" + good + authorityElement("broken", dot1xFiles().authority.chopped(1))
            + "</d:LoadCACertificates>");
    QCOMPARE(status(reply), 400);
    QVERIFY(reply.contains("ter:CertificateFormat"));
    QVERIFY(texts(ask(*one, "<d:GetCACertificates/>"), u"CertificateID"_s).isEmpty());
}

void TstPracticeDot1xFiles::refusesAnAuthorityTwice()
{
    const auto one = dot1xCamera();
    for (const auto *id : {"works", "client"})
        QVERIFY(loadAuthority(*one, id, dot1xFiles().authority).contains("ter:CertificateID"));
    QCOMPARE(texts(ask(*one, "<d:GetCACertificates/>"), u"CertificateID"_s), QStringList {u"works"_s});
}

void TstPracticeDot1xFiles::takesKeys_data()
{
    QTest::addColumn<QByteArray>("key");
    const auto &files = dot1xFiles();
    QTest::newRow("PKCS #8 in DER") << files.key;
    QTest::newRow("PKCS #8 in PEM") << files.keyPem;
    QTest::newRow("SEC 1 in DER") << files.traditionalKey;
    QTest::newRow("SEC 1 in PEM") << files.traditionalKeyPem;
}

void TstPracticeDot1xFiles::takesKeys()
{
    QFETCH(QByteArray, key);
    QVERIFY(!key.isEmpty());
    const auto one = camera("fd9387-htv");
    QCOMPARE(status(loadWithKey(*one, "client", dot1xFiles().certificate, key)), 200);
    QCOMPARE(status(loadAuthority(*one, "works", dot1xFiles().authority)), 200);
    QCOMPARE(status(dot1x(*one, "CreateDot1XConfiguration", tls)), 200);
    QCOMPARE(one->dot1xKeyDer(), dot1xFiles().key);
}

void TstPracticeDot1xFiles::refusesKeys_data()
{
    QTest::addColumn<QByteArray>("key");
    const auto &files = dot1xFiles();
    QTest::newRow("of another certificate") << files.otherKey;
    QTest::newRow("encrypted") << files.encryptedKey;
    QTest::newRow("cut off") << files.key.chopped(1);
    QTest::newRow("a certificate") << files.certificate;
    QTest::newRow("nothing") << QByteArray();
}

void TstPracticeDot1xFiles::refusesKeys()
{
    QFETCH(QByteArray, key);
    const auto one = camera("fd9387-htv");
    const auto reply = loadWithKey(*one, "client", dot1xFiles().certificate, key);
    QCOMPARE(status(reply), 400);
    QVERIFY2(reply.contains("ter:InvalidArgVal") && reply.contains("ter:KeysNotMatching"), reply);
    QVERIFY(texts(ask(*one, "<d:GetCertificates/>"), u"CertificateID"_s).isEmpty());
}

void TstPracticeDot1xFiles::refusesWhatIsNoCertificate()
{
    const auto one = camera("fd9387-htv");
    for (const auto &data : {QByteArray(), QByteArray("hello"), dot1xFiles().key}) {
        QVERIFY(loadAuthority(*one, "works", data).contains("ter:CertificateFormat"));
        QVERIFY(loadWithKey(*one, "client", data, dot1xFiles().key).contains("ter:CertificateFormat"));
    }
}

void TstPracticeDot1xFiles::hasRoomForEight()
{
    const auto one = camera("fd9387-htv");
    for (int i = 0; i < 8; ++i)
        QCOMPARE(status(loadAuthority(*one, QByteArray::number(i), dot1xFiles().authority)), 200);
    const auto reply = loadAuthority(*one, "works", dot1xFiles().authority);
    QCOMPARE(status(reply), 500);
    QVERIFY(reply.contains("ter:MaxCertificates"));
}

void TstPracticeDot1xFiles::namesWhatHasNoName()
{
    const auto one = camera("fd9387-htv");
    QCOMPARE(status(loadAuthority(*one, {}, dot1xFiles().authority)), 200);
    QCOMPARE(texts(ask(*one, "<d:GetCACertificates/>"), u"CertificateID"_s).size(), 1);
    QCOMPARE(status(loadWithKey(*one, {}, dot1xFiles().certificate, dot1xFiles().key)), 200);
    QCOMPARE(texts(ask(*one, "<d:GetCertificates/>"), u"CertificateID"_s).size(), 1);
}

void TstPracticeDot1xFiles::keepsWhatItNeeds()
{
    const auto one = dot1xCamera(tls);
    for (const auto *id : {"works", "client"}) {
        const auto operation = "<d:DeleteCertificates>" + idElement(id) + "</d:DeleteCertificates>";
        QVERIFY(ask(*one, operation).contains("ter:OperationProhibited"));
    }
    QCOMPARE(status(removeDot1x(*one)), 200);
    for (const auto *id : {"works", "client"})
        QCOMPARE(status(ask(*one, "<d:DeleteCertificates>" + idElement(id) + "</d:DeleteCertificates>")), 200);
    QVERIFY(texts(ask(*one, "<d:GetCACertificates/>"), u"CertificateID"_s).isEmpty());
    QVERIFY(texts(ask(*one, "<d:GetCertificates/>"), u"CertificateID"_s).isEmpty());
}

void TstPracticeDot1xFiles::showsNobodyTheKey()
{
    const auto one = dot1xCamera(tls);
    // What of a key on P-256 is secret (RFC 5915, RFC 5208).
    const auto secret = dot1xFiles().key.mid(36, 32);
    QVERIFY(dot1xFiles().traditionalKey.contains(secret) && !dot1xFiles().certificate.contains(secret));
    for (const auto *operation : {"<d:GetCertificates/>", "<d:GetCACertificates/>", "<d:GetDot1XConfigurations/>"}) {
        const auto reply = ask(*one, operation);
        QCOMPARE(status(reply), 200);
        for (const auto &data : texts(reply, u"Data"_s))
            QVERIFY(!QByteArray::fromBase64(data.toLatin1()).contains(secret));
    }
}

void TstPracticeDot1xFiles::doesNotShowItInsideTls()
{
    const auto one = dot1xCamera(tls);
    QCOMPARE(texts(ask(*one, "<d:GetCertificatesStatus/>"), u"Status"_s), QStringList {u"false"_s});
    QVERIFY(one->certificateDer().isEmpty());
}

void TstPracticeDot1xFiles::knowsWhatCrossedInClear()
{
    const auto one = dot1xCamera(peap);
    QVERIFY(one->passwordCrossedInClear(u"blank at the end "_s));
    QVERIFY(one->passwordCrossedInClear(QString::fromLatin1(dot1xFiles().key.toBase64())));
}

QTEST_GUILESS_MAIN(TstPracticeDot1xFiles)
#include "tst_practice_dot1x_files.moc"
