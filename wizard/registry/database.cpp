// SPDX-License-Identifier: Apache-2.0
#include "registry/database.h"

#include <QDir>
#include <QFile>
#include <QSqlError>

#include <atomic>

namespace registry {

using namespace Qt::Literals::StringLiterals;
using model::Done;
using model::Result;

namespace {

/// "Caml": tells a registry from any other SQLite file.
constexpr qint64 applicationId = 0x43616d6c;
constexpr qint64 version = 1;

const char *const schema[] = {
    "CREATE TABLE schema_version (version INTEGER NOT NULL)",
    "CREATE TABLE entry ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " record_path TEXT NOT NULL, sha256 TEXT NOT NULL UNIQUE,"
    " site TEXT NOT NULL, location TEXT NOT NULL, model TEXT NOT NULL, mac TEXT NOT NULL, address TEXT NOT NULL,"
    " firmware TEXT NOT NULL, started TEXT NOT NULL, ended TEXT NOT NULL, level TEXT NOT NULL, reached TEXT NOT NULL,"
    " counts TEXT NOT NULL, decided TEXT NOT NULL,"
    " camera TEXT NOT NULL," // the MAC without its colons
    " moment INTEGER NOT NULL," // of the start, seconds since 1970: what the order goes by
    " search TEXT NOT NULL,"
    " record BLOB NOT NULL, seal BLOB NOT NULL)", // compressed: each opening reads the whole file
    "CREATE INDEX entry_by_camera ON entry (camera, moment)",
    "CREATE INDEX entry_by_moment ON entry (moment)",
    "CREATE TABLE expiry ("
    " entry INTEGER NOT NULL REFERENCES entry (id) ON DELETE CASCADE,"
    " kind TEXT NOT NULL, section TEXT NOT NULL, day TEXT NOT NULL)",
    "CREATE INDEX expiry_by_day ON expiry (day)",
    "CREATE INDEX expiry_by_entry ON expiry (entry)",
};

QString inWords(const QSqlError &error)
{
    // SQLite's own numbers: https://www.sqlite.org/rescode.html
    const int code = error.nativeErrorCode().toInt() & 0xff;
    if (code == 5 || code == 6)
        return u"another program is writing to it"_s;
    if (code == 11 || code == 26)
        return u"it is damaged, or no registry at all (%1)"_s.arg(error.databaseText());
    return error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &path, std::chrono::milliseconds patience)
{
    std::unique_ptr<Database> database(new Database(path));
    if (const Done connected = database->connectTo(patience); !connected)
        return tl::unexpected(connected.error());
    if (const Done prepared = database->prepare(); !prepared)
        return tl::unexpected(prepared.error());
    return database;
}

Database::Database(const QString &path)
    : m_path(path)
{
    static std::atomic<int> count = 0;
    m_name = u"registry-%1"_s.arg(++count);
}

Database::~Database()
{
    if (!QSqlDatabase::contains(m_name))
        return;
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

tl::unexpected<model::Error> Database::failure(const QString &detail) const
{
    return model::fail(
        model::Error::Kind::Internal, u"Registry %1: %2."_s.arg(QDir::toNativeSeparators(m_path), detail));
}

Done Database::connectTo(std::chrono::milliseconds patience)
{
    if (!QSqlDatabase::isDriverAvailable(u"QSQLITE"_s))
        return failure(u"Qt's driver for SQLite is not installed"_s);
    // SQLite itself would make the file readable for others.
    QFile fresh(m_path);
    const auto owner = QFile::ReadOwner | QFile::WriteOwner;
    if (!fresh.exists() && !fresh.open(QIODevice::NewOnly | QIODevice::WriteOnly, owner) && !fresh.exists())
        return failure(fresh.errorString());
    fresh.close();
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    connection.setDatabaseName(m_path);
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(patience.count()));
    if (!connection.open())
        return failure(inWords(connection.lastError()));
    return {};
}

Done Database::prepare()
{
    const Result<bool> fresh = isFresh();
    if (!fresh)
        return tl::unexpected(fresh.error());
    if (*fresh) {
        if (Done created = create(); !created)
            return created;
    }
    if (Done ours = checkMaker(); !ours)
        return ours;
    if (Done whole = checkIntegrity(); !whole)
        return whole;
    const auto checked = run(u"PRAGMA foreign_keys = ON"_s);
    return checked ? Done() : Done(tl::unexpected(checked.error()));
}

Result<qint64> Database::number(const QString &statement) const
{
    auto query = run(statement);
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return failure(u"it is damaged"_s);
    return query->value(0).toLongLong();
}

Result<bool> Database::isFresh() const
{
    const auto tables = number(u"SELECT count(*) FROM sqlite_master"_s);
    if (!tables)
        return tl::unexpected(tables.error());
    const auto maker = number(u"PRAGMA application_id"_s);
    if (!maker)
        return tl::unexpected(maker.error());
    return *tables == 0 && *maker == 0;
}

Done Database::create() const
{
    return atomically([this]() -> Done {
        // Another program may have made it while we waited for our turn.
        const Result<bool> fresh = isFresh();
        if (!fresh || !*fresh)
            return fresh ? Done() : Done(tl::unexpected(fresh.error()));
        for (const char *statement : schema) {
            if (const auto made = run(QString::fromLatin1(statement)); !made)
                return tl::unexpected(made.error());
        }
        if (const auto noted = run(u"INSERT INTO schema_version VALUES (?)"_s, {version}); !noted)
            return tl::unexpected(noted.error());
        const auto marked = run(u"PRAGMA application_id = %1"_s.arg(applicationId)); // takes no bound value
        return marked ? Done() : Done(tl::unexpected(marked.error()));
    });
}

Done Database::checkMaker() const
{
    const auto maker = number(u"PRAGMA application_id"_s);
    if (!maker)
        return tl::unexpected(maker.error());
    if (*maker != applicationId)
        return failure(u"this is a file of another program"_s);
    const auto found = number(u"SELECT max(version) FROM schema_version"_s);
    if (!found)
        return tl::unexpected(found.error());
    if (*found > version)
        return failure(u"a newer Camlock made it; use that one"_s);
    if (*found < 1)
        return failure(u"it is damaged: it has no version"_s);
    return {};
}

Done Database::checkIntegrity() const
{
    auto query = run(u"PRAGMA integrity_check(1)"_s);
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return failure(u"it is damaged"_s);
    if (const QString found = query->value(0).toString(); found != "ok"_L1)
        return failure(u"it is damaged (%1)"_s.arg(found.simplified()));
    return {};
}

Result<QSqlQuery> Database::run(const QString &statement, const QVariantList &values) const
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    bool done = query.prepare(statement);
    if (done) {
        for (const QVariant &value : values)
            query.addBindValue(value);
        done = query.exec();
    }
    if (!done)
        return failure(inWords(query.lastError()));
    return query;
}

Done Database::atomically(const std::function<Done()> &work) const
{
    // A transaction that begins by reading is refused at once, not made to wait, when it comes to write.
    if (const auto begun = run(u"BEGIN IMMEDIATE"_s); !begun)
        return tl::unexpected(begun.error());
    Done done = work();
    if (done) {
        if (const auto kept = run(u"COMMIT"_s); !kept)
            done = tl::unexpected(kept.error());
    }
    if (!done)
        (void)run(u"ROLLBACK"_s); // what failed is what the caller hears of
    return done;
}

} // namespace registry
