// SPDX-License-Identifier: Apache-2.0
#include "registry/entry_rows.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

namespace registry {

using namespace Qt::Literals::StringLiterals;

namespace {

/// By way of the capitals, which make SS of a sharp s; Qt folds letter by letter.
QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toUpper().toCaseFolded();
}

QString searchText(const Entry &entry)
{
    return folded(QStringList {entry.site, entry.location, entry.model, entry.address, entry.mac, cameraKey(entry.mac),
        entry.firmware, entry.started.date().toString(Qt::ISODate)}
                      .join(u'\n'));
}

QString countsText(const QMap<model::Status, int> &counts)
{
    QJsonObject json;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        json.insert(model::nameOf(it.key()), it.value());
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QMap<model::Status, int> countsIn(const QString &text)
{
    QMap<model::Status, int> counts;
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (const auto status = model::statusNamed(it.key()))
            counts.insert(*status, it.value().toInt());
    }
    return counts;
}

QString levelsText(const QList<model::Level> &levels)
{
    QStringList names;
    for (const model::Level level : levels)
        names.append(model::nameOf(level));
    return textFor(names.join(u' '));
}

QList<model::Level> levelsIn(const QString &text)
{
    QList<model::Level> levels;
    const QStringList names = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        if (const auto level = model::levelNamed(name))
            levels.append(*level);
    }
    return levels;
}

} // namespace

QStringList entryColumns()
{
    return {u"record_path"_s, u"sha256"_s, u"site"_s, u"location"_s, u"model"_s, u"mac"_s, u"address"_s, u"firmware"_s,
        u"started"_s, u"ended"_s, u"level"_s, u"reached"_s, u"counts"_s, u"decided"_s, u"camera"_s, u"moment"_s,
        u"search"_s};
}

QVariantList valuesOf(const Entry &entry)
{
    return {textFor(entry.recordPath), QString::fromLatin1(entry.sha256), textFor(entry.site), textFor(entry.location),
        textFor(entry.model), textFor(entry.mac), textFor(entry.address), textFor(entry.firmware),
        timeText(entry.started), timeText(entry.ended), model::nameOf(entry.level), levelsText(entry.reached),
        countsText(entry.counts), textFor(entry.decided.join(u' ')), cameraKey(entry.mac),
        entry.started.toSecsSinceEpoch(), searchText(entry)};
}

Entry entryIn(const QSqlQuery &query)
{
    int column = 0;
    const auto text = [&] { return query.value(column++).toString(); };
    Entry entry;
    entry.id = query.value(column++).toLongLong();
    entry.recordPath = text();
    entry.sha256 = text().toLatin1();
    entry.site = text();
    entry.location = text();
    entry.model = text();
    entry.mac = text();
    entry.address = text();
    entry.firmware = text();
    entry.started = QDateTime::fromString(text(), Qt::ISODate);
    entry.ended = QDateTime::fromString(text(), Qt::ISODate);
    entry.level = model::levelNamed(text()).value_or(model::Level::Basic);
    entry.reached = levelsIn(text());
    entry.counts = countsIn(text());
    entry.decided = text().split(u' ', Qt::SkipEmptyParts);
    return entry;
}

QString nameOf(Expiry::Kind kind)
{
    return kind == Expiry::Kind::Certificate ? u"certificate"_s : u"exception"_s;
}

Expiry expiryIn(const QSqlQuery &query, int column)
{
    const bool certificate = query.value(column).toString() == nameOf(Expiry::Kind::Certificate);
    return {certificate ? Expiry::Kind::Certificate : Expiry::Kind::Exception, query.value(column + 1).toString(),
        QDate::fromString(query.value(column + 2).toString(), Qt::ISODate)};
}

QString textFor(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QString timeText(const QDateTime &time)
{
    // Qt writes an offset only for times that are given by their offset.
    return time.isValid() ? time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate) : u""_s;
}

QString cameraKey(const QString &mac)
{
    QString key = u""_s;
    for (const QChar c : mac) {
        if (c.isLetterOrNumber())
            key += c.toUpper();
    }
    return key;
}

QStringList searchWords(const QString &text)
{
    return folded(text).simplified().split(u' ', Qt::SkipEmptyParts);
}

QByteArray unpacked(const QByteArray &packed)
{
    // qCompress begins with the length; a damaged one must not claim all memory.
    if (packed.size() < 4 || qFromBigEndian<quint32>(packed.constData()) > quint32(largestContent))
        return {};
    return qUncompress(packed);
}

} // namespace registry
