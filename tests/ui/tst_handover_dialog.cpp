// SPDX-License-Identifier: Apache-2.0
#include "report/sample_records.h"
#include "ui/handover_dialog.h"
#include "ui/widgets/problem_line.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace model;
using ui::HandoverDialog;

class TstHandoverDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void changesNothingWhenNothingIsTyped();
    void takesWhatIsTyped();
    void asksForWhoAndWhenOfEachOpenRow();
    void asksAgainForADateThatIsNone();
    void namesEveryInput();

private:
    static void type(const HandoverDialog &dialog, const QString &name, const QString &text)
    {
        auto *line = dialog.findChild<QLineEdit *>(name);
        QVERIFY2(line, qPrintable(name));
        line->setText(text);
    }
};

void TstHandoverDialog::changesNothingWhenNothingIsTyped()
{
    Record record = typicalRecord();
    QVERIFY(HandoverDialog(record).handover() == Handover());
    record.handover = sampleHandover();
    QVERIFY(HandoverDialog(record).handover() == sampleHandover());
}

void TstHandoverDialog::takesWhatIsTyped()
{
    const HandoverDialog dialog(typicalRecord());
    type(dialog, u"sitePlanId"_s, u" CAM-017 "_s);
    type(dialog, u"location"_s, u"Gate 3"_s);
    type(dialog, u"passwordTo"_s, u"Ms Tan"_s);
    type(dialog, u"passwordAt"_s, u"2025-04-26"_s);
    type(dialog, u"passwordHow"_s, u"Sealed envelope"_s);
    type(dialog, u"nextReview"_s, u"2026-04-26"_s);
    const Handover handover = dialog.handover();
    QCOMPARE_EQ(handover.sitePlanId, u"CAM-017"_s);
    QCOMPARE_EQ(handover.location, u"Gate 3"_s);
    QCOMPARE_EQ(handover.passwordHandedTo, u"Ms Tan"_s);
    QCOMPARE_EQ(handover.passwordHandedAt, QDate(2025, 4, 26));
    QCOMPARE_EQ(handover.passwordHandedHow, u"Sealed envelope"_s);
    QCOMPARE_EQ(handover.nextReview, QDate(2026, 4, 26));
}

void TstHandoverDialog::asksForWhoAndWhenOfEachOpenRow()
{
    const HandoverDialog dialog(typicalRecord()); // rows 1 and 8 are open
    type(dialog, u"pointWho2"_s, u"J. Brandt"_s);
    type(dialog, u"pointBy2"_s, u"2025-05-09"_s);
    type(dialog, u"pointWhat3"_s, u"Clean the dome"_s);
    QVERIFY(!dialog.findChild<QLineEdit *>(u"pointWho4"_s));
    const QList<Handover::OpenPoint> expected {
        {u"rtsp_authentication_on"_s, u"J. Brandt"_s, QDate(2025, 5, 9)}, {u"Clean the dome"_s, {}, {}}};
    QVERIFY(dialog.handover().openPoints == expected);
}

void TstHandoverDialog::asksAgainForADateThatIsNone()
{
    HandoverDialog dialog(typicalRecord());
    dialog.show();
    const QSignalSpy accepted(&dialog, &QDialog::accepted);
    type(dialog, u"nextReview"_s, u"next spring"_s);
    dialog.findChild<QPushButton *>(u"keepHandover"_s)->click();
    QCOMPARE_EQ(accepted.size(), 0);
    QVERIFY(dialog.findChild<ui::ProblemLine *>()->text().contains(u"next spring"_s));
    type(dialog, u"nextReview"_s, u"2026-02-30"_s);
    dialog.findChild<QPushButton *>(u"keepHandover"_s)->click();
    QCOMPARE_EQ(accepted.size(), 0);
    type(dialog, u"nextReview"_s, u"2026-02-28"_s);
    dialog.findChild<QPushButton *>(u"keepHandover"_s)->click();
    QCOMPARE_EQ(accepted.size(), 1);
}

void TstHandoverDialog::namesEveryInput()
{
    HandoverDialog dialog(richRecord());
    dialog.show();
    QStringList names;
    const auto lines = dialog.findChildren<QLineEdit *>();
    for (const QLineEdit *line : lines) {
        QVERIFY2(!line->accessibleName().isEmpty(), qPrintable(line->objectName()));
        names.append(line->objectName());
    }
    QCOMPARE_EQ(names.removeDuplicates(), 0);
}

QTEST_MAIN(TstHandoverDialog)
#include "tst_handover_dialog.moc"
