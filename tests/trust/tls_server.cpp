// SPDX-License-Identifier: Apache-2.0
#include "tls_server.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// gnutls-serv does not say which one it took.
static quint16 freePort()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::Any))
        qFatal("No port is free.");
    return server.serverPort();
}

TlsServer::TlsServer(const OpenSslTool &tool, const QString &name, const QStringList &more, Maker maker)
{
    m_process.setWorkingDirectory(tool.path({}));
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    const QString certificate = name + u".pem"_s;
    const QString key = name + u".key"_s;
    if (maker == Maker::OpenSsl) {
        const QStringList common {
            u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-cert"_s, certificate, u"-key"_s, key};
        start(u"openssl"_s, common + more, u"ACCEPT [^\n]*:(\\d+)\n"_s);
    } else {
        const QStringList common {u"--port"_s, QString::number(freePort()), u"--x509certfile"_s, certificate,
            u"--x509keyfile"_s, key, u"--http"_s};
        start(u"gnutls-serv"_s, common + more, u"IPv4 [^\n]* port (\\d+)\\.\\.\\.done\n"_s);
    }
}

TlsServer::~TlsServer()
{
    m_process.kill();
    // A signal spy does not wait any more once a test has failed.
    if (!QTest::qWaitFor([&] { return m_process.state() == QProcess::NotRunning; }))
        qFatal("The TLS server does not end.");
}

void TlsServer::start(const QString &program, const QStringList &arguments, const QString &ready)
{
    const QRegularExpression pattern(ready);
    QByteArray said;
    QSignalSpy heard(&m_process, &QProcess::readyRead);
    m_process.start(program, arguments);
    while (m_port == 0) {
        if (!heard.wait(20'000))
            qFatal("%s: %s", qPrintable(program), said.constData());
        said += m_process.readAll();
        m_port = pattern.match(QString::fromLatin1(said)).captured(1).toUShort();
    }
}
