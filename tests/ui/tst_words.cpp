// SPDX-License-Identifier: Apache-2.0
#include "ui/words.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TstWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void hasItsOwnWordsForEachEffect();
    void asksForPatienceWhereItIsNeeded_data();
    void asksForPatienceWhereItIsNeeded();
};

void TstWords::hasItsOwnWordsForEachEffect()
{
    QSet<QString> words;
    for (int effect = 0; effect <= static_cast<int>(model::Effect::MayLockOut); ++effect)
        words.insert(ui::wordFor(static_cast<model::Effect>(effect)));
    QCOMPARE_EQ(words.size(), static_cast<int>(model::Effect::MayLockOut) + 1);
}

static model::Change changeOf(model::Change::Body body, model::Effect effect)
{
    model::Change change;
    change.body = std::move(body);
    change.effect = effect;
    return change;
}

void TstWords::asksForPatienceWhereItIsNeeded_data()
{
    QTest::addColumn<model::Change>("change");
    QTest::addColumn<QString>("said");
    using model::Effect;
    QTest::newRow("quick") << changeOf(model::SetParameters {}, Effect::None) << QString();
    QTest::newRow("reconnect") << changeOf(model::SetParameters {}, Effect::Reconnect) << u"by itself"_s;
    QTest::newRow("reboot") << changeOf(model::SetParameters {}, Effect::Reboot) << u"minutes"_s;
    QTest::newRow("its own certificate") << changeOf(model::MakeCertificate {}, Effect::None) << u"minutes"_s;
    QTest::newRow("a signed one") << changeOf(model::InstallSignedCertificate {}, Effect::Reconnect) << u"minutes"_s;
    QTest::newRow("by hand") << changeOf(model::ByHand {}, Effect::Reboot) << QString();
}

void TstWords::asksForPatienceWhereItIsNeeded()
{
    QFETCH(model::Change, change);
    QFETCH(QString, said);
    const QString words = ui::patienceFor(change);
    QCOMPARE_EQ(words.isEmpty(), said.isEmpty());
    QVERIFY2(words.contains(said), qPrintable(words));
}

Q_DECLARE_METATYPE(model::Change)

QTEST_APPLESS_MAIN(TstWords)
#include "tst_words.moc"
