// SPDX-License-Identifier: Apache-2.0
#include "probes/log_line.h"
#include "probes/log_receiver.h"
#include "probes/own_port.h"
#include "probes/sntp.h"
#include "probes/time_answerer.h"

#include <QNetworkDatagram>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtEndian>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace probes;

/// What this computer receives from a camera: log lines, and questions for the time. Real senders ask, too.
class TstOwnListeners : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsLogLines_data();
    void readsLogLines();
    void keepsLogLinesShort();
    void hearsTheCameraOnly();
    void mayBeDestroyedByItsOwnLine();
    void hearsLogger_data();
    void hearsLogger();
    void leavesAPortToItsOwner();
    void saysWhyAPortIsNotOpened();
    void countsSecondsOverTheEra_data();
    void countsSecondsOverTheEra();
    void answersClients_data();
    void answersClients();
    void keepsQuietForWhatIsNoQuestion_data();
    void keepsQuietForWhatIsNoQuestion();
    void answersTheCameraOnly();
    void tellsAClientTheTime();
    void satisfiesChrony();

private:
    static QHostAddress loopback() { return QHostAddress(QHostAddress::LocalHost); }

    static QByteArray question(int version = 4);
};

QByteArray TstOwnListeners::question(int version)
{
    QByteArray packet(48, '\0');
    packet[0] = static_cast<char>(version << 3 | 3);
    packet[2] = 6;
    return packet.replace(40, 8, "12345678");
}

void TstOwnListeners::readsLogLines_data()
{
    QTest::addColumn<QByteArray>("datagram");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const QByteArray &datagram, const QString &line) {
        QTest::newRow(name) << datagram << line;
    };
    row("RFC 3164", "<134>Jan  1 00:00:09 IB9365 syslogd: started\n", u"Jan 1 00:00:09 IB9365 syslogd: started"_s);
    row("RFC 5424", "<165>1 2026-01-01T00:00:09Z cam httpd 88 ID47 [a@1 b=\"c\\\"]\"][d] admin logged in",
        u"2026-01-01T00:00:09Z cam httpd: admin logged in"_s);
    row("RFC 5424 without anything", "<13>1 - - - - - -", {});
    row("RFC 5424 without a message", "<13>1 - cam - - - -", u"cam"_s);
    row("RFC 5424 with a mark of UTF-8", "<13>1 - cam app - - - \xef\xbb\xbfT\xc3\xbcr", u"cam app: Tür"_s);
    row("RFC 5424 cut off", "<13>1 - cam app - - [a b=\"c", u"1 - cam app - - [a b=\"c"_s);
    row("without a priority", "motion on window 1", u"motion on window 1"_s);
    row("a priority that is none", "<9999>x", u"<9999>x"_s);
    row("Latin-1", "<13>T\xfcr", u"Tür"_s);
    row("terminal control", "<13>a\x1b[31mred\x07\r\nb\tc", u"a [31mred b c"_s);
    row("turned direction",
        "<13>a\xe2\x80\xae"
        "b",
        u"a b"_s);
    row("only control", QByteArray("<13>\0\1\2\r\n", 9), {});
    row("empty", {}, {});
    row("brackets without end", "<13>1 - c a - - " + QByteArray(3000, '['),
        (u"1 - c a - - "_s + QString(3000, u'[')).left(200));
}

void TstOwnListeners::readsLogLines()
{
    QFETCH(const QByteArray, datagram);
    QTEST(readableLogLine(datagram), "line");
}

