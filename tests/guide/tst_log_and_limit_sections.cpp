// SPDX-License-Identifier: Apache-2.0
//
// remote_log_on and stream_limit_set, and who can prove that something arrives.

#include "guide/catalog.h"

#include <QRegularExpression>
#include <QTest>

using namespace guide;
using namespace model;
using namespace Qt::Literals::StringLiterals;

using Values = QMap<QString, QString>;

Q_DECLARE_METATYPE(Verdict)

namespace {

Snapshot camera(const Parameters &parameters)
{
    Snapshot snapshot;
    snapshot.complete = true;
    snapshot.parameters = parameters;
    return snapshot;
}

Answers answered(const QString &id, const Values &values)
{
    Answers answers;
    answers.sections[id].values = values;
    return answers;
}

QStringList written(const QList<Change> &changes)
{
    QStringList writes;
    for (const Change &change : changes) {
        for (const ParameterValue &parameter : std::get<SetParameters>(change.body).values)
            writes.append(parameter.name + u'=' + parameter.value);
    }
    return writes;
}

Parameters log(const QString &on, const QString &server, const QString &port)
{
    return {{u"syslog_enableremotelog"_s, on}, {u"syslog_serverip"_s, server}, {u"syslog_serverport"_s, port}};
}

} // namespace

