// SPDX-License-Identifier: Apache-2.0
#include "trust/pin.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Kind = model::Error::Kind;
using trust::TrustPolicy;

static const QByteArray pinned(32, 'p');
static const QByteArray other(32, 'o');
static const QByteArray made(32, 'm');

/// Which certificate is believed, and what a sight of one changes.
class TstPin : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void refusesWhatIsUnknown()
    {
        const TrustPolicy policy;
        QVERIFY(!policy.admitsHttps());
        QVERIFY(!policy.accepts(other));
        QCOMPARE(policy.refusal(other).kind, Kind::Untrusted);
        QVERIFY(policy.refusal(other).detail.contains(QString::fromLatin1(other.toHex())));
    }

    void takesTheFirstOneForThePinAndNoOther()
    {
        TrustPolicy policy {.unknown = TrustPolicy::Unknown::Accept};
        QVERIFY(policy.admitsHttps());
        QVERIFY(policy.accepts(pinned));
        policy.seen(pinned);
        QVERIFY(policy.accepts(pinned));
        QVERIFY(!policy.accepts(other));
        QCOMPARE(policy.refusal(other).kind, Kind::IdentityChanged);
    }

    void neverAcceptsNoCertificate()
    {
        TrustPolicy policy {.unknown = TrustPolicy::Unknown::Accept};
        QVERIFY(!policy.accepts({}));
        policy.pinned = QByteArray();
        policy.expected = QByteArray();
        QVERIFY(!policy.accepts({}));
    }

    void expectsItsOwnChangeExactlyOnce()
    {
        TrustPolicy policy {.pinned = pinned, .expected = made};
        // The old one may be seen until the camera has switched.
        QVERIFY(policy.accepts(pinned));
        policy.seen(pinned);
        QVERIFY(policy.accepts(made));
        QVERIFY(!policy.accepts(other));
        policy.seen(made);
        QVERIFY(policy.accepts(made));
        QVERIFY(!policy.accepts(pinned));
        QVERIFY(!policy.expected);
        QCOMPARE(policy.refusal(pinned).kind, Kind::IdentityChanged);
    }

    void takesOnlyTheExpectedOneWhereNothingIsPinned()
    {
        TrustPolicy policy {.expected = made};
        QVERIFY(!policy.accepts(other));
        QVERIFY(policy.accepts(made));
        policy.seen(made);
        QCOMPARE(policy.pinned, made);
        QVERIFY(policy.admitsHttps());
    }

    void readsFingerprintsAsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isOne");
        const QString hex = QString::fromLatin1(other.toHex());
        QTest::newRow("plain") << u"sha256:"_s + hex << true;
        QTest::newRow("upper case") << u"SHA256:"_s + hex.toUpper() << true;
        QTest::newRow("colons") << u"sha256:"_s + QString::fromLatin1(other.toHex(':')) << true;
        QTest::newRow("blanks around") << u" sha256:"_s + hex + u' ' << true;
        QTest::newRow("no prefix") << hex << false;
        QTest::newRow("short") << u"sha256:"_s + hex.chopped(2) << false;
        QTest::newRow("long") << u"sha256:"_s + hex + u"00"_s << false;
        QTest::newRow("no digit") << u"sha256:"_s + hex.chopped(1) + u'g' << false;
        QTest::newRow("empty") << QString() << false;
    }

    void readsFingerprintsAsTyped()
    {
        QFETCH(const QString, typed);
        QFETCH(const bool, isOne);
        const auto fingerprint = trust::parseFingerprint(typed);
        QCOMPARE(fingerprint.has_value(), isOne);
        if (isOne)
            QCOMPARE(*fingerprint, other);
    }

    void hasNoFingerprintForNoCertificate() { QVERIFY(trust::fingerprintOf(QSslCertificate()).isEmpty()); }
};

QTEST_GUILESS_MAIN(TstPin)
#include "tst_pin.moc"
