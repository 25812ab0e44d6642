// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/table.h"

#include <QHeaderView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// A table to read, in a wide and in a narrow window.
class TstTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void sharesItsWidthWhereThereIsRoom();
    void tellsEverythingInOneColumnWhereThereIsNone();
    void unfoldsAgain();
    void rowsAreHighEnoughForWhatTheyTell();
    void aLongerSignGetsAWiderColumn();
    void aRowGrowsWithItsText();
    void rowsGrowWithTheFont();
};

namespace {

struct Desk
{
    Desk()
        : table({u"State"_s, u"Setting"_s, u"Asked"_s, u"Seen"_s})
    {
        table.stretchColumns({{1, 3}, {2, 3}, {3, 4}});
        ui::addRow(table, {model::Status::Pass, u"Pass"_s}, {u"Switch UPnP off"_s, u"Off"_s, u"Nobody answers"_s});
        ui::addRow(table, {model::Status::Fail, u"Fail"_s}, {u"Set the clock"_s, {}, u"One hour behind"_s});
        table.resize(900, 400);
        table.show();
        shown = QTest::qWaitForWindowExposed(&table);
    }

    QString told(int row, int column) const { return table.shownText(table.model()->index(row, column)); }

    ui::Table table;
    bool shown = false;
};

} // namespace

void TstTable::sharesItsWidthWhereThereIsRoom()
{
    const Desk desk;
    QVERIFY(desk.shown);
    QVERIFY(!desk.table.isFolded());
    QCOMPARE_EQ(desk.told(0, 1), u"Switch UPnP off"_s);
    for (int column = 0; column < 4; ++column)
        QVERIFY(!desk.table.isColumnHidden(column));
    QVERIFY(desk.table.columnWidth(3) > desk.table.columnWidth(1));
}

void TstTable::tellsEverythingInOneColumnWhereThereIsNone()
{
    Desk desk;
    desk.table.resize(desk.table.fontMetrics().averageCharWidth() * 40, 400);
    QVERIFY(desk.table.isFolded());
    QCOMPARE_EQ(desk.told(0, 1), u"Switch UPnP off\nAsked: Off\nSeen: Nobody answers"_s);
    QCOMPARE_EQ(desk.told(1, 1), u"Set the clock\nSeen: One hour behind"_s); // nothing is said of a blank cell
    QVERIFY(!desk.table.isColumnHidden(0));
    QVERIFY(desk.table.isColumnHidden(2) && desk.table.isColumnHidden(3));
    QVERIFY(desk.table.horizontalHeader()->length() <= desk.table.viewport()->width());
}

void TstTable::unfoldsAgain()
{
    Desk desk;
    desk.table.resize(desk.table.fontMetrics().averageCharWidth() * 40, 400);
    desk.table.resize(900, 400);
    QVERIFY(!desk.table.isFolded());
    QVERIFY(!desk.table.isColumnHidden(2) && !desk.table.isColumnHidden(3));
    QCOMPARE_EQ(desk.told(0, 1), u"Switch UPnP off"_s);
}

void TstTable::rowsAreHighEnoughForWhatTheyTell()
{
    Desk desk;
    const int line = desk.table.fontMetrics().height();
    const int before = desk.table.rowHeight(0);
    desk.table.resize(desk.table.fontMetrics().averageCharWidth() * 40, 400);
    QVERIFY(desk.table.rowHeight(0) >= 3 * line);
    QVERIFY(desk.table.rowHeight(0) > before);
}

void TstTable::aLongerSignGetsAWiderColumn()
{
    Desk desk;
    const int before = desk.table.columnWidth(0);
    ui::setSign(desk.table, 1, {model::Status::Pass, u"Done, and read back"_s});
    QTRY_VERIFY(desk.table.columnWidth(0) > before);
    QVERIFY(desk.table.columnWidth(0) >= desk.table.fontMetrics().horizontalAdvance(u"Done, and read back"_s));
}

void TstTable::aRowGrowsWithItsText()
{
    Desk desk;
    const int first = desk.table.rowHeight(0);
    const int second = desk.table.rowHeight(1);
    desk.table.item(1, 3)->setText(u"One line\nand another\nand a third"_s);
    QTRY_VERIFY(desk.table.rowHeight(1) > second + desk.table.fontMetrics().height());
    QCOMPARE_EQ(desk.table.rowHeight(0), first);
}

void TstTable::rowsGrowWithTheFont()
{
    Desk desk;
    const int before = desk.table.rowHeight(0);
    QFont large = desk.table.font();
    large.setPointSizeF(2 * large.pointSizeF());
    desk.table.setFont(large);
    QVERIFY(desk.table.rowHeight(0) > before);
}

QTEST_MAIN(TstTable)
#include "tst_table.moc"
