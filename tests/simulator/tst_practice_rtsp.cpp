// SPDX-License-Identifier: Apache-2.0
#include "wire.h"

using namespace wire;
using namespace Qt::Literals::StringLiterals;

/** RTSP: OPTIONS and DESCRIBE under the three authentication modes. */
class TstPracticeRtsp : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void answersOptionsToAnyone();
    void describesByAccessName();
    void leavesOutAudioWhereThereIsNone();
    void asksByItsMode_data();
    void asksByItsMode();
    void isOpenWhileAnonymousViewingIsOn();
    void isOpenWhileRootHasNoPassword();
    void keepsItsNoncesApartFromHttp();
    void refusesTheMalformedBasicHeaderUnlessTold();
    void liesWhenTold();
    void servesSeveralRequestsOnOneConnection();
    void endsNonsense();

private:
    static QByteArray describe(const PracticeCamera &camera, const QByteArray &path, const QByteArray &headers = {});

    static QByteArray url(const PracticeCamera &camera, const QByteArray &path)
    {
        return "rtsp://127.0.0.1:" + QByteArray::number(camera.port(u"rtsp"_s)) + '/' + path;
    }
};

QByteArray TstPracticeRtsp::describe(const PracticeCamera &camera, const QByteArray &path, const QByteArray &headers)
{
    QTcpSocket socket;
    socket.connectToHost(camera.address(), camera.port(u"rtsp"_s));
    socket.write(
        "DESCRIBE " + url(camera, path) + " RTSP/1.0\r\nCSeq: 7\r\nAccept: application/sdp\r\n" + headers + "\r\n");
    QByteArray bytes;
    const auto isWhole = [&] {
        bytes += socket.readAll();
        return bytes.contains("\r\n\r\n") && body(bytes).size() >= header(bytes, "Content-Length").toInt();
    };
    return QTest::qWaitFor(isWhole, 5000) ? bytes : QByteArray("(nothing came)");
}

void TstPracticeRtsp::answersOptionsToAnyone()
{
    const auto ip7160 = camera("ip7160");
    ip7160->setRootPassword(u"secret"_s);
    ip7160->setValue(u"network_rtsp_authmode"_s, u"digest"_s);
    QTcpSocket socket;
    socket.connectToHost(ip7160->address(), ip7160->port(u"rtsp"_s));
    socket.write("OPTIONS * RTSP/1.0\r\nCSeq: 1\r\n\r\n");
    QTRY_VERIFY(socket.bytesAvailable() > 0);
    const auto reply = socket.readAll();
    QVERIFY(reply.startsWith("RTSP/1.0 200 OK\r\nCSeq: 1\r\n"));
    QVERIFY(header(reply, "Public").contains("DESCRIBE"));
}

void TstPracticeRtsp::describesByAccessName()
{
    const auto ib9365 = camera("ib9365-ht");
    const auto reply = describe(*ib9365, "live1s1.sdp");
    QVERIFY(reply.startsWith("RTSP/1.0 200 OK\r\nCSeq: 7\r\n"));
    QCOMPARE(header(reply, "Content-Type"), QByteArray("application/sdp"));
    QVERIFY(body(reply).startsWith("v=0\r\n") && body(reply).contains("m=video") && body(reply).contains("m=audio"));
    QCOMPARE(status(describe(*ib9365, "live.sdp")), 404);
    QCOMPARE(status(describe(*ib9365, "")), 404);
    ib9365->setValue(u"network_rtsp_s0_accessname"_s, u"gate.sdp"_s);
    QCOMPARE(status(describe(*ib9365, "gate.sdp?x=1")), 200);
    QCOMPARE(status(describe(*ib9365, "live1s1.sdp")), 404);
    QCOMPARE(status(describe(*camera("ip7133"), "live.sdp")), 200);
}

void TstPracticeRtsp::leavesOutAudioWhereThereIsNone()
{
    QVERIFY(!body(describe(*camera("ib8369a"), "live.sdp")).contains("m=audio"));
    const auto ib9365 = camera("ib9365-ht");
    ib9365->setValue(u"network_rtsp_s1_audiotrack"_s, u"-1"_s);
    QVERIFY(!body(describe(*ib9365, "live1s2.sdp")).contains("m=audio"));
}

void TstPracticeRtsp::asksByItsMode_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QByteArray>("scheme");
    QTest::newRow("disable") << u"disable"_s << QByteArray();
    QTest::newRow("basic") << u"basic"_s << QByteArray("Basic realm=\"streaming_server\"");
    QTest::newRow("digest") << u"digest"_s << QByteArray("Digest realm=\"streaming_server\"");
}

