// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/http_reply.h"
#include "simulator/self_signing.h"
#include "simulator/tls_server.h"

namespace simulator {

/** Whether there is HTTPS, by `https_enable` and the certificates, and what a peer is shown. */
class HttpsSetting : public QObject
{
    Q_OBJECT

public:
    explicit HttpsSetting(CameraState &state);

    /** True where the camera knows HTTPS at all. */
    bool isOffered() const;

    /** True while it should listen. */
    bool isWanted() const;

    CertificateShelf &shelf() { return m_shelf; }

    /** A server whose sockets speak TLS as this setting says. It must not outlive it. */
    std::unique_ptr<QTcpServer> makeServer();

    /** The certificate that the next connection is shown (DER); empty while there is none. */
    QByteArray certificate() { return shown().certificate; }

    static QString certificatePath();

    /** At that path: the camera's certificate as PEM, or 404. */
    HttpReply certificatePage() const;

    /** Handshakes completed since the start. */
    int connections() const { return m_connections; }

    /** As from the factory: the certificates are gone. */
    void reset();

Q_SIGNALS:
    /** HTTPS was switched, or shows another certificate: the web server has to start anew. */
    void restartNeeded();

private:
    void obey(const QString &name);
    void noteCertificate();
    bool vetoes(const QString &name, const QString &value) const;
    TlsOffer offer();
    const TlsIdentity &shown();

    CameraState &m_state;
    CertificateShelf m_shelf;
    SelfSigning m_selfSigning;
    QString m_enabled;
    int m_connections = 0;
    /** Of the fault `change-certificate`: where it started to count, and what is shown in the end. */
    std::optional<int> m_changeFrom;
    TlsIdentity m_other;
};

} // namespace simulator
