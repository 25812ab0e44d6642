// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/button_row.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TstButtonRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void standsInOneLineWhereThereIsRoom();
    void wrapsWhereThereIsNone();
    void breaksTheWordsOfAButtonThatIsWiderThanTheRow();
    void keepsTheOrderOfTab();
    void closesUpWhenOneGoes();
};

namespace {

struct Row
{
    Row()
    {
        for (const QString &text : {u"Remove"_s, u"Add the recorder (192.0.2.50)"_s, u"Go back"_s}) {
            buttons.append(new QPushButton(text));
            row.add(buttons.last());
        }
        row.show();
    }

    void narrowTo(int width) { row.resize(width, row.heightForWidth(width)); }

    ui::ButtonRow row;
    QList<QPushButton *> buttons;
};

} // namespace

void TstButtonRow::standsInOneLineWhereThereIsRoom()
{
    Row one;
    one.narrowTo(one.row.sizeHint().width());
    QCOMPARE_EQ(one.row.height(), one.buttons.first()->sizeHint().height());
    for (qsizetype i = 1; i < one.buttons.size(); ++i) {
        QCOMPARE_EQ(one.buttons.at(i)->y(), 0);
        QVERIFY(one.buttons.at(i)->x() > one.buttons.at(i - 1)->geometry().right());
    }
}

void TstButtonRow::wrapsWhereThereIsNone()
{
    Row one;
    one.narrowTo(one.row.sizeHint().width() - 1);
    QCOMPARE_EQ(one.buttons.at(1)->y(), 0);
    QVERIFY(one.buttons.at(2)->y() > one.buttons.at(1)->geometry().bottom());
    QCOMPARE_EQ(one.buttons.at(2)->x(), 0);
    QVERIFY(one.row.rect().contains(one.buttons.at(2)->geometry()));
}

void TstButtonRow::breaksTheWordsOfAButtonThatIsWiderThanTheRow()
{
    Row one;
    auto *longest = new QPushButton(u"This is my camera: trust this certificate from now on"_s);
    one.row.add(longest);
    const int least = one.row.minimumSizeHint().width();
    QVERIFY(least < longest->sizeHint().width() * 2 / 3);
    one.narrowTo(least);
    QCOMPARE_EQ(longest->width(), least);
    QVERIFY(longest->height() >= 2 * longest->fontMetrics().height());
    QVERIFY(one.row.rect().contains(longest->geometry()));
    for (const QPushButton *button : std::as_const(one.buttons))
        QVERIFY(one.row.rect().contains(button->geometry()));
}

void TstButtonRow::keepsTheOrderOfTab()
{
    Row one;
    one.row.remove(one.buttons.takeAt(1));
    one.buttons.append(new QPushButton(u"Another"_s));
    one.row.add(one.buttons.last());
    QVERIFY(QTest::qWaitForWindowActive(&one.row));
    one.buttons.first()->setFocus();
    for (const QPushButton *next : {one.buttons.at(1), one.buttons.at(2)}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE_EQ(QApplication::focusWidget(), next);
    }
}

void TstButtonRow::closesUpWhenOneGoes()
{
    Row one;
    one.narrowTo(one.row.sizeHint().width());
    one.row.remove(one.buttons.takeFirst());
    QCOMPARE_EQ(one.buttons.first()->x(), 0);
}

QTEST_MAIN(TstButtonRow)
#include "tst_button_row.moc"
