// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tls_wire.h"

/** RTSP through the web server of a practice camera. */
namespace wire {

/** One connection to the web server, inside TLS or not. */
class Half
{
public:
    explicit Half(
        const PracticeCamera &camera, const QString &service = QStringLiteral("http"), const QHostAddress &from = {})
    {
        const auto port = camera.port(service);
        if (service == QLatin1StringView("https")) {
            m_socket.setPeerVerifyMode(QSslSocket::VerifyNone);
            m_socket.connectToHostEncrypted(camera.address().toString(), port);
            return;
        }
        if (!from.isNull())
            m_socket.bind(from);
        m_socket.connectToHost(camera.address(), port);
    }

    void send(const QByteArray &bytes) { m_socket.write(bytes); }

    QByteArray received()
    {
        m_received += m_socket.readAll();
        return m_received;
    }

    bool isGone() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }

    void leave() { m_socket.disconnectFromHost(); }

private:
    QSslSocket m_socket;
    QByteArray m_received;
};

inline QByteArray getHalf(const QByteArray &cookie)
{
    return "GET /live1s1.sdp HTTP/1.0\r\nx-sessioncookie: " + cookie
        + "\r\nAccept: application/x-rtsp-tunnelled\r\nPragma: no-cache\r\n\r\n";
}

inline QByteArray postHalf(const QByteArray &cookie)
{
    return "POST /live1s1.sdp HTTP/1.0\r\nx-sessioncookie: " + cookie
        + "\r\nContent-Type: application/x-rtsp-tunnelled\r\nContent-Length: 32767\r\n\r\n";
}

inline QByteArray request(
    const QByteArray &method, const QByteArray &headers = {}, const QByteArray &path = "live1s1.sdp")
{
    return (method + " rtsp://camera/" + path + " RTSP/1.0\r\nCSeq: 5\r\n" + headers + "\r\n").toBase64();
}

/** Both halves of an open tunnel. */
struct Tunnel
{
    explicit Tunnel(const PracticeCamera &camera, const QByteArray &cookie = "a1B2",
        const QString &service = QStringLiteral("http"))
        : answers(camera, service)
        , requests(camera, service)
    {
        answers.send(getHalf(cookie));
        isOpen = QTest::qWaitFor([&] { return answers.received().contains("\r\n\r\n"); });
        requests.send(postHalf(cookie));
    }

    Half answers;
    Half requests;
    bool isOpen = false;
};

} // namespace wire
