// SPDX-License-Identifier: Apache-2.0
#include "sample_entries.h"

#include <QFileInfo>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QThread>

#include <memory>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using registry::Registry;

/// The file: made, shared, damaged, locked. Each is a real one.
class TstRegistryFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void isMadeForItsOwnerAlone();
    void keepsWhatWasAdded();
    void leavesAFileThatIsNoRegistryAlone_data();
    void leavesAFileThatIsNoRegistryAlone();
    void leavesADamagedFileAlone();
    void noticesARecordThatWasChangedInside();
    void leavesTheFileOfANewerCamlockAlone();
    void saysThatAnotherProgramIsWriting();
    void waitsForAnotherProgram();
    void takesWhatManyAddAtOnce();
    void saysThatTheFolderIsMissing();
};

namespace {

/// Another connection, as another program has it.
bool runIn(const QString &path, const QStringList &statements)
{
    const QString name = u"other"_s;
    bool done = false;
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        other.setDatabaseName(path);
        done = other.open();
        QSqlQuery query(other);
        for (const QString &statement : statements)
            done = done && query.exec(statement);
    }
    QSqlDatabase::removeDatabase(name);
    return done;
}

/// Another process that holds the file's write lock until its input ends.
struct Holder
{
    explicit Holder(const QString &path)
    {
        process.start(u"python3"_s,
            {u"-c"_s,
                u"import sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None);"
                "c.execute('BEGIN EXCLUSIVE'); print('held', flush=True); sys.stdin.read()"_s,
                path});
    }

    ~Holder()
    {
        process.closeWriteChannel();
        process.waitForFinished();
    }

    bool holds() { return process.waitForReadyRead(20'000) && process.readAll().startsWith("held"); }

    QProcess process;
};

} // namespace

void TstRegistryFile::isMadeForItsOwnerAlone()
{
    const Shelf shelf;
    QVERIFY(Registry::open(shelf.path()));
    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(shelf.path()).permissions() & others));
    QCOMPARE(QFileInfo(shelf.path()).fileName(), u"registry.sqlite"_s);
}

void TstRegistryFile::keepsWhatWasAdded()
{
    const Shelf shelf;
    registry::Entry entry = sampleEntry();
    entry.expiries = {{registry::Expiry::Kind::Certificate, u"https_on"_s, QDate(2027, 4, 24)},
        {registry::Expiry::Kind::Exception, u"audio_off"_s, QDate(2027, 5, 1)}};
    qint64 id = 0;
    {
        auto registry = Registry::open(shelf.path());
        QVERIFY(registry);
        const auto added = registry->add(entry, sampleContent());
        QVERIFY(added);
        id = *added;
        QCOMPARE(registry->add(entry, sampleContent()), added); // the same bytes once
    }
    const auto registry = Registry::open(shelf.path());
    QVERIFY(registry);
    const auto found = registry->entry(id);
    QVERIFY(found);
    entry.id = id;
    entry.sha256 = found->sha256;
    QCOMPARE(found->sha256.size(), 64);
    QVERIFY(*found == entry);
    QVERIFY(registry->content(id).value() == sampleContent());
    QCOMPARE(registry->find({})->size(), 1);
    QVERIFY(!registry->entry(id + 1));
    QVERIFY(!registry->content(id + 1));
}

void TstRegistryFile::leavesAFileThatIsNoRegistryAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a text") << QByteArray("this was a shopping list").repeated(200);
    QTest::newRow("zeros") << QByteArray(8192, '\0');
    const Shelf shelf;
    QVERIFY(runIn(shelf.path(), {u"CREATE TABLE songs (title TEXT)"_s}));
    QTest::newRow("another program's") << shelf.bytes();
}

void TstRegistryFile::leavesAFileThatIsNoRegistryAlone()
{
    QFETCH(const QByteArray, bytes);
    const Shelf shelf;
    QVERIFY(shelf.write(bytes));
    const auto registry = Registry::open(shelf.path());
    QVERIFY(!registry);
    QVERIFY2(registry.error().detail.contains(u"registry.sqlite"_s), qPrintable(registry.error().detail));
    QCOMPARE(shelf.bytes(), bytes);
}

