// SPDX-License-Identifier: Apache-2.0
#include "camera/camera_time.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using model::Parameters;

static Parameters clockParameters(const char *date, const char *time, const char *index, const char *summer = "0")
{
    return {{u"system_date"_s, QString::fromLatin1(date)}, {u"system_time"_s, QString::fromLatin1(time)},
        {u"system_timezoneindex"_s, QString::fromLatin1(index)},
        {u"system_daylight_enable"_s, QString::fromLatin1(summer)}};
}

class TstCameraTime : public QObject
{
    Q_OBJECT

    /// Noon UTC on a summer's day; the request took two seconds.
    const QDateTime m_noon = QDateTime({2024, 7, 1}, {12, 0}, Qt::UTC);
    const camera::AnswerTime m_when {m_noon.addSecs(-1), m_noon.addSecs(1), {}};

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsTheCamerasZone_data()
    {
        QTest::addColumn<Parameters>("parameters");
        QTest::addColumn<qint64>("offset");
        QTest::newRow("UTC") << clockParameters("2024/07/01", "12:00:05", "0") << qint64(5);
        QTest::newRow("Taipei") << clockParameters("2024/07/01", "20:00:00", "320") << qint64(0);
        QTest::newRow("the last digit is no offset") << clockParameters("2024/07/01", "13:00:00", "43") << qint64(0);
        QTest::newRow("west, with a last digit") << clockParameters("2024/07/01", "07:00:00", "-201") << qint64(0);
        QTest::newRow("Kathmandu") << clockParameters("2024/07/01", "17:45:00", "230") << qint64(0);
        QTest::newRow("daylight saving in force") << clockParameters("2024/07/01", "14:00:10", "40", "1") << qint64(10);
        QTest::newRow("daylight saving not in force")
            << clockParameters("2024/07/01", "13:00:10", "40", "1") << qint64(10);
        QTest::newRow("from the factory") << clockParameters("2000/01/01", "12:00:00", "0")
                                          << m_noon.secsTo(QDateTime({2000, 1, 1}, {12, 0}, Qt::UTC));
    }

    void readsTheCamerasZone()
    {
        QFETCH(const Parameters, parameters);
        QFETCH(const qint64, offset);
        QCOMPARE(camera::clockOffset(parameters, m_when), std::optional(offset));
    }

    void believesTheCamerasOwnDaylightStatus()
    {
        auto parameters = clockParameters("2024/07/01", "13:00:00", "40", "1");
        parameters.insert(u"system_daylight_dstactualmode"_s, u"1"_s);
        QCOMPARE(camera::clockOffset(parameters, m_when), std::optional<qint64>(-3600));
        parameters.insert(u"system_daylight_dstactualmode"_s, u"0"_s);
        QCOMPARE(camera::clockOffset(parameters, m_when), std::optional<qint64>(0));
    }

    void letsTheDateHeaderDecideWhereNothingElseDoes()
    {
        const auto parameters = clockParameters("2024/07/01", "13:00:00", "40", "1");
        camera::AnswerTime when = m_when;
        when.dateHeader = m_noon.addSecs(-3600);
        QCOMPARE(camera::clockOffset(parameters, when), std::optional<qint64>(-3600));
    }

    void usesTheDateHeaderWithoutAClock()
    {
        camera::AnswerTime when = m_when;
        QCOMPARE(camera::clockOffset({}, when), std::nullopt);
        when.dateHeader = m_noon.addSecs(30);
        QCOMPARE(camera::clockOffset({}, when), std::optional<qint64>(30));
        QCOMPARE(camera::clockOffset(clockParameters("nonsense", "99:99:99", "0"), when), std::optional<qint64>(30));
    }

    void writesTheCamerasWallClock_data()
    {
        QTest::addColumn<Parameters>("parameters");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("setting");
        QTest::newRow("UTC") << clockParameters("", "", "0") << u""_s << u"070112002024.00"_s;
        QTest::newRow("Taipei") << clockParameters("", "", "320") << u"Asia/Taipei"_s << u"070120002024.00"_s;
        QTest::newRow("Berlin in summer")
            << clockParameters("", "", "40", "1") << u"Europe/Berlin"_s << u"070114002024.00"_s;
        QTest::newRow("Berlin with daylight saving off")
            << clockParameters("", "", "40", "0") << u"Europe/Berlin"_s << u"070113002024.00"_s;
        QTest::newRow("a zone that does not fit the index")
            << clockParameters("", "", "320", "1") << u"Europe/Berlin"_s << u"070120002024.00"_s;
        QTest::newRow("a camera without zones") << Parameters() << u"Asia/Tokyo"_s << u"070121002024.00"_s;
    }

    void writesTheCamerasWallClock()
    {
        QFETCH(const Parameters, parameters);
        QFETCH(const QString, zone);
        QFETCH(const QString, setting);
        QCOMPARE(camera::clockSetting(parameters, m_noon, zone), setting);
    }
};

QTEST_APPLESS_MAIN(TstCameraTime)
#include "tst_camera_time.moc"
