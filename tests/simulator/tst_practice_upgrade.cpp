// SPDX-License-Identifier: Apache-2.0
#include "foreign.h"
#include "simulator/profile.h"
#include "upgrade_wire.h"

using namespace wire;
using namespace Qt::Literals::StringLiterals;

namespace {

/** What comes while the camera waits for more of the request. */
QByteArray earlyReply(const PracticeCamera &camera, const QByteArray &request)
{
    QByteArray reply;
    QTcpSocket socket;
    socket.connectToHost(camera.address(), camera.port(u"http"_s));
    socket.write(request);
    const auto isThere = waitUntil([&] { return (reply += socket.readAll()).contains("</HTML>"); });
    return isThere && socket.state() == QAbstractSocket::ConnectedState ? reply : QByteArray();
}

} // namespace

/** upgrade.cgi takes firmware that is made for the camera, restarts by itself, and runs it. */
class TstPracticeUpgrade : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void takesFirmwareAndComesBackWithIt();
    void keepsItsSettings();
    void takesSixtyMegabytes();
    void takesFirmwareInSinglePieces();
    void findsTheBoundaryWhereItIsCut();
    void answersNothingWhileItIsDown();
    void refusesWhatIsNotForIt_data();
    void refusesWhatIsNotForIt();
    void refusesASecondOneMeanwhile();
    void asksForALoginBeforeTheBodyIsThere();
    void letsAnAdministratorIn();
    void refusesAnUploadWithoutALength();
    void runsItAfterEveryRestart();
    void logsTheUploadAsAWrite();
    void wantsAPost();
    void hasTheCgiInEveryProfile_data();
    void hasTheCgiInEveryProfile();
    void goesWhileSomebodyUploads();
};

void TstPracticeUpgrade::takesFirmwareAndComesBackWithIt()
{
    const auto one = camera("fd9387-htv", {}, quick);
    QSignalSpy up(one.get(), &PracticeCamera::cameUp);
    const auto reply = upload(*one, form(package()));
    QCOMPARE(status(reply), 200);
    QCOMPARE(header(reply, "Content-type"), QByteArray("text/html"));
    QVERIFY2(!body(reply).contains("ERROR"), body(reply));
    QCOMPARE(firmwareOf(*one), QString::fromLatin1(oldFirmware));
    QVERIFY(restarts(up));
    QCOMPARE(body(get(*one, "/cgi-bin/anonymous/getparam.cgi?system_info_firmwareversion")),
        QByteArray("system_info_firmwareversion='") + newFirmware + "'\r\n");
    QVERIFY(body(get(*one, "/cgi-bin/sysinfo.cgi")).startsWith(QByteArray("Model=") + newFirmware + "\r\n"));
}

void TstPracticeUpgrade::keepsItsSettings()
{
    const auto one = camera("fd9387-htv", {}, quick);
    QSignalSpy up(one.get(), &PracticeCamera::cameUp);
    one->setRootPassword(u"Abcdefg1"_s);
    one->setValue(u"system_hostname"_s, u"gate"_s);
    QVERIFY(!upload(*one, form(package()), basic("root", "Abcdefg1")).isEmpty());
    QVERIFY(restarts(up));
    QCOMPARE(one->value(u"system_hostname"_s), u"gate"_s);
    QCOMPARE(status(get(*one, "/")), 401);
}

void TstPracticeUpgrade::takesSixtyMegabytes()
{
    const QTemporaryDir folder;
    const auto file = folder.filePath(u"firmware.flash.pkg"_s);
    QVERIFY(writePracticePackage(file, QString::fromLatin1(newFirmware), 60'000'000));
    const auto one = camera("fd9387-htv", {}, quick);
    QSignalSpy up(one.get(), &PracticeCamera::cameUp);
    const auto url = u"http://127.0.0.1:%1%2"_s.arg(one->port(u"http"_s)).arg(QLatin1StringView(upgradePath));
    const auto outcome = foreign::curl({u"-H"_s, u"Expect:"_s, u"-F"_s, u"upfilename=@"_s + file, url});
    QVERIFY2(outcome.exitCode == 0 && outcome.out.contains("restarts"), outcome.err + outcome.out);
    QVERIFY(restarts(up));
    QCOMPARE(firmwareOf(*one), QString::fromLatin1(newFirmware));
}

