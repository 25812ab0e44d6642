// SPDX-License-Identifier: Apache-2.0
#include "looking.h"
#include "simulator/tls_wire.h"

#include <QRegularExpression>
#include <QSslCertificate>
#include <QTcpServer>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using namespace looking;
using simulator::PracticeCamera;

Q_DECLARE_METATYPE(model::ProbeKind)
Q_DECLARE_METATYPE(model::ProbeResult::Verdict)

/// The probes of level Advanced against practice cameras: as they should be, and ones that lie.
class TstAdvancedProbesOnPracticeCamera : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void knowsTheCertificate();
    void saysWhichVersionsAreTaken_data();
    void saysWhichVersionsAreTaken();
    void seesThatTheCertificateChanged();
    void seesThatHttpsIsNotThere();
    void seesWhetherHttpIsClosed_data();
    void seesWhetherHttpIsClosed();
    void seesWhetherTheAccessListHolds_data();
    void seesWhetherTheAccessListHolds();
    void seesThatAPortMoved();
    void hearsTheCamerasLog_data();
    void hearsTheCamerasLog();
    void answersTheCamerasQuestionForTheTime_data();
    void answersTheCamerasQuestionForTheTime();
    void writesNothingAndFailsNoLogin_data();
    void writesNothingAndFailsNoLogin();

private:
    static probes::Target target(const PracticeCamera &camera);
    static QByteArray fingerprint(const PracticeCamera &camera);
    static ProbeResult lookAt(const probes::Target &where, ProbeKind kind);
    static quint16 freePort();
    /// Looks, and lets something happen once this computer listens.
    static ProbeResult lookWhile(
        const probes::Target &where, ProbeKind kind, quint16 port, const std::function<void()> &happening);
};

probes::Target TstAdvancedProbesOnPracticeCamera::target(const PracticeCamera &camera)
{
    probes::Target target;
    target.address = {u"127.0.0.1"_s, model::Address::Scheme::Http, camera.port(u"http"_s)};
    target.peer = camera.address();
    target.rtspPaths = {camera.value(u"network_rtsp_s0_accessname"_s)};
    for (const auto &service : {u"http"_s, u"https"_s, u"rtsp"_s})
        target.movedPorts.insert(service, camera.port(service));
    return target;
}

QByteArray TstAdvancedProbesOnPracticeCamera::fingerprint(const PracticeCamera &camera)
{
    return QCryptographicHash::hash(camera.certificateDer(), QCryptographicHash::Sha256);
}

ProbeResult TstAdvancedProbesOnPracticeCamera::lookAt(const probes::Target &where, ProbeKind kind)
{
    probes::NetworkProber prober(quickPace());
    return look(prober, where, kind);
}

quint16 TstAdvancedProbesOnPracticeCamera::freePort()
{
    QUdpSocket socket;
    if (!socket.bind(QHostAddress(QHostAddress::AnyIPv4)))
        qFatal("No port.");
    return socket.localPort();
}

ProbeResult TstAdvancedProbesOnPracticeCamera::lookWhile(
    const probes::Target &where, ProbeKind kind, quint16 port, const std::function<void()> &happening)
{
    probes::NetworkProber prober(quickPace());
    const auto future = prober.look(where, {kind});
    const auto isListening = [port] {
        return !QUdpSocket().bind(QHostAddress(QHostAddress::AnyIPv4), port, QAbstractSocket::DontShareAddress);
    };
    if (!QTest::qWaitFor(isListening))
        qFatal("It does not listen.");
    happening();
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10'000))
        qFatal("The look did not end.");
    return future.result().value(0);
}

void TstAdvancedProbesOnPracticeCamera::knowsTheCertificate()
{
    const auto camera = wire::httpsCamera("ib9365-ht");
    QVERIFY(camera);
    auto where = target(*camera);
    where.expectedCertificate = fingerprint(*camera);
    const auto right = lookAt(where, ProbeKind::HttpsCertificate);
    QVERIFY2(right.verdict == Verdict::Holds, qPrintable(right.seen.english()));
    QVERIFY(right.seen.english().contains(u"CN=127.0.0.1"_s));
    QCOMPARE(camera->requests().last().service, u"https"_s);
    where.expectedCertificate = QByteArray(32, 'x');
    camera->forgetRequests();
    const auto other = lookAt(where, ProbeKind::HttpsCertificate);
    QVERIFY2(other.verdict == Verdict::Broken, qPrintable(other.seen.english()));
    QVERIFY(camera->requests().isEmpty());
}

void TstAdvancedProbesOnPracticeCamera::saysWhichVersionsAreTaken_data()
{
    QTest::addColumn<QStringList>("faults");
    QTest::addColumn<QString>("versions");
    QTest::newRow("of today") << QStringList() << u"TLS 1.2"_s;
    QTest::newRow("of old") << QStringList {u"old-tls"_s} << u"TLS 1.0, TLS 1.1."_s;
}