class TestLogAndLimitSections : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void judgesAndWrites_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<Parameters>("parameters");
        QTest::addColumn<Values>("answers");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<QString>("needs");
        QTest::addColumn<QStringList>("writes");
        const auto logRow = [](const char *title, const Parameters &parameters, const Values &answers, Verdict verdict,
                                const QStringList &writes = {}, const QString &needs = {}) {
            QTest::addRow("log: %s", title)
                << u"remote_log_on"_s << parameters << answers << verdict << needs << writes;
        };
        const Values here {{u"server"_s, u"10.0.0.5"_s}};
        logRow("off", log(u"0"_s, {}, u"514"_s), here, Verdict::Weak,
            {u"syslog_serverip=10.0.0.5"_s, u"syslog_enableremotelog=1"_s});
        logRow("off, right server", log(u"0"_s, u"10.0.0.5"_s, u"514"_s), here, Verdict::Weak,
            {u"syslog_enableremotelog=1"_s});
        logRow("another server", log(u"1"_s, u"10.0.0.6"_s, u"514"_s), here, Verdict::Weak,
            {u"syslog_serverip=10.0.0.5"_s});
        logRow("another port", log(u"1"_s, u"10.0.0.5"_s, u"515"_s), here, Verdict::Weak, {u"syslog_serverport=514"_s});
        logRow("port that is none", log(u"1"_s, u"10.0.0.5"_s, u"syslog"_s), here, Verdict::Weak,
            {u"syslog_serverport=514"_s});
        logRow("on", log(u"1"_s, u"10.0.0.5"_s, u"514"_s), here, Verdict::Good);
        logRow("name in capitals", log(u"1"_s, u"LOG.lan"_s, u"1514"_s),
            {{u"server"_s, u"log.lan"_s}, {u"port"_s, u"1514"_s}}, Verdict::Good);
        logRow("IPv6, written otherwise", log(u"1"_s, u"2001:DB8:0::5"_s, u"514"_s), {{u"server"_s, u"2001:db8::5"_s}},
            Verdict::Good);
        logRow("neither on nor off", log(u"maybe"_s, u"10.0.0.5"_s, u"514"_s), here, Verdict::Unknown);
        logRow("nobody said", log(u"1"_s, u"10.0.0.5"_s, u"514"_s), {}, Verdict::Unknown, {}, u"logServer"_s);
        logRow(
            "hostile", log(u"0"_s, {}, u"514"_s), {{u"server"_s, u"a;reboot"_s}}, Verdict::Unknown, {}, u"logServer"_s);
        logRow("no port", log(u"0"_s, {}, u"514"_s), {{u"server"_s, u"a"_s}, {u"port"_s, u"0"_s}}, Verdict::Unknown, {},
            u"logPort"_s);
        logRow("port in words", log(u"0"_s, {}, u"514"_s), {{u"server"_s, u"a"_s}, {u"port"_s, u"udp"_s}},
            Verdict::Unknown, {}, u"logPort"_s);
        Parameters portless = log(u"0"_s, {}, u"514"_s);
        portless.remove(u"syslog_serverport"_s);
        logRow("no name for the port", portless, here, Verdict::Weak,
            {u"syslog_serverip=10.0.0.5"_s, u"syslog_enableremotelog=1"_s});
        logRow("no name for another port", portless, {{u"server"_s, u"a"_s}, {u"port"_s, u"1514"_s}}, Verdict::Unknown,
            {}, u"logPort"_s);
        logRow("other spelling", {{u"syslog_i0_enableremotelog"_s, u"0"_s}, {u"syslog_i0_serverip"_s, {}}}, here,
            Verdict::Weak, {u"syslog_i0_serverip=10.0.0.5"_s, u"syslog_i0_enableremotelog=1"_s});
        logRow("only a level", {{u"syslog_level"_s, u"6"_s}}, here, Verdict::NotPresent);

        const auto limitRow = [](const char *title, const Parameters &parameters, const QString &answer,
                                  Verdict verdict, const QStringList &writes = {}, const QString &needs = {}) {
            QTest::addRow("limit: %s", title)
                << u"stream_limit_set"_s << parameters << Values {{u"limit"_s, answer}} << verdict << needs << writes;
        };
        const auto limit = [](const QString &value, const QString &most = u"10"_s) {
            return Parameters {{u"ipfilter_maxconnection"_s, value}, {u"capability_protocol_maxconnection"_s, most}};
        };
        limitRow("factory", limit(u"10"_s), {}, Verdict::Weak, {u"ipfilter_maxconnection=5"_s});
        limitRow("sensible", limit(u"5"_s), {}, Verdict::Good);
        limitRow("less", limit(u"2"_s), {}, Verdict::Good);
        limitRow("as said", limit(u"10"_s), u"2"_s, Verdict::Weak, {u"ipfilter_maxconnection=2"_s});
        limitRow("more was said", limit(u"10"_s), u"10"_s, Verdict::Good);
        limitRow("a small camera", limit(u"4"_s, u"4"_s), {}, Verdict::Good);
        limitRow("capability is no number", limit(u"8"_s, u"-"_s), {}, Verdict::Weak, {u"ipfilter_maxconnection=5"_s});
        limitRow("too many", limit(u"10"_s), u"11"_s, Verdict::Unknown, {}, u"streamLimit"_s);
        limitRow("none", limit(u"10"_s), u"0"_s, Verdict::Unknown, {}, u"streamLimit"_s);
        limitRow("in words", limit(u"10"_s), u"few"_s, Verdict::Unknown, {}, u"streamLimit"_s);
        limitRow("the camera has 0", limit(u"0"_s), {}, Verdict::Unknown);
        limitRow("the camera has a word", limit(u"many"_s), {}, Verdict::Unknown);
        limitRow("no name", {{u"capability_protocol_maxconnection"_s, u"10"_s}}, {}, Verdict::NotPresent);
        limitRow("none at all", {{u"capability_protocol_maxconnection"_s, u"0"_s}}, {}, Verdict::NotPresent);
    }

    void judgesAndWrites()
    {
        QFETCH(const QString, id);
        QFETCH(const Parameters, parameters);
        QFETCH(const Values, answers);
        QFETCH(const Verdict, verdict);
        const Section &section = *sectionWithId(id);
        const Finding finding = section.judge(camera(parameters), answered(id, answers));
        QCOMPARE(finding.verdict, verdict);
        QTEST(finding.needs, "needs");
        const QList<Change> changes = section.remedy(camera(parameters), answered(id, answers));
        QTEST(written(changes), "writes");
        QVERIFY(changes.size() <= 1); // one request
        if (verdict == Verdict::Weak) {
            const Snapshot fixed = preview(camera(parameters), changes.first());
            QCOMPARE(section.judge(fixed, answered(id, answers)).verdict, Verdict::Good);
        }
    }

    void provesWhatArrivesOnThisComputer_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<Parameters>("parameters");
        QTest::addColumn<ProbeKind>("probe");
        QTest::newRow("log") << u"remote_log_on"_s << log(u"0"_s, {}, u"514"_s) << ProbeKind::RemoteLog;
        QTest::newRow("time") << u"ntp_server_set"_s
                              << Parameters {{u"system_ntp"_s, {}}, {u"system_updateinterval"_s, u"0"_s}}
                              << ProbeKind::TimeRequest;
    }

    void provesWhatArrivesOnThisComputer()
    {
        QFETCH(const QString, id);
        QFETCH(const Parameters, parameters);
        QFETCH(const ProbeKind, probe);
        const Section &section = *sectionWithId(id);
        Snapshot snapshot = camera(parameters);
        const Answers here = answered(id, {{u"server"_s, u"192.0.2.7"_s}});
        QVERIFY(section.proofs(snapshot, here).probes.isEmpty()); // our own address is not known
        snapshot.localAddress = QHostAddress(u"::ffff:192.0.2.7"_s);
        QCOMPARE(section.proofs(snapshot, here).probes, QList {probe});
        QVERIFY(section.proofs(snapshot, answered(id, {{u"server"_s, u"192.0.2.8"_s}})).probes.isEmpty());
        QVERIFY(section.proofs(snapshot, answered(id, {{u"server"_s, u"log.lan"_s}})).probes.isEmpty());
        QVERIFY(section.proofs(snapshot, {}).probes.isEmpty());
    }

    void saysThatTheLogTravelsInTheClear()
    {
        QVERIFY(sectionWithId(u"remote_log_on")->why.english().contains("clear text (UDP)"_L1));
        QVERIFY(sectionWithId(u"remote_log_on")
                    ->proofs(camera({}), {})
                    .reasonForNone.english()
                    .startsWith("Not proven from here: "_L1));
    }

    void saysThatViewersAreDisconnectedOnce()
    {
        QVERIFY(sectionWithId(u"stream_limit_set")->sideEffects.english().contains("disconnected once"_L1));
    }
};

QTEST_GUILESS_MAIN(TestLogAndLimitSections)
#include "tst_log_and_limit_sections.moc"
