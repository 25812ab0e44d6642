// SPDX-License-Identifier: Apache-2.0
#include "looking.h"
#include "simulator/practice_camera.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace looking;
using simulator::PracticeCamera;

Q_DECLARE_METATYPE(model::ProbeKind)
Q_DECLARE_METATYPE(model::ProbeResult::Verdict)

/// Every probe against a hardened practice camera, a factory-fresh one, and ones that lie.
class TstProbesOnPracticeCamera : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void holdsOnAHardenedCamera_data();
    void holdsOnAHardenedCamera();
    void isBrokenOnAFreshCamera_data();
    void isBrokenOnAFreshCamera();
    void seesThroughLies_data();
    void seesThroughLies();
    void seesBasicOfferedByParameter();
    void findsCommunitiesOfTheCameraWithoutTellingThem();
    void namesTheStreamThatIsOpen();
    void asksOnlyWhatWasAsked();
    void leavesTheLoginToTheEngine();
    void spendsTwoWrongLoginsAtMost();
    void repeatsNoWrongLoginWhereAccountsLock();
    void tellsWhichSearchesAreAnswered_data();
    void tellsWhichSearchesAreAnswered();
    void tellsWhatAnybodyIsTold_data();
    void tellsWhatAnybodyIsTold();
    void writesNothing();

private:
    static std::unique_ptr<PracticeCamera> fresh(const QStringList &faults = {});
    static std::unique_ptr<PracticeCamera> hardened(const QStringList &faults = {});
    static probes::Target target(const PracticeCamera &camera);
    static QList<ProbeKind> allKinds();
};

std::unique_ptr<PracticeCamera> TstProbesOnPracticeCamera::fresh(const QStringList &faults)
{
    auto started = PracticeCamera::start({.profile = u"ib9365-ht"_s, .faults = faults, .pace = 0.01});
    if (!started)
        qFatal("%s", qPrintable(started.error()));
    return std::move(*started);
}

std::unique_ptr<PracticeCamera> TstProbesOnPracticeCamera::hardened(const QStringList &faults)
{
    auto camera = fresh(faults);
    camera->setRootPassword(u"Wall-lamp.7"_s);
    const QMap<QString, QString> values {{u"network_http_authmode"_s, u"digest"_s},
        {u"network_rtsp_authmode"_s, u"digest"_s}, {u"snmp_v2"_s, u"0"_s}, {u"upnppresentation_enable"_s, u"0"_s},
        {u"network_http_anonymousviewing"_s, u"0"_s}, {u"network_rtsp_anonymousviewing"_s, u"0"_s}};
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (!camera->setValue(value.key(), value.value()))
            qFatal("No parameter %s.", qPrintable(value.key()));
    }
    return camera;
}

probes::Target TstProbesOnPracticeCamera::target(const PracticeCamera &camera)
{
    probes::Target target;
    target.address = {u"127.0.0.1"_s, model::Address::Scheme::Http, camera.port(u"http"_s)};
    target.peer = camera.address();
    target.rtspPaths = {camera.value(u"network_rtsp_s0_accessname"_s), camera.value(u"network_rtsp_s1_accessname"_s)};
    for (const auto &service : {u"rtsp"_s, u"snmp"_s, u"ssdp"_s})
        target.movedPorts.insert(service, camera.port(service));
    return target;
}

QList<ProbeKind> TstProbesOnPracticeCamera::allKinds()
{
    return {ProbeKind::AdminWithoutLogin, ProbeKind::OperatorWithoutLogin, ProbeKind::ViewerWithoutLogin,
        ProbeKind::SnapshotWithoutLogin, ProbeKind::BlankPassword, ProbeKind::BasicOverHttp,
        ProbeKind::RtspWithoutLogin, ProbeKind::SnmpV1V2c, ProbeKind::Ssdp};
}

void TstProbesOnPracticeCamera::holdsOnAHardenedCamera_data()
{
    QTest::addColumn<ProbeKind>("kind");
    for (const auto kind : allKinds())
        QTest::newRow(qPrintable(model::nameOf(kind))) << kind;
}

void TstProbesOnPracticeCamera::holdsOnAHardenedCamera()
{
    QFETCH(const ProbeKind, kind);
    const auto camera = hardened();
    probes::NetworkProber prober(quickPace());
    const auto result = look(prober, target(*camera), kind);
    QCOMPARE(result.kind, kind);
    QVERIFY2(result.verdict == Verdict::Holds, qPrintable(result.seen.english()));
    QVERIFY(!result.expected.isEmpty());
    QVERIFY(!result.seen.isEmpty());
    QVERIFY(!result.evidence.isEmpty());
    QVERIFY(result.at.isValid());
}

void TstProbesOnPracticeCamera::isBrokenOnAFreshCamera_data()
{
    QTest::addColumn<ProbeKind>("kind");
    QTest::addColumn<Verdict>("verdict");
    for (const auto kind : allKinds()) {
        // A camera that asks nobody for a login does not show how it would.
        QTest::newRow(qPrintable(model::nameOf(kind)))
            << kind << (kind == ProbeKind::BasicOverHttp ? Verdict::NotSeen : Verdict::Broken);
    }
}

