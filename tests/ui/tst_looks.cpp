// SPDX-License-Identifier: Apache-2.0
#include "ui/looks/comfort_style.h"
#include "ui/looks/looks.h"
#include "ui/widgets/form.h"
#include "ui/widgets/wrapped_buttons.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using ui::Look;

/// The colours and the style of the window, held against WCAG 2.1 and a fingertip.
class TstLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void textCanBeReadOnItsBackground_data();
    void textCanBeReadOnItsBackground();
    void edgesOfInputsCanBeSeen_data();
    void edgesOfInputsCanBeSeen();
    void theKeyboardIsSeen_data();
    void theKeyboardIsSeen();
    void whatIsPressedHasRoomForAFinger();
    void longWordsOfAChoiceGoOnInTheNextLine();
    void eachLookIsKeptByAName();
    void theDesktopsOwnColoursComeBack();
};

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// WCAG 2.1, "contrast ratio".
double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return qMax(a, b) / qMin(a, b);
}

QColor over(const QColor &top, const QColor &ground)
{
    const auto mixed = [&](int a, int b) {
        return static_cast<int>(std::lround(a * double(top.alphaF()) + b * (1.0 - double(top.alphaF()))));
    };
    return {mixed(top.red(), ground.red()), mixed(top.green(), ground.green()), mixed(top.blue(), ground.blue())};
}

void addLooks()
{
    QTest::addColumn<Look>("look");
    for (const Look look : {Look::System, Look::Light, Look::Dark, Look::HighContrast})
        QTest::addRow("%s", qPrintable(ui::nameOf(look))) << look;
}

/// The strongest contrast to the window in a ring of this width around a widget.
double strongestOnTheEdge(QWidget &widget, int width)
{
    const QImage image = widget.grab().toImage();
    const QColor ground = widget.palette().color(QPalette::Window);
    double strongest = 0;
    for (int y = 0; y < width; ++y) {
        for (int x = image.width() / 4; x < image.width() * 3 / 4; ++x)
            strongest = qMax(strongest, contrast(image.pixelColor(x, y), ground));
    }
    return strongest;
}

} // namespace

void TstLooks::textCanBeReadOnItsBackground_data()
{
    addLooks();
}

void TstLooks::textCanBeReadOnItsBackground()
{
    QFETCH(Look, look);
    const ui::Looks looks(look);
    const QPalette palette = QApplication::palette();
    const double least = look == Look::HighContrast ? 7 : 4.5;
    const auto check = [&](QPalette::ColorRole text, QPalette::ColorRole ground, double wanted) {
        const QColor below = palette.color(ground);
        return contrast(over(palette.color(text), below), below) >= wanted;
    };
    QVERIFY(check(QPalette::WindowText, QPalette::Window, least));
    QVERIFY(check(QPalette::Text, QPalette::Base, least));
    QVERIFY(check(QPalette::Text, QPalette::AlternateBase, least));
    QVERIFY(check(QPalette::ButtonText, QPalette::Button, least));
    const std::unique_ptr<QLabel> quiet(ui::quietParagraph(u"Help"_s, nullptr));
    const QColor ground = palette.color(QPalette::Window);
    QVERIFY(contrast(over(quiet->palette().color(QPalette::PlaceholderText), ground), ground) >= 4.5);
    if (look != Look::System) { // of the desktop's own colours the rest is the desktop's affair
        QVERIFY(check(QPalette::HighlightedText, QPalette::Highlight, 4.5));
        QVERIFY(check(QPalette::PlaceholderText, QPalette::Base, 4.5));
        QVERIFY(check(QPalette::Link, QPalette::Window, 4.5));
        QVERIFY(contrast(palette.color(QPalette::Disabled, QPalette::WindowText), ground) >= 3);
    }
}

void TstLooks::edgesOfInputsCanBeSeen_data()
{
    addLooks();
}

void TstLooks::edgesOfInputsCanBeSeen()
{
    QFETCH(Look, look);
    const ui::Looks looks(look);
    QLineEdit line;
    QPushButton button(u"Press"_s);
    QComboBox box;
    QSpinBox number;
    for (QWidget *input : std::initializer_list<QWidget *> {&line, &button, &box, &number}) {
        input->resize(160, 40);
        const double strongest = strongestOnTheEdge(*input, 3);
        QVERIFY2(strongest >= 3,
            qPrintable(u"%1: %2"_s.arg(QLatin1StringView(input->metaObject()->className())).arg(strongest)));
    }
}

