// SPDX-License-Identifier: Apache-2.0
#include "wire.h"

#include <QFile>
#include <QNetworkDatagram>
#include <QProcess>
#include <QTemporaryDir>
#include <QtEndian>

using namespace wire;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime trueTime({2026, 3, 1}, {12, 0}, Qt::UTC);
constexpr qint64 from1900 = 2'208'988'800;

/** What an answer may have wrong. */
struct Flaw
{
    quint8 first = 0x24; // version 4, mode 4
    quint8 stratum = 3;
    bool forgetsOriginate = false;
    bool hasNoTime = false;
    qsizetype size = 48;
};

/** A time server whose clock stands at `trueTime`. */
class Clockmaker
{
public:
    Clockmaker()
    {
        m_socket.bind(QHostAddress(QHostAddress::LocalHost), 0);
        QObject::connect(&m_socket, &QUdpSocket::readyRead, &m_socket, [this] {
            while (m_socket.hasPendingDatagrams())
                take(m_socket.receiveDatagram());
        });
    }

    quint16 port() const { return m_socket.localPort(); }

    const QList<QByteArray> &questions() const { return m_questions; }

    void answerWith(const Flaw &flaw) { m_flaw = flaw; }

private:
    void take(const QNetworkDatagram &datagram)
    {
        m_questions.append(datagram.data());
        if (!m_flaw)
            return;
        QByteArray packet(48, '\0');
        packet[0] = char(m_flaw->first);
        packet[1] = char(m_flaw->stratum);
        if (!m_flaw->forgetsOriginate)
            packet.replace(24, 8, datagram.data().mid(40, 8));
        for (const auto offset : {32, 40}) {
            if (!m_flaw->hasNoTime)
                qToBigEndian(quint32(trueTime.toSecsSinceEpoch() + from1900), packet.data() + offset);
        }
        m_socket.writeDatagram(packet.left(m_flaw->size), datagram.senderAddress(), quint16(datagram.senderPort()));
    }

    QUdpSocket m_socket;
    QList<QByteArray> m_questions;
    std::optional<Flaw> m_flaw;
};

std::unique_ptr<PracticeCamera> cameraThatAsks(
    const char *profile, quint16 port, double pace, const QStringList &faults)
{
    auto started = PracticeCamera::start(
        {.profile = QString::fromLatin1(profile), .faults = faults, .pace = pace, .ntpPort = port});
    return started ? std::move(*started) : nullptr;
}

std::unique_ptr<PracticeCamera> cameraThatAsks(const Clockmaker &server, const QStringList &faults = {})
{
    return cameraThatAsks("ib8369a", server.port(), 0.01, faults);
}

bool isTrue(const PracticeCamera &camera)
{
    return qAbs(trueTime.secsTo(camera.clock())) < 60;
}

void setparam(const PracticeCamera &camera, const QByteArray &form)
{
    post(camera, "/cgi-bin/admin/setparam.cgi", form);
}

} // namespace

/** The camera asks for the time, and believes a right answer only. */
class TstPracticeNtp : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void asksOnceWhenBothAreWritten();
    void setsItsClockByTheAnswer();
    void believesNoWrongAnswer_data();
    void believesNoWrongAnswer();
    void asksAgainIfNobodyAnswers();
    void asksEveryInterval();
    void asksAfterABoot();
    void asksNobodyWhoseNameItWouldHaveToLookUp();
    void neverAsksWhenTold();
    void isSetByARealServer();
};

void TstPracticeNtp::asksOnceWhenBothAreWritten()
{
    Clockmaker server;
    server.answerWith({});
    const auto ib8369a = cameraThatAsks(server);
    setparam(*ib8369a, "system_ntp=127.0.0.1&system_updateinterval=86400");
    QTRY_VERIFY(isTrue(*ib8369a));
    QCOMPARE(server.questions().size(), 1);
    const auto question = server.questions().constFirst();
    QCOMPARE(question.size(), 48);
    QCOMPARE(question[0] & 7, 3);
    QVERIFY(question.mid(40, 8) != QByteArray(8, '\0'));
    setparam(*ib8369a, "system_ntp=localhost");
    QTRY_COMPARE(server.questions().size(), 2);
    setparam(*ib8369a, "system_updateinterval=604800");
    QTRY_COMPARE(server.questions().size(), 3);
    QVERIFY(server.questions()[1].mid(40, 8) != server.questions()[2].mid(40, 8));
}

