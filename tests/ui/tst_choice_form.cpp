// SPDX-License-Identifier: Apache-2.0
#include "ui/choice_form.h"
#include "ui/widgets/file_field.h"
#include "ui/widgets/problem_line.h"

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

    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void turnsEachKindIntoItsWidget();
    void startsWithTheAnswerElseWithTheRecommendation();
    void writesWhatIsEntered();
    void keepsASecretOutOfTheValues();
    void leavesOtherValuesAlone();
    void goesBackToTheRecommendedValues();
    void namesAndLabelsEveryInput();
    void asksOnlyWhatMatters();
    void keepsWhatWasEnteredBeforeItMatteredNoMore();
    void speaksBelowTheInputThatIsMeant_data();
    void speaksBelowTheInputThatIsMeant();
    void saysWhatWasBegunAndNotFinished();
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
        choice(u"secret"_s, Choice::Kind::Password, "Secret", {}), oneOf,
        choice(u"entries"_s, Choice::Kind::AddressList, "Entries", u"192.0.2.1"_s),
        choice(u"file"_s, Choice::Kind::File, "File", {})};
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
    QVERIFY(input<ui::AddressListEditor>(form, u"entries"_s));
    QVERIFY(input<ui::FileField>(form, u"file"_s));
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
    input<ui::AddressListEditor>(form, u"entries"_s)->setValue(u"192.0.2.0/24, 192.0.2.9"_s);
    input<ui::FileField>(form, u"file"_s)->setPath(u"/media/usb/camera.pem"_s);
    QCOMPARE_EQ(changed.size(), 7);
    model::SectionAnswer answer;
    form.fill(answer);
    const QMap<QString, QString> expected {{u"toggle"_s, u"0"_s}, {u"number"_s, u"7"_s}, {u"line"_s, u"other words"_s},
        {u"oneOf"_s, u"a"_s}, {u"entries"_s, u"192.0.2.0/24,192.0.2.9"_s}, {u"file"_s, u"/media/usb/camera.pem"_s}};
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

/// A certificate of three kinds, of which one wants a file and two want days.
static QList<Choice> conditionalChoices()
{
    Choice kind = choice(u"certificate"_s, Choice::Kind::OneOf, "Certificate", u"selfSigned"_s);
    kind.options = {{u"selfSigned"_s, "Own"}, {u"siteCa"_s, "Site"}, {u"companyCa"_s, "Company"}};
    Choice file = choice(u"certificateFile"_s, Choice::Kind::File, "File", {});
    file.when = {u"certificate"_s, {u"companyCa"_s}};
    Choice days = choice(u"days"_s, Choice::Kind::Line, "Days", u"397"_s);
    days.reason = "Help";
    days.when = {u"certificate"_s, {u"selfSigned"_s, u"siteCa"_s}};
    Choice unit = choice(u"unit"_s, Choice::Kind::Line, "Unit", {});
    unit.when = {u"days"_s, {u"397"_s}};
    return {kind, file, days, unit};
}

static QStringList shownTexts(const ui::ChoiceForm &form)
{
    QStringList texts;
    const auto labels = form.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && !label->text().isEmpty())
            texts.append(label->text());
    }
    return texts;
}

void TstChoiceForm::asksOnlyWhatMatters()
{
    ui::ChoiceForm form(conditionalChoices(), {});
    form.show();
    QCOMPARE_EQ(shownTexts(form), QStringList({u"Certificate"_s, u"Days"_s, u"Help"_s, u"Unit"_s}));
    auto *kind = input<QComboBox>(form, u"certificate"_s);
    kind->setCurrentIndex(kind->findData(u"companyCa"_s));
    QCOMPARE_EQ(shownTexts(form), QStringList({u"Certificate"_s, u"File"_s}));
    QVERIFY(!input<QWidget>(form, u"days"_s)->isVisible());
    QVERIFY(input<QWidget>(form, u"certificateFile"_s)->isVisible());
}

void TstChoiceForm::keepsWhatWasEnteredBeforeItMatteredNoMore()
{
    ui::ChoiceForm form(conditionalChoices(), {});
    input<QLineEdit>(form, u"days"_s)->setText(u"90"_s);
    input<QComboBox>(form, u"certificate"_s)->setCurrentIndex(2);
    model::SectionAnswer answer;
    form.fill(answer);
    QCOMPARE_EQ(answer.values.value(u"days"_s), u"90"_s);
}

void TstChoiceForm::speaksBelowTheInputThatIsMeant_data()
{
    QTest::addColumn<QString>("needs");
    QTest::addColumn<QString>("field");
    QTest::newRow("the choice itself") << u"days"_s << u"days"_s;
    QTest::newRow("a key of the site") << u"https.days"_s << u"days"_s;
    QTest::newRow("the longest word that fits") << u"https.certificateFile"_s << u"certificateFile"_s;
    QTest::newRow("a key that begins with it") << u"unitOfTheSite"_s << u"unit"_s;
    QTest::newRow("nothing that fits") << u"weather"_s << u"certificate"_s;
}

void TstChoiceForm::speaksBelowTheInputThatIsMeant()
{
    QFETCH(QString, needs);
    QFETCH(QString, field);
    QList<Choice> choices = conditionalChoices();
    for (Choice &choice : choices)
        choice.when = {};
    ui::ChoiceForm form(choices, {});
    form.show();
    form.showProblem(needs, u"That cannot be."_s);
    QCOMPARE_EQ(form.inputFor(needs), input<QWidget>(form, field));
    const QStringList texts = shownTexts(form);
    const qsizetype said = texts.indexOf(u"That cannot be."_s);
    const int above = input<QWidget>(form, field)->geometry().bottom();
    QVERIFY(said >= 0);
    const auto problems = form.findChildren<ui::ProblemLine *>();
    const auto shown =
        std::find_if(problems.begin(), problems.end(), [](const auto *problem) { return problem->isVisible(); });
    QVERIFY(shown != problems.end() && (*shown)->y() > above);
    form.showProblem({}, {});
    QVERIFY(!shownTexts(form).contains(u"That cannot be."_s));
}

void TstChoiceForm::saysWhatWasBegunAndNotFinished()
{
    const ui::ChoiceForm form(choices(), {});
    QVERIFY(form.missing().isEmpty());
    form.findChild<QLineEdit *>(u"newEntry"_s)->setText(u"192.0.2.7"_s);
    QVERIFY(form.missing().contains(u"Press Add"_s));
}

QTEST_MAIN(TstChoiceForm)
#include "tst_choice_form.moc"
