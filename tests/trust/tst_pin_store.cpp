// SPDX-License-Identifier: Apache-2.0
#include "trust/pin_store.h"

#include <QDir>
#include <QFile>
#include <QFuture>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QtConcurrentRun>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;
using Kind = model::Error::Kind;
using trust::PinStore;

static const QByteArray one(32, '\1');
static const QByteArray two(32, '\2');
static const QByteArray three(32, '\3');
static const QString macA = u"00:02:D1:00:00:0A"_s;
static const QString macB = u"00:02:D1:00:00:0B"_s;
static const QString host = u"192.0.2.20"_s;

Q_DECLARE_METATYPE(std::optional<QByteArray>)

/// Which certificate belongs to which camera, over many runs.
class TstPinStore : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path() const { return m_folder->filePath(u"data/pins.json"_s); }

    QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void put(const QByteArray &content) const
    {
        QDir().mkpath(m_folder->filePath(u"data"_s));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void knowsNothingAtFirst()
    {
        const PinStore pins(path());
        QVERIFY(!pins.pinOf(macA));
        QVERIFY(!pins.pinAt(host));
        QVERIFY(!pins.pinAt({}));
        QVERIFY(!pins.pinOf({}));
        QVERIFY(!QFile::exists(path()));
    }

    void remembersOverRuns()
    {
        QVERIFY(PinStore(path()).remember(macA, host, one));
        const PinStore pins(path());
        QCOMPARE(pins.pinOf(macA), one);
        QCOMPARE(pins.pinAt(host), one);
        QVERIFY(!pins.pinOf(macB));
        QCOMPARE(QFile::permissions(path()) & 0x0777, QFile::Permissions(0x0600));
        QCOMPARE(QJsonDocument::fromJson(content()).object().value(u"schema"_s).toString(), u"camlock-pins/1"_s);
    }

    void knowsAnAddressHoweverItIsWritten()
    {
        PinStore pins(path());
        QVERIFY(pins.remember(u"00-02-d1-00-00-0a"_s, u"2001:DB8:0::5"_s, one));
        QCOMPARE(pins.pinOf(u"0002D100000A"_s), one);
        QCOMPARE(pins.pinOf(macA), one);
        QCOMPARE(pins.pinAt(u"2001:db8::5"_s), one);
        QVERIFY(pins.remember(macB, u"Camera-7.Example"_s, two));
        QCOMPARE(pins.pinAt(u"camera-7.example"_s), two);
    }

    void replacesThePinOfACamera()
    {
        PinStore pins(path());
        QVERIFY(pins.remember(macA, host, one));
        QVERIFY(pins.remember(macA, host, two));
        QCOMPARE(pins.pinOf(macA), two);
        QCOMPARE(pins.pinAt(host), two);
    }

    void givesAHostToTheCameraThatWasSeenThereLast()
    {
        PinStore pins(path());
        QVERIFY(pins.remember(macA, host, one));
        QVERIFY(pins.remember(macB, host, two));
        QCOMPARE(pins.pinAt(host), two);
        QCOMPARE(pins.pinOf(macA), one);
        QCOMPARE(pins.pinOf(macB), two);
        QVERIFY(pins.remember(macA, host, one));
        QCOMPARE(pins.pinAt(host), one);
        QCOMPARE(pins.pinOf(macB), two);
    }

    void followsACameraToItsNewAddress()
    {
        PinStore pins(path());
        QVERIFY(pins.remember(macA, host, one));
        QVERIFY(pins.remember(macA, u"192.0.2.30"_s, two));
        QCOMPARE(pins.pinAt(u"192.0.2.30"_s), two);
        // Whoever answers at the old address is held against the camera that was there, not believed at first sight.
        QCOMPARE(pins.pinAt(host), two);
        QVERIFY(pins.remember(macB, host, three));
        QCOMPARE(pins.pinAt(host), three);
        QCOMPARE(pins.pinOf(macA), two);
    }

    void keepsAPinWithoutAMacForTheHostAlone()
    {
        PinStore pins(path());
        QVERIFY(pins.remember({}, host, one));
        QCOMPARE(pins.pinAt(host), one);
        QVERIFY(pins.remember({}, host, two));
        QCOMPARE(pins.pinAt(host), two);
        QVERIFY(pins.remember(macA, host, three));
        QCOMPARE(pins.pinAt(host), three);
        QVERIFY(!content().contains(two.toHex()));
        QVERIFY(pins.remember({}, host, one));
        QCOMPARE(pins.pinAt(host), one);
        QCOMPARE(pins.pinOf(macA), three);
    }

    void refusesWhatIsNoPin()
    {
        PinStore pins(path());
        QCOMPARE(pins.remember(macA, host, "short").error().kind, Kind::Internal);
        QCOMPARE(pins.remember({}, {}, one).error().kind, Kind::Internal);
        QCOMPARE(pins.remember(u"no mac"_s, u" "_s, one).error().kind, Kind::Internal);
        QVERIFY(!QFile::exists(path()));
    }

    void keepsADamagedFileBesideTheNewOne_data()
    {
        QTest::addColumn<QByteArray>("damaged");
        PinStore pins(path());
        QVERIFY(pins.remember(macA, host, one));
        const QByteArray whole = content();
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << whole.first(whole.size() / 2);
        QTest::newRow("no JSON") << QByteArray("\xff\xfe\x00pins", 7);
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("of the future") << QByteArray(whole).replace("camlock-pins/1", "camlock-pins/2");
        QTest::newRow("pins are no list") << QByteArray(R"({"schema":"camlock-pins/1","pins":{}})");
        QTest::newRow("a short fingerprint") << QByteArray(whole).replace(one.toHex(), one.toHex().chopped(2));
        QTest::newRow("no digits") << QByteArray(whole).replace(one.toHex(), one.toHex().chopped(1) + 'x');
        QTest::newRow("nobody's pin") << QByteArray(whole).replace("0002D100000A", "").replace("\"192.0.2.20\"", "");
        QTest::newRow("huge") << QByteArray(9 * 1024 * 1024, ' ');
    }

    void keepsADamagedFileBesideTheNewOne()
    {
        QFETCH(const QByteArray, damaged);
        put(damaged);
        PinStore pins(path());
        QVERIFY(!pins.pinOf(macA));
        QVERIFY(!pins.pinAt(host));
        QCOMPARE(content(), damaged);
        QVERIFY(pins.remember(macB, host, two));
        QCOMPARE(pins.pinOf(macB), two);
        const QDir folder(m_folder->filePath(u"data"_s));
        const QStringList aside = folder.entryList({u"pins.json.damaged-*"_s});
        QCOMPARE(aside.size(), 1);
        QFile kept(folder.filePath(aside.first()));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), damaged);
    }

    void losesNothingToAnotherWriter()
    {
        // Each with a store of its own, as the programs of a fleet have.
        QThreadPool crowd;
        crowd.setMaxThreadCount(20);
        QList<QFuture<bool>> writers;
        for (int writer = 0; writer < 20; ++writer) {
            writers.append(QtConcurrent::run(&crowd, [this, writer] {
                const QString number = QString::number(writer).rightJustified(2, u'0');
                return PinStore(path())
                    .remember(u"00:02:D1:00:00:"_s + number, u"192.0.2.1"_s + number, QByteArray(32, 'x'))
                    .has_value();
            }));
        }
        for (const auto &writer : std::as_const(writers)) {
            QTRY_VERIFY_WITH_TIMEOUT(writer.isFinished(), 30'000);
            QVERIFY(writer.result());
        }
        QCOMPARE(content().count("\"mac\""), 20);
    }

    void saysSoWhenTheFolderCannotBeWritten()
    {
        put("{}");
        PinStore pins(path() + u"/below-a-file/pins.json"_s);
        const auto done = pins.remember(macA, host, one);
        QCOMPARE(done.error().kind, Kind::Internal);
        QVERIFY(!done.error().detail.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TstPinStore)
#include "tst_pin_store.moc"
