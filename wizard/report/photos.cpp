// SPDX-License-Identifier: Apache-2.0
#include "report/photos.h"

#include "guide/photo_choice.h"
#include "report/export.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>

namespace report {

using namespace Qt::Literals::StringLiterals;
using model::Error;

namespace {

model::Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    // A pipe or a device might never end.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return model::fail(Error::Kind::BadReply, u"The photograph %1 cannot be read."_s.arg(path));
    QByteArray content = file.read(largestPhoto + 1);
    if (content.size() > largestPhoto)
        return model::fail(Error::Kind::BadReply, u"The photograph %1 is larger than 10 MB."_s.arg(path));
    return content;
}

/// Scaled while it is read, so that a small file cannot ask for much memory.
QImage decoded(QByteArray &content)
{
    constexpr qint64 mostPixels = 100'000'000;
    QBuffer buffer(&content);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    const QSize size = reader.size();
    const bool isUsable = (format == "jpeg" || format == "jpg" || format == "png") && size.isValid() && !size.isEmpty()
        && qint64(size.width()) * size.height() <= mostPixels;
    if (!isUsable)
        return {};
    if (size.width() > longestPhotoSide || size.height() > longestPhotoSide) {
        const QSize most(longestPhotoSide, longestPhotoSide);
        reader.setScaledSize(size.scaled(most, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    }
    return reader.read();
}

/// The pixels alone: a QImage carries texts with it, and its writer would put them into the file.
QByteArray encoded(const QImage &picture)
{
    constexpr int quality = 85;
    const QImage plain = picture.convertToFormat(QImage::Format_RGB888);
    const QImage bare = QImage(plain.constBits(), plain.width(), plain.height(), plain.bytesPerLine(), plain.format());
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    return bare.save(&buffer, "JPEG", quality) ? jpeg : QByteArray();
}

model::Result<model::RecordedPhoto> keep(const QString &path, const QString &folder, const QString &name)
{
    const auto jpeg = photoAsJpeg(path);
    if (!jpeg)
        return tl::unexpected(jpeg.error());
    const QString kept = folder + u'/' + name;
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const auto saved = saveFile(kept, [&jpeg](QIODevice &file) -> model::Done {
        file.write(*jpeg);
        return {};
    });
    if (!saved)
        return tl::unexpected(saved.error());
    QFile::setPermissions(kept, QFile::ReadOwner | QFile::WriteOwner);
    return model::RecordedPhoto {QFileInfo(folder).fileName() + u'/' + name,
        QString::fromLatin1(QCryptographicHash::hash(*jpeg, QCryptographicHash::Sha256).toHex()),
        QFileInfo(path).fileName()};
}

} // namespace

model::Result<QByteArray> photoAsJpeg(const QString &path)
{
    auto content = contentOf(path);
    if (!content)
        return tl::unexpected(content.error());
    const QImage picture = decoded(*content);
    const QByteArray jpeg = picture.isNull() ? QByteArray() : encoded(picture);
    if (jpeg.isEmpty())
        return model::fail(Error::Kind::BadReply, u"%1 is no photograph that can be used: JPEG or PNG."_s.arg(path));
    return jpeg;
}

model::Done attachPhotos(model::Record &record, const model::Answers &answers, const QString &recordPath)
{
    const QFileInfo target(recordPath);
    const QString folder = target.absoluteDir().filePath(target.completeBaseName() + u"-photos"_s);
    model::Done done;
    for (model::RecordedSection &row : record.sections) {
        const QStringList paths = row.photos.isEmpty() ? guide::photosIn(answers.of(row.id)) : QStringList();
        for (const QString &path : paths) {
            const QString name = u"%1-%2.jpg"_s.arg(row.id).arg(row.photos.size() + 1);
            if (auto photo = keep(path, folder, name))
                row.photos.append(*photo);
            else
                done = tl::unexpected(photo.error());
        }
    }
    return done;
}

} // namespace report