void TstPracticeNtp::setsItsClockByTheAnswer()
{
    Clockmaker server;
    server.answerWith({});
    const auto ib8369a = cameraThatAsks(server);
    ib8369a->setClock(QDateTime({2099, 1, 1}, {0, 0}, Qt::UTC));
    ib8369a->setValue(u"system_updateinterval"_s, u"3600"_s);
    ib8369a->setValue(u"system_ntp"_s, u"127.0.0.1"_s);
    QTRY_VERIFY(isTrue(*ib8369a));
    QVERIFY(body(get(*ib8369a, "/cgi-bin/admin/getparam.cgi?system_date")).contains("'2026/03/01'"));
    QVERIFY(body(get(*ib8369a, "/cgi-bin/admin/syslog.cgi")).contains("[NTP]: Time set by 127.0.0.1"));
}

void TstPracticeNtp::believesNoWrongAnswer_data()
{
    QTest::addColumn<Flaw>("flaw");
    QTest::newRow("a question, not an answer") << Flaw {.first = 0x23};
    QTest::newRow("a clock that is not set") << Flaw {.first = 0xe4};
    QTest::newRow("kiss of death") << Flaw {.stratum = 0};
    QTest::newRow("not synchronised") << Flaw {.stratum = 16};
    QTest::newRow("to another question") << Flaw {.forgetsOriginate = true};
    QTest::newRow("no time") << Flaw {.hasNoTime = true};
    QTest::newRow("cut off") << Flaw {.size = 47};
    QTest::newRow("empty") << Flaw {.size = 0};
}

void TstPracticeNtp::believesNoWrongAnswer()
{
    QFETCH(Flaw, flaw);
    Clockmaker server;
    server.answerWith(flaw);
    const auto ib8369a = cameraThatAsks(server);
    setparam(*ib8369a, "system_ntp=127.0.0.1&system_updateinterval=86400");
    // It has asked three times in vain; then it is answered rightly.
    QTRY_COMPARE(server.questions().size(), 3);
    QCOMPARE(ib8369a->clock().date().year(), 2000);
    server.answerWith({});
    ib8369a->setValue(u"system_ntp"_s, u"127.0.0.1"_s);
    QTRY_VERIFY(isTrue(*ib8369a));
}

void TstPracticeNtp::asksAgainIfNobodyAnswers()
{
    Clockmaker server;
    const auto ib8369a = cameraThatAsks(server);
    setparam(*ib8369a, "system_ntp=127.0.0.1&system_updateinterval=86400");
    QTRY_COMPARE(server.questions().size(), 3);
    server.answerWith({});
    setparam(*ib8369a, "system_updateinterval=86400");
    QTRY_VERIFY(isTrue(*ib8369a));
    QCOMPARE(server.questions().size(), 4);
}

void TstPracticeNtp::asksEveryInterval()
{
    Clockmaker server;
    server.answerWith({});
    const auto ib8369a = cameraThatAsks("ib8369a", server.port(), 0.00005, {});
    ib8369a->setValue(u"system_ntp"_s, u"127.0.0.1"_s);
    ib8369a->setValue(u"system_updateinterval"_s, u"3600"_s);
    QTRY_VERIFY(server.questions().size() >= 3);
    ib8369a->setClock(QDateTime({2000, 1, 1}, {0, 0}, Qt::UTC));
    QTRY_VERIFY(isTrue(*ib8369a));
    ib8369a->setValue(u"system_updateinterval"_s, u"0"_s);
    get(*ib8369a, "/"); // what it asked before is counted by now
    const auto asked = server.questions().size();
    ib8369a->setValue(u"system_updateinterval"_s, u"2592000"_s);
    QTRY_COMPARE(server.questions().size(), asked + 1);
}

