// SPDX-License-Identifier: Apache-2.0
#include "looking.h"
#include "odd_server.h"
#include "trust/tls_server.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using Behaviour = OddServer::Behaviour;
using Depth = probes::Prober::Depth;
using Ending = OddServer::Ending;
using Kind = model::Error::Kind;
using Sight = model::Result<model::TlsSight>;
using model::TlsVersion;

static constexpr auto v10 = TlsVersion::Tls1_0;
static constexpr auto v11 = TlsVersion::Tls1_1;
static constexpr auto v12 = TlsVersion::Tls1_2;
static constexpr auto v13 = TlsVersion::Tls1_3;

/// Between the prober and a server: may hang up on the first ones, may go after some, and hears what the server says.
class Relay : public QObject
{
public:
    struct Manners
    {
        int hangsUpOn = 0;
        int servesOnly = 100;
    };

    Relay(quint16 behind, const Manners &manners)
        : m_manners(manners)
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("No port on loopback.");
        m_port = m_server.serverPort();
        connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, [this, behind] { welcome(behind); });
    }

    quint16 port() const { return m_port; }

    const QByteArray &firstWords() const { return m_firstWords; }

private:
    void welcome(quint16 behind)
    {
        QTcpSocket *front = m_server.nextPendingConnection();
        const bool isFirst = ++m_connections == 1;
        if (m_connections >= m_manners.servesOnly)
            m_server.close();
        if (m_connections <= m_manners.hangsUpOn) {
            connect(front, &QTcpSocket::readyRead, front, &QTcpSocket::abort);
            return;
        }
        auto *back = new QTcpSocket(front);
        connect(front, &QTcpSocket::readyRead, back, [=] { back->write(front->readAll()); });
        connect(back, &QTcpSocket::readyRead, this, [=, this] {
            const QByteArray bytes = back->readAll();
            if (isFirst)
                m_firstWords += bytes;
            front->write(bytes);
        });
        connect(back, &QTcpSocket::disconnected, front, &QTcpSocket::disconnectFromHost);
        connect(front, &QTcpSocket::disconnected, front, &QObject::deleteLater); // s_server serves one after the other
        back->connectToHost(QHostAddress(QHostAddress::LocalHost), behind);
    }

    QTcpServer m_server;
    quint16 m_port = 0;
    Manners m_manners;
    int m_connections = 0;
    QByteArray m_firstWords;
};

Q_DECLARE_METATYPE(QList<TlsVersion>)
Q_DECLARE_METATYPE(QList<Behaviour>)

/// What is seen at the HTTPS port, on servers of OpenSSL's own command line and on hostile ones.
class TstTlsLook : public QObject
{
    Q_OBJECT

    const OpenSslTool m_tool;

    static probes::Target target(quint16 port, const QString &host = u"127.0.0.1"_s)
    {
        probes::Target target;
        target.address = {host, model::Address::Scheme::Https, 1};
        target.peer = QHostAddress(QHostAddress::LocalHost);
        target.httpsPort = port;
        return target;
    }

