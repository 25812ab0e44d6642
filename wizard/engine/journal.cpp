// SPDX-License-Identifier: Apache-2.0
#include "engine/journal.h"

#include "engine/journal_form.h"
#include "model/certificate.h"
#include "model/change_json.h"
#include "model/names.h"
#include "trust/files.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#ifdef Q_OS_UNIX
#include <unistd.h>
#else
#include <io.h>
#endif

namespace engine {

using namespace model;
using namespace Qt::Literals::StringLiterals;

static constexpr NameTable<Journal::End, 5> endNames {
    {{Journal::End::Complete, "complete"}, {Journal::End::TakenBack, "takenBack"}, {Journal::End::Left, "left"},
        {Journal::End::Stopped, "stopped"}, {Journal::End::Superseded, "superseded"}}};

QString nameOf(Journal::End how)
{
    return endNames.name(how);
}

static QString lockPathFor(const QString &path)
{
    return path + u".lock"_s;
}

bool isInUse(const QString &journalPath)
{
    QLockFile lock(lockPathFor(journalPath));
    lock.setStaleLockTime(0); // only a process that is gone makes it stale
    return !lock.tryLock(0);
}

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

Done Journal::lock(const QString &path)
{
    m_lock = std::make_unique<QLockFile>(lockPathFor(path));
    m_lock->setStaleLockTime(0);
    if (m_lock->tryLock(0)) {
        QFile::setPermissions(lockPathFor(path), QFile::ReadOwner | QFile::WriteOwner);
        return {};
    }
    m_lock.reset();
    m_file.setFileName(path);
    return fail(Error::Kind::Internal,
        u"The journal %1 cannot be opened: another Camlock works on this job, or the folder cannot be written."_s.arg(
            path));
}

Done Journal::open(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (QDir().mkpath(folder))
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (const Done locked = lock(path); !locked)
        return locked;
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return cannotWrite(m_file);
    trust::syncFolder(folder); // the name of a new file is on the disk only when its folder is
    return {};
}

Done Journal::reopen(const QString &path)
{
    if (const Done locked = lock(path); !locked)
        return locked;
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return cannotWrite(m_file);
    qint64 whole = 0;
    while (!m_file.atEnd()) {
        const QByteArray line = m_file.readLine();
        if (!line.endsWith('\n'))
            break;
        whole += line.size();
        m_steps = qMax(m_steps, QJsonDocument::fromJson(line).object().value("step"_L1).toInt(-1) + 1);
    }
    if (!m_file.resize(whole) || !m_file.seek(whole))
        return cannotWrite(m_file);
    return {};
}

Done Journal::append(QJsonObject line)
{
    line.insert(u"at"_s,
        QDateTime::currentDateTime()
            .toOffsetFromUtc(QDateTime::currentDateTime().offsetFromUtc())
            .toString(Qt::ISODateWithMs));
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    if (m_file.write(bytes) != bytes.size())
        return cannotWrite(m_file);
    return reachesDisk(m_file) ? Done() : cannotWrite(m_file);
}

static QJsonArray changesOf(const Plan &plan)
{
    QJsonArray changes;
    for (const Change &change : plan.changes)
        changes.append(toJson(change));
    return changes;
}

Done Journal::begin(const JournalHead &head, const Plan &plan)
{
    QJsonObject moved;
    for (auto it = head.movedPorts.begin(); it != head.movedPorts.end(); ++it)
        moved.insert(it.key(), *it);
    const Identity &camera = head.before.snapshot.identity;
    return append({{u"event"_s, u"begin"_s}, {u"schema"_s, u"camlock-journal/1"_s}, {u"tool"_s, head.toolVersion},
        {u"model"_s, camera.model}, {u"mac"_s, camera.mac}, {u"firmware"_s, camera.firmware},
        {u"address"_s, head.address.url().toString()}, {u"user"_s, head.user}, {u"startedBlank"_s, head.startedBlank},
        {u"record"_s, head.recordPath}, {u"movedPorts"_s, moved}, {u"passwordFile"_s, head.passwordFile},
        {u"job"_s, toJson(head.job)}, {u"before"_s, toJson(head.before)}, {u"plan"_s, changesOf(plan)}});
}

Done Journal::resumed(const Plan &plan)
{
    return append({{u"event"_s, u"resumed"_s}, {u"plan"_s, changesOf(plan)}});
}

Result<int> Journal::intent(const Change &change, std::optional<int> takesBack)
{
    const int step = m_steps++;
    QJsonObject line {{u"event"_s, u"intent"_s}, {u"step"_s, step}, {u"change"_s, toJson(change)}};
    if (takesBack)
        line.insert(u"takesBack"_s, *takesBack);
    const Done written = append(line);
    return written ? Result<int>(step) : tl::unexpected(written.error());
}

Done Journal::request()
{
    return append({{u"event"_s, u"request"_s}, {u"step"_s, m_steps - 1}});
}

Done Journal::kept(int step)
{
    return append({{u"event"_s, u"kept"_s}, {u"step"_s, step}});
}

Done Journal::expecting(int step, const QByteArray &sha256)
{
    return append(
        {{u"event"_s, u"expecting"_s}, {u"step"_s, step}, {u"certificate"_s, QString::fromLatin1(sha256.toHex())}});
}

Done Journal::door(const Address &address, const QByteArray &sha256)
{
    return append({{u"event"_s, u"door"_s}, {u"address"_s, address.url().toString()},
        {u"certificate"_s, QString::fromLatin1(sha256.toHex())}});
}

Done Journal::heard(const ProbeResult &result)
{
    QJsonObject line = toJson(result);
    line.insert(u"event"_s, u"heard"_s);
    line.insert(u"heardAt"_s, line.take("at"_L1));
    return append(line);
}

Done Journal::outcome(int step, const Outcome &outcome)
{
    QJsonObject seen;
    for (auto it = outcome.readBack.begin(); it != outcome.readBack.end(); ++it)
        seen.insert(it.key(), namesSecret(it.key()) && !it->isEmpty() ? QString(secretMask) : *it);
    QJsonObject line {
        {u"event"_s, u"outcome"_s}, {u"step"_s, step}, {u"outcome"_s, nameOf(outcome.kind)}, {u"readBack"_s, seen}};
    if (outcome.error) {
        line.insert(u"error"_s, nameOf(outcome.error->kind));
        line.insert(u"detail"_s, outcome.error->detail);
    }
    return append(line);
}

void Journal::close()
{
    m_file.close();
    m_lock.reset();
    m_steps = 0;
}

Done Journal::end(End how)
{
    return append({{u"event"_s, u"end"_s}, {u"how"_s, nameOf(how)}});
}

} // namespace engine
