// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/address_list_editor.h"
#include "ui/widgets/problem_line.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TstAddressListEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void checksWhileItIsTyped_data();
    void checksWhileItIsTyped();
    void addsByEnterAndRemovesByDelete();
    void doesNotAddWhatIsWrong();
    void writesEachEntryInOneWay();
    void showsWhatAFileGotWrong();
    void offersWhatIsNotCoveredYet();
    void namesEveryInput();
};

namespace {

struct Editor
{
    Editor()
    {
        widget.offer({{u"addComputer"_s, u"Add this computer (192.0.2.5)"_s, u"192.0.2.5"_s}});
        widget.show();
        active = QTest::qWaitForWindowActive(&widget);
    }

    template <class T>
    T *find(const QString &name) const
    {
        return widget.findChild<T *>(name);
    }

    void type(const QString &text) const { QTest::keyClicks(find<QLineEdit>(u"newEntry"_s), text); }

    QString problem() const { return find<ui::ProblemLine>(u"problem"_s)->text(); }

    ui::AddressListEditor widget;
    bool active = false;
};

} // namespace

void TstAddressListEditor::checksWhileItIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("problem");
    QTest::newRow("an address") << u"192.0.2.10"_s << QString();
    QTest::newRow("a network") << u"192.0.2.0/24"_s << QString();
    QTest::newRow("a range") << u"192.0.2.5-192.0.2.9"_s << QString();
    QTest::newRow("IPv6") << u"2001:db8::/32"_s << QString();
    QTest::newRow("not finished") << u"192.0.2"_s << u"not an IP address"_s;
    QTest::newRow("host bits") << u"192.0.2.7/24"_s << u"192.0.2.0/24"_s;
    QTest::newRow("a name") << u"recorder"_s << u"not an IP address"_s;
    QTest::newRow("there already") << u"192.0.2.1"_s << u"on the list already"_s;
}

void TstAddressListEditor::checksWhileItIsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, problem);
    Editor editor;
    editor.widget.setValue(u"192.0.2.1"_s);
    editor.type(typed);
    QCOMPARE_EQ(editor.problem().isEmpty(), problem.isEmpty());
    QVERIFY2(editor.problem().contains(problem), qPrintable(editor.problem()));
    QCOMPARE_EQ(editor.find<QPushButton>(u"addEntry"_s)->isEnabled(), problem.isEmpty());
    QCOMPARE_EQ(editor.find<ui::ProblemLine>(u"problem"_s)->isVisible(), !problem.isEmpty());
    QVERIFY(!editor.widget.missing().isEmpty());
}

void TstAddressListEditor::addsByEnterAndRemovesByDelete()
{
    const Editor editor;
    QVERIFY(editor.active);
    const QSignalSpy changed(&editor.widget, &ui::AddressListEditor::changed);
    editor.type(u"192.0.2.10\r"_s);
    editor.type(u"192.0.2.0/24\r"_s);
    QCOMPARE_EQ(editor.widget.value(), u"192.0.2.10,192.0.2.0/24"_s);
    QVERIFY(editor.widget.missing().isEmpty());
    QTest::keyClick(editor.find<QListWidget>(u"entries"_s), Qt::Key_Delete);
    QCOMPARE_EQ(editor.widget.value(), u"192.0.2.10"_s);
    editor.find<QPushButton>(u"removeEntry"_s)->click();
    QCOMPARE_EQ(editor.widget.value(), QString());
    QVERIFY(!editor.find<QPushButton>(u"removeEntry"_s)->isEnabled());
    QCOMPARE_EQ(changed.size(), 4);
}

void TstAddressListEditor::doesNotAddWhatIsWrong()
{
    const Editor editor;
    editor.type(u"192.0.2.300\r"_s);
    QCOMPARE_EQ(editor.widget.value(), QString());
    QCOMPARE_EQ(editor.find<QLineEdit>(u"newEntry"_s)->text(), u"192.0.2.300"_s);
}

void TstAddressListEditor::writesEachEntryInOneWay()
{
    const Editor editor;
    editor.type(u" 192.0.2.0-192.0.2.255 \r"_s);
    QCOMPARE_EQ(editor.widget.value(), u"192.0.2.0/24"_s);
}

void TstAddressListEditor::showsWhatAFileGotWrong()
{
    Editor editor;
    editor.widget.setValue(u"192.0.2.1, nonsense"_s);
    const auto *list = editor.find<QListWidget>(u"entries"_s);
    QCOMPARE_EQ(list->count(), 2);
    QVERIFY(list->item(1)->text().contains(u"not usable"_s));
    QVERIFY(!list->item(1)->icon().isNull());
    QCOMPARE_EQ(editor.widget.value(), u"192.0.2.1,nonsense"_s);
}

void TstAddressListEditor::offersWhatIsNotCoveredYet()
{
    Editor editor;
    auto *offer = editor.find<QPushButton>(u"addComputer"_s);
    QVERIFY(offer->isEnabled());
    offer->click();
    QCOMPARE_EQ(editor.widget.value(), u"192.0.2.5"_s);
    QVERIFY(!offer->isEnabled());
    editor.widget.setValue(u"198.51.100.0/24"_s);
    QVERIFY(offer->isEnabled());
    editor.widget.setValue(u"192.0.2.0/24"_s);
    QVERIFY(!offer->isEnabled());
}

void TstAddressListEditor::namesEveryInput()
{
    const Editor editor;
    for (const QString &name : {u"newEntry"_s, u"addEntry"_s, u"entries"_s, u"removeEntry"_s, u"addComputer"_s})
        QVERIFY2(!editor.find<QWidget>(name)->accessibleName().isEmpty(), qPrintable(name));
}

QTEST_MAIN(TstAddressListEditor)
#include "tst_address_list_editor.moc"
