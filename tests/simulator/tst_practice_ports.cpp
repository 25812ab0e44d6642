// SPDX-License-Identifier: Apache-2.0
#include "simulator/port_clashes.h"

#include "tls_wire.h"

#include <QTcpServer>

using namespace wire;
using namespace Qt::Literals::StringLiterals;

/** Ports that really move. */
class TstPracticePorts : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void parametersKeepTheUsualNumbersAtFirst();
    void httpMovesWhereItIsTold();
    void httpsMovesWhereItIsTold();
    void rtspMovesAlone();
    void oldestMovesByItsOwnName();
    void alternatePortServesOnceItIsChanged();
    void aTakenPortFallsBack();
    void theSameNumberMovesNothing();
    void aRestoredCameraIsWhereItStarted();
    void aRebootKeepsTheNewPort();
    void portsSwapWithTheRightBits();
    void clashesAreFound_data();
    void clashesAreFound();
    void aClashIsRefusedAsTheProfileSays();

private:
    static quint16 freePort();
    static QByteArray sysinfoAt(const PracticeCamera &camera, quint16 port);
};

quint16 TstPracticePorts::freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

QByteArray TstPracticePorts::sysinfoAt(const PracticeCamera &camera, quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(camera.address(), port);
    socket.write("GET /cgi-bin/sysinfo.cgi HTTP/1.0\r\n\r\n");
    const auto isOver = QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; });
    return isOver ? socket.readAll() : QByteArray();
}

void TstPracticePorts::parametersKeepTheUsualNumbersAtFirst()
{
    const auto one = camera("ib8369a");
    QCOMPARE(one->value(u"network_http_port"_s), u"80"_s);
    QCOMPARE(one->value(u"network_https_port"_s), u"443"_s);
    QCOMPARE(one->value(u"network_rtsp_port"_s), u"554"_s);
    QVERIFY(one->port(u"http"_s) > 1024);
}

void TstPracticePorts::httpMovesWhereItIsTold()
{
    const auto one = camera("ib8369a", {}, seenGap);
    const auto before = one->port(u"http"_s);
    const auto number = freePort();
    const auto text = QByteArray::number(number);
    QCOMPARE(setParameters(*one, "network_http_port=" + text), "network_http_port='" + text + "'\r\n");
    QTRY_VERIFY(refuses(*one, before));
    QTRY_COMPARE(one->port(u"http"_s), number);
    QVERIFY(sysinfoAt(*one, number).contains("Model=IB8369A"));
    QVERIFY(refuses(*one, before));
    QVERIFY(one->readyLine().contains("\"http\":" + text));
}

void TstPracticePorts::httpsMovesWhereItIsTold()
{
    const auto one = httpsCamera("ib9365-ht");
    QVERIFY(one);
    const auto before = one->port(u"https"_s);
    const auto number = freePort();
    setParameters(*one, "network_https_port=" + QByteArray::number(number));
    QTRY_COMPARE(one->port(u"https"_s), number);
    QCOMPARE(shownCertificate(*one), one->certificateDer());
    QVERIFY(refuses(*one, before));
}

void TstPracticePorts::rtspMovesAlone()
{
    const auto one = camera("ib8369a");
    const auto http = one->port(u"http"_s);
    const auto before = one->port(u"rtsp"_s);
    const auto number = freePort();
    setParameters(*one, "network_rtsp_port=" + QByteArray::number(number));
    QTRY_COMPARE(one->port(u"rtsp"_s), number);
    QVERIFY(!refuses(*one, number));
    QVERIFY(refuses(*one, before));
    QCOMPARE(one->port(u"http"_s), http);
    QCOMPARE(status(get(*one, "/cgi-bin/sysinfo.cgi")), 200);
}

void TstPracticePorts::oldestMovesByItsOwnName()
{
    const auto one = camera("ip7133");
    const auto number = freePort();
    setParameters(*one, "network_httpport=" + QByteArray::number(number));
    QTRY_COMPARE(one->port(u"http"_s), number);
    QCOMPARE(status(get(*one, "/cgi-bin/sysinfo.cgi")), 200);
}

void TstPracticePorts::alternatePortServesOnceItIsChanged()
{
    const auto one = camera("ib8369a");
    const auto number = freePort();
    setParameters(*one, "network_http_alternateport=" + QByteArray::number(number));
    QTRY_VERIFY(!refuses(*one, number));
    QVERIFY(sysinfoAt(*one, number).contains("Model=IB8369A"));
    QCOMPARE(one->requests().constLast().service, u"http"_s);
    QTRY_COMPARE(status(get(*one, "/cgi-bin/sysinfo.cgi")), 200);
    setParameters(*one, "network_http_alternateport=8080");
    QTRY_VERIFY(refuses(*one, number));
}

void TstPracticePorts::aTakenPortFallsBack()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const auto one = camera("ib8369a");
    const auto before = one->port(u"http"_s);
    setParameters(*one, "network_http_port=" + QByteArray::number(other.serverPort()));
    QTRY_COMPARE(one->value(u"network_http_port"_s), u"80"_s);
    QCOMPARE(one->port(u"http"_s), before);
    QTRY_COMPARE(status(get(*one, "/cgi-bin/sysinfo.cgi")), 200);
    setParameters(*one, "network_http_alternateport=" + QByteArray::number(other.serverPort()));
    QTRY_COMPARE(one->value(u"network_http_alternateport"_s), u"8080"_s);
}