void TstOwnListeners::keepsLogLinesShort()
{
    QCOMPARE(readableLogLine(QByteArray(60'000, 'x')).size(), 200);
    // A character of two halves is not cut in the middle.
    const auto line = readableLogLine('x' + u"📷"_s.repeated(300).toUtf8());
    QVERIFY(line.size() <= 200);
    QVERIFY(line.isValidUtf16());
}

void TstOwnListeners::hearsTheCameraOnly()
{
    LogReceiver receiver(loopback());
    QVERIFY(receiver.listen(QHostAddress(QHostAddress::AnyIPv4), 0));
    const QSignalSpy lines(&receiver, &LogReceiver::arrived);
    QUdpSocket stranger;
    QUdpSocket camera;
    QVERIFY(stranger.bind(QHostAddress(u"127.0.0.9"_s)));
    QVERIFY(camera.bind(loopback()));
    for (int i = 0; i < 300; ++i)
        stranger.writeDatagram("<13>flood", loopback(), receiver.port());
    camera.writeDatagram("", loopback(), receiver.port());
    QTRY_VERIFY_WITH_TIMEOUT(
        camera.writeDatagram("<13>mine", loopback(), receiver.port()) > 0 && !lines.isEmpty(), 5'000);
    for (const auto &line : lines)
        QCOMPARE(line.first().value<LogReceiver::Line>().text, u"mine"_s);
    QVERIFY(lines.first().first().value<LogReceiver::Line>().at.secsTo(QDateTime::currentDateTime()) < 10);
}

void TstOwnListeners::mayBeDestroyedByItsOwnLine()
{
    auto receiver = std::make_unique<LogReceiver>(loopback());
    QVERIFY(receiver->listen(loopback(), 0));
    int heard = 0;
    connect(receiver.get(), &LogReceiver::arrived, this, [&] {
        ++heard;
        receiver.reset();
    });
    QUdpSocket camera;
    for (int i = 0; i < 3; ++i)
        camera.writeDatagram("<13>x", loopback(), receiver->port());
    QTRY_COMPARE(heard, 1);
}

void TstOwnListeners::hearsLogger_data()
{
    QTest::addColumn<QString>("form");
    QTest::newRow("RFC 3164") << u"--rfc3164"_s;
    QTest::newRow("RFC 5424") << u"--rfc5424"_s;
}

void TstOwnListeners::hearsLogger()
{
    QFETCH(const QString, form);
    LogReceiver receiver(loopback());
    QVERIFY(receiver.listen(loopback(), 0));
    const QSignalSpy lines(&receiver, &LogReceiver::arrived);
    QProcess logger;
    logger.start(u"logger"_s,
        {form, u"-d"_s, u"-n"_s, u"127.0.0.1"_s, u"-P"_s, QString::number(receiver.port()), u"-t"_s, u"camera"_s,
            u"the lamp is on"_s});
    QTRY_COMPARE(lines.size(), 1);
    const auto text = lines.first().first().value<LogReceiver::Line>().text;
    QVERIFY2(text.endsWith("camera: the lamp is on"_L1), qPrintable(text));
    QTRY_COMPARE(logger.state(), QProcess::NotRunning);
}

void TstOwnListeners::leavesAPortToItsOwner()
{
    // As a log server has it: open for others that share as well.
    QUdpSocket owner;
    QVERIFY(owner.bind(QHostAddress(QHostAddress::AnyIPv4), 0, QAbstractSocket::ShareAddress));
    LogReceiver receiver(loopback());
    const auto refused = receiver.listen(QHostAddress(QHostAddress::AnyIPv4), owner.localPort());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, model::Error::Kind::Refused);
    QCOMPARE(refused.error().detail, u"Another program on this computer receives there."_s);
    TimeAnswerer answerer(loopback());
    QCOMPARE(answerer.listen(loopback(), owner.localPort()).error(), refused.error());
    QUdpSocket camera;
    camera.writeDatagram("<13>x", loopback(), owner.localPort());
    QTRY_VERIFY(owner.hasPendingDatagrams());
    owner.receiveDatagram();
}

void TstOwnListeners::saysWhyAPortIsNotOpened()
{
    QCOMPARE(whyNotOpened(QAbstractSocket::SocketAccessError).english(),
        u"This user may not open that port on this computer."_s);
    LogReceiver receiver(loopback());
    const auto elsewhere = receiver.listen(QHostAddress(u"192.0.2.1"_s), 0);
    QVERIFY(!elsewhere);
    QCOMPARE(elsewhere.error().kind, model::Error::Kind::Internal);
}

void TstOwnListeners::countsSecondsOverTheEra_data()
{
    QTest::addColumn<QString>("time");
    QTest::addColumn<quint32>("seconds");
    QTest::addColumn<double>("fraction");
    QTest::newRow("1970") << u"1970-01-01T00:00:00Z"_s << 2'208'988'800U << 0.0;
    QTest::newRow("2026") << u"2026-01-02T03:04:05.250Z"_s << 3'976'311'845U << 0.25;
    QTest::newRow("before the rollover") << u"2036-02-07T06:28:15.500Z"_s << 0xffffffffU << 0.5;
    QTest::newRow("the rollover") << u"2036-02-07T06:28:16Z"_s << 0U << 0.0;
    QTest::newRow("after it") << u"2036-02-07T06:28:17.999Z"_s << 1U << 0.999;
    QTest::newRow("before 1970") << u"1969-12-31T23:59:59.750Z"_s << 2'208'988'799U << 0.75;
}

void TstOwnListeners::countsSecondsOverTheEra()
{
    QFETCH(const QString, time);
    QFETCH(const double, fraction);
    const auto stamp = sntp::timestamp(QDateTime::fromString(time, Qt::ISODateWithMs));
    QTEST(quint32(stamp >> 32), "seconds");
    QVERIFY(qAbs(double(stamp & 0xffffffff) / 4294967296.0 - fraction) < 0.001);
    QVERIFY(stamp != 0); // Zero means "unknown".
}

void TstOwnListeners::answersClients_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version <= 4; ++version)
        QTest::addRow("version %d", version) << version;
}

void TstOwnListeners::answersClients()
{
    QFETCH(const int, version);
    const auto received = QDateTime::fromString(u"2026-01-02T03:04:05.000Z"_s, Qt::ISODateWithMs);
    const auto sent = received.addMSecs(3);
    // A key and its digest may follow (RFC 4330 §4).
    const auto answer = sntp::answerTo(question(version) + QByteArray(20, 'k'), {received, sent});
    QVERIFY(answer);
    QCOMPARE(answer->size(), 48);
    QCOMPARE(int(answer->at(0)), version << 3 | 4); // No leap second, version, server.
    QCOMPARE(int(answer->at(1)), 10);
    QCOMPARE(int(answer->at(2)), 6);
    QCOMPARE(answer->mid(24, 8), QByteArray("12345678"));
    QCOMPARE(qFromBigEndian<quint64>(answer->constData() + 32), sntp::timestamp(received));
    QCOMPARE(qFromBigEndian<quint64>(answer->constData() + 40), sntp::timestamp(sent));
}

void TstOwnListeners::keepsQuietForWhatIsNoQuestion_data()
{
    QTest::addColumn<QByteArray>("datagram");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("short") << question().chopped(1);
    QTest::newRow("version 0") << question(0);
    QTest::newRow("version 5") << question(5);
    QTest::newRow("an answer") << question().replace(0, 1, "\x24");
    QTest::newRow("control (mode 6)") << question().replace(0, 1, "\x26");
    QTest::newRow("private (mode 7)") << question().replace(0, 1, "\x27");
    QTest::newRow("garbage") << QByteArray(60'000, '\xff');
}

void TstOwnListeners::keepsQuietForWhatIsNoQuestion()
{
    QFETCH(const QByteArray, datagram);
    const auto now = QDateTime::currentDateTimeUtc();
    QVERIFY(!sntp::answerTo(datagram, {now, now}));
}

void TstOwnListeners::answersTheCameraOnly()
{
    TimeAnswerer answerer(loopback());
    QVERIFY(answerer.listen(QHostAddress(QHostAddress::AnyIPv4), 0));
    const QSignalSpy questions(&answerer, &TimeAnswerer::asked);
    QUdpSocket stranger;
    QUdpSocket camera;
    QVERIFY(stranger.bind(QHostAddress(u"127.0.0.9"_s)));
    QVERIFY(camera.bind(loopback()));
    stranger.writeDatagram(question(), loopback(), answerer.port());
    camera.writeDatagram(question(7), loopback(), answerer.port());
    camera.writeDatagram(question(), loopback(), answerer.port());
    QTRY_VERIFY(camera.hasPendingDatagrams());
    camera.receiveDatagram();
    QVERIFY(!camera.hasPendingDatagrams());
    QVERIFY(!stranger.hasPendingDatagrams());
    QCOMPARE(questions.size(), 1);
}

void TstOwnListeners::tellsAClientTheTime()
{
    TimeAnswerer answerer(loopback());
    QVERIFY(answerer.listen(QHostAddress(QHostAddress::AnyIPv4), 0));
    QUdpSocket client;
    client.connectToHost(loopback(), answerer.port()); // Hears the address it asked, and no other.
    const auto before = QDateTime::currentDateTimeUtc();
    client.write(question(3));
    QTRY_VERIFY(client.hasPendingDatagrams());
    const auto answer = client.receiveDatagram().data();
    const auto time = qFromBigEndian<quint64>(answer.constData() + 40);
    QVERIFY(time >= sntp::timestamp(before));
    QVERIFY(time <= sntp::timestamp(QDateTime::currentDateTimeUtc()));
    QVERIFY(time >= qFromBigEndian<quint64>(answer.constData() + 32));
}

void TstOwnListeners::satisfiesChrony()
{
    TimeAnswerer answerer(loopback());
    QVERIFY(answerer.listen(QHostAddress(QHostAddress::AnyIPv4), 0));
    const QSignalSpy questions(&answerer, &TimeAnswerer::asked);
    const QTemporaryDir folder;
    QProcess chrony;
    chrony.setProcessChannelMode(QProcess::MergedChannels);
    // -Q: asks once, says how far the clock is off, sets nothing.
    chrony.start(u"/usr/sbin/chronyd"_s,
        {u"-Q"_s, u"-U"_s, u"-u"_s, u"root"_s, u"-t"_s, u"10"_s, u"-f"_s, u"/dev/null"_s,
            u"server 127.0.0.1 port %1 iburst maxsamples 1"_s.arg(answerer.port()),
            u"pidfile %1"_s.arg(folder.filePath(u"pid"_s)), u"cmdport 0"_s});
    QTRY_COMPARE_WITH_TIMEOUT(chrony.state(), QProcess::NotRunning, 15'000);
    const auto output = chrony.readAll();
    QVERIFY2(chrony.exitStatus() == QProcess::NormalExit && chrony.exitCode() == 0, output.constData());
    const auto match =
        QRegularExpression(u"System clock wrong by (-?[0-9.]+) seconds"_s).match(QString::fromUtf8(output));
    QVERIFY2(match.hasMatch(), output.constData());
    QVERIFY2(qAbs(match.captured(1).toDouble()) < 0.1, output.constData());
    QVERIFY(!questions.isEmpty());
}

QTEST_GUILESS_MAIN(TstOwnListeners)
#include "tst_own_listeners.moc"
