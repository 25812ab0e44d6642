// SPDX-License-Identifier: Apache-2.0
#include "ui/explain.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Kind = model::Error::Kind;

class TstExplain : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void saysWhatHappenedAndWhatToDoNow_data();
    void saysWhatHappenedAndWhatToDoNow();
    void hasSentencesOfItsOwnForEachKind();
};

static QList<Kind> allKinds()
{
    QList<Kind> kinds;
    for (int kind = 0; kind <= static_cast<int>(Kind::Internal); ++kind)
        kinds.append(static_cast<Kind>(kind));
    return kinds;
}

void TstExplain::saysWhatHappenedAndWhatToDoNow_data()
{
    QTest::addColumn<Kind>("kind");
    for (const Kind kind : allKinds())
        QTest::newRow(qPrintable(model::nameOf(kind))) << kind;
}

void TstExplain::saysWhatHappenedAndWhatToDoNow()
{
    QFETCH(Kind, kind);
    const ui::Explanation words = ui::explain(kind);
    for (const QString &text : {words.what, words.now}) {
        QVERIFY(text.size() > 10);
        QVERIFY(text.endsWith(u'.'));
        QVERIFY(text.front().isUpper());
    }
}

void TstExplain::hasSentencesOfItsOwnForEachKind()
{
    QSet<QString> sentences;
    for (const Kind kind : allKinds())
        sentences.insert(ui::explain(kind).what);
    QCOMPARE_EQ(sentences.size(), allKinds().size());
}

QTEST_APPLESS_MAIN(TstExplain)
#include "tst_explain.moc"
