// SPDX-License-Identifier: Apache-2.0
#include "guide/catalog.h"
#include "report/record_json.h"
#include "report/record_seal.h"
#include "support/keyboard.h"
#include "support/patience.h"
#include "support/practice_workbench.h"
#include "ui/hardening_wizard.h"

#include <QDir>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The whole Basic job as an installer does it: the real window, the real engine, a practice camera on real sockets,
/// and a keyboard.
class TstBasicJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void leadsFromAnAddressToASavedSheet_data();
    void leadsFromAnAddressToASavedSheet();

private:
    void fillJob(Keyboard &keys);
    void signIn(Keyboard &keys, const QString &address);
    void walkSections(Keyboard &keys);
    void apply(Keyboard &keys);
    void handOver(Keyboard &keys);
    QString savePdf(Keyboard &keys, const QString &folder);
    void checkSheet(const QString &pdf);
    void checkCamera(PracticeWorkbench &bench);
    void checkRecord(const QByteArray &content, const QString &path);
    void checkFiles(PracticeWorkbench &bench, const QString &folder);

    QByteArray m_password;
};

void TstBasicJob::leadsFromAnAddressToASavedSheet_data()
{
    QTest::addColumn<QString>("profile");
    QTest::newRow("7xxx") << u"ip7160"_s;
    QTest::newRow("9xxx of 2019") << u"ib9365-ht"_s;
}

void TstBasicJob::leadsFromAnAddressToASavedSheet()
{
    QFETCH(QString, profile);
    PracticeWorkbench bench(profile);
    const QTemporaryDir output;
    ui::HardeningWizard wizard(bench, {.demo = true, .onlySection = {}, .outputFolder = output.path(), .site = {}});
    wizard.show();
    QVERIFY(QTest::qWaitForWindowActive(&wizard));
    Keyboard keys(wizard);

    const QList<std::function<void()>> steps {
        [&] { fillJob(keys); },
        [&] { signIn(keys, bench.cameraAddress().text()); },
        [&] { walkSections(keys); },
        [&] { apply(keys); },
        [&] { handOver(keys); },
        [&] { checkSheet(savePdf(keys, output.path())); },
        [&] { checkCamera(bench); },
        [&] { checkFiles(bench, output.path()); },
    };
    for (const auto &step : steps) {
        step();
        if (QTest::currentTestFailed())
            return;
    }

    const QSignalSpy closed(&wizard, &QDialog::finished);
    keys.press(Qt::Key_F, Qt::AltModifier);
    QCOMPARE_EQ(closed.size(), 1);
}

void TstBasicJob::fillJob(Keyboard &keys)
{
    QCOMPARE_EQ(keys.page(), u"jobPage"_s);
    QCOMPARE_EQ(keys.focused(), u"installerCompany"_s);
    keys.type(u"Bright Eyes Ltd"_s);
    keys.press(Qt::Key_Tab);
    keys.type(u"Ada"_s);
    keys.press(Qt::Key_S, Qt::AltModifier);
    keys.type(u"Warehouse"_s);
    QVERIFY(keys.enterTo(u"cameraPage"_s));
}

