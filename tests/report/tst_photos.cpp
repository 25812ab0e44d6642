// SPDX-License-Identifier: Apache-2.0
#include "report/photos.h"
#include "report/record_json.h"
#include "sample_records.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtEndian>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace model;

namespace {

QString saved(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
}

QByteArray picture(const QSize &size, const char *format)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    image.setText(u"Description"_s, u"SECRET-PLACE"_s);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format) ? bytes : QByteArray();
}

/// A JPEG as a telephone makes it: an Exif segment with a place, and a picture that lies on its side.
QByteArray fromATelephone()
{
    const QByteArray jpeg = picture({400, 100}, "JPEG");
    // TIFF header, one entry: Orientation (0x0112), SHORT, 1 value, 6 = turn right; then what a reader never looks at.
    const QByteArray tiff = QByteArray::fromHex("4d4d002a00000008000101120003000000010006000000000000") + "GPS-PLACE";
    const QByteArray exif = QByteArray("Exif\0\0", 6) + tiff;
    QByteArray length(2, '\0');
    qToBigEndian<quint16>(quint16(exif.size() + 2), length.data());
    return jpeg.left(2) + QByteArray::fromHex("ffe1") + length + exif + jpeg.mid(2);
}

/// A PNG that says it is very large, and brings nothing.
QByteArray pngBomb()
{
    QByteArray png = picture({1, 1}, "PNG");
    qToBigEndian<quint32>(60'000, png.data() + 16);
    qToBigEndian<quint32>(60'000, png.data() + 20);
    return png;
}

Record record()
{
    Record record = typicalRecord();
    RecordedSection row;
    row.id = u"physically_protected"_s;
    row.level = Level::Others;
    row.title = Text("Protect the camera itself");
    row.status = Status::Attested;
    record.sections.append(row);
    return record;
}

} // namespace

class TestPhotos : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void keepsThePixelsAlone();
    void makesLargePicturesSmaller();
    void refusesWhatIsNoPhotograph_data();
    void refusesWhatIsNoPhotograph();
    void keepsThemBesideTheRecord();
    void keepsTheOthersWhereOneCannotBeUsed();
    void readsOnlyPicturesBesideTheRecord_data();
    void readsOnlyPicturesBesideTheRecord();
};

void TestPhotos::keepsThePixelsAlone()
{
    const QTemporaryDir folder;
    const auto jpeg = report::photoAsJpeg(saved(folder, u"a.jpg"_s, fromATelephone()));
    QVERIFY(jpeg);
    QCOMPARE(QImage::fromData(*jpeg).size(), QSize(100, 400)); // upright
    for (const auto *trace : {"Exif", "GPS-PLACE", "SECRET-PLACE", "Description"})
        QVERIFY2(!jpeg->contains(trace), trace);
    const auto fromPng = report::photoAsJpeg(saved(folder, u"a.png"_s, picture({40, 30}, "PNG")));
    QVERIFY(fromPng && fromPng->startsWith(QByteArray::fromHex("ffd8")));
    QVERIFY(!fromPng->contains("SECRET-PLACE"));
}

void TestPhotos::makesLargePicturesSmaller()
{
    const QTemporaryDir folder;
    for (const char *format : {"JPEG", "PNG"}) {
        const auto jpeg = report::photoAsJpeg(saved(folder, u"big"_s, picture({4000, 1000}, format)));
        QVERIFY(jpeg);
        QCOMPARE(QImage::fromData(*jpeg).size(), QSize(1600, 400));
    }
    const auto thin = report::photoAsJpeg(saved(folder, u"thin"_s, picture({4000, 1}, "PNG")));
    QVERIFY(thin);
    QCOMPARE(QImage::fromData(*thin).size(), QSize(1600, 1));
}

