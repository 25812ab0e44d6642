// SPDX-License-Identifier: Apache-2.0
//
// `camlock verify`: the revisit. It writes nothing, and says exactly what changed since the record was made.

#include "advanced_site.h"
#include "camlock_run.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestVerifyCommand : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<simulator::PracticeCamera> m_camera;
    QString m_record = m_folder.filePath(u"record.json"_s);
    QByteArray m_root;

    CamlockRun verify(const QStringList &more = {})
    {
        return runCamlock(
            QStringList {u"verify"_s, m_record, u"--password-file"_s, u"-"_s} + whereIs(*m_camera).mid(1) + more,
            m_folder, m_root + '\n');
    }

private Q_SLOTS:

    void initTestCase()
    {
        m_camera = practiceCamera(u"fd9387-htv"_s);
        QVERIFY(m_camera);
        const auto apply = runCamlock(QStringList {u"apply"_s, u"--yes"_s, u"--record"_s, m_record, u"--password-out"_s,
                                          m_folder.filePath(u"passwords"_s), u"--site"_s,
                                          siteFile(m_folder, advancedSite({{u"certificate"_s, u"siteCa"_s}}))}
                + whereIs(*m_camera) + firmwareExcepted,
            m_folder);
        QVERIFY2(apply.exitCode == 0, apply.err);
        m_root = passwordFrom(m_folder.filePath(u"passwords"_s));
        QVERIFY(!m_root.isEmpty());
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aCameraThatDidNotChangeIsExitZeroAndNoLine()
    {
        const int writes = m_camera->writes();
        const auto run = verify();
        QVERIFY2(run.exitCode == 0, run.out + run.err);
        QCOMPARE(run.out, QByteArray());
        QCOMPARE(m_camera->writes(), writes);
        QVERIFY2(run.err.contains("signature fits; it was made on this computer"), run.err);
    }

    void eachSingleChangeIsExactlyItsLine_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("section");
        QTest::newRow("UPnP on") << u"upnppresentation_enable"_s << u"1"_s << QByteArray("upnp_off");
        QTest::newRow("sound on") << u"audioin_c0_mute"_s << u"0"_s << QByteArray("audio_off");
        QTest::newRow("IPv6 on") << u"network_ipv6_enable"_s << u"1"_s << QByteArray("ipv6_off");
        QTest::newRow("log elsewhere") << u"syslog_serverip"_s << u"192.0.2.66"_s << QByteArray("remote_log_on");
        QTest::newRow("more streams") << u"ipfilter_maxconnection"_s << u"9"_s << QByteArray("stream_limit_set");
        QTest::newRow("list off") << u"ipfilter_enable"_s << u"0"_s << QByteArray("access_list_on");
        QTest::newRow("RTSP open") << u"network_rtsp_authmode"_s << u"disable"_s
                                   << QByteArray("rtsp_authentication_on");
        QTest::newRow("firmware") << u"system_info_firmwareversion"_s << u"FD9387-VVTK-0999z"_s
                                  << QByteArray("firmware");
    }

    void eachSingleChangeIsExactlyItsLine()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(QByteArray, section);
        const QString before = m_camera->value(name);
        QVERIFY(m_camera->setValue(name, value));
        const auto run = verify();
        m_camera->setValue(name, before);
        QVERIFY2(run.exitCode == 1, run.out + run.err);
        QCOMPARE(run.out.count('\n'), 1);
        QVERIFY2(run.out.startsWith(section + ": "), run.out);
    }

    void aScriptGetsJson()
    {
        m_camera->setValue(u"upnppresentation_enable"_s, u"1"_s);
        const auto run = verify({u"--format"_s, u"json"_s});
        m_camera->setValue(u"upnppresentation_enable"_s, u"0"_s);
        QCOMPARE(run.exitCode, 1);
        const QJsonArray drifts = QJsonDocument::fromJson(run.out).array();
        QCOMPARE(drifts.size(), 1);
        QCOMPARE(drifts.at(0)["what"_L1].toString(), u"upnp_off"_s);
    }

    void anotherCameraIsNotComparedWithTheRecord()
    {
        const QString before = m_camera->value(u"system_info_serialnumber"_s);
        m_camera->setValue(u"system_info_serialnumber"_s, u"0002D1ABCDEF"_s);
        const auto run = verify();
        m_camera->setValue(u"system_info_serialnumber"_s, before);
        QVERIFY2(run.exitCode == 5, run.out + run.err);
        QVERIFY(run.err.contains("Another camera"));
    }

    void aWrongPasswordIsExitFour()
    {
        const auto run =
            runCamlock(QStringList {u"verify"_s, m_record, u"--password-file"_s, u"-"_s} + whereIs(*m_camera).mid(1),
                m_folder, "wrong\n");
        QVERIFY2(run.exitCode == 4, run.err);
    }

    void offLineOnlyTheCalendarCounts()
    {
        QFile file(m_record);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray content = file.readAll();
        content.replace("\"expires\": null", "\"expires\": \"2026-01-31\"");
        const QString path = m_folder.filePath(u"ended.json"_s);
        QFile ended(path);
        QVERIFY(ended.open(QIODevice::WriteOnly) && ended.write(content) > 0);
        ended.close();
        const auto run = runCamlock({u"verify"_s, path, u"--offline"_s}, m_folder);
        QVERIFY2(run.exitCode == 1, run.out + run.err);
        QVERIFY(run.out.startsWith("exception firmware_current: "));
        QCOMPARE(runCamlock({u"verify"_s, m_record, u"--offline"_s}, m_folder).exitCode, 0);
    }

    void aRecordThatWasChangedIsExitTwoAndSaysWhere()
    {
        const QString path = m_folder.filePath(u"changed.json"_s);
        QFile file(m_record);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray content = file.readAll();
        const auto row = content.indexOf("\"id\": \"upnp_off\"");
        content.replace(content.indexOf("\"after\"", row - 2000), 7, "\"After\"");
        QFile changed(path);
        QVERIFY(changed.open(QIODevice::WriteOnly) && changed.write(content) > 0);
        changed.close();
        QVERIFY(QFile::copy(m_record + u".sig"_s, path + u".sig"_s));
        const int requests = int(m_camera->requests().size());
        const auto run = runCamlock({u"verify"_s, path}, m_folder);
        QVERIFY2(run.exitCode == 2, run.err);
        QVERIFY2(run.err.contains("not as it was signed. Changed: sections/"), run.err);
        QCOMPARE(int(m_camera->requests().size()), requests);
    }

    void aRecordFromAnotherComputerNamesItsKey()
    {
        const QTemporaryDir elsewhere;
        const auto run = runCamlock({u"verify"_s, m_record, u"--offline"_s}, elsewhere);
        QVERIFY2(run.exitCode == 0, run.err);
        QVERIFY2(run.err.contains("It was made with the key "), run.err);
    }

    void aFileThatIsNoRecordIsExitTwo()
    {
        QFile file(m_folder.filePath(u"no-record.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{ \"schema\": 1") > 0);
        file.close();
        QCOMPARE(runCamlock({u"verify"_s, file.fileName()}, m_folder).exitCode, 2);
        QCOMPARE(runCamlock({u"verify"_s, m_folder.filePath(u"nowhere.json"_s)}, m_folder).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(TestVerifyCommand)
#include "tst_verify_command.moc"
