// SPDX-License-Identifier: Apache-2.0
#include "trust/files.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace trust {

using namespace Qt::Literals::StringLiterals;

std::optional<QByteArray> contentOfFile(const QString &path, qsizetype most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray content = file.read(most + 1);
    if (content.size() > most || file.error() != QFile::NoError)
        return std::nullopt;
    return content;
}

model::Done replaceFile(const QString &path, const QByteArray &content, Readers readers)
{
    const auto others = readers == Readers::Everybody ? QFile::ReadGroup | QFile::ReadOther : QFile::Permissions();
    QSaveFile file(path); // commit() brings the content to the disk before the new file takes the old one's place.
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | others) && file.write(content) == content.size()
        && file.commit();
    if (!isWritten) {
        return model::fail(model::Error::Kind::Internal,
            u"The file %1 cannot be written: %2."_s.arg(QDir::toNativeSeparators(path), file.errorString()));
    }
    syncFolder(QFileInfo(path).path());
    return {};
}

void syncFolder(const QString &folder)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
#else
    Q_UNUSED(folder) // NTFS keeps its folders in a journal.
#endif
}

/// By short looks: a lock's own waits double each time, and of twenty programs some would never get their turn.
bool takeTurn(QLockFile &lock)
{
    const QDeadlineTimer patience(std::chrono::seconds(10));
    bool isOurs = lock.tryLock(0);
    while (!isOurs && !patience.hasExpired())
        isOurs = lock.tryLock(std::chrono::milliseconds(20));
    if (isOurs)
        QFile::setPermissions(lock.fileName(), QFile::ReadOwner | QFile::WriteOwner);
    return isOurs;
}

tl::unexpected<model::Error> badFile(const QString &sentence)
{
    return model::fail(model::Error::Kind::BadReply, sentence);
}

} // namespace trust