void TstPracticeRtsp::asksByItsMode()
{
    QFETCH(QString, mode);
    QFETCH(QByteArray, scheme);
    const auto ib8369a = camera("ib8369a");
    ib8369a->setRootPassword(u"secret"_s);
    ib8369a->addAccount(u"vms"_s, u"watch"_s, u"viewer"_s);
    ib8369a->setValue(u"network_rtsp_authmode"_s, mode);
    const auto first = describe(*ib8369a, "live.sdp");
    QCOMPARE(status(first), scheme.isEmpty() ? 200 : 401);
    const auto challenge = header(first, "WWW-Authenticate");
    QVERIFY(challenge.startsWith(scheme));
    if (scheme.isEmpty())
        return;
    const auto login = [&](const QByteArray &password) {
        return scheme.startsWith("Basic") ? basic("vms", password)
                                          : digest(challenge, {"vms", password, "DESCRIBE", url(*ib8369a, "live.sdp")});
    };
    QCOMPARE(status(describe(*ib8369a, "live.sdp", login("wrong"))), 401);
    QCOMPARE(status(describe(*ib8369a, "live.sdp", login("watch"))), 200);
    QCOMPARE(ib8369a->failedLogins(), 1);
    QCOMPARE(ib8369a->requests().constLast().user, u"vms"_s);
}

void TstPracticeRtsp::isOpenWhileAnonymousViewingIsOn()
{
    const auto ib8369a = camera("ib8369a");
    ib8369a->setRootPassword(u"secret"_s);
    ib8369a->setValue(u"network_rtsp_authmode"_s, u"digest"_s);
    QCOMPARE(status(describe(*ib8369a, "live.sdp")), 401);
    ib8369a->setValue(u"network_rtsp_anonymousviewing"_s, u"1"_s);
    QCOMPARE(status(describe(*ib8369a, "live.sdp")), 200);
}

void TstPracticeRtsp::isOpenWhileRootHasNoPassword()
{
    const auto ib8369a = camera("ib8369a");
    ib8369a->setValue(u"network_rtsp_authmode"_s, u"digest"_s);
    QCOMPARE(status(describe(*ib8369a, "live.sdp")), 200);
}

void TstPracticeRtsp::keepsItsNoncesApartFromHttp()
{
    const auto ip7160 = camera("ip7160");
    ip7160->setRootPassword(u"secret"_s);
    ip7160->setValue(u"network_rtsp_authmode"_s, u"digest"_s);
    const auto challenge = header(get(*ip7160, "/"), "WWW-Authenticate");
    const auto login = digest(challenge, {"root", "secret", "DESCRIBE", url(*ip7160, "live.sdp")});
    QCOMPARE(status(describe(*ip7160, "live.sdp", login)), 401);
}

void TstPracticeRtsp::refusesTheMalformedBasicHeaderUnlessTold()
{
    const auto ip7160 = camera("ip7160");
    ip7160->setRootPassword(u"secret"_s);
    ip7160->setValue(u"network_rtsp_authmode"_s, u"basic"_s);
    QCOMPARE(status(describe(*ip7160, "live.sdp", "Authorization: Basic a\r\n")), 401);
    QVERIFY(ip7160->addFault(u"rtsp-basic-bypass"_s).has_value());
    QCOMPARE(status(describe(*ip7160, "live.sdp", "Authorization: Basic a\r\n")), 200);
    ip7160->setValue(u"network_rtsp_authmode"_s, u"digest"_s);
    QCOMPARE(status(describe(*ip7160, "live.sdp", "Authorization: Basic a\r\n")), 401);
}

void TstPracticeRtsp::liesWhenTold()
{
    const auto ib8369a = camera("ib8369a", {u"lie-rtsp"_s});
    ib8369a->setRootPassword(u"secret"_s);
    ib8369a->setValue(u"network_rtsp_authmode"_s, u"digest"_s);
    QCOMPARE(status(describe(*ib8369a, "live.sdp")), 200);
}

void TstPracticeRtsp::servesSeveralRequestsOnOneConnection()
{
    const auto ib8369a = camera("ib8369a");
    QTcpSocket socket;
    socket.connectToHost(ib8369a->address(), ib8369a->port(u"rtsp"_s));
    socket.write("OPTIONS * RTSP/1.0\r\nCSeq: 1\r\n\r\nTEARDOWN * RTSP/1.0\r\nCSeq: 2\r\n\r\nPLAY * RTSP/1.0\r\nCSeq: "
                 "3\r\n\r\n");
    QByteArray bytes;
    QTRY_VERIFY((bytes += socket.readAll()).contains("RTSP/1.0 501 Not Implemented\r\nCSeq: 3\r\n"));
    QVERIFY(bytes.contains("RTSP/1.0 200 OK\r\nCSeq: 2\r\n"));
}

void TstPracticeRtsp::endsNonsense()
{
    const auto ib8369a = camera("ib8369a");
    QTcpSocket socket;
    socket.connectToHost(ib8369a->address(), ib8369a->port(u"rtsp"_s));
    socket.write(QByteArray(100'000, 'x'));
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(status(describe(*ib8369a, "live.sdp")), 200);
}

QTEST_GUILESS_MAIN(TstPracticeRtsp)
#include "tst_practice_rtsp.moc"