void TstPracticeUpgrade::takesFirmwareInSinglePieces()
{
    const auto one = camera("fd9387-htv");
    const auto body = form(package(newFirmware, 50));
    const auto request = uploadHead(body.size()) + body;
    QTcpSocket socket;
    socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket.connectToHost(one->address(), one->port(u"http"_s));
    QVERIFY(waitUntil([&] { return socket.state() == QAbstractSocket::ConnectedState; }));
    for (const auto byte : request) {
        socket.write(&byte, 1);
        socket.flush();
        QCoreApplication::processEvents();
    }
    QVERIFY(waitUntil([&] { return socket.state() == QAbstractSocket::UnconnectedState; }));
    QVERIFY(socket.readAll().contains("restarts"));
}

void TstPracticeUpgrade::findsTheBoundaryWhereItIsCut()
{
    // Each of the two writes ends at another byte of the boundary that closes the file.
    const auto whole = form(package(newFirmware, 50));
    for (qsizetype cut = 1; cut < 14; ++cut) {
        const auto one = camera("fd9387-htv");
        QTcpSocket socket;
        socket.connectToHost(one->address(), one->port(u"http"_s));
        socket.write(uploadHead(whole.size()) + whole.chopped(cut));
        QVERIFY(waitUntil([&] { return socket.state() == QAbstractSocket::ConnectedState && !socket.bytesToWrite(); }));
        socket.write(whole.right(cut));
        QVERIFY(waitUntil([&] { return socket.state() == QAbstractSocket::UnconnectedState; }));
        QVERIFY(socket.readAll().contains("restarts"));
    }
}

void TstPracticeUpgrade::answersNothingWhileItIsDown()
{
    const auto one = camera("fd9387-htv");
    QSignalSpy down(one.get(), &PracticeCamera::wentDown);
    QSignalSpy up(one.get(), &PracticeCamera::cameUp);
    QVERIFY(!upload(*one, form(package())).isEmpty());
    QVERIFY(waitUntil([&] { return down.size() == 1; }));
    QVERIFY(get(*one, "/cgi-bin/sysinfo.cgi").isEmpty());
    QVERIFY(up.isEmpty());
    QVERIFY(restarts(up));
    QCOMPARE(status(get(*one, "/cgi-bin/sysinfo.cgi")), 200);
}

