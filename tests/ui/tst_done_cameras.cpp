// SPDX-License-Identifier: Apache-2.0
#include "file_dialog.h"
#include "report/record_json.h"
#include "sample_cameras.h"
#include "support/keyboard.h"
#include "support/patience.h"
#include "ui/done_cameras/done_cameras_dialog.h"
#include "ui/done_cameras/expiry_list.h"
#include "ui/widgets/table.h"

#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPrintDialog>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The dialog of done cameras by keyboard, on a data folder as jobs leave it.
class TstDoneCameras : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void listsTheNewestFirstAndWhatEndsSoon();
    void saysThatNothingWasDoneYet();
    void findsWhileOneTypes();
    void opensARecordAndComesBack();
    void comparesWithTheRecordBefore();
    void saysThatThereIsNoRecordBefore();
    void verifiesASignature();
    void tellsAFileThatWasChangedAndOneThatIsGone();
    void exportsARecordAsItWasKept();
    void exportsAChecklist_data();
    void exportsAChecklist();
    void asksForAPrinter();
    void takesInWhatWasKeptBefore();
    void leavesADamagedRegistryAlone();
};

namespace {

struct Desk
{
    explicit Desk(bool fill = true)
    {
        isReady = !fill || samples::keepAll(folder.path());
        if (isReady)
            open();
    }

    void open()
    {
        dialog = std::make_unique<ui::DoneCamerasDialog>(
            ui::DoneCamerasPlace {folder.path(), folder.path(), samples::today}, nullptr);
        keys = std::make_unique<Keyboard>(*dialog);
        dialog->show();
        isReady = QTest::qWaitForWindowActive(dialog.get()) && waitUntil([this] { return !found().isEmpty(); });
    }

    template <class T>
    T *find(const QString &name) const
    {
        return dialog->findChild<T *>(name);
    }

    ui::Table &list() const { return *find<ui::Table>(u"doneCamerasList"_s); }

    QString found() const { return find<QLabel>(u"found"_s)->text() + keys->message(); }

    QString cell(const QString &table, int row, int column) const
    {
        constexpr QChar zeroWidthSpace(0x200b);
        const auto *item = find<ui::Table>(table)->item(row, column);
        return item ? item->text().remove(zeroWidthSpace) : QString();
    }

    QString title() const { return find<QLabel>(u"heading"_s)->text(); }

    /// Presses a button and waits until the message has these words.
    bool pressFor(Qt::Key key, const QString &said)
    {
        keys->press(key, Qt::AltModifier);
        return waitUntil([&] { return keys->message().contains(said); });
    }

    bool exportTo(const QString &name)
    {
        keys->press(Qt::Key_E, Qt::AltModifier);
        return waitUntil([&] { return dialog->findChild<QFileDialog *>() != nullptr; })
            && answerFileDialog(*dialog, path(name))
            && waitUntil([&] { return keys->message().startsWith(u"Saved"_s); });
    }

    QString path(const QString &name) const { return folder.filePath(name); }