void TstRegistryFile::leavesADamagedFileAlone()
{
    const Shelf shelf;
    {
        auto registry = Registry::open(shelf.path());
        QVERIFY(registry);
        QList<registry::Addition> many;
        for (int i = 1; i < 200; ++i)
            many.append({sampleEntry(i), sampleContent(i)});
        QVERIFY(registry->addAll(many));
    }
    const QByteArray whole = shelf.bytes();
    const QByteArray torn = whole.first(whole.size() / 2);
    QByteArray scratched = whole;
    scratched.replace(whole.size() / 2, 4096, QByteArray(4096, '\xff'));
    for (const QByteArray &damaged : {torn, scratched}) {
        QVERIFY(shelf.write(damaged));
        const auto registry = Registry::open(shelf.path());
        QVERIFY(!registry);
        QVERIFY2(registry.error().detail.contains(u"damaged"_s), qPrintable(registry.error().detail));
        QCOMPARE(shelf.bytes(), damaged);
    }
}

void TstRegistryFile::noticesARecordThatWasChangedInside()
{
    const Shelf shelf;
    qint64 id = 0;
    {
        auto registry = Registry::open(shelf.path());
        QVERIFY(registry);
        id = registry->add(sampleEntry(), sampleContent()).value();
    }
    // A blob of qCompress that says something else, and one that claims all memory.
    const QString other = QString::fromLatin1(qCompress("{}").toHex());
    for (const QString &blob : {other, u"ffffffff00"_s, u"00"_s}) {
        QVERIFY(runIn(shelf.path(), {u"UPDATE entry SET record = x'%1'"_s.arg(blob)}));
        const auto registry = Registry::open(shelf.path());
        QVERIFY(registry);
        const auto content = registry->content(id);
        QVERIFY(!content);
        QVERIFY(content.error().detail.contains(u"not as it was kept"_s));
    }
}

void TstRegistryFile::leavesTheFileOfANewerCamlockAlone()
{
    const Shelf shelf;
    QVERIFY(Registry::open(shelf.path()));
    QVERIFY(runIn(shelf.path(), {u"INSERT INTO schema_version VALUES (2)"_s, u"CREATE TABLE pictures (png BLOB)"_s}));
    const QByteArray before = shelf.bytes();
    const auto registry = Registry::open(shelf.path());
    QVERIFY(!registry);
    QVERIFY2(registry.error().detail.contains(u"newer Camlock"_s), qPrintable(registry.error().detail));
    QCOMPARE(shelf.bytes(), before);
}

void TstRegistryFile::saysThatAnotherProgramIsWriting()
{
    const Shelf shelf;
    auto open = Registry::open(shelf.path(), 0ms);
    QVERIFY(open);
    Holder holder(shelf.path());
    QVERIFY(holder.holds());
    const auto added = open->add(sampleEntry(), sampleContent());
    QVERIFY(!added);
    QVERIFY2(added.error().detail.contains(u"another program"_s), qPrintable(added.error().detail));
    const auto second = Registry::open(shelf.path(), 0ms);
    QVERIFY(!second);
    QVERIFY2(second.error().detail.contains(u"another program"_s), qPrintable(second.error().detail));
}

void TstRegistryFile::waitsForAnotherProgram()
{
    const Shelf shelf;
    QVERIFY(Registry::open(shelf.path()));
    Holder holder(shelf.path());
    QVERIFY(holder.holds());
    bool isAdded = false;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        auto registry = Registry::open(shelf.path(), 20s);
        isAdded = registry && registry->add(sampleEntry(), sampleContent());
    }));
    thread->start();
    holder.process.closeWriteChannel();
    QVERIFY(thread->wait());
    QVERIFY(isAdded);
}

void TstRegistryFile::takesWhatManyAddAtOnce()
{
    const Shelf shelf; // the file itself is made by all of them at once, too
    constexpr int programs = 4;
    constexpr int each = 10;
    std::atomic<int> added = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int program = 0; program < programs; ++program) {
        threads.emplace_back(QThread::create([&shelf, &added, program] {
            for (int i = 0; i < each; ++i) {
                auto registry = Registry::open(shelf.path(), 60s);
                const int number = program * each + i + 1;
                if (registry && registry->add(sampleEntry(number), sampleContent(number)))
                    ++added;
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait());
    QCOMPARE(added.load(), programs * each);
    const auto registry = Registry::open(shelf.path());
    QVERIFY(registry);
    QCOMPARE(registry->find({})->size(), programs * each);
}

void TstRegistryFile::saysThatTheFolderIsMissing()
{
    const Shelf shelf;
    const auto registry = Registry::open(shelf.folder.path() + u"/gone/registry.sqlite"_s);
    QVERIFY(!registry);
    QVERIFY(!registry.error().detail.isEmpty());
}

QTEST_GUILESS_MAIN(TstRegistryFile)
#include "tst_registry_file.moc"
