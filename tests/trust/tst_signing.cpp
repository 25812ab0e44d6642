// SPDX-License-Identifier: Apache-2.0
#include "openssl_tool.h"
#include "trust/describe.h"
#include "trust/site_ca.h"
#include "waiting.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QtConcurrentRun>
#include <QTest>
#include <QThreadPool>

#include <openssl/err.h>

using namespace Qt::Literals::StringLiterals;
using Kind = model::Error::Kind;
using trust::SiteCa;
using Authority = std::shared_ptr<SiteCa>;

/// What the site's authority signs: requests from the openssl command line in, certificates that it accepts out.
class TstSigning : public QObject
{
    Q_OBJECT

    const OpenSslTool m_tool;
    const model::Secret m_passphrase {"correct horse battery staple"};
    const QDateTime m_now = QDateTime::currentDateTimeUtc();
    Authority m_authority;
    QByteArray m_request;

    /// NAME.csr for a new P-256 key, unless NAME.key is there.
    QByteArray request(const QString &name, const QString &subject, const QStringList &more = {}) const
    {
        if (!QFile::exists(m_tool.path(name + u".key"_s)))
            m_tool.makeKey(name);
        m_tool.make(QStringList {u"req"_s, u"-new"_s, u"-utf8"_s, u"-key"_s, name + u".key"_s, u"-subj"_s, subject,
                        u"-out"_s, name + u".csr"_s}
            + more);
        return m_tool.der(name + u".csr"_s);
    }

    model::Result<QByteArray> sign(const QByteArray &der, const QStringList &names, int days = 397) const
    {
        return m_authority->sign(der, {names, days, m_now});
    }

    /// What `openssl verify` says of the certificate below the site's root.
    QByteArray verified(const QByteArray &der, const QStringList &wanted) const
    {
        m_tool.write(u"signed.der"_s, der);
        m_tool.make({u"x509"_s, u"-inform"_s, u"DER"_s, u"-in"_s, u"signed.der"_s, u"-out"_s, u"signed.pem"_s});
        return m_tool
            .run(QStringList {
                     u"verify"_s, u"-x509_strict"_s, u"-purpose"_s, u"sslserver"_s, u"-CAfile"_s, u"site/root.pem"_s}
                + wanted + QStringList {u"signed.pem"_s})
            .output.trimmed();
    }

    QJsonArray book(const QString &folder = u"site"_s) const
    {
        return QJsonDocument::fromJson(m_tool.read(folder + u"/issued.json"_s)).object().value(u"issued"_s).toArray();
    }

private Q_SLOTS:

    void initTestCase()
    {
        const auto made =
            resultOf(SiteCa::create(m_tool.path(u"site"_s), u"Harbour"_s, m_passphrase, SiteCa::KeyKind::EcP256));
        QVERIFY(made);
        m_authority = *made;
        m_request = request(u"camera"_s, u"/C=TW/O=VIVOTEK Inc./CN=192.0.2.20"_s);
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void cleanup() { QCOMPARE(ERR_peek_error(), 0UL); }

    void signsWhatOpensslAccepts()
    {
        const auto signedDer = sign(m_request, {u"192.0.2.20"_s, u"camera-7.example"_s, u"2001:db8::5"_s});
        QVERIFY2(signedDer, signedDer ? "" : qPrintable(signedDer.error().detail));
        const QByteArray good = "signed.pem: OK";
        QCOMPARE(verified(*signedDer, {u"-verify_ip"_s, u"192.0.2.20"_s}), good);
        QCOMPARE(verified(*signedDer, {u"-verify_ip"_s, u"2001:db8::5"_s}), good);
        QCOMPARE(verified(*signedDer, {u"-verify_hostname"_s, u"camera-7.example"_s}), good);
        QVERIFY(verified(*signedDer, {u"-verify_ip"_s, u"192.0.2.21"_s}) != good);
        QVERIFY(verified(*signedDer, {u"-verify_hostname"_s, u"192.0.2.20"_s}) != good);
        const auto certificate = trust::describe(*signedDer);
        QCOMPARE(certificate->subject, u"CN=192.0.2.20, O=VIVOTEK Inc., C=TW"_s);
        QCOMPARE(certificate->issuer, SiteCa::rootIn(m_tool.path(u"site"_s))->subject);
        QCOMPARE(certificate->names, QStringList({u"192.0.2.20"_s, u"camera-7.example"_s, u"2001:db8::5"_s}));
        QVERIFY(!certificate->selfSigned);
    }

    void signsForTheOldKeysOfCamerasToo()
    {
        const auto authority = resultOf(SiteCa::create(m_tool.path(u"rsa"_s), u"Harbour"_s, m_passphrase));
        QVERIFY(authority);
        m_tool.make({u"genrsa"_s, u"-out"_s, u"old.key"_s, u"2048"_s});
        const auto signedDer =
            (*authority)->sign(request(u"old"_s, u"/CN=old"_s, {u"-sha1"_s}), {{u"192.0.2.20"_s}, 30, m_now});
        QVERIFY(signedDer);
        m_tool.write(u"old.der"_s, *signedDer);
        const QByteArray text =
            m_tool.run({u"x509"_s, u"-inform"_s, u"DER"_s, u"-in"_s, u"old.der"_s, u"-noout"_s, u"-text"_s}).output;
        QVERIFY2(text.contains("Digital Signature, Key Encipherment"), text);
        QVERIFY2(text.contains("sha256WithRSAEncryption"), text);
        const auto root = SiteCa::rootIn(m_tool.path(u"rsa"_s));
        QVERIFY(trust::isIssuedBy(*root, {*trust::describe(*signedDer)}, u"192.0.2.20"_s, m_now));
    }

    void takesNothingOfTheRequestButSubjectAndKey()
    {
        const QByteArray greedy = request(u"greedy"_s, u"/CN=greedy"_s,
            {u"-addext"_s, u"basicConstraints=critical,CA:TRUE"_s, u"-addext"_s, u"keyUsage=keyCertSign,cRLSign"_s,
                u"-addext"_s, u"subjectAltName=DNS:bank.example,IP:192.0.2.99"_s, u"-addext"_s,
                u"extendedKeyUsage=clientAuth,codeSigning"_s});
        const auto signedDer = sign(greedy, {u"192.0.2.20"_s});
        QVERIFY(signedDer);
        m_tool.write(u"greedy.der"_s, *signedDer);
        const QByteArray shown =
            m_tool.run({u"x509"_s, u"-inform"_s, u"DER"_s, u"-in"_s, u"greedy.der"_s, u"-noout"_s, u"-text"_s}).output;
        const QString text = QString::fromUtf8(shown).simplified();
        QVERIFY2(text.contains(u"X509v3 Basic Constraints: critical CA:FALSE"_s), shown);
        QVERIFY2(text.contains(u"X509v3 Extended Key Usage: TLS Web Server Authentication X509v3"_s), shown);
        QVERIFY2(text.contains(u"X509v3 Key Usage: critical Digital Signature X509v3"_s), shown);
        QVERIFY2(text.contains(u"X509v3 Subject Alternative Name: IP Address:192.0.2.20 "_s), shown);
        QVERIFY2(text.contains(u"X509v3 Subject Key Identifier:"_s), shown);
        QVERIFY2(text.contains(u"X509v3 Authority Key Identifier:"_s), shown);
        QCOMPARE(text.count(u"X509v3 "_s), 7); // with the headline
    }

    void signsARequestWithoutASubject()
    {
        const auto signedDer = sign(request(u"nobody"_s, u"/"_s), {u"192.0.2.20"_s});
        QVERIFY(signedDer);
        QCOMPARE(verified(*signedDer, {u"-verify_ip"_s, u"192.0.2.20"_s}), QByteArray("signed.pem: OK"));
    }

    void refusesRequests_data()
    {
        QTest::addColumn<QByteArray>("der");
        QTest::addColumn<QString>("sentence");
        const QString unreadable = u"The camera's request for a certificate cannot be read."_s;
        const QString foreign = u"The camera's request for a certificate is not signed with its own key."_s;
        const auto weak = [](const char *kind, int bits) {
            return u"The camera's key (%1, %2 bits) is too weak or unusual; RSA with at least 2048 bits is needed."_s
                .arg(QLatin1StringView(kind))
                .arg(bits);
        };
        QTest::newRow("empty") << QByteArray() << unreadable;
        QTest::newRow("text") << QByteArray("request") << unreadable;
        QTest::newRow("PEM") << m_tool.read(u"camera.csr"_s) << unreadable;
        QTest::newRow("cut off") << m_request.chopped(1) << unreadable;
        QTest::newRow("more behind it") << m_request + 'x' << unreadable;
        QTest::newRow("huge") << request(u"huge"_s, u"/"_s + QString(u"CN="_s + QString(60, u'x') + u'/').repeated(300))
                              << unreadable;
        QByteArray forged = m_request;
        forged.replace("192.0.2.20", "192.0.2.21");
        QTest::newRow("another subject") << forged << foreign;
        m_tool.make({u"genrsa"_s, u"-out"_s, u"small.key"_s, u"1024"_s});
        QTest::newRow("RSA 1024") << request(u"small"_s, u"/CN=x"_s) << weak("RSA", 1024);
        m_tool.make({u"ecparam"_s, u"-name"_s, u"secp224r1"_s, u"-genkey"_s, u"-noout"_s, u"-out"_s, u"224.key"_s});
        QTest::newRow("EC 224") << request(u"224"_s, u"/CN=x"_s) << weak("EC", 224);
        m_tool.make({u"ecparam"_s, u"-name"_s, u"secp256k1"_s, u"-genkey"_s, u"-noout"_s, u"-out"_s, u"k1.key"_s});
        QTest::newRow("a curve for coins") << request(u"k1"_s, u"/CN=x"_s) << weak("EC", 256);
        m_tool.make({u"genpkey"_s, u"-algorithm"_s, u"ED25519"_s, u"-out"_s, u"ed.key"_s});
        QTest::newRow("Ed25519") << request(u"ed"_s, u"/CN=x"_s) << weak("ED25519", 256);
        m_tool.makeSelfSigned(u"it"_s, {u"/CN=x"_s, {}, {}});
        QTest::newRow("a certificate") << m_tool.der(u"it.pem"_s) << unreadable;
    }

    void refusesRequests()
    {
        QFETCH(const QByteArray, der);
        QFETCH(const QString, sentence);
        const qsizetype before = book().size();
        const auto refused = sign(der, {u"192.0.2.20"_s});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Kind::BadReply);
        QCOMPARE(refused.error().detail, sentence);
        QCOMPARE(book().size(), before);
    }