void TstAdvancedProbesOnPracticeCamera::saysWhichVersionsAreTaken()
{
    QFETCH(const QStringList, faults);
    QFETCH(const QString, versions);
    const auto camera = wire::httpsCamera("fd9387-htv");
    QVERIFY(camera);
    for (const auto &fault : faults)
        QVERIFY(camera->addFault(fault));
    const auto result = lookAt(target(*camera), ProbeKind::HttpsCertificate);
    QVERIFY2(result.verdict == Verdict::Holds, qPrintable(result.seen.english()));
    QVERIFY2(result.seen.english().contains(versions), qPrintable(result.seen.english()));
}

void TstAdvancedProbesOnPracticeCamera::seesThatTheCertificateChanged()
{
    const auto camera = wire::httpsCamera("ib8369a");
    QVERIFY(camera);
    auto where = target(*camera);
    where.expectedCertificate = fingerprint(*camera);
    QVERIFY(camera->addFault(u"change-certificate"_s));
    const auto result = lookAt(where, ProbeKind::HttpsCertificate);
    QVERIFY2(result.verdict == Verdict::Broken, qPrintable(result.seen.english()));
}

void TstAdvancedProbesOnPracticeCamera::seesThatHttpsIsNotThere()
{
    const auto camera = wire::camera("ib8369a", {u"lie-https"_s});
    QVERIFY(wire::makeCertificate(*camera));
    wire::setParameters(*camera, "https_enable=1");
    QCOMPARE(camera->value(u"https_enable"_s), u"1"_s);
    const auto result = lookAt(target(*camera), ProbeKind::HttpsCertificate);
    QVERIFY2(result.verdict == Verdict::Broken, qPrintable(result.seen.english()));
}

void TstAdvancedProbesOnPracticeCamera::seesWhetherHttpIsClosed_data()
{
    QTest::addColumn<QStringList>("faults");
    QTest::addColumn<QString>("policy");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("both") << QStringList() << u"0"_s << Verdict::Broken;
    QTest::newRow("HTTPS only") << QStringList() << u"1"_s << Verdict::Holds;
    QTest::newRow("HTTPS only, a lie") << QStringList {u"lie-https-only"_s} << u"1"_s << Verdict::Broken;
}

void TstAdvancedProbesOnPracticeCamera::seesWhetherHttpIsClosed()
{
    QFETCH(const QStringList, faults);
    QFETCH(const QString, policy);
    QFETCH(const Verdict, verdict);
    const auto camera = wire::httpsCamera("ib9365-ht", faults);
    QVERIFY(camera);
    camera->setRootPassword(u"Wall-lamp.7"_s);
    QVERIFY(camera->setValue(u"https_policy"_s, policy));
    QVERIFY(wire::answersInsideTls(*camera));
    const auto result = lookAt(target(*camera), ProbeKind::HttpClosed);
    QVERIFY2(result.verdict == verdict, qPrintable(result.seen.english()));
}

void TstAdvancedProbesOnPracticeCamera::seesWhetherTheAccessListHolds_data()
{
    QTest::addColumn<QStringList>("faults");
    QTest::addColumn<QString>("switched");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("off") << QStringList() << u"0"_s << Verdict::Broken;
    QTest::newRow("on") << QStringList() << u"1"_s << Verdict::Holds;
    QTest::newRow("on, a lie") << QStringList {u"lie-access-list"_s} << u"1"_s << Verdict::Broken;
}

void TstAdvancedProbesOnPracticeCamera::seesWhetherTheAccessListHolds()
{
    QFETCH(const QStringList, faults);
    QFETCH(const QString, switched);
    QFETCH(const Verdict, verdict);
    const auto camera = wire::camera("fd9387-htv", faults);
    wire::get(*camera, "/cgi-bin/admin/ipfilter.cgi?type=allow");
    wire::get(*camera, "/cgi-bin/admin/ipfilter.cgi?method=addv4&ip=127.0.0.1");
    QVERIFY(camera->setValue(u"ipfilter_enable"_s, switched));
    auto where = target(*camera);
    where.otherSource = QHostAddress(u"127.0.0.9"_s);
    const auto result = lookAt(where, ProbeKind::OtherSource);
    QVERIFY2(result.verdict == verdict, qPrintable(result.seen.english()));
}

void TstAdvancedProbesOnPracticeCamera::seesThatAPortMoved()
{
    const auto camera = wire::camera("ib8369a", {}, wire::seenGap);
    auto where = target(*camera);
    where.oldPorts = {camera->port(u"rtsp"_s)};
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    const auto number = free.serverPort();
    // The camera says that it has moved.
    where.movedPorts.remove(u"rtsp"_s);
    where.rtspPort = number;
    const auto before = lookAt(where, ProbeKind::OldPorts);
    QVERIFY2(before.verdict == Verdict::Broken, qPrintable(before.seen.english()));
    QVERIFY(before.seen.english().endsWith(u"(RTSP)."_s));
    free.close();
    wire::setParameters(*camera, "network_rtsp_port=" + QByteArray::number(number));
    QTRY_COMPARE(camera->port(u"rtsp"_s), number);
    const auto after = lookAt(where, ProbeKind::OldPorts);
    QVERIFY2(after.verdict == Verdict::Holds, qPrintable(after.seen.english()));
}

