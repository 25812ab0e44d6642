// SPDX-License-Identifier: Apache-2.0
#include "report/sample_records.h"
#include "support/practice_workbench.h"
#include "ui/context.h"
#include "ui/pages/result_page.h"
#include "ui/widgets/message_bar.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TstResultPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void saysWhatIsOpenBeyondTheGuide_data()
    {
        QTest::addColumn<bool>("open");
        QTest::newRow("a port is open") << true;
        QTest::newRow("nothing is") << false;
    }

    void saysWhatIsOpenBeyondTheGuide()
    {
        QFETCH(const bool, open);
        PracticeWorkbench bench(u"ib9365-ht"_s);
        ui::Context context {.bench = bench,
            .options = {.demo = true, .onlySection = {}, .outputFolder = bench.dataFolder(), .site = {}},
            .state = {},
            .session = nullptr};
        context.state.record = typicalRecord();
        context.state.record->beyondGuide[0].ok = !open;
        ui::ResultPage page(context);
        page.initializePage();
        page.show();
        const auto *message = page.findChild<ui::MessageBar *>();
        QVERIFY(message);
        QCOMPARE(message->isVisible(), open);
        if (open)
            QVERIFY2(message->text().contains(u"Port 21 is open."_s), qPrintable(message->text()));
        QVERIFY(!message->text().contains(u"ONVIF search"_s)); // told, not judged
    }
};

QTEST_MAIN(TstResultPage)
#include "tst_result_page.moc"
