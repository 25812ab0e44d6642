// SPDX-License-Identifier: Apache-2.0
#include "ui/decision_form.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QRadioButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using model::Decision;

class TstDecisionForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void givesBackWhatItWasGiven_data();
    void givesBackWhatItWasGiven();
    void forgetsReasonsOnceItIsFixed();
    void asksForAnApproverOnlyWhenItIsLeft();
};

static model::SectionAnswer answered(
    model::Decision decision, const QString &reason, const QString &approver, QDate expires = {})
{
    model::SectionAnswer answer;
    answer.decision = decision;
    answer.reason = reason;
    answer.approver = approver;
    answer.expires = expires;
    return answer;
}

void TstDecisionForm::givesBackWhatItWasGiven_data()
{
    QTest::addColumn<model::SectionAnswer>("answer");
    QTest::newRow("fix") << model::SectionAnswer {};
    QTest::newRow("keep") << answered(Decision::Keep, u"VMS"_s, {});
    QTest::newRow("leave") << answered(Decision::Exception, u"VMS"_s, u"Grace"_s);
    QTest::newRow("leave for a year") << answered(
        Decision::Exception, u"VMS"_s, u"Grace"_s, QDate::currentDate().addYears(1));
}

void TstDecisionForm::givesBackWhatItWasGiven()
{
    QFETCH(model::SectionAnswer, answer);
    const ui::DecisionForm form(u"Set it"_s, answer);
    model::SectionAnswer filled;
    form.fill(filled);
    QVERIFY(filled == answer);
    QCOMPARE_EQ(form.wantsFix(), answer.decision == Decision::Fix);
}

void TstDecisionForm::forgetsReasonsOnceItIsFixed()
{
    model::SectionAnswer answer = answered(Decision::Exception, u"VMS"_s, u"Grace"_s);
    const ui::DecisionForm form(u"Set it"_s, answer);
    form.findChild<QRadioButton *>(u"decideFix"_s)->setChecked(true);
    form.fill(answer);
    QVERIFY(answer == model::SectionAnswer {});
}

void TstDecisionForm::asksForAnApproverOnlyWhenItIsLeft()
{
    const ui::DecisionForm form(u"Set it"_s, {});
    const auto *reason = form.findChild<QLineEdit *>(u"reason"_s);
    const auto *approver = form.findChild<QLineEdit *>(u"approver"_s);
    QVERIFY(!reason->isVisibleTo(&form));
    form.findChild<QRadioButton *>(u"decideKeep"_s)->setChecked(true);
    QVERIFY(reason->isVisibleTo(&form));
    QVERIFY(!approver->isVisibleTo(&form));
    form.findChild<QRadioButton *>(u"decideLeave"_s)->setChecked(true);
    QVERIFY(approver->isVisibleTo(&form));
    QVERIFY(!form.findChild<QDateEdit *>(u"end"_s)->isEnabled());
    form.findChild<QCheckBox *>(u"hasEnd"_s)->setChecked(true);
    QVERIFY(form.findChild<QDateEdit *>(u"end"_s)->isEnabled());
}

Q_DECLARE_METATYPE(model::SectionAnswer)

QTEST_MAIN(TstDecisionForm)
#include "tst_decision_form.moc"