void TstLooks::theKeyboardIsSeen_data()
{
    addLooks();
}

void TstLooks::theKeyboardIsSeen()
{
    QFETCH(Look, look);
    const ui::Looks looks(look);
    QWidget window;
    QVBoxLayout column(&window);
    QLineEdit line;
    QPushButton button(u"Press"_s);
    QCheckBox check(u"Yes"_s);
    QRadioButton radio(u"This"_s);
    QComboBox box;
    for (QWidget *input : std::initializer_list<QWidget *> {&line, &button, &check, &radio, &box})
        column.addWidget(input);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    for (QWidget *input : std::initializer_list<QWidget *> {&button, &check, &radio, &box, &line}) {
        (input == &line ? static_cast<QWidget *>(&button) : &line)->setFocus();
        const QImage before = input->grab().toImage();
        input->setFocus(Qt::TabFocusReason);
        QVERIFY(input->hasFocus());
        const QImage after = input->grab().toImage();
        const QColor mark = input->palette().color(QPalette::Highlight);
        int marked = 0;
        for (int y = 0; y < after.height(); ++y) {
            for (int x = 0; x < after.width(); ++x)
                marked += after.pixelColor(x, y) == mark && before.pixelColor(x, y) != mark;
        }
        QVERIFY2(marked > 40, input->metaObject()->className());
    }
}

void TstLooks::whatIsPressedHasRoomForAFinger()
{
    const ui::Looks looks;
    QLineEdit line;
    QPushButton button(u"Press"_s);
    QCheckBox check(u"Yes"_s);
    QRadioButton radio(u"This"_s);
    QComboBox box;
    QSpinBox number;
    for (const QWidget *input : std::initializer_list<QWidget *> {&line, &button, &check, &radio, &box, &number}) {
        const int wanted = ui::touchHeight(input->fontMetrics());
        QVERIFY(wanted >= 36);
        QVERIFY2(input->sizeHint().height() >= wanted, input->metaObject()->className());
    }
}

void TstLooks::longWordsOfAChoiceGoOnInTheNextLine()
{
    const ui::Looks looks;
    const QString words = u"&Leave it for now: somebody agreed to the risk"_s;
    ui::WrappedRadioButton radio(words);
    ui::WrappedCheckBox check(words);
    for (QAbstractButton *button : std::initializer_list<QAbstractButton *> {&radio, &check}) {
        const int whole = button->sizeHint().width() + 40;
        QVERIFY(button->minimumSizeHint().width() < whole / 2);
        QCOMPARE_EQ(button->heightForWidth(whole), ui::touchHeight(button->fontMetrics()));
        QVERIFY(button->heightForWidth(whole / 3) >= 3 * button->fontMetrics().height());
        // A finger on the second line chooses it, too.
        button->resize(whole / 3, button->heightForWidth(whole / 3));
        button->show();
        QVERIFY(QTest::qWaitForWindowExposed(button));
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(button->width() / 2, button->height() - 4));
        QVERIFY(button->isChecked());
    }
}

void TstLooks::eachLookIsKeptByAName()
{
    Look kept = Look::System;
    ui::Looks looks(Look::Light, [&kept](Look look) { kept = look; });
    QCOMPARE_EQ(kept, Look::System); // the first one is known already
    for (const Look look : {Look::Dark, Look::HighContrast, Look::System, Look::Light}) {
        looks.wear(look);
        QCOMPARE_EQ(kept, look);
        QCOMPARE_EQ(ui::lookNamed(ui::nameOf(look)), look);
    }
    QVERIFY(!ui::lookNamed(u"pink"));
}

void TstLooks::theDesktopsOwnColoursComeBack()
{
    const QColor before = QApplication::palette().color(QPalette::Window);
    {
        ui::Looks looks(Look::Dark);
        QVERIFY(QApplication::palette().color(QPalette::Window) != before);
        looks.wear(Look::System);
        QCOMPARE_EQ(QApplication::palette().color(QPalette::Window), before);
        looks.wear(Look::HighContrast);
    }
    QCOMPARE_EQ(QApplication::palette().color(QPalette::Window), before);
}

QTEST_MAIN(TstLooks)
#include "tst_looks.moc"
