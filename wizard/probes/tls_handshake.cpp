// SPDX-License-Identifier: Apache-2.0
#include "probes/tls_handshake.h"

#include "trust/hosts.h"
#include "trust/x509.h"

#include <QNetworkProxy>

#include <utility>

namespace probes {

using model::TlsVersion;

namespace {

/// A chain may be 100 KB, as libssl has it; no honest handshake has twice as much.
constexpr qsizetype mostBytes = 256 * 1024;
constexpr int mostCertificates = 10;

constexpr std::pair<TlsVersion, int> numbers[] = {{TlsVersion::Tls1_0, TLS1_VERSION},
    {TlsVersion::Tls1_1, TLS1_1_VERSION}, {TlsVersion::Tls1_2, TLS1_2_VERSION}, {TlsVersion::Tls1_3, TLS1_3_VERSION}};

int numberOf(TlsVersion version)
{
    for (const auto &[known, number] : numbers) {
        if (known == version)
            return number;
    }
    return TLS1_3_VERSION;
}

std::optional<TlsVersion> versionOf(int number)
{
    for (const auto &[version, known] : numbers) {
        if (known == number)
            return version;
    }
    return std::nullopt;
}

struct FreeContext
{
    void operator()(SSL_CTX *context) const { SSL_CTX_free(context); }
};

SSL *newClient(const Greeting &greeting)
{
    const std::unique_ptr<SSL_CTX, FreeContext> context(SSL_CTX_new(TLS_client_method()));
    if (!context)
        return nullptr;
    // Level 0 first: above it TLS 1.0 and 1.1 are never offered, whatever is asked.
    SSL_CTX_set_security_level(context.get(), 0);
    SSL_CTX_set_cipher_list(context.get(), "ALL:!aNULL:@SECLEVEL=0");
    // Old servers do not know the secure renegotiation of RFC 5746; nothing is renegotiated here.
    SSL_CTX_set_options(context.get(), SSL_OP_LEGACY_SERVER_CONNECT);
    SSL_CTX_set_verify(context.get(), SSL_VERIFY_NONE, nullptr);
    SSL_CTX_set_min_proto_version(context.get(), numberOf(greeting.version.value_or(TlsVersion::Tls1_0)));
    SSL_CTX_set_max_proto_version(context.get(), numberOf(greeting.version.value_or(TlsVersion::Tls1_3)));
    SSL *ssl = SSL_new(context.get());
    if (!ssl)
        return nullptr;
    SSL_set_bio(ssl, BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()));
    SSL_set_connect_state(ssl);
    if (const QByteArray name = trust::dnsName(greeting.host); !name.isEmpty())
        SSL_set_tlsext_host_name(ssl, name.constData());
    return ssl;
}

QList<QByteArray> chainOf(const SSL *ssl)
{
    QList<QByteArray> chain;
    const STACK_OF(X509) *certificates = SSL_get_peer_cert_chain(ssl);
    for (int i = 0; i < sk_X509_num(certificates) && i < mostCertificates; ++i)
        chain.append(trust::derOf(sk_X509_value(certificates, i)));
    return chain;
}

} // namespace

TlsHandshake::TlsHandshake(const Greeting &greeting, Handler handler, QObject *parent)
    : QObject(parent)
    , m_greeting(greeting)
    , m_handler(std::move(handler))
{
    QMetaObject::invokeMethod(this, &TlsHandshake::open, Qt::QueuedConnection);
}

void TlsHandshake::open()
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        const bool isConnected = m_socket.state() == QAbstractSocket::ConnectedState;
        end(isConnected ? Handshake::Ending::Silent : Handshake::Ending::NoConnection);
    });
    m_deadline.start(m_greeting.timeout);
    m_socket.setProxy(QNetworkProxy::NoProxy);
    connect(&m_socket, &QTcpSocket::connected, this, [this] {
        m_ssl.reset(newClient(m_greeting));
        advance();
    });
    connect(&m_socket, &QTcpSocket::readyRead, this, &TlsHandshake::read);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &TlsHandshake::fail);
    m_socket.connectToHost(m_greeting.peer, m_greeting.port);
}

void TlsHandshake::read()
{
    while (m_handler && m_socket.bytesAvailable() > 0) {
        const QByteArray bytes = m_socket.read(16 * 1024);
        m_received += bytes.size();
        if (m_received > mostBytes || !m_ssl)
            end(Handshake::Ending::NoTls);
        else if (BIO_write(SSL_get_rbio(m_ssl.get()), bytes.constData(), static_cast<int>(bytes.size())) > 0)
            advance();
    }
}

void TlsHandshake::fail(QAbstractSocket::SocketError error)
{
    const bool wasConnected = m_ssl != nullptr;
    // The last message may have come together with the end of the connection.
    if (wasConnected)
        read();
    if (!m_handler)
        return;
    if (wasConnected)
        end(Handshake::Ending::NoTls);
    else if (error == QAbstractSocket::ConnectionRefusedError)
        end(Handshake::Ending::PortClosed);
    else
        end(Handshake::Ending::NoConnection);
}

void TlsHandshake::advance()
{
    if (!m_ssl) {
        end(Handshake::Ending::NoTls);
        return;
    }
    ERR_clear_error();
    const int done = SSL_do_handshake(m_ssl.get());
    const int state = SSL_get_error(m_ssl.get(), done);
    ERR_clear_error(); // Qt's TLS sockets would take it for one of theirs.
    sendPending();
    if (done == 1)
        end(Handshake::Ending::Shaken);
    else if (state != SSL_ERROR_WANT_READ)
        end(Handshake::Ending::NoTls);
}

void TlsHandshake::sendPending()
{
    BIO *pending = SSL_get_wbio(m_ssl.get());
    if (m_socket.state() == QAbstractSocket::ConnectedState)
        m_socket.write(trust::contentOf(pending));
    BIO_reset(pending);
}

void TlsHandshake::end(Handshake::Ending ending)
{
    Handshake seen {ending, {}, {}};
    if (ending == Handshake::Ending::Shaken) {
        seen.chain = chainOf(m_ssl.get());
        seen.version = versionOf(SSL_version(m_ssl.get()));
        m_socket.flush();
    }
    m_deadline.stop();
    m_socket.disconnect(this);
    m_socket.abort();
    deleteLater();
    std::exchange(m_handler, nullptr)(seen);
}

} // namespace probes
