// SPDX-License-Identifier: Apache-2.0
#include "tls_wire.h"

#include "simulator/address_span.h"

using namespace simulator;
using namespace wire;
using namespace Qt::Literals::StringLiterals;

namespace {

const QHostAddress near {u"127.0.0.1"_s};
const QHostAddress far {u"127.0.0.2"_s};

const QByteArray ipfilter("/cgi-bin/admin/ipfilter.cgi");
const QByteArray sysinfo("GET /cgi-bin/sysinfo.cgi HTTP/1.1\r\nHost: camera\r\n\r\n");
const QByteArray options("OPTIONS * RTSP/1.0\r\nCSeq: 1\r\nConnection: close\r\n\r\n");

bool isServed(const PracticeCamera &camera, const QHostAddress &from)
{
    return exchange(camera, sysinfo, {.from = from}).startsWith("HTTP/1.1 200 ");
}

/** RTSP connections stay open: whether anything comes is what counts. */
bool isStreamed(const PracticeCamera &camera, const QHostAddress &from)
{
    QTcpSocket socket;
    socket.bind(from);
    socket.connectToHost(camera.address(), camera.port(u"rtsp"_s));
    socket.write(options);
    const auto isDecided = [&] {
        return socket.bytesAvailable() > 0 || socket.state() == QAbstractSocket::UnconnectedState;
    };
    return QTest::qWaitFor(isDecided, 5000) && socket.readAll().startsWith("RTSP/1.0 200 ");
}

} // namespace

/** Whom the access lists let in, by the address he comes from. */
class TstPracticeAccessList : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void spansCoverWhatTheySay_data();
    void spansCoverWhatTheySay();
    void refusesWhatIsNoSpan_data();
    void refusesWhatIsNoSpan();
    void letsInOnlyTheListed();
    void keepsOutTheListed();
    void alwaysLetsTheAdministratorIn();
    void concernsIpv6WithItsOwnList();
    void concernsHttpsToo();
    void leavesOpenConnectionsAlone();
    void streamsOnlyToWhomBothListsAllow();
    void keepsListsForIpv6OnOldGenerationsToo();
    void answersTheOldFormWithoutParameters();
    void liesWhenTold();

private:
    static QByteArray ask(const PracticeCamera &camera, const QByteArray &query)
    {
        return body(get(camera, ipfilter + '?' + query));
    }
};

void TstPracticeAccessList::spansCoverWhatTheySay_data()
{
    QTest::addColumn<QString>("span");
    QTest::addColumn<QStringList>("inside");
    QTest::addColumn<QStringList>("outside");
    const auto row = [](const QString &span, const QStringList &inside, const QStringList &outside) {
        QTest::newRow(qPrintable(span)) << span << inside << outside;
    };
    row(u"192.0.2.5"_s, {u"192.0.2.5"_s, u"::ffff:192.0.2.5"_s}, {u"192.0.2.4"_s, u"192.0.2.6"_s, u"::1"_s});
    row(u"192.0.2.0/24"_s, {u"192.0.2.0"_s, u"192.0.2.255"_s}, {u"192.0.1.255"_s, u"192.0.3.0"_s});
    row(u"192.0.2.9/255.255.255.0"_s, {u"192.0.2.0"_s, u"192.0.2.255"_s}, {u"192.0.3.0"_s});
    row(u"0.0.0.0/0"_s, {u"0.0.0.1"_s, u"255.255.255.255"_s}, {u"::1"_s, u"2001:db8::1"_s});
    row(u"192.0.2.5-192.0.3.1"_s, {u"192.0.2.5"_s, u"192.0.2.200"_s, u"192.0.3.1"_s}, {u"192.0.2.4"_s, u"192.0.3.2"_s});
    row(u"2001:db8::/33"_s, {u"2001:db8::1"_s, u"2001:db8:7fff::"_s}, {u"2001:db8:8000::"_s, u"192.0.2.1"_s});
    row(u"::1"_s, {u"::1"_s}, {u"::2"_s, u"::"_s});
}

void TstPracticeAccessList::spansCoverWhatTheySay()
{
    QFETCH(QString, span);
    QFETCH(QStringList, inside);
    QFETCH(QStringList, outside);
    const auto parsed = span.contains(u':') ? AddressSpan::parseV6(span) : AddressSpan::parseV4(span);
    QVERIFY(parsed.has_value());
    for (const auto &address : inside)
        QVERIFY2(parsed->holds(QHostAddress(address)), qPrintable(address));
    for (const auto &address : outside)
        QVERIFY2(!parsed->holds(QHostAddress(address)), qPrintable(address));
}

