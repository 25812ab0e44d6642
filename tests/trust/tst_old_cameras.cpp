// SPDX-License-Identifier: Apache-2.0
#include "tls_server.h"
#include "trust/old_cameras.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Maker = TlsServer::Maker;

Q_DECLARE_METATYPE(TlsServer::Maker)

/// Qt's own sockets against servers as old as cameras are.
class TstOldCameras : public QObject
{
    Q_OBJECT

    const OpenSslTool m_tool;

private Q_SLOTS:

    void initTestCase()
    {
        m_tool.make({u"genrsa"_s, u"-out"_s, u"old.key"_s, u"1024"_s});
        m_tool.makeSelfSigned(u"old"_s, {u"/CN=old"_s, {}, {u"-sha1"_s}});
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void areUnderstood_data()
    {
        QTest::addColumn<Maker>("maker");
        QTest::addColumn<QStringList>("arguments");
        const auto openssl = [](const QString &version, const QString &ciphers) {
            return QStringList {version, u"-cipher"_s, ciphers + u":@SECLEVEL=0"_s};
        };
        const auto gnutls = [](const QString &versions) {
            return QStringList {u"--priority"_s, u"NORMAL:-VERS-ALL:"_s + versions + u":%DISABLE_SAFE_RENEGOTIATION"_s};
        };
        QTest::newRow("TLS 1.0") << Maker::OpenSsl << openssl(u"-tls1"_s, u"ALL"_s);
        QTest::newRow("TLS 1.0 without forward secrecy") << Maker::OpenSsl << openssl(u"-tls1"_s, u"AES128-SHA"_s);
        QTest::newRow("TLS 1.2") << Maker::OpenSsl << openssl(u"-tls1_2"_s, u"ALL"_s);
        QTest::newRow("TLS 1.3") << Maker::OpenSsl << openssl(u"-tls1_3"_s, u"ALL"_s);
        QTest::newRow("TLS 1.0 without RFC 5746") << Maker::GnuTls << gnutls(u"+VERS-TLS1.0"_s);
        QTest::newRow("TLS 1.2 without RFC 5746") << Maker::GnuTls << gnutls(u"+VERS-TLS1.2"_s);
    }

    void areUnderstood()
    {
        QFETCH(const Maker, maker);
        QFETCH(const QStringList, arguments);
        const TlsServer server(m_tool, u"old"_s, arguments, maker);
        QSslSocket socket;
        auto configuration = trust::tlsForOldCameras();
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.setSslConfiguration(configuration);
        QSignalSpy encrypted(&socket, &QSslSocket::encrypted);
        socket.connectToHostEncrypted(u"127.0.0.1"_s, server.port());
        QVERIFY2(encrypted.wait(), qPrintable(socket.errorString()));
        QCOMPARE(socket.peerCertificate().toDer(), m_tool.der(u"old.pem"_s));
        socket.abort();
    }
};

QTEST_GUILESS_MAIN(TstOldCameras)
#include "tst_old_cameras.moc"
