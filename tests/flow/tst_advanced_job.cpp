// SPDX-License-Identifier: Apache-2.0
#include "guide/catalog.h"
#include "support/keyboard.h"
#include "support/patience.h"
#include "support/practice_workbench.h"
#include "ui/hardening_wizard.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// A job of level Advanced as an installer does it who has a site file: by keyboard, from a camera of the factory to a
/// saved sheet, and the same camera once more.
class TstAdvancedJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void leadsFromTheFactoryToASavedSheetAndWritesNothingTwice();

private:
    void openSiteFile(Keyboard &keys, QWidget &window, const QString &path);
    void signIn(Keyboard &keys, const QString &address, const QByteArray &password);
    void walkSections(Keyboard &keys);
    void apply(Keyboard &keys);
    void checkResult(Keyboard &keys);
    void saveFiles(Keyboard &keys, const QString &folder);
    void checkCamera(PracticeWorkbench &bench);
    void checkFiles(const QStringList &folders);

    QByteArray m_password;
};

namespace {

constexpr auto siteFile = R"({
    "schema": "camlock-site/1", "level": "advanced", "name": "Depot 7",
    "installer": {"company": "Bright Eyes Ltd"},
    "vms": {"name": "recorder", "role": "viewer", "address": "127.0.0.9"},
    "accounts": [{"name": "chief", "role": "administrator"}],
    "accessList": ["127.0.0.1", "127.0.0.8/30"],
    "logServer": "127.0.0.5", "streamLimit": 4,
    "https": {"certificate": "siteCa", "only": true}
})";

} // namespace

void TstAdvancedJob::leadsFromTheFactoryToASavedSheetAndWritesNothingTwice()
{
    PracticeWorkbench bench(u"fd9387-htv"_s);
    const QTemporaryDir output;
    QFile site(output.filePath(u"site.json"_s));
    QVERIFY(site.open(QIODevice::WriteOnly) && site.write(siteFile) > 0);
    site.close();
    ui::HardeningWizard wizard(bench, {.demo = true, .onlySection = {}, .outputFolder = output.path(), .site = {}});
    wizard.show();
    QVERIFY(QTest::qWaitForWindowActive(&wizard));
    Keyboard keys(wizard);
    int writes = 0;

    const QList<std::function<void()>> steps {
        [&] { openSiteFile(keys, wizard, site.fileName()); },
        [&] { signIn(keys, bench.cameraAddress().text(), {}); },
        [&] { walkSections(keys); },
        [&] { apply(keys); },
        [&] { checkResult(keys); },
        [&] { saveFiles(keys, output.path()); },
        [&] { checkCamera(bench); },
        [&] {
            checkFiles({bench.dataFolder(), output.path()});
        },
        [&] {
            writes = bench.camera().writes();
            keys.press(Qt::Key_X, Qt::AltModifier);
            QVERIFY(keys.waitForPage(u"cameraPage"_s));
        },
        [&] { signIn(keys, bench.httpsAddress().text(), m_password); },
        // All of it was decided for the site, and stands: there is nothing to walk through.
        [&] { QVERIFY2(keys.enterTo(u"reviewPage"_s), qPrintable(keys.page())); },
        [&] {
            QVERIFY2(keys.message().startsWith(u"Nothing has to be changed"_s), qPrintable(keys.message()));
            QVERIFY(keys.enterTo(u"resultPage"_s));
        },
        [&] { checkResult(keys); },
        [&] { QCOMPARE_EQ(bench.camera().writes(), writes); },
    };
    for (const auto &step : steps) {
        step();
        if (QTest::currentTestFailed())
            return;
    }
}

