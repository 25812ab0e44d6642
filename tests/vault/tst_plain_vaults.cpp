// SPDX-License-Identifier: Apache-2.0
#include "vault/file_vault.h"
#include "vault/memory_vault.h"
#include "waiting.h"

#include <QRegularExpression>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#endif

using namespace Qt::Literals::StringLiterals;
using model::Error;
using model::Secret;
using vault::FileVault;
using vault::Key;

/// The two vaults for computers without a keychain.
class TstPlainVaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void keepsInMemory();
    void writesOneLineForEachAccount();
    void isReadableByItsOwnerOnly();
    void refusesAFileThatIsThere();
    void refusesALinkToNowhere();
    void refusesAFolderThatIsNot();
    void findsOnlyWhatThisRunStored();
    void addsASecondPasswordBelowTheFirst();
    void refusesWhatWouldBreakTheLines_data();
    void refusesWhatWouldBreakTheLines();
    void leavesNoEmptyFile();
    void takesBackALineThatDidNotFit();

private:
    QString path() const { return m_folder->filePath(u"passwords.txt"_s); }

    static QByteArray contentOf(const QString &path);

    std::unique_ptr<QTemporaryDir> m_folder;
};

static Key root()
{
    return {u"00:02:D1:32:2F:7D"_s, u"root"_s};
}

QByteArray TstPlainVaults::contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

void TstPlainVaults::keepsInMemory()
{
    vault::MemoryVault memory;
    QVERIFY(resultOf(memory.prove()));
    QVERIFY(!resultOf(memory.find(root()))->has_value());
    QVERIFY(resultOf(memory.store(root(), Secret("one"))));
    QVERIFY(resultOf(memory.store(root(), Secret("two"))));
    QVERIFY(**resultOf(memory.find(root())) == Secret("two"));
    QVERIFY(!resultOf(memory.find({root().camera, u"vms"_s}))->has_value());
    QVERIFY(resultOf(memory.remove(root())));
    QVERIFY(!resultOf(memory.find(root()))->has_value());
}

void TstPlainVaults::writesOneLineForEachAccount()
{
    FileVault file(path());
    QVERIFY(file.place().contains(path()));
    QVERIFY(resultOf(file.prove()));
    QVERIFY(resultOf(file.prove())); // The file of this very run is no stranger.
    QVERIFY(resultOf(file.store(root(), Secret("a b\"c"))));
    QVERIFY(resultOf(file.store({root().camera, u"vms"_s}, Secret("käse"))));
    QVERIFY(resultOf(file.store(root(), Secret("a b\"c"))));
    QCOMPARE(contentOf(path()), QByteArray("root a b\"c\nvms käse\n"));
    QVERIFY(**resultOf(file.find(root())) == Secret("a b\"c"));
}

void TstPlainVaults::isReadableByItsOwnerOnly()
{
#ifdef Q_OS_UNIX
    const auto mask = umask(0); // The worst case: nothing is held back for us.
    FileVault file(path());
    const auto proven = resultOf(file.prove());
    umask(mask);
    QVERIFY(proven);
    struct stat status = {};
    QCOMPARE(stat(QFile::encodeName(path()).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777U, 0600U);
#else
    QSKIP("Permissions are the folder's on this system.");
#endif
}

void TstPlainVaults::refusesAFileThatIsThere()
{
    QFile there(path());
    QVERIFY(there.open(QIODevice::WriteOnly));
    there.write("mine\n");
    there.close();
    {
        FileVault file(path());
        const auto proven = resultOf(file.prove());
        QVERIFY(!proven);
        QCOMPARE(proven.error().kind, Error::Kind::Refused);
        QVERIFY(!resultOf(file.store(root(), Secret("x"))));
        QVERIFY(!resultOf(file.find(root()))->has_value());
    }
    QCOMPARE(contentOf(path()), QByteArray("mine\n"));
}

void TstPlainVaults::refusesALinkToNowhere()
{
    const auto elsewhere = m_folder->filePath(u"elsewhere"_s);
    QVERIFY(QFile::link(elsewhere, path()));
    FileVault file(path());
    const auto proven = resultOf(file.prove());
    QVERIFY(!proven);
    QCOMPARE(proven.error().kind, Error::Kind::Refused);
    QVERIFY(!QFile::exists(elsewhere));
}

void TstPlainVaults::refusesAFolderThatIsNot()
{
    FileVault file(m_folder->filePath(u"no/where/passwords.txt"_s));
    const auto proven = resultOf(file.prove());
    QVERIFY(!proven);
    QCOMPARE(proven.error().kind, Error::Kind::Internal);
}

void TstPlainVaults::findsOnlyWhatThisRunStored()
{
    FileVault file(path());
    QVERIFY(resultOf(file.store(root(), Secret("x"))));
    QVERIFY(!resultOf(file.find({u"00:02:D1:00:00:01"_s, u"root"_s}))->has_value());
    QVERIFY(resultOf(file.remove(root())));
    QVERIFY(!resultOf(file.find(root()))->has_value());
    QCOMPARE(contentOf(path()), QByteArray("root x\n"));
}

void TstPlainVaults::addsASecondPasswordBelowTheFirst()
{
    FileVault file(path());
    QVERIFY(resultOf(file.store(root(), Secret("interim"))));
    QVERIFY(resultOf(file.store(root(), Secret("final"))));
    QCOMPARE(contentOf(path()), QByteArray("root interim\nroot final\n"));
    QVERIFY(**resultOf(file.find(root())) == Secret("final"));
}

void TstPlainVaults::refusesWhatWouldBreakTheLines_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("no user") << QString() << QByteArray("x");
    QTest::newRow("blank in the user") << u"my vms"_s << QByteArray("x");
    QTest::newRow("line break in the user") << u"a\nroot"_s << QByteArray("x");
    QTest::newRow("line break in the password") << u"root"_s << QByteArray("x\nadmin y");
}

void TstPlainVaults::refusesWhatWouldBreakTheLines()
{
    QFETCH(const QString, user);
    QFETCH(const QByteArray, password);
    FileVault file(path());
    const auto stored = resultOf(file.store({root().camera, user}, Secret(password)));
    QVERIFY(!stored);
    QVERIFY(!stored.error().detail.contains(QString::fromUtf8(password)));
}

void TstPlainVaults::leavesNoEmptyFile()
{
    {
        FileVault file(path());
        QVERIFY(resultOf(file.prove()));
        QVERIFY(QFile::exists(path()));
    }
    QVERIFY(!QFile::exists(path()));
    {
        FileVault file(path());
        QVERIFY(resultOf(file.store(root(), Secret("x"))));
    }
    QCOMPARE(contentOf(path()), QByteArray("root x\n"));
}

void TstPlainVaults::takesBackALineThatDidNotFit()
{
#ifdef Q_OS_UNIX
    FileVault file(path());
    QVERIFY(resultOf(file.store(root(), Secret("one"))));
    // A limit on the size of files stands for a disk that fills up in the middle of a line.
    rlimit before = {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small {12, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto stored = resultOf(file.store(root(), Secret("two-and-more")));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!stored);
    QCOMPARE(stored.error().kind, Error::Kind::Internal);
    QCOMPARE(contentOf(path()), QByteArray("root one\n"));
    QVERIFY(**resultOf(file.find(root())) == Secret("one"));
#else
    QSKIP("No such limit on this system.");
#endif
}

QTEST_GUILESS_MAIN(TstPlainVaults)
#include "tst_plain_vaults.moc"