    QByteArray content(const QString &file) const
    {
        QFile read(file);
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    std::unique_ptr<ui::DoneCamerasDialog> dialog;
    std::unique_ptr<Keyboard> keys;
    bool isReady = false;
};

} // namespace

void TstDoneCameras::listsTheNewestFirstAndWhatEndsSoon()
{
    const Desk desk;
    QVERIFY(desk.isReady);
    QCOMPARE(desk.list().rowCount(), 3);
    QCOMPARE(desk.cell(u"doneCamerasList"_s, 0, 2), u"2026-07-25"_s);
    QCOMPARE(desk.cell(u"doneCamerasList"_s, 0, 3), u"Harbour Gate 3"_s);
    QCOMPARE(desk.cell(u"doneCamerasList"_s, 0, 4), u"FD9387-HTV"_s);
    QCOMPARE(desk.cell(u"doneCamerasList"_s, 0, 5), u"192.168.1.20"_s);
    QCOMPARE(desk.cell(u"doneCamerasList"_s, 0, 6), u"00:02:D1:32:2F:7D"_s);
    QCOMPARE(desk.cell(u"doneCamerasList"_s, 0, 7), u"FD9387-VVTK-0121a"_s);
    QCOMPARE(desk.cell(u"doneCamerasList"_s, 0, 1), u"4"_s); // firmware by hand, RTSP, audio, IPv6
    QVERIFY(desk.cell(u"doneCamerasList"_s, 0, 0).endsWith(u"no"_s));
    const QString due = desk.find<ui::ExpiryList>(u"expiries"_s)->text();
    QVERIFY2(due.contains(u"days left: 20): the HTTPS certificate (Harbour Gate 3, FD9387-HTV"_s), qPrintable(due));
    QVERIFY2(due.contains(u"Ended on"_s) && due.contains(u"(Depot 7, IB9365-HT"_s), qPrintable(due));
    QCOMPARE(desk.keys->focused(), u"findCamera"_s);
}

void TstDoneCameras::saysThatNothingWasDoneYet()
{
    Desk empty(false);
    empty.open();
    QVERIFY(empty.isReady);
    QVERIFY(empty.found().startsWith(u"No camera has been done yet"_s));
    QVERIFY(!empty.find<QPushButton>(u"openRecord"_s)->isEnabled());
    QVERIFY(!empty.find<QPushButton>(u"exportRecord"_s)->isEnabled());
}

void TstDoneCameras::findsWhileOneTypes()
{
    Desk desk;
    QVERIFY(desk.isReady);
    desk.keys->type(u"weimar 00-02-D1-AA"_s);
    QVERIFY(waitUntil([&] { return desk.list().rowCount() == 1; }));
    QCOMPARE(desk.cell(u"doneCamerasList"_s, 0, 3), u"Depot 7"_s);
    desk.keys->type(u"' OR 1=1; %"_s);
    QVERIFY(waitUntil([&] { return desk.list().rowCount() == 0; }));
    QVERIFY(waitUntil([&] { return desk.found().startsWith(u"No done camera"_s); }));
    QVERIFY(!desk.find<QPushButton>(u"openRecord"_s)->isEnabled());
    desk.keys->type(u""_s);
    QVERIFY(waitUntil([&] { return desk.list().rowCount() == 3; }));
}

void TstDoneCameras::opensARecordAndComesBack()
{
    Desk desk;
    QVERIFY(desk.isReady);
    desk.keys->press(Qt::Key_Return); // from the search line into the list
    QCOMPARE(desk.keys->focused(), u"doneCamerasList"_s);
    desk.keys->press(Qt::Key_Return);
    QVERIFY(waitUntil([&] { return desk.keys->focused() == "oldRecordRows"_L1; }));
    QVERIFY2(desk.title().startsWith(u"FD9387-HTV, 192.168.1.20"_s), qPrintable(desk.title()));
    QCOMPARE(desk.find<ui::Table>(u"oldRecordRows"_s)->rowCount(), samples::secondVisit().sections.size());
    const auto *ends = desk.find<ui::ExpiryList>(u"recordExpiries"_s);
    QVERIFY(ends->isVisible());
    QVERIFY2(ends->text().contains(u"days left: 20): the HTTPS certificate."_s), qPrintable(ends->text()));
    desk.keys->press(Qt::Key_Escape);
    QVERIFY(desk.dialog->isVisible());
    QCOMPARE(desk.keys->focused(), u"findCamera"_s);
    desk.keys->press(Qt::Key_Escape);
    QVERIFY(!desk.dialog->isVisible());
}

void TstDoneCameras::comparesWithTheRecordBefore()
{
    Desk desk;
    QVERIFY(desk.isReady);
    desk.keys->press(Qt::Key_C, Qt::AltModifier);
    QVERIFY(waitUntil([&] { return desk.keys->focused() == "comparisonRows"_L1; }));
    const auto *rows = desk.find<ui::Table>(u"comparisonRows"_s);
    QCOMPARE(rows->rowCount(), 5); // firmware, certificate, its end, IPv6, HTTPS
    QCOMPARE(desk.cell(u"comparisonRows"_s, 0, 1), u"Firmware"_s);
    QCOMPARE(desk.cell(u"comparisonRows"_s, 0, 2), u"FD9387-VVTK-0110a"_s);
    QCOMPARE(desk.cell(u"comparisonRows"_s, 0, 3), u"FD9387-VVTK-0121a"_s);
    QCOMPARE(desk.cell(u"comparisonRows"_s, 3, 0), u"Fail"_s);
    QCOMPARE(desk.cell(u"comparisonRows"_s, 3, 1), u"Switch IPv6 off"_s);
    QCOMPARE(desk.cell(u"comparisonRows"_s, 4, 2), u"Not in this record"_s);
    desk.keys->press(Qt::Key_B, Qt::AltModifier);
    QCOMPARE(desk.keys->focused(), u"findCamera"_s);
}

void TstDoneCameras::saysThatThereIsNoRecordBefore()
{
    Desk desk;
    QVERIFY(desk.isReady);
    desk.keys->type(u"weimar"_s);
    QVERIFY(waitUntil([&] { return desk.list().rowCount() == 1; }));
    QVERIFY(desk.pressFor(Qt::Key_C, u"no earlier record"_s));
}

void TstDoneCameras::verifiesASignature()
{
    Desk desk;
    QVERIFY(desk.isReady);
    QVERIFY2(desk.pressFor(Qt::Key_V, u"made on this computer"_s), qPrintable(desk.keys->message()));
}

void TstDoneCameras::tellsAFileThatWasChangedAndOneThatIsGone()
{
    Desk desk;
    QVERIFY(desk.isReady);
    QFile file(samples::pathOf(desk.folder.path(), u"second"_s));
    QVERIFY(file.open(QIODevice::Append) && file.write(" ") == 1);
    file.close();
    QVERIFY2(desk.pressFor(Qt::Key_V, u"not what was kept"_s), qPrintable(desk.keys->message()));
    QVERIFY(file.remove());
    QVERIFY2(desk.pressFor(Qt::Key_V, u"is gone"_s), qPrintable(desk.keys->message()));
    QVERIFY(desk.keys->message().contains(u"The signature fits"_s));
    desk.keys->press(Qt::Key_O, Qt::AltModifier);
    QVERIFY(waitUntil([&] { return desk.keys->focused() == "oldRecordRows"_L1; }));
}

void TstDoneCameras::exportsARecordAsItWasKept()
{
    Desk desk;
    QVERIFY(desk.isReady);
    QVERIFY(desk.exportTo(u"out.json"_s));
    const QString kept = samples::pathOf(desk.folder.path(), u"second"_s);
    QVERIFY(!desk.content(kept).isEmpty());
    QCOMPARE(desk.content(desk.path(u"out.json"_s)), desk.content(kept));
    QCOMPARE(desk.content(desk.path(u"out.json.sig"_s)), desk.content(kept + u".sig"_s));
}

void TstDoneCameras::exportsAChecklist_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("PDF") << u"out.pdf"_s << QByteArray("%PDF");
    QTest::newRow("HTML") << u"out.html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("CSV") << u"out.csv"_s << QByteArray("\xef\xbb\xbf");
}