    void survivesEveryBrokenByte()
    {
        for (qsizetype i = 0; i < m_request.size(); ++i) {
            QByteArray broken = m_request;
            broken[i] = static_cast<char>(broken[i] ^ '\x41');
            QVERIFY2(!sign(broken, {u"192.0.2.20"_s}), qPrintable(QString::number(i)));
        }
    }

    void namesOnlyWhatCanBeNamed_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("the rest is left out") << QStringList({u"192.0.2.20"_s, u"Mega-Pixel Network Camera"_s, {},
            u"*.example"_s, u"a..b"_s, u"-a"_s, u"192.0.2.300"_s, u"10.1"_s, u"a.example,IP:192.0.2.1"_s, u"lobby"_s})
                                              << QStringList({u"192.0.2.20"_s, u"lobby"_s});
        QTest::newRow("each once") << QStringList({u"Camera.example"_s, u"camera.example."_s, u"192.0.2.20"_s,
            u"192.0.2.20"_s}) << QStringList({u"Camera.example"_s, u"192.0.2.20"_s});
        QTest::newRow("IPv6 with a scope") << QStringList(u"fe80::5%eth0"_s) << QStringList(u"fe80::5"_s);
        QTest::newRow("other letters") << QStringList(u"bücher.example"_s) << QStringList(u"xn--bcher-kva.example"_s);
        QStringList many;
        for (int i = 0; i < 100; ++i)
            many.append(u"192.0.2.%1"_s.arg(i));
        QTest::newRow("many") << many << many.first(20);
        QTest::newRow("no name") << QStringList() << QStringList();
        QTest::newRow("first is none") << QStringList({u"a b"_s, u"192.0.2.20"_s}) << QStringList();
        QTest::newRow("too long") << QStringList(u"a."_s.repeated(127) + u"example"_s) << QStringList();
    }

    void namesOnlyWhatCanBeNamed()
    {
        QFETCH(const QStringList, wanted);
        QFETCH(const QStringList, names);
        const auto signedDer = sign(m_request, wanted);
        QCOMPARE(signedDer.has_value(), !names.isEmpty());
        if (signedDer)
            QCOMPARE(trust::describe(*signedDer)->names, names);
        else
            QCOMPARE(signedDer.error().kind, Kind::BadReply);
    }

    void limitsTheValidity_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("valid");
        QTest::newRow("usual") << 397 << 397;
        QTest::newRow("one") << 1 << 1;
        QTest::newRow("none") << 0 << 1;
        QTest::newRow("negative") << -5 << 1;
        // From a day before now, 825 in all.
        QTest::newRow("most") << 825 << 824;
        QTest::newRow("ten years") << 3650 << 824;
    }

    void limitsTheValidity()
    {
        QFETCH(const int, days);
        QFETCH(const int, valid);
        const auto certificate = trust::describe(*sign(m_request, {u"192.0.2.20"_s}, days));
        QCOMPARE(certificate->notBefore.toSecsSinceEpoch(), m_now.addDays(-1).toSecsSinceEpoch());
        QCOMPARE(certificate->notAfter.toSecsSinceEpoch(), m_now.addDays(valid).addSecs(-1).toSecsSinceEpoch());
    }

    void neverOutlivesTheRoot()
    {
        const auto root = SiteCa::rootIn(m_tool.path(u"site"_s));
        const auto late = m_authority->sign(m_request, {{u"192.0.2.20"_s}, 397, root->notAfter.addDays(-10)});
        QCOMPARE(trust::describe(*late)->notAfter, root->notAfter.addSecs(-1));
        const auto after = m_authority->sign(m_request, {{u"192.0.2.20"_s}, 397, root->notAfter.addSecs(1)});
        QCOMPARE(after.error().kind, Kind::Refused);
        QVERIFY(after.error().detail.contains(root->notAfter.date().toString(Qt::ISODate)));
    }

    void writesEachSerialNumberDown()
    {
        const qsizetype before = book().size();
        const auto certificate = trust::describe(*sign(m_request, {u"192.0.2.20"_s, u"lobby"_s}));
        const QJsonArray entries = book();
        QCOMPARE(entries.size(), before + 1);
        const QJsonObject entry = entries.last().toObject();
        QCOMPARE(entry.value(u"serial"_s).toString(), certificate->serialNumber);
        QCOMPARE(certificate->serialNumber.size(), 16 * 3 - 1);
        QCOMPARE(entry.value(u"names"_s).toArray().size(), 2);
        QCOMPARE(QDateTime::fromString(entry.value(u"notAfter"_s).toString(), Qt::ISODate), certificate->notAfter);
    }

    void neverUsesASerialNumberTwice()
    {
        // Two Camlocks on one site, and several threads in each.
        const auto other = resultOf(SiteCa::open(m_tool.path(u"site"_s), m_passphrase));
        QVERIFY(other);
        const qsizetype before = book().size();
        QThreadPool threads; // ends before OpenSSL does
        QList<QFuture<model::Result<QByteArray>>> running;
        for (int i = 0; i < 12; ++i) {
            running.append(QtConcurrent::run(&threads, [this, authority = i % 2 == 0 ? m_authority : *other] {
                return authority->sign(m_request, {{u"192.0.2.20"_s}, 30, m_now});
            }));
        }
        QSet<QString> serials;
        for (const auto &one : std::as_const(running)) {
            const auto signedDer = resultOf(one);
            QVERIFY2(signedDer, signedDer ? "" : qPrintable(signedDer.error().detail));
            serials.insert(trust::describe(*signedDer)->serialNumber);
        }
        QCOMPARE(serials.size(), 12);
        QSet<QString> written;
        const QJsonArray entries = book();
        for (const QJsonValue &entry : entries)
            written.insert(entry.toObject().value(u"serial"_s).toString());
        QCOMPARE(written.size(), before + 12);
        QVERIFY(written.contains(serials));
    }

    void issuesNothingWithoutItsBook()
    {
        const QByteArray whole = m_tool.read(u"site/issued.json"_s);
        m_tool.write(u"site/issued.json"_s, "{}");
        QCOMPARE(sign(m_request, {u"192.0.2.20"_s}).error().kind, Kind::Internal);
        QCOMPARE(m_tool.read(u"site/issued.json"_s), QByteArray("{}"));
        // A folder in the way of the new book: it can neither be read nor replaced.
        QFile::remove(m_tool.path(u"site/issued.json"_s));
        QVERIFY(QDir().mkpath(m_tool.path(u"site/issued.json"_s)));
        QCOMPARE(sign(m_request, {u"192.0.2.20"_s}).error().kind, Kind::Internal);
        QVERIFY(QDir().rmdir(m_tool.path(u"site/issued.json"_s)));
        m_tool.write(u"site/issued.json"_s, whole);
        QVERIFY(sign(m_request, {u"192.0.2.20"_s}));
    }

    void tellsWhomAnAuthorityIssuedTo()
    {
        const QDateTime now = m_now.addDays(1); // openssl's certificates begin when they are made
        const auto root = *SiteCa::rootIn(m_tool.path(u"site"_s));
        const auto mine = *trust::describe(*sign(m_request, {u"192.0.2.20"_s, u"lobby"_s}));
        m_tool.makeSelfSigned(u"rival"_s, {u"/O=Harbour/CN=Camlock CA Harbour"_s, u"basicConstraints=CA:TRUE"_s, {}});
        const auto rival = *trust::describe(m_tool.der(u"rival.pem"_s));
        m_tool.makeIssued(u"stolen"_s, u"rival"_s, {u"/CN=x"_s, u"subjectAltName=IP:192.0.2.20"_s, {}});
        const auto stolen = *trust::describe(m_tool.der(u"stolen.pem"_s));
        QVERIFY(trust::isIssuedBy(root, {mine}, u"192.0.2.20"_s, now));
        QVERIFY(trust::isIssuedBy(root, {mine, root}, u"lobby"_s, now));
        QVERIFY(trust::isIssuedBy(rival, {stolen}, u"192.0.2.20"_s, now));
        QVERIFY(!trust::isIssuedBy(root, {mine}, u"192.0.2.21"_s, now));
        QVERIFY(!trust::isIssuedBy(root, {stolen}, u"192.0.2.20"_s, now));
        QVERIFY(!trust::isIssuedBy(root, {stolen, rival}, u"192.0.2.20"_s, now));
        QVERIFY(!trust::isIssuedBy(root, {stolen, mine}, u"192.0.2.20"_s, now));
        QVERIFY(!trust::isIssuedBy(root, {}, u"192.0.2.20"_s, now));
        QVERIFY(!trust::isIssuedBy({}, {mine}, u"192.0.2.20"_s, now));
        QVERIFY(!trust::isIssuedBy(root, {{}, mine}, u"192.0.2.20"_s, now));
        QVERIFY(!trust::isIssuedBy(root, {root}, root.commonName, m_now));
        QVERIFY(!trust::isIssuedBy(root, {mine}, u"192.0.2.20"_s, mine.notAfter.addSecs(1)));
        QVERIFY(!trust::isIssuedBy(root, {mine}, u"192.0.2.20"_s, mine.notBefore.addSecs(-1)));
    }

    void followsAChainToACompanysAuthority()
    {
        const QDateTime now = m_now.addDays(1);
        const QString authority = u"basicConstraints=critical,CA:TRUE\nkeyUsage=keyCertSign"_s;
        m_tool.makeSelfSigned(u"company"_s, {u"/CN=Company"_s, authority, {}});
        m_tool.makeIssued(u"below"_s, u"company"_s, {u"/CN=Below"_s, authority, {}});
        m_tool.makeIssued(u"leaf"_s, u"below"_s, {u"/CN=leaf"_s, u"subjectAltName=IP:192.0.2.20"_s, {}});
        m_tool.makeIssued(u"client"_s, u"below"_s,
            {u"/CN=client"_s, u"subjectAltName=IP:192.0.2.20\nextendedKeyUsage=clientAuth"_s, {}});
        const auto certificate = [&](const char *name) {
            return *trust::describe(m_tool.der(QLatin1StringView(name) + u".pem"_s));
        };
        const auto company = certificate("company");
        const auto below = certificate("below");
        const auto leaf = certificate("leaf");
        QVERIFY(trust::isIssuedBy(company, {leaf, below}, u"192.0.2.20"_s, now));
        QVERIFY(!trust::isIssuedBy(company, {leaf}, u"192.0.2.20"_s, now));
        QVERIFY(trust::isIssuedBy(below, {leaf}, u"192.0.2.20"_s, now));
        QVERIFY(!trust::isIssuedBy(company, {certificate("client"), below}, u"192.0.2.20"_s, now));
    }
};

QTEST_GUILESS_MAIN(TstSigning)
#include "tst_signing.moc"
