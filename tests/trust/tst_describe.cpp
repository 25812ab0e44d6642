// SPDX-License-Identifier: Apache-2.0
#include "openssl_tool.h"
#include "trust/describe.h"
#include "trust/pin.h"

#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

#include <openssl/err.h>

using namespace Qt::Literals::StringLiterals;
using Kind = model::Error::Kind;
using model::Certificate;

/// What people are told of a certificate; the certificates come from the openssl command line.
class TstDescribe : public QObject
{
    Q_OBJECT

    const OpenSslTool m_tool;

    Certificate made(const QString &name, const QString &extensions = {}, const QStringList &more = {}) const
    {
        m_tool.makeSelfSigned(u"it"_s, {name, extensions, more});
        return trust::describe(m_tool.der(u"it.pem"_s)).value_or(Certificate());
    }

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void saysWhatAPersonChecks()
    {
        const auto certificate = made(u"/C=TW/O=VIVOTEK, Inc./CN=192.0.2.20"_s,
            u"subjectAltName=IP:192.0.2.20,DNS:camera-7.example,IP:2001:db8::5,email:a@b.example"_s,
            {u"-set_serial"_s, u"0x0102ab"_s, u"-days"_s, u"30"_s});
        QCOMPARE(certificate.subject, u"CN=192.0.2.20, O=VIVOTEK\\, Inc., C=TW"_s);
        QCOMPARE(certificate.issuer, certificate.subject);
        QCOMPARE(certificate.commonName, u"192.0.2.20"_s);
        QCOMPARE(certificate.names, QStringList({u"192.0.2.20"_s, u"camera-7.example"_s, u"2001:db8::5"_s}));
        QVERIFY(certificate.selfSigned);
        QCOMPARE(certificate.serialNumber, u"01:02:ab"_s);
        QCOMPARE(certificate.keyType, u"EC"_s);
        QCOMPARE(certificate.keyBits, 256);
        QCOMPARE(certificate.signature, u"ecdsa-with-SHA256"_s);
        QCOMPARE(certificate.notBefore.timeSpec(), Qt::UTC);
        QCOMPARE(certificate.notBefore.daysTo(certificate.notAfter), 30);
        QVERIFY(qAbs(certificate.notBefore.secsTo(QDateTime::currentDateTimeUtc())) < 60);
        const auto theirs =
            m_tool.run({u"x509"_s, u"-in"_s, u"it.pem"_s, u"-noout"_s, u"-fingerprint"_s, u"-sha256"_s}).output;
        QVERIFY(theirs.contains(certificate.sha256.toHex(':').toUpper()));
        QVERIFY(trust::weaknessesOf(certificate, QDateTime::currentDateTimeUtc()).isEmpty());
    }

    void agreesWithThePin()
    {
        const auto certificate = made(u"/CN=x"_s);
        const QSslCertificate qts(certificate.der, QSsl::Der);
        QCOMPARE(trust::describe(qts), certificate);
        QCOMPARE(trust::fingerprintOf(qts), certificate.sha256);
        QCOMPARE(trust::describe(QSslCertificate()), Certificate());
    }

    void knowsAnIssuedOneFromASelfSignedOne()
    {
        made(u"/CN=Authority"_s);
        m_tool.makeIssued(u"issued"_s, u"it"_s, {u"/CN=Authority"_s, {}, {}});
        const auto issued = trust::describe(m_tool.der(u"issued.pem"_s));
        QVERIFY(issued);
        // The names are the same: only the key tells.
        QCOMPARE(issued->issuer, issued->subject);
        QVERIFY(!issued->selfSigned);
    }