void TstPracticePorts::theSameNumberMovesNothing()
{
    const auto one = camera("ib8369a", {}, seenGap);
    const auto before = one->port(u"http"_s);
    setParameters(*one, "network_http_port=80&network_preprocess=0");
    QCOMPARE(status(get(*one, "/cgi-bin/sysinfo.cgi")), 200);
    QCOMPARE(one->port(u"http"_s), before);
}

void TstPracticePorts::aRestoredCameraIsWhereItStarted()
{
    const auto one = camera("ib8369a");
    const auto before = one->port(u"http"_s);
    const auto number = freePort();
    setParameters(*one, "network_http_port=" + QByteArray::number(number));
    QTRY_COMPARE(one->port(u"http"_s), number);
    QSignalSpy up(one.get(), &PracticeCamera::cameUp);
    setParameters(*one, "system_restore=1");
    QTRY_COMPARE(up.count(), 1);
    QCOMPARE(one->port(u"http"_s), before);
    QVERIFY(refuses(*one, number));
}

void TstPracticePorts::aRebootKeepsTheNewPort()
{
    const auto one = camera("ib8369a");
    const auto number = freePort();
    setParameters(*one, "network_http_port=" + QByteArray::number(number));
    QTRY_COMPARE(one->port(u"http"_s), number);
    QSignalSpy up(one.get(), &PracticeCamera::cameUp);
    setParameters(*one, "system_reset=1");
    QTRY_COMPARE(up.count(), 1);
    QCOMPARE(one->port(u"http"_s), number);
}

void TstPracticePorts::portsSwapWithTheRightBits()
{
    const auto one = camera("ib8369a");
    const auto first = freePort();
    setParameters(*one, "network_http_port=" + QByteArray::number(first));
    QTRY_COMPARE(one->port(u"http"_s), first);
    const auto second = freePort();
    setParameters(*one, "network_rtsp_port=" + QByteArray::number(second));
    QTRY_COMPARE(one->port(u"rtsp"_s), second);
    setParameters(*one,
        "network_preprocess=9&network_http_port=" + QByteArray::number(second)
            + "&network_rtsp_port=" + QByteArray::number(first));
    QTRY_COMPARE(one->port(u"http"_s), second);
    QTRY_COMPARE(one->port(u"rtsp"_s), first);
    QCOMPARE(status(get(*one, "/cgi-bin/sysinfo.cgi")), 200);
}

void TstPracticePorts::clashesAreFound_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QStringList>("refused");
    const QStringList none;
    QTest::newRow("a free number") << QByteArray("network_http_port=8090") << none;
    QTest::newRow("two want the same: one gets it")
        << QByteArray("network_rtsp_port=8443&network_http_port=8443") << QStringList {u"network_http_port"_s};
    QTest::newRow("the second HTTP port is there")
        << QByteArray("network_https_port=8080") << QStringList {u"network_https_port"_s};
    QTest::newRow("SIP is there") << QByteArray("network_rtsp_port=5060") << QStringList {u"network_rtsp_port"_s};
    QTest::newRow("left in the same request, not stopped")
        << QByteArray("network_http_alternateport=8090&network_https_port=8080")
        << QStringList {u"network_https_port"_s};
    QTest::newRow("left in the same request, stopped")
        << QByteArray("network_preprocess=1&network_http_alternateport=8090&network_https_port=8080") << none;
    QTest::newRow("what has to stay stands in the way")
        << QByteArray("network_preprocess=1&network_http_alternateport=5060&network_https_port=8080")
        << QStringList {u"network_http_alternateport"_s, u"network_https_port"_s};
    QTest::newRow("a number out of range moves nothing")
        << QByteArray("network_preprocess=1&network_http_alternateport=99999&network_https_port=8080")
        << QStringList {u"network_https_port"_s};
    QTest::newRow("the same number as before") << QByteArray("network_http_port=80") << none;
}

void TstPracticePorts::clashesAreFound()
{
    QFETCH(QByteArray, form);
    QFETCH(QStringList, refused);
    const auto profile = simulator::loadProfile(u"ib8369a"_s);
    const simulator::ParameterStore store(profile->parameters);
    auto found = simulator::portClashes(store, simulator::parseArguments(form)).values();
    found.sort();
    QCOMPARE(found, refused);
}

void TstPracticePorts::aClashIsRefusedAsTheProfileSays()
{
    QCOMPARE(setParameters(*camera("ib8369a"), "network_https_port=8080"), QByteArray("network_https_port='443'\r\n"));
    QCOMPARE(setParameters(*camera("fd9387-htv"), "network_https_port=8080"),
        QByteArray("network_https_port='ERR_INVALID'\r\n"));
}

QTEST_GUILESS_MAIN(TstPracticePorts)
#include "tst_practice_ports.moc"
