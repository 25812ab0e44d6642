// SPDX-License-Identifier: Apache-2.0
#include "wire.h"

#include <QFile>
#include <QNetworkDatagram>
#include <QProcess>
#include <QTemporaryDir>

using namespace wire;
using namespace Qt::Literals::StringLiterals;

namespace {

/** A log server: all that came, in order. */
class Collector
{
public:
    Collector()
    {
        m_socket.bind(QHostAddress(QHostAddress::LocalHost), 0);
        QObject::connect(&m_socket, &QUdpSocket::readyRead, &m_socket, [this] {
            while (m_socket.hasPendingDatagrams())
                m_packets.append(m_socket.receiveDatagram().data());
        });
    }

    QByteArray port() const { return QByteArray::number(m_socket.localPort()); }

    const QList<QByteArray> &packets() const { return m_packets; }

    /** Something that arrives behind all that was sent before. */
    void mark() { m_socket.writeDatagram("mark", QHostAddress(QHostAddress::LocalHost), m_socket.localPort()); }

    bool has(const QByteArray &text) const
    {
        return std::any_of(m_packets.begin(), m_packets.end(), [&](const QByteArray &p) { return p.contains(text); });
    }

private:
    QUdpSocket m_socket;
    QList<QByteArray> m_packets;
};

QByteArray setparam(const PracticeCamera &camera, const QByteArray &form)
{
    return body(post(camera, "/cgi-bin/admin/setparam.cgi", form));
}

void switchOn(const PracticeCamera &camera, const QByteArray &port)
{
    setparam(camera, "syslog_enableremotelog=1&syslog_serverip=127.0.0.1&syslog_serverport=" + port);
}

} // namespace

/** The camera's own log, here and at the server that it sends it to. */
class TstPracticeRemoteLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void saysThatItWasSwitchedOn_data();
    void saysThatItWasSwitchedOn();
    void sendsWhatIsInItsOwnLog();
    void namesWhatWasSetButNoValue();
    void saysWhoWasRefused();
    void saysThatItReboots();
    void comesFromTheCamerasOwnAddress();
    void keepsToItsLevel();
    void sendsNothingWhileItIsOff();
    void isSilentWhenTold();
    void reachesARealServer();
};

void TstPracticeRemoteLog::saysThatItWasSwitchedOn_data()
{
    QTest::addColumn<QByteArray>("profile");
    for (const auto *profile : {"ip7133", "ip7160", "ib8369a", "ib9365-ht", "fd9387-htv"})
        QTest::newRow(profile) << QByteArray(profile);
}

void TstPracticeRemoteLog::saysThatItWasSwitchedOn()
{
    QFETCH(QByteArray, profile);
    Collector server;
    const auto one = camera(profile);
    one->setClock(QDateTime({2018, 11, 9}, {0, 21, 36}, Qt::UTC));
    switchOn(*one, server.port());
    QTRY_VERIFY(server.has("Remote log"));
    // RFC 3164: facility 3 (daemon), severity 6; the day has a space, not a zero. It is 8 o'clock in Taipei.
    const QRegularExpression shape(
        u"^<30>Nov  9 08:21:\\d\\d 127\\.0\\.0\\.1 \\[SYSLOG\\]: Remote log to 127\\.0\\.0\\.1:%1 started$"_s.arg(
            QString::fromLatin1(server.port())));
    const auto line = QString::fromLatin1(server.packets().constLast());
    QVERIFY2(shape.match(line).hasMatch(), qPrintable(line));
}

void TstPracticeRemoteLog::sendsWhatIsInItsOwnLog()
{
    Collector server;
    const auto fd9387 = camera("fd9387-htv");
    switchOn(*fd9387, server.port());
    QTRY_VERIFY(server.has("Remote log"));
    setparam(*fd9387, "system_hostname=Gate");
    post(*fd9387, "/cgi-bin/admin/editaccount.cgi", "method=edit&username=root&userpass=Good-Enough-1");
    QTRY_VERIFY(server.has("[ACCOUNT]: edit done"));
    const auto own = body(get(*fd9387, "/cgi-bin/admin/syslog.cgi", basic("root", "Good-Enough-1"))).trimmed();
    auto lines = own.split('\n');
    lines.removeFirst(); // from before there was a server
    QCOMPARE(lines.size(), server.packets().size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto text = lines[i].mid(QByteArray("Jan  1 08:00:00 ").size());
        QVERIFY2(server.packets()[i].endsWith(" 127.0.0.1 " + text), server.packets()[i]);
        QVERIFY2(server.packets()[i].contains('>' + lines[i].left(15) + ' '), server.packets()[i]);
    }
}

void TstPracticeRemoteLog::namesWhatWasSetButNoValue()
{
    Collector server;
    const auto ib8369a = camera("ib8369a");
    switchOn(*ib8369a, server.port());
    setparam(*ib8369a, "security_user_i0_pass=Not-For-The-Log1&confirm=Not-For-The-Log1");
    QTRY_VERIFY(server.has("<29>"));
    QTRY_VERIFY(server.has("[CONFIG]: Set security_user_i0_pass"));
    QVERIFY(!server.has("Not-For-The-Log1"));
}