void TstDoneCameras::exportsAChecklist()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, start);
    Desk desk;
    QVERIFY(desk.isReady);
    QVERIFY(desk.exportTo(name));
    const QByteArray content = desk.content(desk.path(name));
    QVERIFY2(content.toLower().startsWith(start.toLower()), content.left(40).constData());
}

void TstDoneCameras::asksForAPrinter()
{
    Desk desk;
    QVERIFY(desk.isReady);
    desk.keys->press(Qt::Key_P, Qt::AltModifier);
    QVERIFY(waitUntil([&] { return desk.dialog->findChild<QPrintDialog *>() != nullptr; }));
    desk.dialog->findChild<QPrintDialog *>()->reject();
    QVERIFY(desk.keys->message().isEmpty());
}

void TstDoneCameras::takesInWhatWasKeptBefore()
{
    Desk desk(false);
    QVERIFY(samples::keepAll(desk.folder.path()));
    QVERIFY(QFile::remove(registry::Registry::pathIn(desk.folder.path())));
    QFile stray(samples::pathOf(desk.folder.path(), u"stray"_s));
    QVERIFY(stray.open(QIODevice::WriteOnly) && stray.write("{}") == 2);
    stray.close();
    desk.open();
    QVERIFY(desk.isReady);
    QCOMPARE(desk.list().rowCount(), 3);
    QVERIFY2(desk.keys->message().contains(u"stray.json"_s), qPrintable(desk.keys->message()));
    QVERIFY(desk.pressFor(Qt::Key_V, u"made on this computer"_s));
}

void TstDoneCameras::leavesADamagedRegistryAlone()
{
    Desk desk(false);
    const QByteArray damaged = QByteArray("not a registry ").repeated(100);
    QFile file(registry::Registry::pathIn(desk.folder.path()));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(damaged) == damaged.size());
    file.close();
    // The record is kept and signed all the same, and what went wrong is told.
    model::Record record = samples::firstVisit();
    const QString path = samples::pathOf(desk.folder.path(), u"first"_s);
    const auto kept = ui::keepRecord(record, path, desk.folder.path());
    QVERIFY(kept);
    QVERIFY(!kept->unsignedBecause);
    QVERIFY(kept->unlistedBecause && kept->trouble());
    QVERIFY(report::recordFromJson(desk.content(path)));
    desk.open();
    QVERIFY2(desk.keys->message().contains(u"damaged"_s), qPrintable(desk.keys->message()));
    QCOMPARE(desk.content(file.fileName()), damaged);
}

QTEST_MAIN(TstDoneCameras)
#include "tst_done_cameras.moc"
