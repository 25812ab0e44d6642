// SPDX-License-Identifier: Apache-2.0
#include "openssl_tool.h"
#include "trust/describe.h"
#include "trust/root_key.h"
#include "trust/signing.h"
#include "trust/site_ca.h"
#include "trust/x509.h"
#include "waiting.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <openssl/err.h>

using namespace Qt::Literals::StringLiterals;
using Kind = model::Error::Kind;
using KeyKind = trust::SiteCa::KeyKind;
using trust::SiteCa;

/// The files of a site's own authority: made whole or not at all, opened by the passphrase alone.
class TstSiteCa : public QObject
{
    Q_OBJECT

    const OpenSslTool m_tool;
    const model::Secret m_passphrase {"correct horse battery staple"};

    auto made(const QString &folder, KeyKind kind = KeyKind::EcP256) const
    {
        return resultOf(SiteCa::create(folder, u"Müller & Söhne"_s, m_passphrase, kind));
    }

    auto opened(const QString &folder) const { return resultOf(SiteCa::open(folder, m_passphrase)); }

    QStringList entries(const QString &folder) const
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    QByteArray openssl(const QStringList &arguments) const { return m_tool.run(arguments).output; }

private Q_SLOTS:

    void initTestCase()
    {
        QVERIFY(made(m_tool.path(u"site"_s)));
        m_tool.write(u"right"_s, QByteArray(m_passphrase.reveal().data(), m_passphrase.reveal().size()));
        m_tool.write(u"wrong"_s, "correct horse battery stapler");
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void cleanup() { QCOMPARE(ERR_peek_error(), 0UL); }

    void makesARootThatOthersTakeForOne()
    {
        const QByteArray text = openssl({u"x509"_s, u"-in"_s, u"site/root.pem"_s, u"-noout"_s, u"-text"_s});
        const QString shown = QString::fromUtf8(text).simplified();
        QVERIFY2(shown.contains(u"X509v3 Basic Constraints: critical CA:TRUE, pathlen:0"_s), text);
        QVERIFY2(shown.contains(u"X509v3 Key Usage: critical Certificate Sign, CRL Sign"_s), text);
        QVERIFY2(shown.contains(u"X509v3 Subject Key Identifier:"_s), text);
        QVERIFY2(shown.contains(u"NIST CURVE: P-256"_s), text);
        QCOMPARE(
            openssl({u"verify"_s, u"-x509_strict"_s, u"-CAfile"_s, u"site/root.pem"_s, u"site/root.pem"_s}).trimmed(),
            QByteArray("site/root.pem: OK"));
    }

    void describesItsRootWithoutThePassphrase()
    {
        QVERIFY(SiteCa::existsIn(m_tool.path(u"site"_s)));
        const auto root = SiteCa::rootIn(m_tool.path(u"site"_s));
        QVERIFY(root);
        QCOMPARE(root->commonName, u"Camlock CA Müller & Söhne"_s);
        QVERIFY(root->subject.contains(u"O=Müller & Söhne"_s));
        QVERIFY(root->selfSigned);
        QCOMPARE(root->notBefore.date(), QDateTime::currentDateTimeUtc().date().addDays(-1));
        QCOMPARE(root->notAfter.date(), QDateTime::currentDateTimeUtc().date().addYears(10));
        QCOMPARE(root->der, m_tool.der(u"site/root.pem"_s));
        QCOMPARE(SiteCa::rootPathIn(m_tool.path(u"site"_s)), m_tool.path(u"site/root.pem"_s));
        QVERIFY(m_tool.read(u"site/issued.json"_s).contains(root->serialNumber.toLatin1()));
    }

    void keepsTheKeyForItself()
    {
        QCOMPARE(entries(m_tool.path(u"site"_s)), QStringList({u"issued.json"_s, u"root.key"_s, u"root.pem"_s}));
        constexpr auto others = QFile::Permissions(0x0077);
        QCOMPARE(QFile::permissions(m_tool.path(u"site"_s)) & others, QFile::Permissions());
        QCOMPARE(QFile::permissions(m_tool.path(u"site/root.key"_s)) & others, QFile::Permissions());
        QCOMPARE(QFile::permissions(m_tool.path(u"site/issued.json"_s)) & others, QFile::Permissions());
        QVERIFY(m_tool.read(u"site/root.key"_s).startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----"));
        const auto openedBy = [&](const QString &file) {
            return m_tool.run({u"pkey"_s, u"-in"_s, u"site/root.key"_s, u"-passin"_s, u"file:"_s + file, u"-noout"_s})
                       .code
                == 0;
        };
        QVERIFY(openedBy(u"right"_s));
        QVERIFY(!openedBy(u"wrong"_s));
        const QByteArray structure = openssl({u"asn1parse"_s, u"-in"_s, u"site/root.key"_s});
        QVERIFY2(structure.contains("PBKDF2") && structure.contains("hmacWithSHA256"), structure);
        QVERIFY2(structure.contains("aes-256-cbc"), structure);
        QVERIFY2(structure.contains(":0927C0"), structure); // 600,000 rounds
    }

    void opensWithItsPassphraseAlone()
    {
        QVERIFY(opened(m_tool.path(u"site"_s)));
        const auto refused =
            resultOf(SiteCa::open(m_tool.path(u"site"_s), model::Secret("correct horse battery stapler")));
        QCOMPARE(refused.error().kind, Kind::BadLogin);
        QVERIFY(!refused.error().detail.contains(u"horse"_s));
        QCOMPARE(resultOf(SiteCa::open(m_tool.path(u"site"_s), {})).error().kind, Kind::BadLogin);
    }

    void neverOverwrites()
    {
        const QByteArray key = m_tool.read(u"site/root.key"_s);
        QCOMPARE(made(m_tool.path(u"site"_s)).error().kind, Kind::Internal);
        QCOMPARE(m_tool.read(u"site/root.key"_s), key);
        QDir().mkpath(m_tool.path(u"foreign"_s));
        m_tool.write(u"foreign/.letter"_s, "Dear");
        QCOMPARE(made(m_tool.path(u"foreign"_s)).error().kind, Kind::Internal);
        QCOMPARE(entries(m_tool.path(u"foreign"_s)), QStringList(u".letter"_s));
        QDir().mkpath(m_tool.path(u"empty"_s));
        QVERIFY(made(m_tool.path(u"empty"_s)));
    }

    void leavesOneWholeAuthorityOfTwoMakers()
    {
        const QString folder = m_tool.path(u"race/site"_s);
        const auto one = SiteCa::create(folder, u"A"_s, m_passphrase, KeyKind::EcP256);
        const auto two = SiteCa::create(folder, u"A"_s, m_passphrase, KeyKind::EcP256);
        const int made = int(resultOf(one).has_value()) + int(resultOf(two).has_value());
        QVERIFY(made >= 1);
        QCOMPARE(entries(m_tool.path(u"race"_s)), QStringList(u"site"_s));
        QVERIFY(opened(folder));
    }

    void makesNothingWhereItCannot()
    {
        m_tool.write(u"file"_s, "x");
        QCOMPARE(made(m_tool.path(u"file"_s)).error().kind, Kind::Internal);
        QCOMPARE(made(m_tool.path(u"file/below"_s)).error().kind, Kind::Internal);
        const auto open = resultOf(SiteCa::create(m_tool.path(u"open"_s), u"A"_s, {}, KeyKind::EcP256));
        QCOMPARE(open.error().kind, Kind::Internal);
        QVERIFY(!QFile::exists(m_tool.path(u"open"_s)));
        QVERIFY(!SiteCa::existsIn(m_tool.path(u"open"_s)));
        QCOMPARE(SiteCa::rootIn(m_tool.path(u"open"_s)).error().kind, Kind::Internal);
        QVERIFY(QDir(m_tool.path({})).entryList({u"*.new-*"_s}).isEmpty());
    }

    void openingSaysWhatIsDamaged_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        const auto row = [](const char *title, const QString &name, const QByteArray &content) {
            QTest::newRow(title) << name << content;
        };
        const QByteArray root = m_tool.read(u"site/root.pem"_s);
        const QByteArray key = m_tool.read(u"site/root.key"_s);
        const QByteArray book = m_tool.read(u"site/issued.json"_s);
        row("no root", u"root.pem"_s, {});
        row("half a root", u"root.pem"_s, root.first(root.size() / 2));
        row("two roots", u"root.pem"_s, root + root);
        row("a request", u"root.pem"_s, QByteArray(root).replace("CERTIFICATE", "CERTIFICATE REQUEST"));
        m_tool.makeSelfSigned(u"other"_s, {u"/CN=other"_s, {}, {}});
        row("another root", u"root.pem"_s, m_tool.read(u"other.pem"_s));
        row("no key", u"root.key"_s, {});
        row("half a key", u"root.key"_s, key.first(key.size() / 2));
        row("an open key", u"root.key"_s, m_tool.read(u"other.key"_s));
        row("a key that asks for a password", u"root.key"_s,
            "-----BEGIN EC PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: "
            "AES-128-CBC,00112233445566778899AABBCCDDEEFF\n\nAAAA\n-----END EC PRIVATE KEY-----\n");
        row("huge key", u"root.key"_s, QByteArray(1024 * 1024, 'x'));
        row("no book", u"issued.json"_s, {});
        row("half a book", u"issued.json"_s, book.first(book.size() / 2));
        row("another book", u"issued.json"_s, R"({"schema":"camlock-pins/1","issued":[]})");
    }

    void openingSaysWhatIsDamaged()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, content);
        const QString folder = u"damaged-"_s + QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-');
        QDir().mkpath(m_tool.path(folder));
        for (const QString &file : {u"root.pem"_s, u"root.key"_s, u"issued.json"_s})
            m_tool.write(folder + u'/' + file, m_tool.read(u"site/"_s + file));
        m_tool.write(folder + u'/' + name, content);
        const auto authority = opened(m_tool.path(folder));
        QVERIFY(!authority);
        QCOMPARE(authority.error().kind, Kind::Internal);
        QVERIFY(authority.error().detail.endsWith(u'.'));
    }

    void givesEachSiteAFolderOfItsOwn_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("begins");
        QTest::newRow("plain") << u"Harbour 7"_s << u"harbour-7-"_s;
        QTest::newRow("empty") << QString() << u"-"_s;
        QTest::newRow("other letters") << u"岸壁"_s << u"-"_s;
        QTest::newRow("way out") << u"../../etc/passwd"_s << u"etc-passwd-"_s;
        QTest::newRow("reserved") << u"CON\\:*?\n"_s << u"con--"_s;
        QTest::newRow("long") << QString(5000, u'a') << QString(32, u'a') + u'-';
    }

    void givesEachSiteAFolderOfItsOwn()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, begins);
        const QString folder = SiteCa::folderFor(u"/data"_s, name);
        QVERIFY2(folder.startsWith(u"/data/site-ca/"_s + begins), qPrintable(folder));
        QVERIFY(QDir::cleanPath(folder) == folder && folder.size() < 100);
        QCOMPARE(SiteCa::folderFor(u"/data"_s, name), folder);
        for (const QString &other : {name + u' ', name.toUpper() + u'.', u"x"_s + name})
            QVERIFY(SiteCa::folderFor(u"/data"_s, other) != folder);
    }

    void takesTheSameNameTypedInTwoWaysForOne()
    {
        QCOMPARE(SiteCa::folderFor(u"/d"_s, u"Mu\u0308ller"_s), SiteCa::folderFor(u"/d"_s, u"Müller"_s));
    }

    void makesAnRsaKeyBesideTheEventLoop()
    {
        const auto future = SiteCa::create(m_tool.path(u"rsa"_s), u"A"_s, m_passphrase);
        QVERIFY(!future.isFinished());
        QVERIFY(resultOf(future));
        const auto root = SiteCa::rootIn(m_tool.path(u"rsa"_s));
        QCOMPARE(root->keyType, u"RSA"_s);
        QCOMPARE(root->keyBits, 3072);
    }

    void shortensALongNameForItsSubject()
    {
        const QString name = QString(63 - 11, u'x') + u"\U0001F4F7 and\nmore"_s;
        const auto key = trust::newKey(KeyKind::EcP256);
        const auto root = trust::newRoot(key.get(), name, "\x01", QDateTime::currentDateTimeUtc());
        QVERIFY(root);
        const auto certificate = trust::describe(trust::derOf(root.get()));
        QCOMPARE(certificate->commonName, u"Camlock CA "_s + QString(52, u'x'));
    }
};

QTEST_GUILESS_MAIN(TstSiteCa)
#include "tst_site_ca.moc"
