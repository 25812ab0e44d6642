// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHostAddress>
#include <QList>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

/// A server that gives the answers it was told, in order, one per connection. A request more than there are answers is
/// kept too, and gets the connection closed: `isDone()` tells whether all went as written.
class ScriptedCamera : public QObject
{
public:
    struct Answer
    {
        QByteArray bytes;
        enum class End { Close, StayOpen } end = End::Close;
    };

    ScriptedCamera()
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection())
                welcome(socket);
        });
    }

    static QByteArray ok(const QByteArray &body)
    {
        return "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-type: text/plain\r\nContent-length: "
            + QByteArray::number(body.size()) + "\r\nServer: Web Server\r\n\r\n" + body;
    }

    static QByteArray status(const QByteArray &line, const QByteArray &headers = {})
    {
        return "HTTP/1.1 " + line + "\r\nConnection: close\r\nServer: Web Server\r\n" + headers + "\r\n<html>no</html>";
    }

    static QByteArray askDigest(const QByteArray &nonce, const QByteArray &more = {})
    {
        return status("401 Unauthorized",
            "WWW-Authenticate: Digest realm=\"streaming_server\", nonce=\"" + nonce + "\", algorithm=MD5, qop=\"auth\""
                + more + "\r\n");
    }

    static QByteArray askBasic()
    {
        return status("401 Unauthorized", "WWW-Authenticate: Basic realm=\"streaming_server\"\r\n");
    }

    void expect(const QByteArray &answer, Answer::End end = Answer::End::Close) { m_answers.append({answer, end}); }

    quint16 port() const { return m_server.serverPort(); }

    bool isDone() const { return m_answers.isEmpty() && !m_surprised; }

    const QList<QByteArray> &requests() const { return m_requests; }

    QByteArray authorization(qsizetype request) const
    {
        for (const QByteArray &line : m_requests.value(request).split('\n')) {
            if (line.startsWith("Authorization: "))
                return line.mid(15).trimmed();
        }
        return {};
    }

private:
    void welcome(QTcpSocket *socket)
    {
        auto bytes = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, bytes] {
            *bytes += socket->readAll();
            const qsizetype head = bytes->indexOf("\r\n\r\n");
            if (head < 0 || bytes->size() - head - 4 < lengthIn(bytes->left(head)))
                return;
            m_requests.append(std::exchange(*bytes, {}));
            answer(socket);
        });
    }

    static qsizetype lengthIn(const QByteArray &head)
    {
        const qsizetype at = head.toLower().indexOf("content-length:");
        return at < 0 ? 0 : head.mid(at + 15, head.indexOf('\r', at) - at - 15).trimmed().toLongLong();
    }

    void answer(QTcpSocket *socket)
    {
        m_surprised = m_surprised || m_answers.isEmpty();
        const Answer next = m_answers.isEmpty() ? Answer {} : m_answers.takeFirst();
        socket->write(next.bytes);
        if (next.end == Answer::End::Close)
            socket->disconnectFromHost();
    }

    QTcpServer m_server;
    QList<Answer> m_answers;
    QList<QByteArray> m_requests;
    bool m_surprised = false;
};