void TstAdvancedJob::openSiteFile(Keyboard &keys, QWidget &window, const QString &path)
{
    keys.press(Qt::Key_F, Qt::AltModifier);
    QTRY_COMPARE_EQ_WITH_TIMEOUT(keys.focused(), u"fileNameEdit"_s, 20'000);
    keys.type(path);
    keys.press(Qt::Key_Return);
    QTRY_VERIFY2_WITH_TIMEOUT(keys.message().startsWith(u"site.json is open"_s), qPrintable(keys.message()), 20'000);
    window.activateWindow(); // a window manager would; the offscreen platform has none
    QTRY_COMPARE_EQ_WITH_TIMEOUT(QApplication::activeWindow(), &window, 20'000);
    QVERIFY(keys.enterTo(u"cameraPage"_s));
}

void TstAdvancedJob::signIn(Keyboard &keys, const QString &address, const QByteArray &password)
{
    keys.type(address);
    QVERIFY(keys.enterTo(u"signInPage"_s));
    if (!password.isEmpty())
        keys.type(QString::fromLatin1(password));
    keys.press(Qt::Key_Return);
    QTRY_COMPARE_EQ_WITH_TIMEOUT(keys.focused(), u"isIt"_s, 60'000);
    keys.press(Qt::Key_Space);
    QVERIFY(keys.enterTo(u"overviewPage"_s));
}

void TstAdvancedJob::walkSections(Keyboard &keys)
{
    const auto sections = guide::sectionsOf(model::Level::Advanced);
    for (const guide::Section &each : sections) {
        const QString section = each.id;
        QVERIFY2(keys.enterTo(u"sectionPage_"_s + section), qPrintable(section + keys.message()));
        if (section == "firmware_current"_L1)
            keys.type(u"compared with the download page"_s);
        if (section == "root_password_strong"_L1) {
            keys.press(Qt::Key_M, Qt::AltModifier);
            m_password = keys.find<QLineEdit>(u"newPasswordLine"_s)->text().toLatin1();
        }
    }
    QVERIFY2(keys.enterTo(u"reviewPage"_s), qPrintable(keys.message()));
}

void TstAdvancedJob::apply(Keyboard &keys)
{
    QVERIFY2(keys.message().isEmpty(), qPrintable(keys.message()));
    QVERIFY(keys.enterTo(u"applyPage"_s));
    QTRY_VERIFY_WITH_TIMEOUT(keys.message().startsWith(u"Done"_s), 120'000);
    QVERIFY(keys.enterTo(u"resultPage"_s));
}

void TstAdvancedJob::checkResult(Keyboard &keys)
{
    const auto *rows = keys.find<QTableWidget>(u"result"_s);
    QCOMPARE_EQ(rows->rowCount(), guide::sectionsOf(model::Level::Advanced).size());
    for (int row = 0; row < rows->rowCount(); ++row) {
        const QString status = rows->item(row, 0)->text();
        const bool isFine = QStringList({u"Pass"_s, u"Fixed"_s, u"Attested"_s, u"Not applicable"_s, u"Manual, open"_s})
                                .contains(status);
        QVERIFY2(isFine, qPrintable(rows->item(row, 1)->text() + u": "_s + status));
    }
    QVERIFY2(keys.find<QLabel>(u"score"_s)->text().contains(u"Advanced"_s),
        qPrintable(keys.find<QLabel>(u"score"_s)->text()));
}

void TstAdvancedJob::saveFiles(Keyboard &keys, const QString &folder)
{
    QVERIFY(keys.enterTo(u"checklistPage"_s));

    struct Saving
    {
        Qt::Key key;
        QString files;
    };

    const Saving savings[] = {
        {Qt::Key_P, u"*Depot-7*.pdf"_s}, {Qt::Key_M, u"*Depot-7*.ics"_s}, {Qt::Key_A, u"Depot-7-root.pem"_s}};
    for (const Saving &saving : savings) {
        keys.press(saving.key, Qt::AltModifier);
        const bool saved = waitUntil([&] { return QDir(folder).entryList({saving.files}).size() == 1; }, 20'000);
        QVERIFY2(saved, qPrintable(saving.files + u": "_s + keys.message()));
        QTRY_VERIFY_WITH_TIMEOUT(keys.message().startsWith(u"Saved"_s), 20'000);
    }
}

void TstAdvancedJob::checkCamera(PracticeWorkbench &bench)
{
    QCOMPARE_EQ(bench.camera().value(u"security_user_i0_pass"_s).toLatin1(), m_password);
    QVERIFY(!bench.camera().passwordCrossedInClear(QString::fromLatin1(m_password)));
    QVERIFY(bench.camera().failedLogins() <= 3);
}

void TstAdvancedJob::checkFiles(const QStringList &folders)
{
    int files = 0;
    for (const QString &folder : folders) {
        QDirIterator each(folder, QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            QFile file(each.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(m_password), qPrintable(file.fileName()));
            ++files;
        }
    }
    QVERIFY(files > 5);
}

QTEST_MAIN(TstAdvancedJob)
#include "tst_advanced_job.moc"
