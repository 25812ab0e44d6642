// SPDX-License-Identifier: Apache-2.0
#include "ui/choice_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using guide::Choice;

class TstChoiceForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void turnsEachKindIntoItsWidget();
    void startsWithTheAnswerElseWithTheRecommendation();
    void writesWhatIsEntered();
    void keepsASecretOutOfTheValues();
    void leavesOtherValuesAlone();
    void goesBackToTheRecommendedValues();
    void namesAndLabelsEveryInput();
};

static Choice choice(const QString &id, Choice::Kind kind, const char *label, const QString &recommended)
{
    Choice made;
    made.id = id;
    made.kind = kind;
    made.label = label;
    made.recommended = recommended;
    return made;
}

static QList<Choice> choices()
{
    Choice number = choice(u"number"_s, Choice::Kind::Number, "Number", u"5"_s);
    number.least = 1;
    number.most = 10;
    Choice oneOf = choice(u"oneOf"_s, Choice::Kind::OneOf, "One of", u"b"_s);
    oneOf.reason = "Because";
    oneOf.options = {{u"a"_s, "A"}, {u"b"_s, "B"}};
    return {choice(u"toggle"_s, Choice::Kind::Toggle, "Toggle", u"1"_s), number,
        choice(u"line"_s, Choice::Kind::Line, "Line", u"words"_s),
        choice(u"secret"_s, Choice::Kind::Password, "Secret", {}), oneOf};
}

template <class T>
static T *input(const ui::ChoiceForm &form, const QString &id)
{
    return form.findChild<T *>(u"choice_"_s + id);
}

void TstChoiceForm::turnsEachKindIntoItsWidget()
{
    const ui::ChoiceForm form(choices(), {});
    QVERIFY(input<QCheckBox>(form, u"toggle"_s));
    QVERIFY(input<QLineEdit>(form, u"line"_s));
    QVERIFY(input<QComboBox>(form, u"oneOf"_s));
    QCOMPARE_EQ(input<QSpinBox>(form, u"number"_s)->maximum(), 10);
    QCOMPARE_EQ(input<QLineEdit>(form, u"secret"_s)->echoMode(), QLineEdit::Password);
}

void TstChoiceForm::startsWithTheAnswerElseWithTheRecommendation()
{
    model::SectionAnswer answer;
    answer.values = {{u"oneOf"_s, u"a"_s}, {u"line"_s, QString()}};
    const ui::ChoiceForm form(choices(), answer);
    QCOMPARE_EQ(input<QComboBox>(form, u"oneOf"_s)->currentData().toString(), u"a"_s);
    QCOMPARE_EQ(input<QLineEdit>(form, u"line"_s)->text(), QString()); // blank is an answer
    QCOMPARE_EQ(input<QSpinBox>(form, u"number"_s)->value(), 5);
    QVERIFY(input<QCheckBox>(form, u"toggle"_s)->isChecked());
    QVERIFY(!form.isAsRecommended());
}

void TstChoiceForm::writesWhatIsEntered()
{
    const ui::ChoiceForm form(choices(), {});
    const QSignalSpy changed(&form, &ui::ChoiceForm::changed);
    input<QCheckBox>(form, u"toggle"_s)->setChecked(false);
    input<QSpinBox>(form, u"number"_s)->setValue(7);
    input<QLineEdit>(form, u"line"_s)->setText(u" other words "_s);
    input<QComboBox>(form, u"oneOf"_s)->setCurrentIndex(0);
    QCOMPARE_EQ(changed.size(), 4);
    model::SectionAnswer answer;
    form.fill(answer);
    const QMap<QString, QString> expected {
        {u"toggle"_s, u"0"_s}, {u"number"_s, u"7"_s}, {u"line"_s, u"other words"_s}, {u"oneOf"_s, u"a"_s}};
    QCOMPARE_EQ(answer.values, expected);
}

void TstChoiceForm::keepsASecretOutOfTheValues()
{
    const ui::ChoiceForm form(choices(), {});
    input<QLineEdit>(form, u"secret"_s)->setText(u"open sesame"_s);
    model::SectionAnswer answer;
    form.fill(answer);
    QVERIFY(!answer.values.contains(u"secret"_s));
    QVERIFY(answer.secrets.value(u"secret"_s) == model::Secret::fromText(u"open sesame"));
    input<QLineEdit>(form, u"secret"_s)->clear();
    form.fill(answer);
    QVERIFY(answer.secrets.isEmpty());
}

void TstChoiceForm::leavesOtherValuesAlone()
{
    model::SectionAnswer answer;
    answer.values = {{u"fromTheSite"_s, u"stays"_s}};
    answer.attestation = u"seen"_s;
    ui::ChoiceForm(choices(), answer).fill(answer);
    QCOMPARE_EQ(answer.values.value(u"fromTheSite"_s), u"stays"_s);
    QCOMPARE_EQ(answer.attestation, u"seen"_s);
}

void TstChoiceForm::goesBackToTheRecommendedValues()
{
    ui::ChoiceForm form(choices(), {});
    input<QLineEdit>(form, u"line"_s)->setText(u"other"_s);
    QVERIFY(!form.isAsRecommended());
    form.resetToRecommended();
    QVERIFY(form.isAsRecommended());
}

void TstChoiceForm::namesAndLabelsEveryInput()
{
    const ui::ChoiceForm form(choices(), {});
    for (const Choice &asked : choices()) {
        auto *field = input<QWidget>(form, asked.id);
        QCOMPARE_EQ(field->accessibleName(), asked.label.english());
        QCOMPARE_EQ(field->accessibleDescription(), asked.reason.english());
        const auto labels = form.findChildren<QLabel *>();
        QVERIFY(std::any_of(
            labels.begin(), labels.end(), [field](const QLabel *label) { return label->buddy() == field; }));
    }
}

QTEST_MAIN(TstChoiceForm)
#include "tst_choice_form.moc"
