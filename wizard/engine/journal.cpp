// SPDX-License-Identifier: Apache-2.0
#include "engine/journal.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#ifdef Q_OS_UNIX
#include <unistd.h>
#else
#include <io.h>
#endif

namespace engine {

using namespace model;
using namespace Qt::Literals::StringLiterals;

static bool reachesDisk(QFile &file)
{
    if (!file.flush())
        return false;
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return ::_commit(file.handle()) == 0;
#endif
}

static tl::unexpected<Error> cannotWrite(const QFile &file)
{
    return fail(Error::Kind::Internal,
        u"The journal %1 cannot be written: %2. Nothing is sent to a camera without it."_s.arg(
            file.fileName(), file.errorString()));
}

static QJsonObject described(const Change &change)
{
    QJsonArray lines;
    for (const Change::Line &line : change.lines)
        lines.append(QJsonObject {{u"name"_s, line.name}, {u"old"_s, line.before}, {u"new"_s, line.after}});
    return {{u"section"_s, change.section}, {u"title"_s, change.title.english()}, {u"effect"_s, nameOf(change.effect)},
        {u"lines"_s, lines}};
}

Done Journal::open(const QString &path)
{
    m_file.setFileName(path);
    QDir().mkpath(QFileInfo(path).absolutePath());
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return cannotWrite(m_file);
    return {};
}

Done Journal::append(QJsonObject line)
{
    line.insert(u"at"_s,
        QDateTime::currentDateTime()
            .toOffsetFromUtc(QDateTime::currentDateTime().offsetFromUtc())
            .toString(Qt::ISODateWithMs));
    m_file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    return reachesDisk(m_file) ? Done() : cannotWrite(m_file);
}

Done Journal::begin(const Identity &camera, const QString &address, const Plan &plan)
{
    QJsonArray changes;
    for (const Change &change : plan.changes)
        changes.append(described(change));
    return append({{u"event"_s, u"begin"_s}, {u"model"_s, camera.model}, {u"mac"_s, camera.mac},
        {u"firmware"_s, camera.firmware}, {u"address"_s, address}, {u"plan"_s, changes}});
}

Done Journal::intent(int index, const Change &change)
{
    QJsonObject line = described(change);
    line.insert(u"event"_s, u"intent"_s);
    line.insert(u"step"_s, index);
    return append(line);
}

Done Journal::outcome(int index, const Outcome &outcome)
{
    QJsonObject line {{u"event"_s, u"outcome"_s}, {u"step"_s, index}, {u"outcome"_s, nameOf(outcome.kind)}};
    if (outcome.error) {
        line.insert(u"error"_s, nameOf(outcome.error->kind));
        line.insert(u"detail"_s, outcome.error->detail);
    }
    return append(line);
}

Done Journal::end(const QString &how)
{
    return append({{u"event"_s, u"end"_s}, {u"how"_s, how}});
}

} // namespace engine
