// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "openssl_tool.h"

#include <QProcess>

/// A TLS server that we did not write, on a port of loopback, until it is destroyed.
class TlsServer
{
public:
    enum class Maker {
        OpenSsl, ///< `openssl s_server`: one connection after the other
        GnuTls, ///< `gnutls-serv`: can leave out what old servers do not know
    };

    /// NAME.pem and NAME.key of the tool's folder are the server's.
    TlsServer(const OpenSslTool &tool, const QString &name, const QStringList &more, Maker maker = Maker::OpenSsl);
    ~TlsServer();
    Q_DISABLE_COPY_MOVE(TlsServer)

    quint16 port() const { return m_port; }

private:
    void start(const QString &program, const QStringList &arguments, const QString &ready);

    QProcess m_process;
    quint16 m_port = 0;
};