void TestPhotos::refusesWhatIsNoPhotograph_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("words") << QByteArray("I looked, and it is fine.");
    QTest::newRow("SVG") << QByteArray(R"(<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>)");
    QTest::newRow("BMP") << picture({4, 4}, "BMP");
    QTest::newRow("a name alone") << QByteArray::fromHex("ffd8ffe0");
    QTest::newRow("a PNG's name alone") << QByteArray::fromHex("89504e470d0a1a0a");
    QTest::newRow("too many pixels") << pngBomb();
    QTest::newRow("too large") << picture({4, 4}, "JPEG") + QByteArray(report::largestPhoto, '\0');
}

void TestPhotos::refusesWhatIsNoPhotograph()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    const auto jpeg = report::photoAsJpeg(saved(folder, u"a.jpg"_s, content));
    QVERIFY(!jpeg);
    QCOMPARE(jpeg.error().kind, Error::Kind::BadReply);
    QVERIFY(jpeg.error().detail.contains(u"a.jpg"_s));
    QVERIFY(!report::photoAsJpeg(folder.path()));
    QVERIFY(!report::photoAsJpeg(folder.filePath(u"missing.jpg"_s)));
    QVERIFY(!report::photoAsJpeg(u"/dev/zero"_s));
}

void TestPhotos::keepsThemBesideTheRecord()
{
    const QTemporaryDir folder;
    Record kept = record();
    Answers answers;
    answers.sections[u"physically_protected"_s].values = {{u"photo"_s, saved(folder, u"pole.jpg"_s, fromATelephone())},
        {u"photo2"_s, saved(folder, u"box.png"_s, picture({9, 9}, "PNG"))}};
    QVERIFY(report::attachPhotos(kept, answers, folder.filePath(u"rec.json"_s)));
    const QList<RecordedPhoto> photos = kept.sections.last().photos;
    QCOMPARE(photos.size(), 2);
    QCOMPARE(photos[0].file, u"rec-photos/physically_protected-1.jpg"_s);
    QCOMPARE(photos[1].takenFrom, u"box.png"_s);
    for (const RecordedPhoto &photo : photos) {
        QFile file(folder.filePath(photo.file));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto hash = QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
        QCOMPARE(photo.sha256, QString::fromLatin1(hash.toHex()));
        QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }
    const auto again = report::recordFromJson(report::toJson(kept));
    QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
    QCOMPARE(again->sections.last().photos, photos);
    QVERIFY(!report::toJson(kept).contains(folder.path().toUtf8()));
}

void TestPhotos::keepsTheOthersWhereOneCannotBeUsed()
{
    const QTemporaryDir folder;
    Record kept = record();
    Answers answers;
    answers.sections[u"physically_protected"_s].values = {{u"photo"_s, folder.filePath(u"gone.jpg"_s)},
        {u"photo2"_s, saved(folder, u"box.png"_s, picture({9, 9}, "PNG"))}};
    QVERIFY(!report::attachPhotos(kept, answers, folder.filePath(u"rec.json"_s)));
    QCOMPARE(kept.sections.last().photos.size(), 1);
}

void TestPhotos::readsOnlyPicturesBesideTheRecord_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("sha256");
    const QString hash(64, u'a');
    for (const auto *bad : {"", "x.jpg", "/etc/x-1.jpg", "../x-1.jpg", "./x-1.jpg", "a/../x-1.jpg", "a/b/x-1.jpg",
             "a\\b/x-1.jpg", "a/x-1.exe", "a/x.jpg"})
        QTest::newRow(bad) << QString::fromLatin1(bad) << hash;
    QTest::newRow("no hash") << u"a/x-1.jpg"_s << QString();
    QTest::newRow("a short hash") << u"a/x-1.jpg"_s << hash.left(63);
    QTest::newRow("no hexadecimal digits") << u"a/x-1.jpg"_s << QString(64, u'g');
}

void TestPhotos::readsOnlyPicturesBesideTheRecord()
{
    QFETCH(QString, file);
    QFETCH(QString, sha256);
    Record hostile = record();
    hostile.sections.last().photos = {{file, sha256, u"x"_s}};
    QVERIFY(!report::recordFromJson(report::toJson(hostile)));
}

QTEST_GUILESS_MAIN(TestPhotos)
#include "tst_photos.moc"
