// SPDX-License-Identifier: Apache-2.0
#include "tls_wire.h"
#include "upgrade_wire.h"

#include <QElapsedTimer>

using namespace wire;
using namespace Qt::Literals::StringLiterals;

/** What goes wrong with a firmware upload. */
class TstPracticeUpgradeFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsSlowly();
    void readsSlowlyInsideTls();
    void holdsTheSenderBack();
    void losesThePowerOnceDuringTheUpload();
    void saysNothingUntilItRestarts();
    void keepsTheOldVersion();
    void refusesGoodFirmware();
    void losesTheReply();
    void losesThePowerAfterTheUpload();
    void comesBackAtAnotherAddress();
    void isBusyOnce();
    void dropsTheUpload();
    void wantsTheRootPasswordFirst();
    void noticesWhoGivesUp();
};

void TstPracticeUpgradeFaults::readsSlowly()
{
    const auto one = camera("fd9387-htv", {u"slow-link=1000000"_s});
    const auto body = form(package());
    QElapsedTimer timer;
    timer.start();
    QVERIFY(upload(*one, body).contains("restarts"));
    QVERIFY2(timer.elapsed() >= 300, qPrintable(QString::number(timer.elapsed())));
}

void TstPracticeUpgradeFaults::readsSlowlyInsideTls()
{
    const auto one = httpsCamera("fd9387-htv", {u"slow-link=1000000"_s});
    QVERIFY(one);
    const auto body = form(package());
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    QElapsedTimer timer;
    timer.start();
    socket.connectToHostEncrypted(one->address().toString(), one->port(u"https"_s));
    socket.write(uploadHead(body.size()) + body);
    QByteArray reply;
    QVERIFY(waitUntil([&] { return (reply += socket.readAll()).contains("restarts"); }));
    QVERIFY2(timer.elapsed() >= 300, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(one->requests().constLast().service, u"https"_s);
}

void TstPracticeUpgradeFaults::holdsTheSenderBack()
{
    const auto one = camera("fd9387-htv", {u"slow-link=1000000"_s, u"cut-upload=300000"_s});
    QSignalSpy down(one.get(), &PracticeCamera::wentDown);
    constexpr qint64 size = 32'000'000;
    qint64 sent = 0;
    QTcpSocket socket;
    connect(&socket, &QTcpSocket::bytesWritten, this, [&sent](qint64 bytes) { sent += bytes; });
    socket.connectToHost(one->address(), one->port(u"http"_s));
    socket.write(uploadHead(size) + QByteArray(size, 'x'));
    QVERIFY(waitUntil([&] { return down.size() == 1; }));
    // What is between the two is buffers of the system's.
    QVERIFY2(sent < 12'000'000, qPrintable(QString::number(sent)));
}

void TstPracticeUpgradeFaults::losesThePowerOnceDuringTheUpload()
{
    const auto one = camera("fd9387-htv", {u"cut-upload=100000"_s}, quick);
    QSignalSpy up(one.get(), &PracticeCamera::cameUp);
    const auto body = form(package());
    QVERIFY(upload(*one, body).isEmpty());
    QVERIFY(restarts(up));
    QCOMPARE(firmwareOf(*one), QString::fromLatin1(oldFirmware));
    QVERIFY(one->requests().constLast().isWrite);
    QCOMPARE(one->requests().constLast().status, 0);
    QVERIFY(upload(*one, body).contains("restarts"));
}

void TstPracticeUpgradeFaults::saysNothingUntilItRestarts()
{
    const auto one = camera("fd9387-htv", {u"upgrade-silence"_s}, quick);
    QSignalSpy up(one.get(), &PracticeCamera::cameUp);
    const auto body = form(package());
    QTcpSocket socket;
    QSignalSpy goodbye(&socket, &QTcpSocket::disconnected);
    auto wasConnected = false;
    connect(one.get(), &PracticeCamera::wentDown, this, [&] { wasConnected = goodbye.isEmpty(); });
    socket.connectToHost(one->address(), one->port(u"http"_s));
    socket.write(uploadHead(body.size()) + body);
    QVERIFY(restarts(up));
    QVERIFY(wasConnected);
    QCOMPARE(goodbye.size(), 1);
    QVERIFY(socket.readAll().isEmpty());
    QCOMPARE(one->requests().constFirst().status, 0);
    QCOMPARE(firmwareOf(*one), QString::fromLatin1(newFirmware));
}

void TstPracticeUpgradeFaults::keepsTheOldVersion()
{
    const auto one = camera("fd9387-htv", {u"upgrade-keeps-version"_s}, quick);
    QSignalSpy up(one.get(), &PracticeCamera::cameUp);
    QVERIFY(upload(*one, form(package())).contains("restarts"));
    QVERIFY(restarts(up));
    QCOMPARE(firmwareOf(*one), QString::fromLatin1(oldFirmware));
}

void TstPracticeUpgradeFaults::refusesGoodFirmware()
{
    const auto one = camera("fd9387-htv", {u"upgrade-refused"_s});
    QCOMPARE(body(upload(*one, form(package()))), QByteArray("ERROR: Upgrade fail!\n"));
    QVERIFY(!body(get(*one, "/cgi-bin/admin/syslog.cgi")).contains("Upgrade"));
}

void TstPracticeUpgradeFaults::losesTheReply()
{
    for (const auto &fault : {u"drop-reply@upgrade"_s, u"drop-reply"_s}) {
        const auto one = camera("fd9387-htv", {fault}, quick);
        QSignalSpy up(one.get(), &PracticeCamera::cameUp);
        QVERIFY(upload(*one, form(package())).isEmpty());
        QVERIFY(restarts(up));
        QCOMPARE(firmwareOf(*one), QString::fromLatin1(newFirmware));
    }
}

void TstPracticeUpgradeFaults::losesThePowerAfterTheUpload()
{
    const auto one = camera("fd9387-htv", {u"reboot-after@upgrade"_s}, quick);
    QSignalSpy down(one.get(), &PracticeCamera::wentDown);
    QSignalSpy up(one.get(), &PracticeCamera::cameUp);
    QVERIFY(upload(*one, form(package())).isEmpty());
    QVERIFY(restarts(up));
    QCOMPARE(down.size(), 1);
    QCOMPARE(firmwareOf(*one), QString::fromLatin1(newFirmware));
}

void TstPracticeUpgradeFaults::comesBackAtAnotherAddress()
{
    const auto one = camera("fd9387-htv", {u"readdress@upgrade=127.0.0.23"_s}, quick);
    QSignalSpy up(one.get(), &PracticeCamera::cameUp);
    QVERIFY(upload(*one, form(package())).isEmpty());
    QVERIFY(restarts(up));
    QCOMPARE(one->address(), QHostAddress(u"127.0.0.23"_s));
    QVERIFY(get(*one, "/cgi-bin/sysinfo.cgi").contains(newFirmware));
}

void TstPracticeUpgradeFaults::isBusyOnce()
{
    const auto one = camera("fd9387-htv", {u"busy-503@upgrade"_s});
    QCOMPARE(status(upload(*one, form(package()))), 503);
    QCOMPARE(status(upload(*one, form(package()))), 200);
}

void TstPracticeUpgradeFaults::dropsTheUpload()
{
    const auto one = camera("fd9387-htv", {u"reboot-before@upgrade"_s}, quick);
    QSignalSpy up(one.get(), &PracticeCamera::cameUp);
    QVERIFY(upload(*one, form(package())).isEmpty());
    QVERIFY(restarts(up));
    QCOMPARE(firmwareOf(*one), QString::fromLatin1(oldFirmware));
}

void TstPracticeUpgradeFaults::wantsTheRootPasswordFirst()
{
    const auto one = camera("fd9387-htv", {u"needs-password-first"_s});
    QCOMPARE(body(upload(*one, form(package()))), QByteArray("ERROR: Invalid command!\n"));
}

void TstPracticeUpgradeFaults::noticesWhoGivesUp()
{
    const auto one = camera("fd9387-htv");
    QTcpSocket socket;
    socket.connectToHost(one->address(), one->port(u"http"_s));
    socket.write(uploadHead(1'000'000) + form(package()));
    QVERIFY(waitUntil([&] { return socket.state() == QAbstractSocket::ConnectedState && !socket.bytesToWrite(); }));
    socket.disconnectFromHost();
    QVERIFY(waitUntil([&] { return one->requests().size() == 1; }));
    QCOMPARE(one->requests().constFirst().status, 0);
    QVERIFY(upload(*one, form(package())).contains("restarts"));
}

QTEST_GUILESS_MAIN(TstPracticeUpgradeFaults)
#include "tst_practice_upgrade_faults.moc"
