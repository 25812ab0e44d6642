// SPDX-License-Identifier: Apache-2.0
#include "engine/masked_dump.h"

#include "model/secret.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace engine {

using namespace model;
using namespace Qt::Literals::StringLiterals;

QString dumpPathBeside(const QString &recordPath)
{
    const QFileInfo record(recordPath);
    return record.dir().filePath(record.completeBaseName() + u"-before.txt"_s);
}

QString journalPathFor(const QString &dataFolder, const QString &recordPath)
{
    // The time keeps two runs with the same record name apart: a journal is never overwritten.
    return QDir(dataFolder)
        .filePath(u"journals/%1-%2.jsonl"_s.arg(QFileInfo(recordPath).completeBaseName(),
            QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s)));
}

QByteArray maskedDump(const Snapshot &snapshot)
{
    QByteArray lines;
    for (auto it = snapshot.parameters.begin(); it != snapshot.parameters.end(); ++it) {
        const bool masked = namesSecret(it.key()) && !it->isEmpty();
        lines += u"%1='%2'\n"_s.arg(it.key(), masked ? QString(secretMask) : *it).toUtf8();
    }
    return lines;
}

Done saveMaskedDump(const Snapshot &snapshot, const QString &path)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    const auto cannot = [&file, &path] {
        return fail(Error::Kind::Internal,
            u"The camera's present settings cannot be saved to %1: %2. Nothing was sent."_s.arg(
                path, file.errorString()));
    };
    if (!file.open(QIODevice::WriteOnly))
        return cannot();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(maskedDump(snapshot));
    if (!file.commit())
        return cannot();
    return {};
}

} // namespace engine