    static Sight look(const probes::Target &target, Depth depth, std::chrono::milliseconds timeout = 5s)
    {
        auto pace = looking::quickPace();
        pace.requestTimeout = timeout;
        probes::NetworkProber prober(pace);
        QFutureWatcher<Sight> watcher;
        QSignalSpy ended(&watcher, &QFutureWatcherBase::finished); // qWaitFor() would doze between any two messages
        watcher.setFuture(prober.lookAtTls(target, depth));
        if (!ended.wait(20'000) || watcher.future().resultCount() != 1)
            qFatal("The look did not end.");
        return watcher.result();
    }

private Q_SLOTS:

    void initTestCase()
    {
        m_tool.makeSelfSigned(u"new"_s, {u"/CN=127.0.0.1"_s, u"subjectAltName=IP:127.0.0.1"_s, {}});
        m_tool.make({u"genrsa"_s, u"-out"_s, u"old.key"_s, u"1024"_s});
        m_tool.makeSelfSigned(u"old"_s, {u"/CN=old"_s, {}, {u"-sha1"_s}});
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void measuresTheVersions_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QList<TlsVersion>>("accepted");
        const QStringList all {u"-cipher"_s, u"ALL:@SECLEVEL=0"_s};
        const auto from = [&](const char *least, const char *most) {
            return all
                + QStringList {
                    u"-min_protocol"_s, QLatin1StringView(least), u"-max_protocol"_s, QLatin1StringView(most)};
        };
        QTest::newRow("1.0") << u"old"_s << all + QStringList {u"-tls1"_s} << QList {v10};
        QTest::newRow("1.1") << u"old"_s << all + QStringList {u"-tls1_1"_s} << QList {v11};
        QTest::newRow("1.2") << u"new"_s << all + QStringList {u"-tls1_2"_s} << QList {v12};
        QTest::newRow("1.3") << u"new"_s << all + QStringList {u"-tls1_3"_s} << QList {v13};
        QTest::newRow("1.0 without forward secrecy")
            << u"old"_s << QStringList {u"-cipher"_s, u"AES128-SHA:@SECLEVEL=0"_s, u"-tls1"_s} << QList {v10};
        QTest::newRow("1.0 with a small group")
            << u"old"_s << QStringList {u"-cipher"_s, u"DHE-RSA-AES128-SHA:@SECLEVEL=0"_s, u"-tls1"_s} << QList {v10};
        QTest::newRow("to 1.2, old") << u"old"_s << from("TLSv1", "TLSv1.2") << QList {v10, v11, v12};
        QTest::newRow("all") << u"new"_s << from("TLSv1", "TLSv1.3") << QList {v10, v11, v12, v13};
        QTest::newRow("today's") << u"new"_s << from("TLSv1.2", "TLSv1.3") << QList {v12, v13};
        QTest::newRow("a hole") << u"new"_s << from("TLSv1", "TLSv1.3") + QStringList {u"-no_tls1_1"_s}
                                << QList {v10, v12, v13};
    }

    void measuresTheVersions()
    {
        QFETCH(const QString, certificate);
        QFETCH(const QStringList, arguments);
        QFETCH(const QList<TlsVersion>, accepted);
        const TlsServer server(m_tool, certificate, arguments);
        const Sight all = look(target(server.port()), Depth::AllVersions);
        QVERIFY2(all, all ? "" : qPrintable(all.error().detail));
        QCOMPARE(all->accepted, accepted);
        QCOMPARE(all->chain.size(), 1);
        QCOMPARE(all->chain.first().der, m_tool.der(certificate + u".pem"_s));
        QVERIFY(!all->issuedAsWanted);
        const Sight one = look(target(server.port()), Depth::CertificateOnly);
        QVERIFY(one);
        QCOMPARE(one->chain, all->chain);
        QVERIFY(one->accepted.isEmpty());
    }

    void greetsServersThatKnowNoSecureRenegotiation()
    {
        const TlsServer server(m_tool, u"old"_s,
            {u"--priority"_s, u"NORMAL:-VERS-ALL:+VERS-TLS1.0:+VERS-TLS1.2:%DISABLE_SAFE_RENEGOTIATION"_s},
            TlsServer::Maker::GnuTls);
        const Sight sight = look(target(server.port()), Depth::AllVersions);
        QVERIFY2(sight, sight ? "" : qPrintable(sight.error().detail));
        const QList<TlsVersion> accepted {v10, v12};
        QCOMPARE(sight->accepted, accepted);
    }

    void showsTheChainAsItWasSent()
    {
        m_tool.makeIssued(u"leaf"_s, u"new"_s, {u"/CN=leaf"_s, {}, {}});
        const TlsServer server(m_tool, u"leaf"_s, {u"-cert_chain"_s, u"new.pem"_s});
        const Sight sight = look(target(server.port()), Depth::CertificateOnly);
        QVERIFY(sight);
        QCOMPARE(sight->chain.size(), 2);
        QCOMPARE(sight->chain.first().commonName, u"leaf"_s);
        QCOMPARE(sight->chain.last().commonName, u"127.0.0.1"_s);
    }

    void goesToTheMovedPort()
    {
        const TlsServer server(m_tool, u"new"_s, {});
        auto where = target(9);
        where.movedPorts.insert(u"https"_s, server.port());
        QVERIFY(look(where, Depth::CertificateOnly));
    }

    void asksAgainInTheOldWayWhenTheModernOneIsHungUpOn()
    {
        const TlsServer server(m_tool, u"old"_s, {u"-tls1"_s, u"-cipher"_s, u"ALL:@SECLEVEL=0"_s});
        const Relay relay(server.port(), {.hangsUpOn = 1});
        const Sight sight = look(target(relay.port()), Depth::CertificateOnly);
        QVERIFY(sight);
        QCOMPARE(sight->chain.first().commonName, u"old"_s);
    }

    void saysNothingOfVersionsThatItCouldNotOffer()
    {
        const TlsServer server(m_tool, u"new"_s, {});
        const Relay relay(server.port(), {.servesOnly = 2});
        const Sight sight = look(target(relay.port()), Depth::AllVersions);
        QVERIFY(sight);
        QCOMPARE(sight->chain.size(), 1);
        QVERIFY(sight->accepted.isEmpty());
    }

    void believesNoReplayedCertificate_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString cipher = u"-cipher"_s;
        QTest::newRow("1.3") << QStringList {u"-tls1_3"_s, cipher, u"ALL:@SECLEVEL=0"_s};
        QTest::newRow("1.2") << QStringList {u"-tls1_2"_s, cipher, u"ALL:@SECLEVEL=0"_s};
        QTest::newRow("1.0") << QStringList {u"-tls1"_s, cipher, u"ALL:@SECLEVEL=0"_s};
        QTest::newRow("without forward secrecy") << QStringList {u"-tls1_2"_s, cipher, u"AES128-SHA:@SECLEVEL=0"_s};
    }

    void believesNoReplayedCertificate()
    {
        QFETCH(const QStringList, arguments);
        const TlsServer server(m_tool, u"old"_s, arguments);
        const Relay relay(server.port(), {});
        QVERIFY(look(target(relay.port()), Depth::CertificateOnly));
        // Whoever can hear the camera can show its certificate. He has not got its key.
        QVERIFY(!relay.firstWords().isEmpty());
        OddServer impostor(QList<Behaviour> {Behaviour {{relay.firstWords()}}});
        const Sight sight = look(target(impostor.port()), Depth::AllVersions, 500ms);
        QVERIFY(!sight);
    }

    void sendsNothingButTheHandshake()
    {
        OddServer inside(QList<Behaviour> {Behaviour {{}, Ending::StaysOpen}}, OddServer::Transport::Tls);
        QVERIFY(look(target(inside.port()), Depth::AllVersions));
        QTRY_VERIFY(!inside.requests().isEmpty());
        for (const QByteArray &request : inside.requests())
            QCOMPARE(request, QByteArray());
    }

    void namesTheHostOnlyWhereItIsAName_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QByteArray>("named");
        QTest::newRow("name") << u"Camera-7.example."_s << QByteArray("Camera-7.example");
        QTest::newRow("other letters") << u"bücher.example"_s << QByteArray("xn--bcher-kva.example");
        QTest::newRow("IPv4") << u"192.0.2.20"_s << QByteArray();
        QTest::newRow("IPv6") << u"2001:db8::5"_s << QByteArray();
        QTest::newRow("nothing of either") << u"a b"_s << QByteArray();
    }