void TstBasicJob::signIn(Keyboard &keys, const QString &address)
{
    keys.type(address);
    QVERIFY(keys.enterTo(u"signInPage"_s));
    QCOMPARE_EQ(keys.focused(), u"passwordLine"_s);
    keys.press(Qt::Key_Return);
    QTRY_COMPARE_EQ_WITH_TIMEOUT(keys.focused(), u"isIt"_s, 20'000);
    QTRY_VERIFY(!keys.find<QLabel>(u"livePicture"_s)->pixmap().isNull());
    keys.press(Qt::Key_Return);
    QCOMPARE_EQ(keys.page(), u"signInPage"_s); // not before he says that it is the camera
    keys.press(Qt::Key_Space);
    QVERIFY(keys.enterTo(u"overviewPage"_s));
}

void TstBasicJob::walkSections(Keyboard &keys)
{
    for (const guide::Section &each : guide::sectionsOf(model::Level::Basic)) {
        const QString section = each.id;
        QVERIFY2(keys.enterTo(u"sectionPage_"_s + section), qPrintable(section + keys.message()));
        if (section == "firmware_current"_L1 && keys.focused() == "attestation"_L1)
            keys.type(u"compared with the download page"_s);
        if (section == "root_password_strong"_L1) {
            keys.press(Qt::Key_M, Qt::AltModifier);
            m_password = keys.find<QLineEdit>(u"newPasswordLine"_s)->text().toUtf8();
            QCOMPARE_EQ(m_password.size(), 20);
        }
    }
    QVERIFY(keys.enterTo(u"reviewPage"_s));
    QVERIFY2(keys.message().isEmpty(), qPrintable(keys.message()));
}

void TstBasicJob::apply(Keyboard &keys)
{
    QVERIFY(keys.enterTo(u"applyPage"_s));
    QTRY_VERIFY_WITH_TIMEOUT(keys.message().startsWith(u"Done"_s), 60'000);
    QVERIFY(keys.enterTo(u"resultPage"_s));
    const auto *rows = keys.find<QTableWidget>(u"result"_s);
    QCOMPARE_EQ(rows->rowCount(), guide::sectionsOf(model::Level::Basic).size());
    for (int row = 0; row < rows->rowCount(); ++row) {
        const QString status = rows->item(row, 0)->text();
        QVERIFY2(status != "Error"_L1 && status != "Not tested"_L1, qPrintable(rows->item(row, 1)->text() + status));
    }
    QVERIFY(keys.enterTo(u"checklistPage"_s));
}

void TstBasicJob::handOver(Keyboard &keys)
{
    keys.press(Qt::Key_D, Qt::AltModifier);
    QTRY_COMPARE_EQ(keys.focused(), u"sitePlanId"_s);
    keys.type(u"CAM-017"_s);
    keys.press(Qt::Key_K, Qt::AltModifier);
    QTRY_VERIFY2(keys.message().startsWith(u"Kept"_s), qPrintable(keys.message()));
}

QString TstBasicJob::savePdf(Keyboard &keys, const QString &folder)
{
    keys.press(Qt::Key_P, Qt::AltModifier);
    if (!waitUntil([&] { return keys.message().startsWith(u"Saved"_s); }, 20'000))
        return keys.message();
    const QStringList files = QDir(folder).entryList({u"*Warehouse*.pdf"_s});
    return files.size() == 1 ? QDir(folder).filePath(files.first()) : QString();
}

void TstBasicJob::checkSheet(const QString &pdf)
{
    QVERIFY2(pdf.endsWith(u".pdf"_s), qPrintable(pdf));
    QProcess pdftotext;
    pdftotext.start(u"pdftotext"_s, {pdf, u"-"_s});
    QVERIFY(pdftotext.waitForFinished());
    const QString text = QString::fromUtf8(pdftotext.readAllStandardOutput()).simplified();
    QVERIFY(text.contains(u"Bright Eyes Ltd"_s));
    QVERIFY(text.contains(u"CAM-017"_s));
    for (const guide::Section &section : guide::sectionsOf(model::Level::Basic))
        QVERIFY2(text.count(section.title.english()) == 1, qPrintable(section.title.english()));
}

void TstBasicJob::checkCamera(PracticeWorkbench &bench)
{
    QCOMPARE_EQ(bench.camera().value(u"security_user_i0_pass"_s).toUtf8(), m_password);
    const auto &requests = bench.camera().requests();
    const auto proven = std::any_of(requests.begin(), requests.end(), [](const simulator::LoggedRequest &request) {
        return request.service == "http"_L1 && request.user == "root"_L1 && request.scheme != "none"_L1;
    });
    QVERIFY(proven);
}

void TstBasicJob::checkRecord(const QByteArray &content, const QString &path)
{
    const auto record = report::recordFromJson(content);
    QVERIFY(record);
    QCOMPARE_EQ(record->handover.sitePlanId, u"CAM-017"_s);
    QFile seal(report::sealPath(path));
    QVERIFY(seal.open(QIODevice::ReadOnly));
    // What the hand-over changed is signed too.
    const auto check = report::checkSeal(content, seal.readAll(), [](const auto &...) { return true; });
    QVERIFY(check && check->fits());
}

void TstBasicJob::checkFiles(PracticeWorkbench &bench, const QString &folder)
{
    for (const QString &place : {bench.dataFolder(), folder}) {
        QDirIterator files(place, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            QVERIFY2(!content.contains(m_password), qPrintable(file.fileName()));
            if (file.fileName().contains("/records/"_L1) && content.contains("camlock-record/1"))
                checkRecord(content, file.fileName());
        }
    }
}

QTEST_MAIN(TstBasicJob)
#include "tst_basic_job.moc"