void TstPracticeAccessList::refusesWhatIsNoSpan_data()
{
    QTest::addColumn<QString>("text");
    for (const auto *text : {"", "10.1", "192.0.2.300", "192.0.2.0/33", "192.0.2.0/", "192.0.2.0/255.0.255.0",
             "192.0.2.9-192.0.2.1", "192.0.2.1-", "2001:db8::/129", "fe80::1%lo", "host", "192.0.2.1 "})
        QTest::addRow("\"%s\"", text) << QString::fromLatin1(text);
}

void TstPracticeAccessList::refusesWhatIsNoSpan()
{
    QFETCH(QString, text);
    QVERIFY(!AddressSpan::parseV4(text) && !AddressSpan::parseV6(text));
}

void TstPracticeAccessList::letsInOnlyTheListed()
{
    const auto fd9387 = camera("fd9387-htv");
    ask(*fd9387, "type=allow");
    ask(*fd9387, "method=addv4&ip=127.0.0.1");
    QVERIFY(isServed(*fd9387, far));
    QVERIFY(body(get(*fd9387, "/cgi-bin/admin/setparam.cgi?ipfilter_enable=1")).contains("ipfilter_enable='1'"));
    QVERIFY(isServed(*fd9387, near) && !isServed(*fd9387, far));
    QVERIFY(isStreamed(*fd9387, near) && !isStreamed(*fd9387, far));
    QVERIFY(exchange(*fd9387, sysinfo, {.from = far}).isEmpty());
    fd9387->setValue(u"ipfilter_ipv4list_i3"_s, u"127.0.0.2/31"_s);
    QVERIFY(isServed(*fd9387, far) && isStreamed(*fd9387, far));
    fd9387->setValue(u"ipfilter_ipv4list_i3"_s, u"not an address"_s);
    QVERIFY(!isServed(*fd9387, far));
}

void TstPracticeAccessList::keepsOutTheListed()
{
    const auto ib9365 = camera("ib9365-ht");
    ib9365->setValue(u"ipfilter_enable"_s, u"1"_s);
    QVERIFY(isServed(*ib9365, near) && isServed(*ib9365, far));
    ask(*ib9365, "method=addv4&ip=127.0.0.2-127.0.0.9");
    QVERIFY(isServed(*ib9365, near) && !isServed(*ib9365, far));
    QVERIFY(isStreamed(*ib9365, near) && !isStreamed(*ib9365, far));
}

void TstPracticeAccessList::alwaysLetsTheAdministratorIn()
{
    const auto ib8369a = camera("ib8369a");
    ib8369a->setValue(u"ipfilter_admin_ip"_s, u"127.0.0.1"_s);
    ib8369a->setValue(u"ipfilter_enable"_s, u"1"_s);
    QVERIFY(!isServed(*ib8369a, near) && !isServed(*ib8369a, far));
    ib8369a->setValue(u"ipfilter_admin_enable"_s, u"1"_s);
    QVERIFY(isServed(*ib8369a, near) && !isServed(*ib8369a, far));
    ask(*ib8369a, "type=deny");
    ask(*ib8369a, "method=addv4&ip=127.0.0.0%2F8");
    QVERIFY(isServed(*ib8369a, near) && isStreamed(*ib8369a, near) && !isServed(*ib8369a, far));
}

void TstPracticeAccessList::concernsIpv6WithItsOwnList()
{
    auto started = PracticeCamera::start(
        {.profile = u"fd9387-htv"_s, .address = QHostAddress(QHostAddress::LocalHostIPv6), .pace = 0.01});
    QVERIFY(started.has_value());
    auto &fd9387 = **started;
    ask(fd9387, "method=addv4&ip=0.0.0.0%2F0");
    fd9387.setValue(u"ipfilter_enable"_s, u"1"_s);
    QVERIFY(!isServed(fd9387, QHostAddress(QHostAddress::LocalHostIPv6)));
    fd9387.setValue(u"ipfilter_ipv6list_i9"_s, u"::/64"_s);
    QVERIFY(isServed(fd9387, QHostAddress(QHostAddress::LocalHostIPv6)));
}

