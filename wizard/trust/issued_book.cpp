// SPDX-License-Identifier: Apache-2.0
#include "trust/issued_book.h"

#include "trust/files.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>

#include <openssl/rand.h>

#include <optional>

namespace trust {

using namespace Qt::Literals::StringLiterals;
using model::Error;
using model::fail;

namespace {

constexpr qsizetype largestBook = 64 * 1024 * 1024;
constexpr int serialBytes = 16;
constexpr auto schema = "camlock-issued/1"_L1;

std::optional<QJsonArray> read(const QString &path)
{
    const auto content = contentOfFile(path, largestBook);
    const QJsonObject book = QJsonDocument::fromJson(content.value_or(QByteArray())).object();
    if (book.value("schema"_L1).toString() != schema || !book.value("issued"_L1).isArray())
        return std::nullopt;
    return book.value("issued"_L1).toArray();
}

model::Done write(const QString &path, const QJsonArray &issued)
{
    return replaceFile(
        path, QJsonDocument(QJsonObject {{u"schema"_s, QString(schema)}, {u"issued"_s, issued}}).toJson());
}

tl::unexpected<Error> damaged(const QString &path)
{
    return fail(Error::Kind::Internal,
        u"The list of issued certificates %1 is missing or damaged; nothing is issued without it."_s.arg(
            QDir::toNativeSeparators(path)));
}

bool isUsed(const QJsonArray &issued, const QString &serial)
{
    for (const QJsonValue &entry : issued) {
        if (entry.toObject().value("serial"_L1).toString() == serial)
            return true;
    }
    return false;
}

} // namespace

IssuedBook::IssuedBook(QString path)
    : m_path(std::move(path))
{
}

model::Done IssuedBook::begin()
{
    return write(m_path, {});
}

model::Done IssuedBook::check() const
{
    return read(m_path) ? model::Done() : damaged(m_path);
}

model::Result<QByteArray> IssuedBook::takeSerial(const Entry &entry)
{
    QLockFile lock(m_path + u".lock"_s);
    if (!takeTurn(lock))
        return fail(Error::Kind::Internal, u"The file %1 is in use."_s.arg(QDir::toNativeSeparators(m_path)));
    auto issued = read(m_path);
    if (!issued)
        return damaged(m_path);
    QByteArray serial(serialBytes, '\0');
    QString text;
    do {
        if (RAND_bytes(reinterpret_cast<unsigned char *>(serial.data()), serialBytes) != 1)
            return fail(Error::Kind::Internal, u"This computer gives no random numbers."_s);
        text = QString::fromLatin1(serial.toHex(':'));
    } while (serial.front() == '\0' || isUsed(*issued, text)); // A leading zero would be left out where it is shown.
    issued->append(QJsonObject {{u"serial"_s, text}, {u"names"_s, QJsonArray::fromStringList(entry.names)},
        {u"notAfter"_s, entry.notAfter.toUTC().toString(Qt::ISODate)},
        {u"at"_s, entry.at.toUTC().toString(Qt::ISODate)}});
    if (const auto written = write(m_path, *issued); !written)
        return tl::unexpected(written.error());
    return serial;
}

} // namespace trust
