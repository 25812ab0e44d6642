// SPDX-License-Identifier: Apache-2.0
#include "ui/trust_prompt.h"
#include "ui/widgets/certificate_card.h"
#include "ui/widgets/problem_line.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using ui::TrustPrompt;

class TstTrustPrompt : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void showsAFingerprintInGroups();
    void showsWhatAPersonChecks();
    void saysWhoSignedIt();
    void saysWhatIsWeak();
    void survivesNamesOfAStranger();
    void trustsAnUnknownCertificateByOneButton();
    void wantsAReasonForAChangedCertificate();
    void neverStartsOnTheButtonThatTrusts();
};

namespace {

model::Certificate sample()
{
    model::Certificate certificate;
    certificate.sha256 = QByteArray::fromHex("00112233445566778899aabbccddeeff") + QByteArray(16, '\x7f');
    certificate.subject = u"CN=192.0.2.20, O=VIVOTEK Inc."_s;
    certificate.issuer = certificate.subject;
    certificate.selfSigned = true;
    certificate.names = {u"camera-7.example"_s, u"192.0.2.20"_s};
    certificate.notBefore = QDateTime({2024, 1, 2}, {}, Qt::UTC);
    certificate.notAfter = QDateTime::currentDateTimeUtc().addYears(3);
    certificate.keyType = u"RSA"_s;
    certificate.keyBits = 2048;
    certificate.signature = u"sha256WithRSAEncryption"_s;
    return certificate;
}

QString shown(const QWidget &widget, const QString &name)
{
    const auto *label = widget.findChild<QLabel *>(name);
    return label ? label->text() : QString();
}

struct Prompt
{
    explicit Prompt(TrustPrompt::Reason reason, const QByteArray &before = {})
    {
        widget.ask(reason, sample(), before);
        widget.show();
        active = QTest::qWaitForWindowActive(&widget);
    }

    template <class T>
    T *find(const QString &name) const
    {
        return widget.findChild<T *>(name);
    }

    TrustPrompt widget;
    bool active = false;
};

} // namespace

void TstTrustPrompt::showsAFingerprintInGroups()
{
    QCOMPARE_EQ(ui::inGroups(sample().sha256),
        u"0011 2233 4455 6677 8899 AABB CCDD EEFF 7F7F 7F7F 7F7F 7F7F 7F7F 7F7F 7F7F 7F7F"_s);
    QCOMPARE_EQ(ui::inGroups({}), QString());
}

void TstTrustPrompt::showsWhatAPersonChecks()
{
    ui::CertificateCard card;
    card.showCertificate(sample(), {}, QDateTime::currentDateTimeUtc());
    card.show();
    QVERIFY(shown(card, u"certificateSubject"_s).contains(u"VIVOTEK Inc."_s));
    QVERIFY(shown(card, u"certificateNames"_s).contains(u"camera-7.example, 192.0.2.20"_s));
    QVERIFY(shown(card, u"certificateValid"_s).contains(u"2024"_s));
    QVERIFY(shown(card, u"certificateKey"_s).contains(u"RSA, 2048 bits"_s));
    QVERIFY(shown(card, u"certificateFingerprint"_s).startsWith(u"0011 2233"_s));
    QVERIFY(!card.findChild<QLabel *>(u"certificateBefore"_s)->isVisible());
    QVERIFY(!card.findChild<ui::ProblemLine *>());
}

void TstTrustPrompt::saysWhoSignedIt()
{
    ui::CertificateCard card;
    card.showCertificate(sample(), {}, QDateTime::currentDateTimeUtc());
    QVERIFY(shown(card, u"certificateIssuer"_s).startsWith(u"signed by itself"_s));
    model::Certificate signedByOther = sample();
    signedByOther.selfSigned = false;
    signedByOther.issuer = u"CN=Warehouse authority"_s;
    card.showCertificate(signedByOther, {}, QDateTime::currentDateTimeUtc());
    QCOMPARE_EQ(shown(card, u"certificateIssuer"_s), u"CN=Warehouse authority"_s);
}

