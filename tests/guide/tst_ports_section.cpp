// SPDX-License-Identifier: Apache-2.0
//
// ports_changed: which ports are refused as typed, and in which requests the others are moved.

#include "guide/catalog.h"

#include <QRegularExpression>
#include <QTest>

using namespace guide;
using namespace model;
using namespace Qt::Literals::StringLiterals;

using Values = QMap<QString, QString>;

namespace {

const QString id = u"ports_changed"_s;

const Section &section()
{
    return *sectionWithId(id);
}

Snapshot camera(const Parameters &more = {})
{
    Snapshot snapshot;
    snapshot.complete = true;
    snapshot.parameters = {{u"network_http_port"_s, u"80"_s}, {u"network_http_alternateport"_s, u"8080"_s},
        {u"network_https_port"_s, u"443"_s}, {u"network_rtsp_port"_s, u"554"_s}, {u"network_sip_port"_s, u"5060"_s},
        {u"network_ftp_port"_s, u"2121"_s}, {u"network_rtp_videoport"_s, u"5556"_s},
        {u"network_rtp_audioport"_s, u"5558"_s}, {u"network_rtsp_s0_multicast_videoport"_s, u"5560"_s},
        {u"network_preprocess"_s, u"0"_s}};
    for (auto it = more.begin(); it != more.end(); ++it)
        snapshot.parameters.insert(it.key(), *it);
    return snapshot;
}

Snapshot without(Snapshot snapshot, const QStringList &names)
{
    for (const QString &name : names)
        snapshot.parameters.remove(name);
    return snapshot;
}

Answers answered(const Values &values)
{
    Answers answers;
    answers.sections[id].values = values;
    return answers;
}

/// One text for each request.
QStringList requests(const QList<Change> &changes)
{
    QStringList all;
    for (const Change &change : changes) {
        QStringList one;
        for (const ParameterValue &parameter : std::get<SetParameters>(change.body).values)
            one.append(parameter.name.mid(8) + u'=' + parameter.value);
        all.append(one.join(u'&'));
    }
    return all;
}

} // namespace

class TestPortsSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void leavesTheDecisionToAPerson()
    {
        for (const Values &blank : {Values {}, Values {{u"http"_s, {}}, {u"rtsp"_s, u" "_s}}}) {
            const Finding finding = section().judge(camera(), answered(blank));
            QCOMPARE(finding.verdict, Verdict::Unknown);
            QVERIFY(finding.forPerson);
            QVERIFY(finding.needs.isEmpty());
            QVERIFY(finding.reason.english().contains("no defence"_L1));
            QVERIFY(section().remedy(camera(), answered(blank)).isEmpty());
            QVERIFY(section().proofs(camera(), answered(blank)).probes.isEmpty());
        }
    }

    void movesPorts_data()
    {
        QTest::addColumn<Snapshot>("snapshot");
        QTest::addColumn<Values>("answers");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *title, const Snapshot &snapshot, const Values &answers,
                             const QStringList &expected) { QTest::newRow(title) << snapshot << answers << expected; };
        const Values all {
            {u"http"_s, u"8000"_s}, {u"httpAlternate"_s, u"8001"_s}, {u"https"_s, u"8443"_s}, {u"rtsp"_s, u"8554"_s}};
        row("all", camera(), all,
            {u"preprocess=8&rtsp_port=8554"_s,
                u"preprocess=3&http_port=8000&http_alternateport=8001&https_port=8443"_s});
        row("all, without preprocess", without(camera(), {u"network_preprocess"_s}), all,
            {u"rtsp_port=8554"_s, u"http_port=8000&http_alternateport=8001&https_port=8443"_s});
        row("one that is there already", camera({{u"network_rtsp_port"_s, u"8554"_s}}), all,
            {u"preprocess=3&http_port=8000&http_alternateport=8001&https_port=8443"_s});
        row("the bits are set already", camera({{u"network_preprocess"_s, u"8"_s}}), {{u"rtsp"_s, u"8554"_s}},
            {u"preprocess=8&rtsp_port=8554"_s});
        row("HTTP takes what the second HTTP gives up", camera(),
            {{u"http"_s, u"8080"_s}, {u"httpAlternate"_s, u"8081"_s}},
            {u"preprocess=1&http_alternateport=8081&http_port=8080"_s});
        row("two that change places",
            camera({{u"network_http_port"_s, u"8000"_s}, {u"network_https_port"_s, u"8443"_s}}),
            {{u"http"_s, u"8443"_s}, {u"https"_s, u"8000"_s}}, {u"preprocess=3&http_port=8443&https_port=8000"_s});
        row("RTSP takes what the web gives up", camera(), {{u"httpAlternate"_s, u"8081"_s}, {u"rtsp"_s, u"8080"_s}},
            {u"preprocess=9&http_alternateport=8081&rtsp_port=8080"_s});
        row("the web takes what RTSP gives up", camera({{u"network_rtsp_port"_s, u"8554"_s}}),
            {{u"http"_s, u"8554"_s}, {u"rtsp"_s, u"554"_s}},
            {u"preprocess=8&rtsp_port=554"_s, u"preprocess=1&http_port=8554"_s});
        row("back to the usual", camera({{u"network_http_port"_s, u"8000"_s}}), {{u"http"_s, u"80"_s}},
            {u"preprocess=1&http_port=80"_s});
        Snapshot old;
        old.complete = true;
        old.parameters = {{u"network_httpport"_s, u"80"_s}, {u"network_rtspport"_s, u"554"_s}};
        row("old names; what it does not have is left out", old, all, {u"rtspport=8554"_s, u"httpport=8000"_s});
        row("a value that is none", camera({{u"network_http_port"_s, u"-"_s}}), {{u"http"_s, u"8000"_s}},
            {u"preprocess=1&http_port=8000"_s});
    }

    void movesPorts()
    {
        QFETCH(Snapshot, snapshot);
        QFETCH(const Values, answers);
        QCOMPARE(section().judge(snapshot, answered(answers)).verdict, Verdict::Weak);
        const QList<Change> changes = section().remedy(snapshot, answered(answers));
        QTEST(requests(changes), "expected");
        for (const Change &change : changes) {
            const bool isWeb = change.lines.constFirst().name.contains("http"_L1);
            QCOMPARE(change.effect, isWeb ? Effect::Reconnect : Effect::None);
            QCOMPARE(change.phase, Phase::Ports);
            for (const Change::Line &line : change.lines)
                QVERIFY(line.name != "network_preprocess"_L1); // it never reads back
            QVERIFY(snapshot.has(change.lines.constFirst().name));
            snapshot = preview(snapshot, change);
        }
        QCOMPARE(section().judge(snapshot, answered(answers)).verdict, Verdict::Good);
        QVERIFY(section().remedy(snapshot, answered(answers)).isEmpty());
    }

    void stopsTheServicesAgainWhenItTakesPortsBack()
    {
        const QList<Change> changes = section().remedy(camera(), answered({{u"rtsp"_s, u"8554"_s}}));
        QCOMPARE(requests({*undoOf(changes.constFirst())}), QStringList {u"preprocess=8&rtsp_port=554"_s});
    }

    void refusesAsTyped_data()
    {
        QTest::addColumn<Values>("answers");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *title, const Values &answers, const char *says) {
            QTest::newRow(title) << answers << QString::fromLatin1(says);
        };
        row("reserved", {{u"http"_s, u"81"_s}}, "HTTP stays on 80, or gets a port from 1025");
        row("reserved for RTSP", {{u"rtsp"_s, u"80"_s}}, "RTSP stays on 554");
        row("too large", {{u"https"_s, u"65536"_s}}, "HTTPS stays on 443");
        row("negative", {{u"https"_s, u"-8443"_s}}, "HTTPS stays on 443");
        row("a word", {{u"rtsp"_s, u"rtsp"_s}}, "RTSP stays on 554");
        row("another service", {{u"http"_s, u"8080"_s}}, "uses it for HTTP (second)");
        row("twice", {{u"http"_s, u"8000"_s}, {u"https"_s, u"8000"_s}}, "uses it for HTTPS");
        row("SIP", {{u"rtsp"_s, u"5060"_s}}, "uses it for SIP");
        row("FTP", {{u"http"_s, u"2121"_s}}, "uses it for FTP");
        row("RTP", {{u"rtsp"_s, u"5556"_s}}, "uses it for RTP");
        row("RTCP", {{u"rtsp"_s, u"5559"_s}}, "uses it for RTP");
        row("multicast", {{u"rtsp"_s, u"5561"_s}}, "uses it for RTP");
        row("closed to browsers", {{u"https"_s, u"6666"_s}}, "Browsers open no page on port 6666");
    }

    void refusesAsTyped()
    {
        QFETCH(const Values, answers);
        QFETCH(const QString, says);
        const Finding finding = section().judge(camera(), answered(answers));
        QCOMPARE(finding.verdict, Verdict::Unknown);
        QVERIFY2(answers.contains(finding.needs.mid(6)), qPrintable(finding.needs)); // ports.http …
        QVERIFY2(finding.reason.english().contains(says), qPrintable(finding.reason.english()));
        QVERIFY(section().remedy(camera(), answered(answers)).isEmpty());
    }

    void takesWhatIsFine()
    {
        for (const auto *port : {"8554", "1025", "65535", "6666"})
            QVERIFY(section().judge(camera(), answered({{u"rtsp"_s, QString::fromLatin1(port)}})).needs.isEmpty());
        QCOMPARE(section().judge(camera(), answered({{u"http"_s, u"80"_s}})).verdict, Verdict::Good);
    }

    void isAbsentWhereNoWantedServiceHasAName()
    {
        const Snapshot bare = without(camera(), {u"network_https_port"_s});
        const Finding finding = section().judge(bare, answered({{u"https"_s, u"8443"_s}}));
        QCOMPARE(finding.verdict, Verdict::NotPresent);
        QVERIFY(section().remedy(bare, answered({{u"https"_s, u"8443"_s}})).isEmpty());
    }

    void looksAtThePortsThatWereGivenUp()
    {
        QCOMPARE(section().proofs(camera(), answered({{u"rtsp"_s, u"8554"_s}})).probes, QList {ProbeKind::OldPorts});
        QVERIFY(section().proofs(camera(), answered({{u"http"_s, u"80"_s}})).probes.isEmpty());
        QVERIFY(section().proofs(camera(), answered({{u"http"_s, u"81"_s}})).probes.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPortsSection)
#include "tst_ports_section.moc"
