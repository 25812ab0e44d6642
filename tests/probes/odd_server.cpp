// SPDX-License-Identifier: Apache-2.0
#include "odd_server.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

using namespace std::chrono_literals;

namespace {

template <class Write>
QByteArray pem(Write write)
{
    const std::unique_ptr<BIO, decltype(&BIO_free_all)> memory(BIO_new(BIO_s_mem()), &BIO_free_all);
    write(memory.get());
    char *bytes = nullptr;
    const auto size = BIO_get_mem_data(memory.get(), &bytes);
    return QByteArray(bytes, size);
}

std::unique_ptr<QTcpServer> serverFor(OddServer::Transport transport)
{
    if (transport == OddServer::Transport::Tcp)
        return std::make_unique<QTcpServer>();
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(OddServer::selfSigned());
    return server;
}

} // namespace

QSslConfiguration OddServer::selfSigned()
{
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(EVP_EC_gen("P-256"), &EVP_PKEY_free);
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(X509_new(), &X509_free);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), 0);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 3600);
    X509_set_pubkey(certificate.get(), key.get());
    X509_sign(certificate.get(), key.get(), EVP_sha256());
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(
        QSslCertificate(pem([&](BIO *out) { PEM_write_bio_X509(out, certificate.get()); })));
    configuration.setPrivateKey(
        QSslKey(pem([&](BIO *out) { PEM_write_bio_PrivateKey(out, key.get(), nullptr, nullptr, 0, nullptr, nullptr); }),
            QSsl::Ec));
    return configuration;
}

OddServer::OddServer(const QList<Behaviour> &behaviours, Transport transport, const QHostAddress &address, quint16 port)
    : m_server(serverFor(transport))
    , m_behaviours(behaviours)
{
    if (!m_server->listen(address, port))
        qFatal("No port on loopback.");
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &OddServer::welcome);
}

void OddServer::welcome()
{
    auto *socket = m_server->nextPendingConnection();
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    const auto behaviour = m_behaviours.size() > 1 ? m_behaviours.takeFirst() : m_behaviours.first();
    const auto number = m_requests.size();
    m_requests.append(QByteArray());
    m_peers.append(socket->peerAddress());
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, behaviour, number] {
        const auto isFirst = m_requests[number].isEmpty();
        m_requests[number] += socket->readAll();
        if (isFirst)
            play(socket, behaviour, 0);
    });
}

QByteArray OddServer::certificate() const
{
    const auto *server = qobject_cast<const QSslServer *>(m_server.get());
    return server ? server->sslConfiguration().localCertificate().digest(QCryptographicHash::Sha256) : QByteArray();
}

void OddServer::play(QTcpSocket *socket, const Behaviour &behaviour, qsizetype piece)
{
    if (!socket->isOpen())
        return;
    if (piece >= behaviour.pieces.size() && !behaviour.repeatsLast) {
        if (behaviour.ending == Ending::Closes)
            socket->disconnectFromHost();
        return;
    }
    socket->write(behaviour.pieces[qMin(piece, behaviour.pieces.size() - 1)]);
    QTimer::singleShot(5ms, socket, [this, socket, behaviour, piece] { play(socket, behaviour, piece + 1); });
}