void TstPracticeNtp::asksAfterABoot()
{
    Clockmaker server;
    server.answerWith({});
    const auto ib8369a = cameraThatAsks(server);
    setparam(*ib8369a, "system_ntp=127.0.0.1&system_updateinterval=86400");
    QTRY_VERIFY(isTrue(*ib8369a));
    QSignalSpy up(ib8369a.get(), &PracticeCamera::cameUp);
    setparam(*ib8369a, "system_reset=1");
    QTRY_COMPARE(up.size(), 1);
    // Its clock fell back to 2000, as the profile says.
    QTRY_COMPARE(server.questions().size(), 2);
    QTRY_VERIFY(isTrue(*ib8369a));
}

void TstPracticeNtp::asksNobodyWhoseNameItWouldHaveToLookUp()
{
    Clockmaker server;
    const auto ib9365 = cameraThatAsks("ib9365-ht", server.port(), 0.01, {});
    QCOMPARE(ib9365->value(u"system_ntp"_s), u"pool.ntp.org"_s);
    for (const auto *name : {"", "pool.ntp.org", "224.0.1.1", "255.255.255.255"})
        setparam(*ib9365, QByteArray("system_ntp=") + name);
    setparam(*ib9365, "system_ntp=127.0.0.1&system_updateinterval=0");
    get(*ib9365, "/");
    QVERIFY(server.questions().isEmpty());
    setparam(*ib9365, "system_updateinterval=3600");
    QTRY_VERIFY(!server.questions().isEmpty());
}

void TstPracticeNtp::neverAsksWhenTold()
{
    Clockmaker server;
    const auto ib8369a = cameraThatAsks(server, {u"lie-ntp"_s});
    setparam(*ib8369a, "system_ntp=127.0.0.1&system_updateinterval=3600");
    QVERIFY(body(get(*ib8369a, "/cgi-bin/admin/getparam.cgi?system_ntp")).contains("127.0.0.1"));
    QVERIFY(server.questions().isEmpty());
    QCOMPARE(ib8369a->clock().date().year(), 2000);
}

void TstPracticeNtp::isSetByARealServer()
{
    QTemporaryDir folder;
    const auto port = Clockmaker().port();
    QFile settings(folder.filePath(u"chrony.conf"_s));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("port " + QByteArray::number(port)
        + "\nlocal stratum 3\ncmdport 0\nbindcmdaddress /\nbindaddress 127.0.0.1\nallow 127.0.0.0/8\npidfile "
        + folder.filePath(u"chronyd.pid"_s).toUtf8() + "\n");
    settings.close();
    QProcess chronyd;
    chronyd.setProcessChannelMode(QProcess::MergedChannels);
    // -x: it leaves this computer's clock alone.
    chronyd.start(u"/usr/sbin/chronyd"_s, {u"-x"_s, u"-d"_s, u"-f"_s, settings.fileName(), u"-u"_s, u"root"_s});
    QUdpSocket knock;
    const auto isReady = [&] {
        knock.writeDatagram(QByteArray("\x23") + QByteArray(47, '\0'), QHostAddress(QHostAddress::LocalHost), port);
        return knock.hasPendingDatagrams();
    };
    QVERIFY2(QTest::qWaitFor(isReady, 20'000), chronyd.readAll());

    const auto fd9387 = cameraThatAsks("fd9387-htv", port, 0.01, {});
    setparam(*fd9387, "system_ntp=127.0.0.1&system_updateinterval=3600");
    QTRY_VERIFY(qAbs(QDateTime::currentDateTimeUtc().msecsTo(fd9387->clock())) < 500);
    chronyd.terminate();
    QTRY_COMPARE(chronyd.state(), QProcess::NotRunning);
}

QTEST_GUILESS_MAIN(TstPracticeNtp)
#include "tst_practice_ntp.moc"
