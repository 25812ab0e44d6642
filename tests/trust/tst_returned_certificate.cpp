// SPDX-License-Identifier: Apache-2.0
#include "openssl_tool.h"
#include "trust/describe.h"
#include "trust/site_ca.h"

#include <QRegularExpression>
#include <QTest>

#include <openssl/err.h>

using namespace Qt::Literals::StringLiterals;
using Kind = model::Error::Kind;

static const QString host = u"192.0.2.20"_s;

/// What comes back from a company's authority, played by the openssl command line: taken where it fits, else a sentence
/// that says what to ask for.
class TstReturnedCertificate : public QObject
{
    Q_OBJECT

    const OpenSslTool m_tool;
    const QDateTime m_now = QDateTime::currentDateTimeUtc().addDays(1);
    QByteArray m_request;

    QByteArray pem(const QString &name) const { return m_tool.read(name + u".pem"_s); }

    /// The camera's certificate, issued by `below`, with these extensions.
    QByteArray issued(const QString &extensions, const QString &issuer = u"below"_s, const QStringList &more = {}) const
    {
        m_tool.makeIssued(u"camera"_s, issuer, {u"/CN=camera"_s, extensions, more});
        return pem(u"camera"_s);
    }

    QByteArray converted(const QStringList &arguments) const
    {
        m_tool.make(arguments + QStringList {u"-out"_s, u"converted"_s});
        return m_tool.read(u"converted"_s);
    }

private Q_SLOTS:

    void initTestCase()
    {
        const QString authority = u"basicConstraints=critical,CA:TRUE\nkeyUsage=keyCertSign"_s;
        m_tool.makeSelfSigned(u"company"_s, {u"/CN=Company"_s, authority, {u"-days"_s, u"3650"_s}});
        m_tool.makeIssued(u"below"_s, u"company"_s, {u"/CN=Below"_s, authority, {u"-days"_s, u"1000"_s}});
        m_tool.makeSelfSigned(u"rival"_s, {u"/CN=Rival"_s, authority, {}});
        issued(u"subjectAltName=IP:192.0.2.20"_s);
        m_request = m_tool.der(u"camera.csr"_s);
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void cleanup() { QCOMPARE(ERR_peek_error(), 0UL); }

    void takesWhatFits_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("issuers");
        const QByteArray camera =
            issued(u"subjectAltName=IP:192.0.2.20,DNS:lobby\nextendedKeyUsage=clientAuth,serverAuth\n"
                   "keyUsage=digitalSignature\nbasicConstraints=CA:FALSE"_s);
        const QByteArray all = camera + pem(u"below"_s) + pem(u"company"_s);
        m_tool.write(u"all.pem"_s, all);
        const QStringList chain {u"Below"_s, u"Company"_s};
        QTest::newRow("PEM") << camera << QStringList();
        QTest::newRow("DER") << m_tool.der(u"camera.pem"_s) << QStringList();
        QTest::newRow("chain") << all << chain;
        QTest::newRow("chain upside down") << pem(u"company"_s) + pem(u"below"_s) + camera << chain;
        QTest::newRow("chain without the root") << camera + pem(u"below"_s) << QStringList(u"Below"_s);
        QTest::newRow("each twice") << all + all << chain;
        QTest::newRow("with a stranger") << pem(u"rival"_s) + all << chain;
        QTest::newRow("with words around") << "Dear installer,\r\n" + QByteArray(all).replace("\n", "\r\n")
                + "\r\nKind regards\r\n" << chain;
        QTest::newRow("with a mark in front") << "\xef\xbb\xbf" + all << chain;
        QTest::newRow("with the request") << m_tool.read(u"camera.csr"_s) + camera << QStringList();
        const QStringList bundle {u"crl2pkcs7"_s, u"-nocrl"_s, u"-certfile"_s, u"all.pem"_s};
        QTest::newRow("PKCS#7 PEM") << converted(bundle) << chain;
        QTest::newRow("PKCS#7 DER") << converted(bundle + QStringList {u"-outform"_s, u"DER"_s}) << chain;
        QTest::newRow("PKCS#7 as Windows names it") << converted(bundle).replace("PKCS7", "CERTIFICATE") << chain;
        const QByteArray old = issued(u"subjectAltName=IP:192.0.2.20"_s, u"below"_s, {u"-days"_s, u"2"_s});
        QTest::newRow("the newer of two") << old + camera + pem(u"below"_s) << QStringList(u"Below"_s);
        QTest::newRow("no uses named") << issued(u"subjectAltName=IP:192.0.2.20"_s) << QStringList();
    }

