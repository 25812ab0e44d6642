// SPDX-License-Identifier: Apache-2.0
#include "wire.h"

using namespace wire;
using namespace Qt::Literals::StringLiterals;

namespace {

/** A viewer who stays. */
class Viewer
{
public:
    explicit Viewer(const PracticeCamera &camera, const QHostAddress &from = {})
    {
        if (!from.isNull())
            m_socket.bind(from);
        m_socket.connectToHost(camera.address(), camera.port(u"rtsp"_s));
    }

    /** The status of the answer; 0 if the camera hung up. */
    int ask(const QByteArray &method, const QByteArray &path = "live1s1.sdp")
    {
        m_socket.readAll();
        m_socket.write(method + " rtsp://camera/" + path + " RTSP/1.0\r\nCSeq: 1\r\n\r\n");
        std::ignore = QTest::qWaitFor([&] { return m_socket.bytesAvailable() > 0 || isGone(); }, 5000);
        return status(m_socket.readAll());
    }

    bool isGone() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }

    void leave() { m_socket.disconnectFromHost(); }

private:
    QTcpSocket m_socket;
};

QByteArray present(const PracticeCamera &camera)
{
    const auto line = body(get(camera, "/cgi-bin/admin/getparam.cgi?status_onlinenum_rtsp"));
    return line.mid(line.indexOf('\'') + 1).chopped(3);
}

} // namespace

/** How many viewers there may be at once. */
class TstPracticeStreams : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void countsWhoDescribedAndStayed();
    void refusesOneTooMany_data();
    void refusesOneTooMany();
    void makesRoomForTheNext();
    void sendsAllAwayWhenTheLimitIsWritten();
    void writesDownWhoCameAndWent();
    void countsNobodyWhoWasRefused();
    void hasALimitWithoutTheParameter();
    void liesWhenTold();
};

void TstPracticeStreams::countsWhoDescribedAndStayed()
{
    const auto fd9387 = camera("fd9387-htv");
    QCOMPARE(present(*fd9387), QByteArray("0"));
    Viewer one(*fd9387);
    QCOMPARE(one.ask("OPTIONS"), 200);
    QCOMPARE(present(*fd9387), QByteArray("0"));
    QCOMPARE(one.ask("DESCRIBE"), 200);
    QCOMPARE(one.ask("DESCRIBE", "live1s2.sdp"), 200);
    QCOMPARE(present(*fd9387), QByteArray("1"));
    Viewer other(*fd9387);
    QCOMPARE(other.ask("DESCRIBE"), 200);
    QCOMPARE(present(*fd9387), QByteArray("2"));
    QCOMPARE(one.ask("TEARDOWN"), 200);
    QCOMPARE(present(*fd9387), QByteArray("1"));
}

void TstPracticeStreams::refusesOneTooMany_data()
{
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("refusal");
    QTest::newRow("not enough bandwidth") << QByteArray("fd9387-htv") << QByteArray("live1s1.sdp") << 453;
    QTest::newRow("service unavailable") << QByteArray("ip7160") << QByteArray("live.sdp") << 503;
}

void TstPracticeStreams::refusesOneTooMany()
{
    QFETCH(QByteArray, profile);
    QFETCH(QByteArray, path);
    QFETCH(int, refusal);
    const auto device = camera(profile);
    get(*device, "/cgi-bin/admin/setparam.cgi?ipfilter_maxconnection=2");
    Viewer one(*device);
    Viewer two(*device);
    Viewer three(*device);
    QCOMPARE(one.ask("DESCRIBE", path), 200);
    QCOMPARE(two.ask("DESCRIBE", path), 200);
    QCOMPARE(three.ask("DESCRIBE", path), refusal);
    QCOMPARE(three.ask("OPTIONS"), 200);
    QCOMPARE(one.ask("DESCRIBE", path), 200);
}

void TstPracticeStreams::makesRoomForTheNext()
{
    const auto fd9387 = camera("fd9387-htv");
    fd9387->setValue(u"ipfilter_maxconnection"_s, u"1"_s);
    Viewer one(*fd9387);
    Viewer two(*fd9387);
    QCOMPARE(one.ask("DESCRIBE"), 200);
    QCOMPARE(two.ask("DESCRIBE"), 453);
    one.leave();
    QTRY_COMPARE(present(*fd9387), QByteArray("0"));
    QCOMPARE(two.ask("DESCRIBE"), 200);
}

void TstPracticeStreams::sendsAllAwayWhenTheLimitIsWritten()
{
    const auto fd9387 = camera("fd9387-htv");
    Viewer one(*fd9387);
    Viewer two(*fd9387);
    Viewer talker(*fd9387);
    QCOMPARE(one.ask("DESCRIBE"), 200);
    QCOMPARE(two.ask("DESCRIBE"), 200);
    QCOMPARE(talker.ask("OPTIONS"), 200);
    get(*fd9387, "/cgi-bin/admin/setparam.cgi?ipfilter_maxconnection=10");
    QTRY_VERIFY(one.isGone() && two.isGone());
    QVERIFY(!talker.isGone());
    QCOMPARE(present(*fd9387), QByteArray("0"));
    QCOMPARE(talker.ask("DESCRIBE"), 200);
}

void TstPracticeStreams::writesDownWhoCameAndWent()
{
    const auto fd9387 = camera("fd9387-htv");
    Viewer one(*fd9387, QHostAddress(u"127.0.0.45"_s));
    QCOMPARE(one.ask("DESCRIBE"), 200);
    const auto log = [&] { return body(get(*fd9387, "/cgi-bin/admin/syslog.cgi")); };
    QVERIFY(log().contains("[RTSP SERVER]: Start one session, IP=127.0.0.45\n"));
    QVERIFY(!log().contains("Stop"));
    one.leave();
    QTRY_VERIFY(log().contains("[RTSP SERVER]: Stop one session, IP=127.0.0.45\n"));
}

void TstPracticeStreams::countsNobodyWhoWasRefused()
{
    const auto fd9387 = camera("fd9387-htv");
    fd9387->setRootPassword(u"secret"_s);
    fd9387->setValue(u"network_rtsp_authmode"_s, u"basic"_s);
    Viewer one(*fd9387);
    QCOMPARE(one.ask("DESCRIBE"), 401);
    QCOMPARE(one.ask("DESCRIBE", "nothing.sdp"), 404);
    QCOMPARE(fd9387->value(u"status_onlinenum_rtsp"_s), u"0"_s);
}

void TstPracticeStreams::hasALimitWithoutTheParameter()
{
    const auto ip7133 = camera("ip7133");
    std::vector<std::unique_ptr<Viewer>> viewers;
    for (int i = 0; i < 10; ++i) {
        viewers.push_back(std::make_unique<Viewer>(*ip7133));
        QCOMPARE(viewers.back()->ask("DESCRIBE", "live.sdp"), 200);
    }
    QCOMPARE(Viewer(*ip7133).ask("DESCRIBE", "live.sdp"), 453);
}

void TstPracticeStreams::liesWhenTold()
{
    const auto fd9387 = camera("fd9387-htv", {u"lie-stream-limit"_s});
    fd9387->setValue(u"ipfilter_maxconnection"_s, u"1"_s);
    Viewer one(*fd9387);
    Viewer two(*fd9387);
    QCOMPARE(one.ask("DESCRIBE"), 200);
    QCOMPARE(two.ask("DESCRIBE"), 200);
    QCOMPARE(fd9387->value(u"ipfilter_maxconnection"_s), u"1"_s);
}

QTEST_GUILESS_MAIN(TstPracticeStreams)
#include "tst_practice_streams.moc"
