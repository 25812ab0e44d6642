// SPDX-License-Identifier: Apache-2.0
#include "looking.h"
#include "odd_server.h"

#include <QRegularExpression>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using namespace looking;
using Behaviour = OddServer::Behaviour;
using Ending = OddServer::Ending;
using Transport = OddServer::Transport;

Q_DECLARE_METATYPE(model::ProbeResult::Verdict)

/// The certificate at the HTTPS port, as a stranger sees it.
class TstHttpsCertificate : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void knowsTheRightOne_data();
    void knowsTheRightOne();
    void sendsNothingToAnotherOne();
    void judgesWhatComesInside_data();
    void judgesWhatComesInside();
    void judgesWhatIsNoTls_data();
    void judgesWhatIsNoTls();
    void takesAClosedPortForALie();

private:
    static probes::Target target(quint16 port);
    static ProbeResult lookAt(const probes::Target &where);
};

probes::Target TstHttpsCertificate::target(quint16 port)
{
    probes::Target target;
    target.address = {u"127.0.0.1"_s, model::Address::Scheme::Http, quint16(1)};
    target.peer = QHostAddress(QHostAddress::LocalHost);
    target.httpsPort = port;
    return target;
}

ProbeResult TstHttpsCertificate::lookAt(const probes::Target &where)
{
    auto pace = quickPace();
    pace.requestTimeout = 400ms;
    probes::NetworkProber prober(pace);
    const auto result = look(prober, where, ProbeKind::HttpsCertificate);
    if (result.evidence.size() > 512 || result.seen.isEmpty())
        qFatal("Not fit for a record.");
    return result;
}

void TstHttpsCertificate::knowsTheRightOne_data()
{
    QTest::addColumn<bool>("isExpected");
    QTest::newRow("expected") << true;
    QTest::newRow("any will do") << false;
}

void TstHttpsCertificate::knowsTheRightOne()
{
    QFETCH(const bool, isExpected);
    OddServer server({{{"HTTP/1.1 401 X\r\n\r\n"}}}, Transport::Tls);
    auto where = target(server.port());
    where.expectedCertificate = isExpected ? server.certificate() : QByteArray();
    const auto result = lookAt(where);
    QVERIFY2(result.verdict == Verdict::Holds, qPrintable(result.seen.english()));
    QVERIFY(result.evidence.contains("sha256:" + server.certificate().toHex()));
    const auto today = QDateTime::currentDateTimeUtc().addSecs(3600).date().toString(Qt::ISODate);
    QVERIFY2(result.seen.english().contains(u"valid until "_s + today), qPrintable(result.seen.english()));
    QVERIFY2(result.seen.english().endsWith(u" TLS 1.2, TLS 1.3."_s), qPrintable(result.seen.english()));
    QVERIFY(!server.requests().first().contains("Authorization"));
}

void TstHttpsCertificate::sendsNothingToAnotherOne()
{
    OddServer server({{{"HTTP/1.1 200 OK\r\n\r\n"}}}, Transport::Tls);
    auto where = target(server.port());
    where.expectedCertificate = QByteArray(32, 'x');
    const auto result = lookAt(where);
    QCOMPARE(result.verdict, Verdict::Broken);
    QVERIFY(result.seen.english().startsWith(u"Another certificate than expected"_s));
    QVERIFY(result.evidence.contains("sha256:" + server.certificate().toHex()));
    for (const auto &request : server.requests())
        QVERIFY(request.isEmpty());
}

void TstHttpsCertificate::judgesWhatComesInside_data()
{
    QTest::addColumn<QList<Behaviour>>("behaviours");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const char *name, const Behaviour &behaviour, Verdict verdict) {
        QTest::newRow(name) << QList<Behaviour> {behaviour} << verdict;
    };
    row("settings for anybody are another probe's", {{"HTTP/1.1 200 OK\r\n\r\nsystem_info_modelname='X'\r\n"}},
        Verdict::Holds);
    row("an endless page", {{"HTTP/1.1 200 OK\r\n\r\n", QByteArray(300'000, 'x')}, Ending::StaysOpen, true},
        Verdict::Holds);
    row("hangs up", {}, Verdict::NotSeen);
    row("silent", {{}, Ending::StaysOpen}, Verdict::NotSeen);
    row("garbage", {{QByteArray(300'000, 'x')}, Ending::StaysOpen, true}, Verdict::NotSeen);
    row("half a reply", {{"HTTP/1.1 2"}}, Verdict::NotSeen);
}

void TstHttpsCertificate::judgesWhatComesInside()
{
    QFETCH(const QList<Behaviour>, behaviours);
    QFETCH(const Verdict, verdict);
    OddServer server(behaviours, Transport::Tls);
    const auto result = lookAt(target(server.port()));
    QVERIFY2(result.verdict == verdict, qPrintable(result.seen.english()));
}

void TstHttpsCertificate::judgesWhatIsNoTls_data()
{
    QTest::addColumn<QList<Behaviour>>("behaviours");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const char *name, const Behaviour &behaviour, Verdict verdict) {
        QTest::newRow(name) << QList<Behaviour> {behaviour} << verdict;
    };
    row("HTTP", {{"HTTP/1.1 400 Bad Request\r\n\r\n"}}, Verdict::Broken);
    row("hangs up", {}, Verdict::Broken);
    row("garbage", {{QByteArray(300'000, 'x')}, Ending::StaysOpen, true}, Verdict::Broken);
    row("half a handshake", {{QByteArray("\x16\x03\x03\x00\x7a\x02", 6)}}, Verdict::Broken);
    row("half a handshake, then silence", {{QByteArray("\x16\x03\x03\x00\x7a\x02", 6)}, Ending::StaysOpen},
        Verdict::NotSeen);
    row("silent", {{}, Ending::StaysOpen}, Verdict::NotSeen);
}

void TstHttpsCertificate::judgesWhatIsNoTls()
{
    QFETCH(const QList<Behaviour>, behaviours);
    QFETCH(const Verdict, verdict);
    OddServer server(behaviours);
    const auto result = lookAt(target(server.port()));
    QVERIFY2(result.verdict == verdict, qPrintable(result.seen.english()));
}

void TstHttpsCertificate::takesAClosedPortForALie()
{
    quint16 port = 0;
    {
        const OddServer gone(QList<Behaviour> {Behaviour {}});
        port = gone.port();
    }
    const auto result = lookAt(target(port));
    QCOMPARE(result.verdict, Verdict::Broken);
    QCOMPARE(result.seen.english(), u"HTTPS is said to be on, but nothing answers there."_s);
}

QTEST_GUILESS_MAIN(TstHttpsCertificate)
#include "tst_https_certificate.moc"