    void refusesWhatIsNoCertificate_data()
    {
        QTest::addColumn<QByteArray>("der");
        const QByteArray whole = made(u"/CN=x"_s).der;
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("certificate");
        QTest::newRow("cut off") << whole.chopped(1);
        QTest::newRow("more behind it") << whole + 'x';
        QTest::newRow("PEM") << m_tool.read(u"it.pem"_s);
        QTest::newRow("huge") << whole + QByteArray(1024 * 1024, '\0');
        QTest::newRow("a length of gigabytes") << QByteArray("\x30\x84\x7f\xff\xff\xff\x30\x84\x7f\xff\xff\xfa", 12);
        QTest::newRow("nothing but nesting") << QByteArray(60'000, '\x30');
    }

    void refusesWhatIsNoCertificate()
    {
        QFETCH(const QByteArray, der);
        const auto certificate = trust::describe(der);
        QVERIFY(!certificate);
        QCOMPARE(certificate.error().kind, Kind::BadReply);
        QCOMPARE(certificate.error().detail, u"This is not a certificate that can be read."_s);
        // Qt's sockets would take an error that is left here for one of theirs.
        QCOMPARE(ERR_peek_error(), 0UL);
    }

    void survivesEveryBrokenByte()
    {
        const QByteArray whole = made(u"/CN=x/O=y"_s, u"subjectAltName=IP:192.0.2.20,DNS:a.example"_s).der;
        int readable = 0;
        for (qsizetype i = 0; i < whole.size(); ++i) {
            for (const char mask : {'\x01', '\x80', '\xff'}) {
                QByteArray broken = whole;
                broken[i] = static_cast<char>(broken[i] ^ mask);
                const auto certificate = trust::describe(broken);
                if (!certificate)
                    continue;
                ++readable;
                trust::weaknessesOf(*certificate, QDateTime::currentDateTimeUtc());
                trust::namesHost(*certificate, u"192.0.2.20");
                trust::namesHost(*certificate, u"a.example");
            }
        }
        QVERIFY(readable > 0);
        QCOMPARE(ERR_peek_error(), 0UL);
    }

    void tamesHostileTexts()
    {
        const auto certificate =
            made(u"/O="_s + QString(60, u'o') + u"/OU=a, CN=192.0.2.20/CN=\u202e02.2.0.291\n<b>"_s + QString(40, u'c'),
                u"subjectAltName=DER:30:0d:82:0b:61:2e:65:78:00:2e:65:76:69:6c:0a"_s);
        for (const QString &text : {certificate.subject, certificate.commonName, certificate.names.value(0)}) {
            QVERIFY(!text.isEmpty());
            QVERIFY2(!text.contains(QRegularExpression(u"[\\x00-\\x1f\u202e]"_s)), qPrintable(text));
        }
        QVERIFY(certificate.subject.contains(u"OU=a\\, CN\\=192.0.2.20"_s)
            || certificate.subject.contains(u"OU=a\\, CN=192.0.2.20"_s));
        QVERIFY(!trust::namesHost(certificate, u"a.ex"));
        QVERIFY(!trust::namesHost(certificate, u"192.0.2.20"));
    }

    void limitsWhatIsShown()
    {
        QString name;
        QString entries;
        for (int i = 0; i < 60; ++i) {
            name += u"/OU="_s + QString(60, u'u');
            entries += u"DNS:%1.example,"_s.arg(i);
        }
        const auto certificate = made(name + u"/CN=x"_s, u"subjectAltName="_s + entries.chopped(1),
            {u"-set_serial"_s, u"0x"_s + QString(100, u'7')});
        QVERIFY(certificate.subject.size() <= 513);
        QVERIFY(certificate.subject.startsWith(u"CN=x, OU="_s));
        QCOMPARE(certificate.names.size(), 50);
        QVERIFY(certificate.serialNumber.size() <= 96);
        QVERIFY(trust::namesHost(certificate, u"59.example"));
    }

    void knowsWhomItNames_data()
    {
        QTest::addColumn<QString>("extensions");
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isNamed");
        const QString both = u"subjectAltName=IP:192.0.2.20,IP:2001:db8::5,DNS:camera-7.example,DNS:*.site.example"_s;
        QTest::newRow("address") << both << u"192.0.2.20"_s << true;
        QTest::newRow("another address") << both << u"192.0.2.2"_s << false;
        QTest::newRow("IPv6") << both << u"2001:DB8:0:0::5"_s << true;
        QTest::newRow("IPv6 in brackets") << both << u"[2001:db8::5]"_s << true;
        QTest::newRow("IPv6 with a scope") << u"subjectAltName=IP:fe80::5"_s << u"fe80::5%eth0"_s << true;
        QTest::newRow("name") << both << u"Camera-7.Example"_s << true;
        QTest::newRow("name with its dot") << both << u"camera-7.example."_s << true;
        QTest::newRow("another name") << both << u"camera-8.example"_s << false;
        QTest::newRow("wildcard") << both << u"a.site.example"_s << true;
        QTest::newRow("two labels for one star") << both << u"a.b.site.example"_s << false;
        QTest::newRow("no label for a star") << both << u".site.example"_s << false;
        QTest::newRow("end of a name") << both << u".example"_s << false;
        QTest::newRow("common name beside others") << both << u"cn.example"_s << false;
        QTest::newRow("common name beside an address") << u"subjectAltName=IP:192.0.2.20"_s << u"cn.example"_s << false;
        QTest::newRow("common name beside e-mail") << u"subjectAltName=email:a@b.example"_s << u"cn.example"_s << false;
        QTest::newRow("common name alone") << QString() << u"cn.example"_s << true;
        QTest::newRow("address as a name") << u"subjectAltName=DNS:192.0.2.20"_s << u"192.0.2.20"_s << false;
        QTest::newRow("name that is no address") << u"subjectAltName=DNS:192.0.2"_s << u"192.0.2"_s << false;
        QTest::newRow("star for all") << u"subjectAltName=DNS:*"_s << u"camera"_s << false;
        QTest::newRow("nothing asked") << both << QString() << false;
        QTest::newRow("blanks asked") << both << u"camera-7.example x"_s << false;
        QTest::newRow("other letters") << u"subjectAltName=DNS:xn--bcher-kva.example"_s << u"bücher.example"_s << true;
    }

    void knowsWhomItNames()
    {
        QFETCH(const QString, extensions);
        QFETCH(const QString, host);
        QFETCH(const bool, isNamed);
        QCOMPARE(trust::namesHost(made(u"/CN=cn.example"_s, extensions), host), isNamed);
    }

    void takesNoAddressFromTheCommonName()
    {
        QVERIFY(!trust::namesHost(made(u"/CN=192.0.2.20"_s), u"192.0.2.20"));
        QVERIFY(!trust::namesHost(Certificate(), u"192.0.2.20"));
    }

    void saysWhatIsWeak_data()
    {
        QTest::addColumn<QString>("keyType");
        QTest::addColumn<int>("keyBits");
        QTest::addColumn<QString>("signature");
        QTest::addColumn<QStringList>("sentences");
        const auto key = [](const QString &type, int bits) {
            return u"Its key is short (%1, %2 bits) and may be broken."_s.arg(type).arg(bits);
        };
        const auto signature = [](const QString &name) {
            return u"It is signed in an old way (%1) that may be forged."_s.arg(name);
        };
        const QString good = u"sha256WithRSAEncryption"_s;
        QTest::newRow("RSA 2048") << u"RSA"_s << 2048 << good << QStringList();
        QTest::newRow("RSA 1024") << u"RSA"_s << 1024 << good << QStringList(key(u"RSA"_s, 1024));
        QTest::newRow("RSA-PSS 1024") << u"RSA-PSS"_s << 1024 << good << QStringList(key(u"RSA-PSS"_s, 1024));
        QTest::newRow("EC 256") << u"EC"_s << 256 << u"ecdsa-with-SHA256"_s << QStringList();
        QTest::newRow("EC 192") << u"EC"_s << 192 << good << QStringList(key(u"EC"_s, 192));
        QTest::newRow("Ed25519") << u"ED25519"_s << 253 << u"ED25519"_s << QStringList();
        QTest::newRow("unknown key") << QString() << 0 << good
                                     << QStringList(u"Its key is of a kind that this computer does not know."_s);
        QTest::newRow("SHA-1") << u"RSA"_s << 2048 << u"sha1WithRSAEncryption"_s
                               << QStringList(signature(u"sha1WithRSAEncryption"_s));
        QTest::newRow("SHA-1 and EC") << u"EC"_s << 256 << u"ecdsa-with-SHA1"_s
                                      << QStringList(signature(u"ecdsa-with-SHA1"_s));
        QTest::newRow("PSS with SHA-1") << u"RSA"_s << 2048 << u"rsassaPss (SHA1)"_s
                                        << QStringList(signature(u"rsassaPss (SHA1)"_s));
        QTest::newRow("both") << u"RSA"_s << 1024 << u"md5WithRSAEncryption"_s
                              << QStringList({key(u"RSA"_s, 1024), signature(u"md5WithRSAEncryption"_s)});
    }

    void saysWhatIsWeak()
    {
        QFETCH(const QString, keyType);
        QFETCH(const int, keyBits);
        QFETCH(const QString, signature);
        QFETCH(const QStringList, sentences);
        const QDateTime now(QDate(2026, 5, 1), QTime(12, 0), QTimeZone::utc());
        Certificate certificate;
        certificate.keyType = keyType;
        certificate.keyBits = keyBits;
        certificate.signature = signature;
        certificate.notBefore = now.addDays(-1);
        certificate.notAfter = now.addDays(1);
        QStringList said;
        const auto texts = trust::weaknessesOf(certificate, now);
        for (const auto &text : texts)
            said.append(text.english());
        QCOMPARE(said, sentences);
    }

    void judgesTheDatesByTheClockItIsGiven()
    {
        const auto certificate = made(u"/CN=x"_s, {}, {u"-days"_s, u"10"_s});
        const auto sentenceAt = [&](const QDateTime &now) {
            const auto sentences = trust::weaknessesOf(certificate, now);
            return sentences.isEmpty() ? QString() : sentences.first().english();
        };
        const QString first = certificate.notBefore.date().toString(Qt::ISODate);
        const QString last = certificate.notAfter.date().toString(Qt::ISODate);
        QCOMPARE(sentenceAt(certificate.notBefore), QString());
        QCOMPARE(sentenceAt(certificate.notAfter), QString());
        QCOMPARE(sentenceAt(certificate.notAfter.addSecs(1)), u"It expired on %1."_s.arg(last));
        QCOMPARE(sentenceAt(certificate.notBefore.addSecs(-1)),
            u"By this computer's clock it is not valid yet, only from %1 on."_s.arg(first));
        auto broken = certificate;
        broken.notAfter = {};
        QCOMPARE(trust::weaknessesOf(broken, certificate.notBefore).first().english(), u"Its dates cannot be read."_s);
    }

    void seesHowWeakAnOldCameraIs()
    {
        m_tool.make({u"genrsa"_s, u"-out"_s, u"old.key"_s, u"1024"_s});
        m_tool.makeSelfSigned(u"old"_s, {u"/CN=old"_s, {}, {u"-sha1"_s}});
        const auto old = trust::describe(m_tool.der(u"old.pem"_s));
        QVERIFY(old);
        QCOMPARE(old->keyType, u"RSA"_s);
        QCOMPARE(old->keyBits, 1024);
        QVERIFY(old->selfSigned);
        QCOMPARE(trust::weaknessesOf(*old, QDateTime::currentDateTimeUtc()).size(), 2);
        m_tool.make({u"genpkey"_s, u"-algorithm"_s, u"RSA"_s, u"-pkeyopt"_s, u"rsa_keygen_bits:2048"_s, u"-out"_s,
            u"pss.key"_s});
        m_tool.makeSelfSigned(u"pss"_s, {u"/CN=pss"_s, {}, {u"-sha256"_s, u"-sigopt"_s, u"rsa_padding_mode:pss"_s}});
        QCOMPARE(trust::describe(m_tool.der(u"pss.pem"_s))->signature, u"rsassaPss (SHA256)"_s);
    }
};

QTEST_GUILESS_MAIN(TstDescribe)
#include "tst_describe.moc"