void TstPracticeUpgrade::refusesWhatIsNotForIt_data()
{
    QTest::addColumn<QByteArray>("sent");
    const auto good = package();
    auto broken = good;
    broken.back() = char(broken.back() ^ 1);
    QTest::newRow("another model") << form(package("IB9365-VVTK-0121d"));
    QTest::newRow("a longer name") << form(package("FD9387A-VVTK-0101b"));
    QTest::newRow("no version") << form(package("FD9387"));
    QTest::newRow("another hash") << form(broken);
    QTest::newRow("cut off") << form(good.chopped(1));
    QTest::newRow("too long") << form(good + 'x');
    QTest::newRow("no package") << form("hello");
    QTest::newRow("a package of the vendor's") << form(QByteArray(100'000, '\xff'));
    QTest::newRow("no file") << form({}).replace("filename=", "nofile=");
    QTest::newRow("no closing boundary") << form(good).chopped(10);
    QTest::newRow("no form") << good;
    QTest::newRow("nothing") << QByteArray();
}

void TstPracticeUpgrade::refusesWhatIsNotForIt()
{
    QFETCH(QByteArray, sent);
    const auto one = camera("fd9387-htv", {}, quick);
    QSignalSpy up(one.get(), &PracticeCamera::cameUp);
    const auto reply = upload(*one, sent);
    QCOMPARE(status(reply), 200);
    QCOMPARE(body(reply), QByteArray("ERROR: Upgrade fail!\n"));
    // Neither now nor at a restart for another reason.
    QVERIFY(!body(get(*one, "/cgi-bin/admin/syslog.cgi")).contains("Upgrade"));
    one->setValue(u"system_reset"_s, u"1"_s);
    QVERIFY(restarts(up));
    QCOMPARE(firmwareOf(*one), QString::fromLatin1(oldFirmware));
}

void TstPracticeUpgrade::refusesASecondOneMeanwhile()
{
    const auto one = camera("fd9387-htv", {}, 1.0);
    QVERIFY(body(upload(*one, form(package()))).contains("restarts"));
    QVERIFY(body(upload(*one, form(package()))).contains("ERROR"));
}

void TstPracticeUpgrade::asksForALoginBeforeTheBodyIsThere()
{
    const auto one = camera("fd9387-htv");
    one->setRootPassword(u"Abcdefg1"_s);
    const auto reply = earlyReply(*one, uploadHead(60'000'000) + form(package()));
    QCOMPARE(status(reply), 401);
    QVERIFY(header(reply, "WWW-Authenticate").startsWith("Basic "));
    QCOMPARE(one->writes(), 0);
}

void TstPracticeUpgrade::letsAnAdministratorIn()
{
    const auto one = camera("fd9387-htv");
    one->setRootPassword(u"Abcdefg1"_s);
    one->setValue(u"network_http_authmode"_s, u"digest"_s);
    QVERIFY(one->addAccount(u"guard"_s, u"Abcdefg2"_s, u"operator"_s));
    const auto body = form(package());
    const auto challenge = header(upload(*one, body), "WWW-Authenticate");
    QVERIFY(challenge.startsWith("Digest "));
    const auto guard = digest(challenge, {"guard", "Abcdefg2", "POST", upgradePath});
    QCOMPARE(status(upload(*one, body, guard)), 401);
    const auto root = digest(challenge, {"root", "Abcdefg1", "POST", upgradePath});
    QVERIFY(upload(*one, body, root).contains("restarts"));
}

void TstPracticeUpgrade::refusesAnUploadWithoutALength()
{
    const auto one = camera("fd9387-htv");
    auto request = uploadHead(5);
    QCOMPARE(status(exchange(*one, request.replace("Content-Length: 5\r\n", {}))), 400);
    QCOMPARE(status(earlyReply(*one, uploadHead(4'000'000'000))), 413);
}

void TstPracticeUpgrade::runsItAfterEveryRestart()
{
    const auto one = camera("ib8369a", {}, quick);
    QSignalSpy up(one.get(), &PracticeCamera::cameUp);
    QVERIFY(upload(*one, form(package("IB8369A-VVTK-0108a"))).contains("restarts"));
    QVERIFY(restarts(up));
    for (const auto &name : {u"system_reset"_s, u"system_restore"_s}) {
        up.clear();
        one->setValue(name, u"1"_s);
        QVERIFY(restarts(up));
        QCOMPARE(firmwareOf(*one), u"IB8369A-VVTK-0108a"_s);
    }
}

void TstPracticeUpgrade::logsTheUploadAsAWrite()
{
    const auto one = camera("fd9387-htv");
    QVERIFY(!upload(*one, form(package())).isEmpty());
    QCOMPARE(one->requests().size(), 1);
    const auto &request = one->requests().constFirst();
    QVERIFY(request.isWrite);
    QCOMPARE(request.path, QString::fromLatin1(upgradePath));
    QCOMPARE(request.method, u"POST"_s);
    QCOMPARE(request.status, 200);
    QVERIFY(!request.peer.isEmpty() && request.at.isValid());
}

void TstPracticeUpgrade::wantsAPost()
{
    const auto one = camera("fd9387-htv");
    QCOMPARE(status(get(*one, upgradePath)), 400);
    QCOMPARE(one->writes(), 0);
    QCOMPARE(status(post(*one, "/cgi-bin/operator/upgrade.cgi", "x")), 404);
}

void TstPracticeUpgrade::hasTheCgiInEveryProfile_data()
{
    QTest::addColumn<QString>("profile");
    for (const auto &name : simulator::profileNames())
        QTest::newRow(qPrintable(name)) << name;
}

void TstPracticeUpgrade::hasTheCgiInEveryProfile()
{
    QFETCH(QString, profile);
    const auto one = camera(profile.toLatin1());
    const auto version = firmwareOf(*one).section(u'-', 0, 1) + u"-0999z"_s;
    QVERIFY(upload(*one, form(package(version.toLatin1()))).contains("restarts"));
}

void TstPracticeUpgrade::goesWhileSomebodyUploads()
{
    auto one = camera("fd9387-htv");
    QTcpSocket socket;
    socket.connectToHost(one->address(), one->port(u"http"_s));
    socket.write(uploadHead(60'000'000) + QByteArray(100'000, 'x'));
    QVERIFY(waitUntil([&] { return socket.state() == QAbstractSocket::ConnectedState && !socket.bytesToWrite(); }));
    one.reset();
    QVERIFY(waitUntil([&] { return socket.state() == QAbstractSocket::UnconnectedState; }));
}

QTEST_GUILESS_MAIN(TstPracticeUpgrade)
#include "tst_practice_upgrade.moc"
