// SPDX-License-Identifier: Apache-2.0
#include "foreign.h"
#include "soap_wire.h"

#include <QSslCertificate>

using namespace wire;
using namespace Qt::Literals::StringLiterals;

/** Keys and certificates by ONVIF: they are real, openssl and curl agree. */
class TstPracticeCertificates : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

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
};

namespace {

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

void TstPracticeCertificates::keepsCertificatesFromViewers()
{
    const auto one = camera("ib9365-ht");
    one->setRootPassword(u"secret"_s);
    QVERIFY(one->addAccount(u"guard"_s, u"gate"_s, u"view"_s));
    const Token first {.user = "guard", .password = "gate", .nonce = "first", .created = timestamp(*one)};
    QCOMPARE(status(postXml(*one, envelope("<d:GetDeviceInformation/>", securityHeader(first)))), 200);
    const Token second {.user = "guard", .password = "gate", .nonce = "second", .created = timestamp(*one)};
    QCOMPARE(status(postXml(*one, envelope("<d:GetCertificates/>", securityHeader(second)))), 401);
}

void TstPracticeCertificates::makesAndServesACertificate()
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

void TstPracticeCertificates::signsRequestsForItsKeys()
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

void TstPracticeCertificates::installsWhatAnAuthoritySigned()
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

void TstPracticeCertificates::refusesACertificateForAnotherKey()
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

void TstPracticeCertificates::refusesWhatIsNoCertificate_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no Base64") << QByteArray("-----BEGIN CERTIFICATE-----");
    QTest::newRow("no DER") << QByteArray("hello").toBase64();
    QTest::newRow("cut off") << QByteArray("MIIDazCCAlOgAwIBAgIU");
}

void TstPracticeCertificates::refusesWhatIsNoCertificate()
{
    QFETCH(QByteArray, data);
    const auto one = camera("fd9387-htv");
    auto operation = loadOperation("door", {});
    operation.replace("<t:Data></t:Data>", "<t:Data>" + data + "</t:Data>");
    const auto reply = ask(*one, operation);
    QCOMPARE(status(reply), 400);
    QVERIFY(body(reply).contains("ter:CertificateFormat"));
}

void TstPracticeCertificates::refusesUnknownIds_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::newRow("request") << QByteArray(
        "<d:GetPkcs10Request><d:CertificateID>x</d:CertificateID></d:GetPkcs10Request>");
    QTest::newRow("status") << useOperation("x");
    QTest::newRow("delete") << QByteArray(
        "<d:DeleteCertificates><d:CertificateID>x</d:CertificateID></d:DeleteCertificates>");
}

void TstPracticeCertificates::refusesUnknownIds()
{
    QFETCH(QByteArray, operation);
    const auto reply = ask(*camera("fd9387-htv"), operation);
    QCOMPARE(status(reply), 400);
    QVERIFY(body(reply).contains("<env:Value>ter:CertificateID</env:Value>"));
}

void TstPracticeCertificates::deletesCertificates()
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

void TstPracticeCertificates::knowsTheSelfSignedOneToo()
{
    const auto one = camera("ib9365-ht");
    QVERIFY(makeCertificate(*one));
    const auto ids = texts(ask(*one, "<d:GetCertificates/>"), u"CertificateID"_s);
    QCOMPARE(ids.size(), 1);
    QCOMPARE(texts(ask(*one, "<d:GetCertificatesStatus/>"), u"Status"_s), QStringList {u"true"_s});
    QVERIFY(!requestOf(*one, ids.constFirst().toLatin1()).isEmpty());
}

void TstPracticeCertificates::insistsOnAPasswordFirst()
{
    const auto one = camera("fd9387-htv", {u"needs-password-first"_s});
    const auto reply = create(*one, "door");
    QCOMPARE(status(reply), 400);
    QVERIFY(body(reply).contains("ter:OperationProhibited"));
    QCOMPARE(status(ask(*one, "<d:GetCertificates/>")), 200);
}

QTEST_GUILESS_MAIN(TstPracticeCertificates)
#include "tst_practice_certificates.moc"