void TstPracticeAccessList::concernsHttpsToo()
{
    const auto fd9387 = httpsCamera("fd9387-htv");
    QVERIFY(fd9387);
    fd9387->setValue(u"ipfilter_ipv4list_i0"_s, u"127.0.0.2"_s);
    fd9387->setValue(u"ipfilter_enable"_s, u"1"_s);
    const auto shaken = fd9387->tlsConnections();
    QVERIFY(shownCertificate(*fd9387).isEmpty());
    QCOMPARE(fd9387->tlsConnections(), shaken);
    fd9387->setValue(u"ipfilter_ipv4list_i1"_s, u"127.0.0.1"_s);
    QVERIFY(!shownCertificate(*fd9387).isEmpty());
}

void TstPracticeAccessList::leavesOpenConnectionsAlone()
{
    const auto fd9387 = camera("fd9387-htv");
    QTcpSocket socket;
    socket.connectToHost(fd9387->address(), fd9387->port(u"rtsp"_s));
    socket.write(options);
    QTRY_VERIFY(socket.bytesAvailable() > 0);
    QVERIFY(socket.readAll().startsWith("RTSP/1.0 200 "));
    fd9387->setValue(u"ipfilter_enable"_s, u"1"_s);
    QVERIFY(!isStreamed(*fd9387, near));
    socket.write(options);
    QTRY_VERIFY(socket.bytesAvailable() > 0);
    QVERIFY(socket.readAll().startsWith("RTSP/1.0 200 "));
}

void TstPracticeAccessList::streamsOnlyToWhomBothListsAllow()
{
    const auto ip7160 = camera("ip7160");
    QVERIFY(isStreamed(*ip7160, near) && isStreamed(*ip7160, far));
    ask(*ip7160, "method=adddeny&start=127.0.0.2&end=127.0.0.2");
    QVERIFY(isStreamed(*ip7160, near) && !isStreamed(*ip7160, far));
    ask(*ip7160, "method=deletedeny&index=0");
    ask(*ip7160, "method=addallow&start=127.0.0.2&end=127.0.0.2&index=0");
    QVERIFY(!isStreamed(*ip7160, near) && isStreamed(*ip7160, far));
    // The lists are not for the web pages there.
    QVERIFY(isServed(*ip7160, near));
    ask(*ip7160, "method=deleteallow&index=0");
    QVERIFY(!isStreamed(*ip7160, near) && !isStreamed(*ip7160, far));
}

void TstPracticeAccessList::keepsListsForIpv6OnOldGenerationsToo()
{
    const QHostAddress loopback(QHostAddress::LocalHostIPv6);
    auto started = PracticeCamera::start({.profile = u"ip7160"_s, .address = loopback, .pace = 0.01});
    QVERIFY(started.has_value());
    auto &ip7160 = **started;
    // From the factory `::/0` lets everyone in.
    QVERIFY(isStreamed(ip7160, loopback));
    ip7160.setValue(u"ipfilter_ipv6_deny_i3"_s, u"::1/128"_s);
    QVERIFY(!isStreamed(ip7160, loopback) && isServed(ip7160, loopback));
    ip7160.setValue(u"ipfilter_ipv6_deny_i3"_s, {});
    ip7160.setValue(u"ipfilter_ipv6_allow_i0"_s, u"2001:db8::/32"_s);
    QVERIFY(!isStreamed(ip7160, loopback));
}

void TstPracticeAccessList::answersTheOldFormWithoutParameters()
{
    const auto ip7133 = camera("ip7133");
    QVERIFY(body(get(*ip7133, "/cgi-bin/admin/getparam.cgi?ipfilter")).startsWith("ERROR"));
    QVERIFY(isStreamed(*ip7133, far));
    QCOMPARE(ask(*ip7133, "method=adddeny&start=127.0.0.2&end=127.0.0.2"), QByteArray("\r\n"));
    QVERIFY(isStreamed(*ip7133, near) && !isStreamed(*ip7133, far));
}

void TstPracticeAccessList::liesWhenTold()
{
    const auto fd9387 = camera("fd9387-htv", {u"lie-access-list"_s});
    fd9387->setValue(u"ipfilter_enable"_s, u"1"_s);
    QVERIFY(isServed(*fd9387, near) && isServed(*fd9387, far) && isStreamed(*fd9387, far));
    QVERIFY(body(get(*fd9387, "/cgi-bin/admin/getparam.cgi?ipfilter_enable")).contains("'1'"));
}

QTEST_GUILESS_MAIN(TstPracticeAccessList)
#include "tst_practice_access_list.moc"