    void namesTheHostOnlyWhereItIsAName()
    {
        QFETCH(const QString, host);
        QFETCH(const QByteArray, named);
        OddServer server(QList<Behaviour> {Behaviour {}});
        QVERIFY(!look(target(server.port(), host), Depth::CertificateOnly));
        const QByteArray hello = server.requests().first();
        QVERIFY(hello.startsWith("\x16\x03\x01"));
        // The kind and the length of a name stand before it (RFC 6066); the list of names is an extension of number 0.
        const auto size = static_cast<char>(named.size());
        const QByteArray entry = QByteArray("\0\0", 2) + size + named;
        if (named.isEmpty())
            QVERIFY(!hello.contains(host.toUtf8()));
        else
            QVERIFY(hello.contains(entry));
    }

    void endsWhateverAnswers_data()
    {
        QTest::addColumn<QList<Behaviour>>("behaviours");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QList<Behaviour> &behaviours, Kind kind) {
            QTest::newRow(name) << behaviours << static_cast<int>(kind);
        };
        const QByteArray huge(1024 * 1024, 'x');
        const QByteArray record = QByteArray("\x16\x03\x03\x40\x00", 5) + QByteArray(16 * 1024, '\0');
        row("silent", {{{}, Ending::StaysOpen}}, Kind::TimedOut);
        row("hangs up", {{{}}}, Kind::BadReply);
        row("speaks HTTP", {{{"HTTP/1.1 400 Bad Request\r\n\r\n"}}}, Kind::BadReply);
        row("speaks HTTP and stays", {{{"HTTP/1.1 400 Bad Request\r\n\r\n"}, Ending::StaysOpen}}, Kind::BadReply);
        row("says no", {{{QByteArray("\x15\x03\x01\x00\x02\x02\x28", 7)}}}, Kind::BadReply);
        row("half a record", {{{QByteArray("\x16\x03\x03\x00", 4)}}}, Kind::BadReply);
        row("half a record, and stays", {{{QByteArray("\x16\x03\x03\x00", 4)}, Ending::StaysOpen}}, Kind::TimedOut);
        row("floods", {{{huge}, Ending::StaysOpen, true}}, Kind::BadReply);
        row("floods with records", {{{record}, Ending::StaysOpen, true}}, Kind::BadReply);
        row("floods with warnings",
            {{{QByteArray("\x15\x03\x01\x00\x02\x01\x5a", 7).repeated(1000)}, Ending::StaysOpen, true}},
            Kind::BadReply);
        row("announces a huge chain",
            {{{QByteArray("\x16\x03\x03\x00\x2a\x02\x00\x00\x26\x03\x03", 11) + QByteArray(32, 'r')
                  + QByteArray("\x00\xc0\x2b\x00", 4) + QByteArray("\x16\x03\x03\x40\x00\x0b\xff\xff\xff", 9)
                  + QByteArray(16 * 1024 - 4, 'c')},
                Ending::StaysOpen, false}},
            Kind::BadReply);
    }

    void endsWhateverAnswers()
    {
        QFETCH(const QList<Behaviour>, behaviours);
        QFETCH(const int, kind);
        OddServer server(behaviours);
        QElapsedTimer clock;
        clock.start();
        const Sight sight = look(target(server.port()), Depth::AllVersions, 300ms);
        QVERIFY2(clock.elapsed() < 4'000, qPrintable(u"%1 ms"_s.arg(clock.elapsed())));
        QVERIFY(!sight);
        QCOMPARE(static_cast<int>(sight.error().kind), kind);
        QVERIFY(sight.error().detail.contains(QString::number(server.port())));
        QVERIFY(!sight.error().detail.contains(u"SSL"_s));
    }

    void saysThatNothingListens()
    {
        quint16 port = 0;
        {
            const OddServer gone(QList<Behaviour> {Behaviour {}});
            port = gone.port();
        }
        const Sight sight = look(target(port), Depth::AllVersions);
        QCOMPARE(sight.error().kind, Kind::Unreachable);
    }

    void cancelsWhenTheProberGoes()
    {
        OddServer server({{{}, Ending::StaysOpen}});
        auto prober = std::make_unique<probes::NetworkProber>(model::Pace());
        const auto future = prober->lookAtTls(target(server.port()), Depth::AllVersions);
        QTRY_VERIFY(!server.requests().isEmpty() && !server.requests().first().isEmpty());
        prober.reset();
        QVERIFY(future.isFinished());
        QVERIFY(future.isCanceled());
    }

    void mayBeDestroyedByItsOwnAnswer()
    {
        const TlsServer server(m_tool, u"new"_s, {});
        auto prober = std::make_unique<probes::NetworkProber>(model::Pace());
        bool isAnswered = false;
        const auto future = prober->lookAtTls(target(server.port()), Depth::AllVersions).then([&](const Sight &sight) {
            isAnswered = sight.has_value();
            prober.reset();
        });
        QTRY_VERIFY(isAnswered);
        QVERIFY(!prober);
    }
};

QTEST_GUILESS_MAIN(TstTlsLook)
#include "tst_tls_look.moc"