void TstProbesOnPracticeCamera::isBrokenOnAFreshCamera()
{
    QFETCH(const ProbeKind, kind);
    QFETCH(const Verdict, verdict);
    const auto camera = fresh();
    QVERIFY(camera->setValue(u"snmp_v2"_s, u"1"_s));
    QVERIFY(camera->setValue(u"upnppresentation_enable"_s, u"1"_s));
    probes::NetworkProber prober(quickPace());
    const auto result = look(prober, target(*camera), kind);
    QVERIFY2(result.verdict == verdict, qPrintable(result.seen.english()));
    QCOMPARE(prober.refusedLogins(), 0);
}

void TstProbesOnPracticeCamera::seesThroughLies_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<ProbeKind>("kind");
    QTest::newRow("RTSP") << u"lie-rtsp"_s << ProbeKind::RtspWithoutLogin;
    QTest::newRow("digest") << u"lie-digest"_s << ProbeKind::BasicOverHttp;
    QTest::newRow("SNMP") << u"lie-snmp"_s << ProbeKind::SnmpV1V2c;
    QTest::newRow("UPnP") << u"lie-upnp"_s << ProbeKind::Ssdp;
    QTest::newRow("snapshot") << u"open-snapshot"_s << ProbeKind::SnapshotWithoutLogin;
    QTest::newRow("CVE-2013-4985") << u"rtsp-basic-bypass"_s << ProbeKind::RtspWithoutLogin;
}

void TstProbesOnPracticeCamera::seesThroughLies()
{
    QFETCH(const QString, fault);
    QFETCH(const ProbeKind, kind);
    const auto camera = hardened({fault});
    if (fault == "rtsp-basic-bypass"_L1)
        camera->setValue(u"network_rtsp_authmode"_s, u"basic"_s);
    probes::NetworkProber prober(quickPace());
    const auto future = prober.look(target(*camera), allKinds());
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 20'000);
    QCOMPARE(future.result().size(), allKinds().size());
    for (const auto &result : future.result()) {
        const auto verdict = result.kind == kind ? Verdict::Broken : Verdict::Holds;
        QVERIFY2(result.verdict == verdict, qPrintable(model::nameOf(result.kind) + u": "_s + result.seen.english()));
    }
}

void TstProbesOnPracticeCamera::seesBasicOfferedByParameter()
{
    const auto camera = hardened();
    camera->setValue(u"network_http_authmode"_s, u"basic"_s);
    probes::NetworkProber prober(quickPace());
    QCOMPARE(look(prober, target(*camera), ProbeKind::BasicOverHttp).verdict, Verdict::Broken);
    QCOMPARE(camera->failedLogins(), 0); // Seen from the offer alone.
}

void TstProbesOnPracticeCamera::findsCommunitiesOfTheCameraWithoutTellingThem()
{
    const auto camera = hardened();
    camera->setValue(u"snmp_v2"_s, u"1"_s);
    camera->setValue(u"snmp_rocommunity"_s, u"Tulip99"_s);
    camera->setValue(u"snmp_rwcommunity"_s, u"Poppy99"_s);
    camera->setValue(u"system_hostname"_s, u"Tulip99"_s);
    probes::NetworkProber prober(quickPace());
    auto where = target(*camera);
    QCOMPARE(look(prober, where, ProbeKind::SnmpV1V2c).verdict, Verdict::Holds);
    where.communities = {u"Poppy99"_s, QString(), u"Public"_s};
    const auto result = look(prober, where, ProbeKind::SnmpV1V2c);
    QCOMPARE(result.verdict, Verdict::Broken);
    QCOMPARE(result.seen.english(), u"The camera answers over SNMP v1, v2c."_s);
    QVERIFY(result.evidence.contains("community (secret)"));
    QVERIFY(!result.evidence.contains("Poppy99"));
}

void TstProbesOnPracticeCamera::namesTheStreamThatIsOpen()
{
    const auto camera = hardened({u"lie-rtsp"_s});
    auto where = target(*camera);
    where.rtspPaths = {u"nowhere.sdp"_s, camera->value(u"network_rtsp_s1_accessname"_s)};
    probes::NetworkProber prober(quickPace());
    const auto result = look(prober, where, ProbeKind::RtspWithoutLogin);
    QCOMPARE(result.verdict, Verdict::Broken);
    QCOMPARE(result.seen.arguments, QStringList(where.rtspPaths.last()));
}

void TstProbesOnPracticeCamera::asksOnlyWhatWasAsked()
{
    const auto camera = hardened();
    probes::NetworkProber prober(quickPace());
    look(prober, target(*camera), ProbeKind::SnapshotWithoutLogin);
    QCOMPARE(camera->requests().size(), 1);
    QCOMPARE(camera->requests().first().path, u"/cgi-bin/viewer/video.jpg"_s);
}