    void takesWhatFits()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QStringList, issuers);
        const auto returned = trust::checkReturned(file, m_request, host, m_now);
        QVERIFY2(returned, returned ? "" : qPrintable(returned.error().detail));
        QCOMPARE(returned->certificate.commonName, u"camera"_s);
        QVERIFY(trust::namesHost(returned->certificate, host));
        QVERIFY(returned->certificate.notAfter > m_now.addDays(3));
        QStringList names;
        for (const auto &issuer : returned->issuers)
            names.append(issuer.commonName);
        QCOMPARE(names, issuers);
    }

    void saysWhatToAskFor_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("sentence");
        const QString address = u"subjectAltName=IP:192.0.2.20"_s;
        const QByteArray camera = issued(address);
        const QByteArray below = pem(u"below"_s);
        const auto row = [](const char *title, const QByteArray &file, const QString &sentence) {
            QTest::newRow(title) << file << sentence;
        };

        const QString unreadable =
            u"The file holds no certificate that can be read. Ask the CA for it as PEM, DER or PKCS#7."_s;
        const QString damaged = u"The file is damaged or cut off. Ask the CA to send it again."_s;
        row("empty", {}, unreadable);
        row("text", "Dear installer, no.", unreadable);
        row("PEM cut off", camera.first(camera.size() / 2), damaged);
        row("PEM without its end", camera.first(camera.indexOf("-----END")), damaged);
        row("chain cut off", camera + below.first(below.size() / 2), damaged);
        row("DER cut off", m_tool.der(u"camera.pem"_s).chopped(5), unreadable);
        row("PEM of something else", m_tool.read(u"company.key"_s), unreadable);
        row("PEM of nonsense", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", unreadable);
        row("no base64", "-----BEGIN CERTIFICATE-----\n!!!!\n-----END CERTIFICATE-----\n", damaged);
        row("PKCS#7 without content", QByteArray::fromHex("300b06092a864886f70d010702"), unreadable);
        row("asks for a password",
            "-----BEGIN CERTIFICATE-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: "
            "AES-128-CBC,00112233445566778899AABBCCDDEEFF\n\n"
            "AAAA\n-----END CERTIFICATE-----\n",
            unreadable);
        row("many", QByteArray("-----BEGIN X-----\nAAAA\n-----END X-----\n").repeated(100), damaged);
        row("huge", camera + QByteArray(1024 * 1024, 'x'),
            u"The file is too large. Ask the CA for the certificate and its issuers alone."_s);
        const QString itself =
            u"This file is the request itself. Ask the CA for the certificate that it made from it."_s;
        row("the request", m_tool.read(u"camera.csr"_s), itself);
        row("the request in DER", m_request, itself);

        const QString otherKey =
            u"This certificate is for another key. Ask the CA to sign the request of this camera."_s;
        m_tool.makeIssued(u"other"_s, u"below"_s, {u"/CN=camera"_s, address, {}});
        row("another key", pem(u"other"_s), otherKey);
        row("another key and the chain", pem(u"other"_s) + below, otherKey);
        row("only the issuers", below + pem(u"company"_s), otherKey);
        m_tool.makeSelfSigned(u"camera"_s, {u"/CN=camera"_s, address, {}});
        row("self-signed", pem(u"camera"_s),
            u"This certificate is signed by the camera itself. Ask the CA for one that the CA has signed."_s);
        row("an authority", issued(address + u"\nbasicConstraints=CA:TRUE"_s),
            u"This is a certificate for a certificate authority. Ask the CA for a server certificate (CA:FALSE)."_s);

        const QString otherName =
            u"This certificate does not name 192.0.2.20. Ask the CA for this IP address among the alternative names."_s;
        row("another address", issued(u"subjectAltName=IP:192.0.2.21"_s), otherName);
        row("no names", issued({}), otherName);
        row("address as a name", issued(u"subjectAltName=DNS:192.0.2.20"_s), otherName);
        const QString uses =
            u"This certificate may not be used for a server. Ask the CA for one with the uses digitalSignature and serverAuth."_s;
        row("for clients", issued(address + u"\nextendedKeyUsage=clientAuth"_s), uses);
        row("for signing only", issued(address + u"\nkeyUsage=nonRepudiation"_s), uses);

        const QString gap =
            u"The file lacks the certificate of the issuer \"CN=Below\". Ask the CA for its whole chain."_s;
        row("a hole in the chain", camera + pem(u"company"_s), gap);
        row("a stranger alone", camera + pem(u"rival"_s), gap);
    }

    void saysWhatToAskFor()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QString, sentence);
        const auto returned = trust::checkReturned(file, m_request, host, m_now);
        QVERIFY(!returned);
        QCOMPARE(returned.error().kind, Kind::BadReply);
        QCOMPARE(returned.error().detail, sentence);
    }

    void judgesTheDatesByTheClockItIsGiven()
    {
        const QByteArray camera = issued(u"subjectAltName=IP:192.0.2.20"_s, u"below"_s, {u"-days"_s, u"30"_s});
        const auto certificate = *trust::describe(m_tool.der(u"camera.pem"_s));
        const auto sentenceAt = [&](const QDateTime &now) {
            const auto returned = trust::checkReturned(camera + pem(u"below"_s), m_request, host, now);
            return returned ? QString() : returned.error().detail;
        };
        QCOMPARE(sentenceAt(certificate.notAfter.addSecs(-1)), QString());
        QCOMPARE(sentenceAt(certificate.notAfter.addSecs(1)),
            u"This certificate expired on %1. Ask the CA for a new one."_s.arg(
                certificate.notAfter.date().toString(Qt::ISODate)));
        QCOMPARE(sentenceAt(certificate.notBefore.addSecs(-1)),
            u"This certificate is valid only from %1 on. Check this computer's clock, or ask the CA for one that is valid now."_s
                .arg(certificate.notBefore.date().toString(Qt::ISODate)));
    }

    void holdsTheIssuersToTheirOwnLimits()
    {
        const QString address = u"subjectAltName=IP:192.0.2.20"_s;
        const auto sentenceFor = [&](const QString &issuer, const QDateTime &now) {
            const auto returned = trust::checkReturned(
                issued(address, issuer, {u"-days"_s, u"900"_s}) + pem(issuer), m_request, host, now);
            return returned ? QString() : returned.error().detail;
        };
        const QString may = u"An issuer in the file may not issue this certificate. Ask the CA for its whole chain."_s;
        m_tool.makeSelfSigned(u"plain"_s, {u"/CN=Plain"_s, u"basicConstraints=CA:FALSE"_s, {u"-days"_s, u"1000"_s}});
        QCOMPARE(sentenceFor(u"plain"_s, m_now), may);
        m_tool.makeSelfSigned(u"narrow"_s,
            {u"/CN=Narrow"_s, u"basicConstraints=CA:TRUE\nnameConstraints=permitted;IP:198.51.100.0/255.255.255.0"_s,
                {u"-days"_s, u"1000"_s}});
        QCOMPARE(sentenceFor(u"narrow"_s, m_now), may);
        m_tool.makeSelfSigned(u"short"_s, {u"/CN=Short"_s, u"basicConstraints=CA:TRUE"_s, {u"-days"_s, u"30"_s}});
        QCOMPARE(sentenceFor(u"short"_s, m_now), QString());
        QCOMPARE(sentenceFor(u"short"_s, m_now.addDays(100)),
            u"An issuer's certificate in the file is not valid today. Ask the CA for its present chain."_s);
    }

    void believesNoIssuerByItsNameAlone()
    {
        // The same name as the true issuer, and another key.
        m_tool.makeSelfSigned(
            u"first"_s, {u"/CN=Twin"_s, u"basicConstraints=CA:TRUE\nsubjectKeyIdentifier=none"_s, {}});
        m_tool.makeSelfSigned(
            u"second"_s, {u"/CN=Twin"_s, u"basicConstraints=CA:TRUE\nsubjectKeyIdentifier=none"_s, {}});
        const QByteArray camera = issued(u"subjectAltName=IP:192.0.2.20\nauthorityKeyIdentifier=none"_s, u"first"_s);
        const auto refused = trust::checkReturned(camera + pem(u"second"_s), m_request, host, m_now);
        QCOMPARE(refused.error().detail,
            u"This certificate does not bear the signature of the issuer in the file. Ask the CA for its whole chain."_s);
        const auto taken = trust::checkReturned(camera + pem(u"second"_s) + pem(u"first"_s), m_request, host, m_now);
        QVERIFY(taken);
        QCOMPARE(taken->issuers.size(), 1);
        QCOMPARE(taken->issuers.first().der, m_tool.der(u"first.pem"_s));
    }

    void asksForADnsNameWhereTheHostIsOne()
    {
        const QByteArray camera = issued(u"subjectAltName=IP:192.0.2.20"_s);
        const auto returned = trust::checkReturned(camera, m_request, u"lobby.example"_s, m_now);
        QCOMPARE(returned.error().detail,
            u"This certificate does not name lobby.example. Ask the CA for this DNS name among the alternative names."_s);
    }

    void needsTheRequest()
    {
        const QByteArray camera = issued(u"subjectAltName=IP:192.0.2.20"_s);
        const auto returned = trust::checkReturned(camera, "request", host, m_now);
        QCOMPARE(returned.error().detail, u"The camera's request for a certificate cannot be read. Make a new one."_s);
    }

    void survivesEveryBrokenByte()
    {
        const QByteArray file = issued(u"subjectAltName=IP:192.0.2.20"_s) + pem(u"below"_s);
        m_tool.write(u"all.pem"_s, file);
        const QByteArray bundle =
            converted({u"crl2pkcs7"_s, u"-nocrl"_s, u"-certfile"_s, u"all.pem"_s, u"-outform"_s, u"DER"_s});
        for (const QByteArray &whole : {file, bundle, m_tool.der(u"camera.pem"_s)}) {
            QVERIFY(trust::checkReturned(whole, m_request, host, m_now));
            for (qsizetype i = 0; i < whole.size(); i += 3) {
                QByteArray broken = whole;
                broken[i] = static_cast<char>(broken[i] ^ '\x41');
                const auto returned = trust::checkReturned(broken, m_request, host, m_now);
                QVERIFY(returned || returned.error().kind == Kind::BadReply);
                const auto cut = trust::checkReturned(whole.first(i), m_request, host, m_now);
                QVERIFY(cut || cut.error().kind == Kind::BadReply);
            }
        }
    }

    void writesTheRequestForTheMail()
    {
        const QByteArray text = trust::requestPem(m_request);
        QVERIFY(text.startsWith("-----BEGIN CERTIFICATE REQUEST-----\n"));
        m_tool.write(u"mailed.csr"_s, text);
        QVERIFY(
            m_tool.run({u"req"_s, u"-in"_s, u"mailed.csr"_s, u"-verify"_s, u"-noout"_s}).output.contains("verify OK"));
        QCOMPARE(m_tool.der(u"mailed.csr"_s), m_request);
    }
};

QTEST_GUILESS_MAIN(TstReturnedCertificate)
#include "tst_returned_certificate.moc"