void TstTrustPrompt::saysWhatIsWeak()
{
    ui::CertificateCard card;
    model::Certificate old = sample();
    old.keyBits = 1024;
    old.signature = u"sha1WithRSAEncryption"_s;
    card.showCertificate(old, {}, QDateTime::currentDateTimeUtc());
    QCOMPARE_EQ(card.findChildren<ui::ProblemLine *>().size(), 2);
    card.showCertificate(sample(), {}, QDateTime::currentDateTimeUtc());
    QVERIFY(card.findChildren<ui::ProblemLine *>().isEmpty());
}

void TstTrustPrompt::survivesNamesOfAStranger()
{
    ui::CertificateCard card;
    model::Certificate odd = sample();
    odd.subject = u"CN=<b>root</b>\n\u202etxt"_s + QString(5000, u'x');
    odd.names = QStringList(500, u"a.example"_s);
    odd.keyType.clear();
    odd.notBefore = {};
    card.showCertificate(odd, {}, QDateTime::currentDateTimeUtc());
    const QString subject = shown(card, u"certificateSubject"_s);
    QVERIFY(subject.contains(u"<b>root</b>"_s)); // as it is, not as markup
    QVERIFY(!subject.contains(u'\n') && !subject.contains(QChar(0x202e)));
    QVERIFY(subject.size() < 300);
    QVERIFY(shown(card, u"certificateNames"_s).size() < 300);
    QCOMPARE_EQ(card.findChild<QLabel *>(u"certificateSubject"_s)->textFormat(), Qt::PlainText);
}

void TstTrustPrompt::trustsAnUnknownCertificateByOneButton()
{
    const Prompt prompt(TrustPrompt::Reason::Unknown);
    const QSignalSpy trusted(&prompt.widget, &TrustPrompt::trusted);
    const QSignalSpy refused(&prompt.widget, &TrustPrompt::refused);
    QVERIFY(!prompt.find<QCheckBox>(u"knowsWhy"_s)->isVisible());
    QVERIFY(shown(prompt.widget, u"trustMeaning"_s).startsWith(u"Nothing was sent"_s));
    prompt.find<QPushButton>(u"trust"_s)->click();
    QCOMPARE_EQ(trusted.size(), 1);
    QCOMPARE_EQ(trusted.first().first().toByteArray(), sample().sha256);
    prompt.find<QPushButton>(u"goBack"_s)->click();
    QCOMPARE_EQ(refused.size(), 1);
}

void TstTrustPrompt::wantsAReasonForAChangedCertificate()
{
    const Prompt prompt(TrustPrompt::Reason::Changed, QByteArray(32, '\x11'));
    const QSignalSpy trusted(&prompt.widget, &TrustPrompt::trusted);
    QVERIFY(shown(prompt.widget, u"trustQuestion"_s).contains(u"has changed"_s));
    QVERIFY(shown(prompt.widget, u"trustMeaning"_s).startsWith(u"Nothing was sent"_s));
    QVERIFY(shown(prompt.widget, u"certificateBefore"_s).startsWith(u"1111 1111"_s));
    auto *trust = prompt.find<QPushButton>(u"trust"_s);
    QVERIFY(!trust->isEnabled());
    trust->click();
    QCOMPARE_EQ(trusted.size(), 0);
    prompt.find<QCheckBox>(u"knowsWhy"_s)->setChecked(true);
    trust->click();
    QCOMPARE_EQ(trusted.size(), 1);
}

void TstTrustPrompt::neverStartsOnTheButtonThatTrusts()
{
    for (const auto reason : {TrustPrompt::Reason::Unknown, TrustPrompt::Reason::Changed})
        QCOMPARE_EQ(Prompt(reason).widget.firstInput()->objectName(), u"goBack"_s);
}

QTEST_MAIN(TstTrustPrompt)
#include "tst_trust_prompt.moc"
