// SPDX-License-Identifier: Apache-2.0
#include "registry/registry.h"

#include "registry/database.h"
#include "registry/entry_rows.h"

#include <QCryptographicHash>
#include <QDir>

namespace registry {

using namespace Qt::Literals::StringLiterals;
using model::Done;
using model::Result;

static QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

Result<Registry> Registry::open(const QString &path, std::chrono::milliseconds patience)
{
    auto database = Database::open(path, patience);
    if (!database)
        return tl::unexpected(database.error());
    return Registry(*std::move(database));
}

QString Registry::pathIn(const QString &dataFolder)
{
    return QDir(dataFolder).filePath(u"registry.sqlite"_s);
}

Registry::Registry(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
}

Registry::Registry(Registry &&other) noexcept = default;
Registry &Registry::operator=(Registry &&other) noexcept = default;
Registry::~Registry() = default;

static Done insert(const Database &database, const Entry &entry, const Content &content)
{
    const QStringList columns = entryColumns();
    const QString marks = QStringList(columns.size() + 2, u"?"_s).join(u',');
    const auto added =
        database.run(u"INSERT INTO entry (%1, record, seal) VALUES (%2)"_s.arg(columns.join(u','), marks),
            valuesOf(entry) << qCompress(content.record) << qCompress(content.seal));
    if (!added)
        return tl::unexpected(added.error());
    const qint64 id = added->lastInsertId().toLongLong();
    for (const Expiry &expiry : entry.expiries) {
        const auto noted = database.run(u"INSERT INTO expiry (entry, kind, section, day) VALUES (?, ?, ?, ?)"_s,
            {id, nameOf(expiry.kind), expiry.section, expiry.day.toString(Qt::ISODate)});
        if (!noted)
            return tl::unexpected(noted.error());
    }
    return {};
}

static Result<qint64> idOf(const Database &database, const QByteArray &sha256)
{
    auto query = database.run(u"SELECT id FROM entry WHERE sha256 = ?"_s, {QString::fromLatin1(sha256)});
    if (!query)
        return tl::unexpected(query.error());
    return query->next() ? query->value(0).toLongLong() : qint64(0);
}

static Result<qint64> addOne(const Database &database, const Entry &entry, const Content &content)
{
    if (content.record.size() > largestContent || content.seal.size() > largestContent)
        return database.failure(u"the record is too large"_s);
    Entry added = entry;
    added.sha256 = hashOf(content.record);
    const Result<qint64> known = idOf(database, added.sha256);
    if (!known || *known)
        return known;
    const auto gone = database.run(u"DELETE FROM entry WHERE record_path = ? AND camera = ? AND started = ?"_s,
        {textFor(added.recordPath), cameraKey(added.mac), timeText(added.started)});
    if (!gone)
        return tl::unexpected(gone.error());
    if (const Done inserted = insert(database, added, content); !inserted)
        return tl::unexpected(inserted.error());
    return idOf(database, added.sha256);
}

Result<qint64> Registry::add(const Entry &entry, const Content &content)
{
    Result<qint64> id = 0;
    const Done done = m_database->atomically([&]() -> Done {
        id = addOne(*m_database, entry, content);
        return id ? Done() : Done(tl::unexpected(id.error()));
    });
    return done ? id : Result<qint64>(tl::unexpected(done.error()));
}

Done Registry::addAll(const QList<Addition> &additions)
{
    return m_database->atomically([&]() -> Done {
        for (const Addition &each : additions) {
            if (const auto id = addOne(*m_database, each.entry, each.content); !id)
                return tl::unexpected(id.error());
        }
        return {};
    });
}

static Done addExpiries(const Database &database, Entry &entry)
{
    auto query =
        database.run(u"SELECT kind, section, day FROM expiry WHERE entry = ? ORDER BY day, rowid"_s, {entry.id});
    if (!query)
        return tl::unexpected(query.error());
    while (query->next())
        entry.expiries.append(expiryIn(*query, 0));
    return {};
}

static Result<QList<Entry>> entriesWhere(const Database &database, const QString &rest, const QVariantList &values)
{
    auto query = database.run(u"SELECT id, %1 FROM entry WHERE %2"_s.arg(entryColumns().join(u','), rest), values);
    if (!query)
        return tl::unexpected(query.error());
    QList<Entry> entries;
    while (query->next()) {
        entries.append(entryIn(*query));
        if (const Done added = addExpiries(database, entries.last()); !added)
            return tl::unexpected(added.error());
    }
    return entries;
}

Result<QList<Entry>> Registry::find(const QString &words, int most) const
{
    constexpr qsizetype mostWords = 32;
    QString condition = u"1"_s;
    QVariantList values;
    const QStringList wanted = searchWords(words).mid(0, mostWords);
    for (const QString &word : wanted) {
        // Unlike LIKE it has no signs of its own. A MAC is also written with strokes.
        condition += u" AND (instr(search, ?) > 0 OR instr(search, ?) > 0)"_s;
        values << word << QString(word).replace(u'-', u':');
    }
    return entriesWhere(*m_database, condition + u" ORDER BY moment DESC, id DESC LIMIT ?"_s, values << most);
}

Result<Entry> Registry::entry(qint64 id) const
{
    const auto found = entriesWhere(*m_database, u"id = ?"_s, {id});
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty())
        return m_database->failure(u"it has no entry %1"_s.arg(id));
    return found->first();
}

