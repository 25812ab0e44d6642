// SPDX-License-Identifier: Apache-2.0
#include "vault/file_vault.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace vault {

using model::Done;
using model::Error;
using model::fail;
using model::Result;
using model::Secret;

namespace {

bool sync(int handle)
{
#ifdef Q_OS_WIN
    return _commit(handle) == 0;
#else
    return ::fsync(handle) == 0;
#endif
}

bool hasControlCharacter(QByteArrayView bytes)
{
    return std::any_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<quint8>(c) < 0x20 || c == 0x7f; });
}

} // namespace

FileVault::FileVault(const QString &path, Existing existing)
    : m_file(path)
    , m_existing(existing)
{
}

FileVault::~FileVault()
{
    // Only a file that is open was made here.
    if (m_file.isOpen() && m_file.size() == 0)
        m_file.remove();
}

Done FileVault::create()
{
    if (m_file.isOpen())
        return {};
    if (m_existing == Existing::GoOn)
        return goOn();
    // NewOnly is O_EXCL: neither a file nor a link of that name is followed. Unbuffered, so that no copy of a password
    // stays behind in the program.
    if (m_file.open(
            QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered, QFile::ReadOwner | QFile::WriteOwner))
        return {};
    const auto name = QDir::toNativeSeparators(m_file.fileName());
    if (const QFileInfo info(m_file); info.exists() || info.isSymLink())
        return fail(Error::Kind::Refused, u"The file %1 exists already; it is not overwritten."_s.arg(name));
    return fail(Error::Kind::Internal, u"The file %1 cannot be made: %2."_s.arg(name, m_file.errorString()));
}

/// A last line without its end was never acted on: a password is sent only after its line is on the disk.
Done FileVault::goOn()
{
    constexpr qint64 longest = 4096;
    constexpr qint64 largest = 1024 * 1024;
    const auto name = QDir::toNativeSeparators(m_file.fileName());
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered))
        return fail(Error::Kind::Internal, u"The file %1 cannot be opened: %2."_s.arg(name, m_file.errorString()));
    if (m_file.size() > largest)
        return fail(Error::Kind::BadReply, u"The file %1 is too large to be one of passwords."_s.arg(name));
    qint64 whole = 0;
    while (!m_file.atEnd()) {
        QByteArray line = m_file.readLine(longest);
        if (!line.endsWith('\n'))
            break;
        whole += line.size();
        const auto blank = line.indexOf(' ');
        if (blank > 0)
            m_earlier.insert(
                QString::fromUtf8(line.left(blank)), Secret(QByteArrayView(line).sliced(blank + 1).chopped(1)));
        model::wipe(line);
    }
    if (!m_file.resize(whole) || !m_file.seek(whole))
        return fail(Error::Kind::Internal, u"The file %1 cannot be written: %2."_s.arg(name, m_file.errorString()));
    return {};
}

Done FileVault::append(QByteArray line)
{
    const auto before = m_file.size();
    const bool isWritten = m_file.write(line) == line.size() && sync(m_file.handle());
    model::wipe(line);
    if (isWritten)
        return {};
    const auto reason = m_file.errorString();
    m_file.resize(before); // No half line is left behind.
    return fail(Error::Kind::Internal,
        u"The file %1 cannot be written: %2."_s.arg(QDir::toNativeSeparators(m_file.fileName()), reason));
}

QFuture<Done> FileVault::prove()
{
    return QtFuture::makeReadyFuture(create());
}

QFuture<Done> FileVault::store(const Key &key, const Secret &secret)
{
    const auto user = key.user.toUtf8();
    if (user.isEmpty() || user.contains(' ') || hasControlCharacter(user) || hasControlCharacter(secret.reveal())) {
        return QtFuture::makeReadyFuture(
            Done(fail(Error::Kind::Internal, u"This account does not fit on a line of the password file."_s)));
    }
    if (const auto found = m_secrets.constFind(key.text()); found != m_secrets.constEnd() && *found == secret)
        return QtFuture::makeReadyFuture(Done());
    auto done = create();
    if (done) {
        QByteArray line = user + ' ';
        line.append(secret.reveal()).append('\n');
        done = append(std::move(line));
    }
    if (done)
        m_secrets.insert(key.text(), secret);
    return QtFuture::makeReadyFuture(done);
}

QFuture<Result<std::optional<Secret>>> FileVault::find(const Key &key)
{
    std::optional<Secret> secret;
    if (const auto stored = m_secrets.constFind(key.text()); stored != m_secrets.constEnd())
        secret = *stored;
    else if (const auto earlier = m_earlier.constFind(key.user); earlier != m_earlier.constEnd())
        secret = *earlier;
    return QtFuture::makeReadyFuture(Result<std::optional<Secret>>(secret));
}

QFuture<Done> FileVault::remove(const Key &key)
{
    m_secrets.remove(key.text());
    m_earlier.remove(key.user);
    return QtFuture::makeReadyFuture(Done());
}

QString FileVault::filePath() const
{
    return QFileInfo(m_file).absoluteFilePath();
}

QString FileVault::place() const
{
    return QCoreApplication::translate("guide", "the file %1").arg(QDir::toNativeSeparators(m_file.fileName()));
}

} // namespace vault