void TstPracticeRemoteLog::saysWhoWasRefused()
{
    Collector server;
    const auto ib8369a = camera("ib8369a");
    switchOn(*ib8369a, server.port());
    ib8369a->setRootPassword(u"secret"_s);
    get(*ib8369a, "/");
    QCOMPARE(status(get(*ib8369a, "/", basic("root", "guess"))), 401);
    QTRY_VERIFY(server.has("[HTTP SERVER]: Login refused"));
    QVERIFY(server.packets().constLast().startsWith("<28>"));
    QVERIFY(!server.has("guess"));
}

void TstPracticeRemoteLog::saysThatItReboots()
{
    Collector server;
    const auto ib8369a = camera("ib8369a");
    switchOn(*ib8369a, server.port());
    setparam(*ib8369a, "system_reset=1");
    QTRY_VERIFY(server.has("[SYSTEM]: Reboot"));
    QTRY_VERIFY(server.has("syslogd started"));
}

void TstPracticeRemoteLog::comesFromTheCamerasOwnAddress()
{
    auto started =
        PracticeCamera::start({.profile = u"ib8369a"_s, .address = QHostAddress(u"127.0.0.7"_s), .pace = 0.01});
    QVERIFY(started.has_value());
    QUdpSocket server;
    QVERIFY(server.bind(QHostAddress(QHostAddress::LocalHost), 0));
    switchOn(**started, QByteArray::number(server.localPort()));
    QTRY_VERIFY(server.hasPendingDatagrams());
    const auto datagram = server.receiveDatagram();
    QCOMPARE(datagram.senderAddress(), QHostAddress(u"127.0.0.7"_s));
    QVERIFY(datagram.data().contains(" 127.0.0.7 ["));
}

void TstPracticeRemoteLog::keepsToItsLevel()
{
    Collector server;
    const auto fd9387 = camera("fd9387-htv");
    fd9387->setValue(u"syslog_level"_s, u"5"_s);
    switchOn(*fd9387, server.port());
    setparam(*fd9387, "system_hostname=Gate");
    QTRY_VERIFY(server.has("Set system_hostname"));
    QVERIFY(!server.has("Remote log"));
}

void TstPracticeRemoteLog::sendsNothingWhileItIsOff()
{
    Collector server;
    const auto fd9387 = camera("fd9387-htv");
    setparam(*fd9387, "syslog_serverip=127.0.0.1&syslog_serverport=" + server.port());
    setparam(*fd9387, "syslog_enableremotelog=1&syslog_serverip=");
    setparam(*fd9387, "syslog_enableremotelog=0&syslog_serverip=127.0.0.1");
    get(*fd9387, "/");
    server.mark();
    QTRY_VERIFY(!server.packets().isEmpty());
    QCOMPARE(server.packets().constFirst(), QByteArray("mark"));
}

void TstPracticeRemoteLog::isSilentWhenTold()
{
    Collector server;
    const auto fd9387 = camera("fd9387-htv", {u"silent-log"_s});
    switchOn(*fd9387, server.port());
    QVERIFY(body(get(*fd9387, "/cgi-bin/admin/getparam.cgi?syslog_enableremotelog")).contains("'1'"));
    server.mark();
    QTRY_VERIFY(!server.packets().isEmpty());
    QCOMPARE(server.packets().constFirst(), QByteArray("mark"));
    QVERIFY(body(get(*fd9387, "/cgi-bin/admin/syslog.cgi")).contains("Remote log"));
}

void TstPracticeRemoteLog::reachesARealServer()
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"received"_s);
    const auto port = Collector().port();
    QFile settings(folder.filePath(u"rsyslog.conf"_s));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write(
        "global(net.enableDNS=\"off\")\nmodule(load=\"imudp\")\ninput(type=\"imudp\" address=\"127.0.0.1\" port=\""
        + port
        + "\")\ntemplate(name=\"seen\" type=\"string\" "
          "string=\"%syslogfacility-text%.%syslogseverity-text% %fromhost-ip% %timestamp% %hostname% "
          "%syslogtag%%msg%\\n\")\n"
          "*.* action(type=\"omfile\" file=\""
        + path.toUtf8() + "\" template=\"seen\")\n");
    settings.close();
    QProcess rsyslogd;
    rsyslogd.setProcessChannelMode(QProcess::MergedChannels);
    rsyslogd.start(
        u"/usr/sbin/rsyslogd"_s, {u"-n"_s, u"-f"_s, settings.fileName(), u"-i"_s, folder.filePath(u"rsyslogd.pid"_s)});
    const auto received = [&] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QUdpSocket knock;
    const auto isReady = [&] {
        knock.writeDatagram("<30>Jan  1 00:00:00 here knock", QHostAddress(QHostAddress::LocalHost), port.toUShort());
        return received().contains("knock");
    };
    QVERIFY2(QTest::qWaitFor(isReady, 20'000), rsyslogd.readAll());

    const auto ip7160 = camera("ip7160");
    ip7160->setClock(QDateTime({2018, 11, 9}, {0, 21, 36}, Qt::UTC));
    switchOn(*ip7160, port);
    QTRY_VERIFY2(received().contains("daemon.info 127.0.0.1 Nov  9 08:21:"), received());
    QTRY_VERIFY2(
        received().contains(" 127.0.0.1 [SYSLOG]: Remote log to 127.0.0.1:" + port + " started\n"), received());
    rsyslogd.terminate();
    QTRY_COMPARE(rsyslogd.state(), QProcess::NotRunning);
}

QTEST_GUILESS_MAIN(TstPracticeRemoteLog)
#include "tst_practice_remote_log.moc"