Result<Content> Registry::content(qint64 id) const
{
    auto query = m_database->run(u"SELECT record, seal, sha256 FROM entry WHERE id = ?"_s, {id});
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return m_database->failure(u"it has no entry %1"_s.arg(id));
    const Content content {unpacked(query->value(0).toByteArray()), unpacked(query->value(1).toByteArray())};
    if (QString::fromLatin1(hashOf(content.record)) != query->value(2).toString())
        return m_database->failure(u"this record is not as it was kept"_s);
    return content;
}

Result<QList<Entry>> Registry::earlierOf(const Entry &entry) const
{
    const QString camera = cameraKey(entry.mac);
    if (camera.isEmpty())
        return QList<Entry>();
    const qint64 moment = entry.started.toSecsSinceEpoch();
    return entriesWhere(*m_database,
        u"camera = ? AND (moment < ? OR (moment = ? AND id < ?)) ORDER BY moment DESC, id DESC"_s,
        {camera, moment, moment, entry.id});
}

Result<QMap<QString, QDate>> Registry::lastDone() const
{
    auto query = m_database->run(u"SELECT mac, MAX(moment) FROM entry WHERE camera <> '' GROUP BY camera"_s);
    if (!query)
        return tl::unexpected(query.error());
    QMap<QString, QDate> days;
    while (query->next())
        days.insert(query->value(0).toString(), QDateTime::fromSecsSinceEpoch(query->value(1).toLongLong()).date());
    return days;
}

Result<QList<DueEntry>> Registry::expiries(const QDate &until) const
{
    auto query = m_database->run(
        u"SELECT entry.id, %1, expiry.kind, expiry.section, expiry.day FROM expiry JOIN entry ON entry.id = "
        u"expiry.entry"
        " WHERE expiry.day <= ? AND NOT EXISTS (SELECT 1 FROM entry AS newer WHERE newer.camera = entry.camera"
        " AND entry.camera <> '' AND newer.moment > entry.moment"
        " AND instr(' ' || newer.decided || ' ', ' ' || expiry.section || ' ') > 0) ORDER BY expiry.day, entry.id"_s
            .arg(entryColumns().join(u',')),
        {until.toString(Qt::ISODate)});
    if (!query)
        return tl::unexpected(query.error());
    QList<DueEntry> due;
    while (query->next()) {
        due.append({entryIn(*query), expiryIn(*query, static_cast<int>(entryColumns().size()) + 1)});
        if (const Done added = addExpiries(*m_database, due.last().entry); !added)
            return tl::unexpected(added.error());
    }
    return due;
}

Result<QStringList> Registry::recordPaths() const
{
    auto query = m_database->run(u"SELECT record_path FROM entry"_s);
    if (!query)
        return tl::unexpected(query.error());
    QStringList paths;
    while (query->next())
        paths.append(query->value(0).toString());
    return paths;
}

} // namespace registry