void TstAdvancedProbesOnPracticeCamera::hearsTheCamerasLog_data()
{
    QTest::addColumn<QStringList>("faults");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("sends") << QStringList() << Verdict::Holds;
    QTest::newRow("says that it sends") << QStringList {u"silent-log"_s} << Verdict::NotSeen;
}

void TstAdvancedProbesOnPracticeCamera::hearsTheCamerasLog()
{
    QFETCH(const QStringList, faults);
    QFETCH(const Verdict, verdict);
    const auto camera = wire::camera("ib8369a", faults);
    auto where = target(*camera);
    where.logPort = freePort();
    const auto result = lookWhile(where, ProbeKind::RemoteLog, where.logPort, [&] {
        wire::setParameters(*camera,
            "syslog_enableremotelog=1&syslog_serverip=127.0.0.1&syslog_serverport="
                + QByteArray::number(where.logPort));
    });
    QVERIFY2(result.verdict == verdict, qPrintable(result.seen.english()));
    QCOMPARE(result.seen.english().contains(u"Remote log to 127.0.0.1"_s)
            || result.seen.english().contains(u"[CONFIG]: Set"_s),
        verdict == Verdict::Holds);
}

void TstAdvancedProbesOnPracticeCamera::answersTheCamerasQuestionForTheTime_data()
{
    QTest::addColumn<QStringList>("faults");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("asks") << QStringList() << Verdict::Holds;
    QTest::newRow("says that it asks") << QStringList {u"lie-ntp"_s} << Verdict::NotFromHere;
}

void TstAdvancedProbesOnPracticeCamera::answersTheCamerasQuestionForTheTime()
{
    QFETCH(const QStringList, faults);
    QFETCH(const Verdict, verdict);
    const auto port = freePort();
    auto started = PracticeCamera::start({.profile = u"ib8369a"_s, .faults = faults, .pace = 0.01, .ntpPort = port});
    QVERIFY2(started, qPrintable(started ? QString() : started.error()));
    const auto camera = std::move(*started);
    auto where = target(*camera);
    where.timePort = port;
    const auto result = lookWhile(where, ProbeKind::TimeRequest, port,
        [&] { wire::setParameters(*camera, "system_ntp=127.0.0.1&system_updateinterval=86400"); });
    QVERIFY2(result.verdict == verdict, qPrintable(result.seen.english()));
    // The answer is a right one: the camera, which started in 2000, takes its time from it.
    if (verdict == Verdict::Holds)
        QTRY_VERIFY(qAbs(camera->clock().secsTo(QDateTime::currentDateTimeUtc())) < 5);
    else
        QVERIFY(camera->clock().date().year() < 2001);
}

void TstAdvancedProbesOnPracticeCamera::writesNothingAndFailsNoLogin_data()
{
    QTest::addColumn<ProbeKind>("kind");
    for (const auto kind : {ProbeKind::HttpsCertificate, ProbeKind::HttpClosed, ProbeKind::OtherSource,
             ProbeKind::OldPorts, ProbeKind::RemoteLog, ProbeKind::TimeRequest, ProbeKind::VmsRehearsal})
        QTest::newRow(qPrintable(model::nameOf(kind))) << kind;
}

void TstAdvancedProbesOnPracticeCamera::writesNothingAndFailsNoLogin()
{
    QFETCH(const ProbeKind, kind);
    const auto camera = wire::camera("ib9365-ht");
    camera->setRootPassword(u"Wall-lamp.7"_s);
    camera->setValue(u"network_rtsp_authmode"_s, u"digest"_s);
    QVERIFY(camera->addAccount(u"recorder"_s, u"Garden-7.gate"_s, u"viewer"_s)
        || camera->addAccount(u"recorder"_s, u"Garden-7.gate"_s, u"view"_s));
    auto where = target(*camera);
    where.otherSource = QHostAddress(u"127.0.0.9"_s);
    where.oldPorts = {camera->port(u"http"_s)};
    where.logPort = freePort();
    where.timePort = freePort();
    where.vms = model::Login {u"recorder"_s, model::Secret::fromText(u"Garden-7.gate"_s)};
    lookAt(where, kind);
    QCOMPARE(camera->writes(), 0);
    QCOMPARE(camera->failedLogins(), 0);
    for (const auto &request : camera->requests())
        QVERIFY(kind == ProbeKind::VmsRehearsal || request.scheme == "none"_L1);
}

QTEST_GUILESS_MAIN(TstAdvancedProbesOnPracticeCamera)
#include "tst_advanced_probes_on_practice_camera.moc"