void TstProbesOnPracticeCamera::leavesTheLoginToTheEngine()
{
    const auto camera = hardened();
    probes::NetworkProber prober(quickPace());
    const auto future =
        prober.look(target(*camera), {ProbeKind::OldPassword, ProbeKind::AdminWithoutLogin, ProbeKind::NewPassword});
    QTRY_VERIFY(future.isFinished());
    const auto results = future.result();
    QCOMPARE(results.size(), 3);
    QCOMPARE(results[0].kind, ProbeKind::OldPassword);
    QCOMPARE(results[0].verdict, Verdict::NotSeen);
    QCOMPARE(results[1].verdict, Verdict::Holds);
    QCOMPARE(results[2].kind, ProbeKind::NewPassword);
    QCOMPARE(results[2].verdict, Verdict::NotSeen);
}

void TstProbesOnPracticeCamera::spendsTwoWrongLoginsAtMost()
{
    const auto camera = hardened();
    probes::NetworkProber prober(quickPace());
    for (int round = 0; round < 3; ++round) {
        const auto blank = look(prober, target(*camera), ProbeKind::BlankPassword);
        QVERIFY2(blank.verdict == Verdict::Holds, qPrintable(blank.seen.english()));
        QCOMPARE(blank.seen.english().contains(u"earlier"_s), round > 0);
        QCOMPARE(look(prober, target(*camera), ProbeKind::BasicOverHttp).verdict, Verdict::Holds);
        QCOMPARE(look(prober, target(*camera), ProbeKind::RtspWithoutLogin).verdict, Verdict::Holds);
    }
    QCOMPARE(prober.refusedLogins(), 2);
    QCOMPARE(camera->failedLogins(), 2);
}

void TstProbesOnPracticeCamera::repeatsNoWrongLoginWhereAccountsLock()
{
    const auto camera = hardened();
    probes::NetworkProber prober(quickPace());
    auto where = target(*camera);
    where.mayLockOut = true;
    for (int round = 0; round < 3; ++round)
        QCOMPARE(look(prober, where, ProbeKind::RtspWithoutLogin).verdict, Verdict::Holds);
    QCOMPARE(camera->failedLogins(), 1);
}

void TstProbesOnPracticeCamera::tellsWhichSearchesAreAnswered_data()
{
    QTest::addColumn<ProbeKind>("kind");
    QTest::addColumn<QString>("service");
    QTest::newRow("ONVIF") << ProbeKind::WsDiscovery << u"ws-discovery"_s;
    QTest::newRow("the vendor's") << ProbeKind::VivotekSearch << u"broadcast"_s;
}

void TstProbesOnPracticeCamera::tellsWhichSearchesAreAnswered()
{
    QFETCH(const ProbeKind, kind);
    QFETCH(const QString, service);
    const auto camera = hardened();
    probes::NetworkProber prober(quickPace());
    auto where = target(*camera);
    where.movedPorts.insert(u"http"_s, camera->port(u"http"_s));
    // Its port is not known, so somebody else's is not asked.
    QCOMPARE(look(prober, where, kind).verdict, Verdict::NotFromHere);
    where.movedPorts.insert(service, camera->port(service));
    const auto result = look(prober, where, kind);
    QCOMPARE(result.verdict, Verdict::Noted);
    QVERIFY2(result.seen.english().startsWith(u"The camera answers"_s), qPrintable(result.seen.english()));
}

void TstProbesOnPracticeCamera::tellsWhatAnybodyIsTold_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("words");
    QTest::newRow("much") << u"fd9387-htv"_s << u"system_info_modelname"_s;
    QTest::newRow("nothing") << u"ib9365-ht"_s << u"nothing is told (HTTP 401)"_s;
}

void TstProbesOnPracticeCamera::tellsWhatAnybodyIsTold()
{
    QFETCH(const QString, profile);
    QFETCH(const QString, words);
    const auto camera = PracticeCamera::start({.profile = profile, .pace = 0.01});
    QVERIFY(camera);
    (*camera)->setRootPassword(u"Wall-lamp.7"_s);
    probes::NetworkProber prober(quickPace());
    const auto result = look(prober, target(**camera), ProbeKind::AnonymousCgi);
    QCOMPARE(result.verdict, Verdict::Noted);
    QVERIFY2(result.seen.english().contains(words), qPrintable(result.seen.english()));
    QVERIFY(!result.seen.english().contains(u"security_user"_s));
}

void TstProbesOnPracticeCamera::writesNothing()
{
    const auto camera = fresh();
    probes::NetworkProber prober(quickPace());
    const auto future = prober.look(target(*camera), allKinds());
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 20'000);
    QCOMPARE(camera->writes(), 0);
    for (const auto &request : camera->requests())
        QVERIFY(request.method == "GET"_L1 || request.method == "DESCRIBE"_L1);
}

QTEST_GUILESS_MAIN(TstProbesOnPracticeCamera)
#include "tst_probes_on_practice_camera.moc"
