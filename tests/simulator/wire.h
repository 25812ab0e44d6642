// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/practice_camera.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QUdpSocket>

/** Bytes to and from a practice camera, written from the protocol documents and from nothing else. */
namespace wire {

using simulator::PracticeCamera;
using simulator::PracticeCameraOptions;

inline std::unique_ptr<PracticeCamera> camera(const char *profile, const QStringList &faults = {}, double pace = 0.01)
{
    auto started = PracticeCamera::start({.profile = QString::fromLatin1(profile), .faults = faults, .pace = pace});
    if (!started)
        qFatal("%s", qPrintable(started.error()));
    return std::move(*started);
}

/** Where a request goes, and from which of this computer's addresses. */
struct Way
{
    QString service = QStringLiteral("http");
    QHostAddress from = {};
};

/** Sends @p request and gives all that comes until the camera closes. */
inline QByteArray exchange(const PracticeCamera &camera, const QByteArray &request, const Way &way = {})
{
    QTcpSocket socket;
    if (!way.from.isNull())
        socket.bind(way.from);
    socket.connectToHost(camera.address(), camera.port(way.service));
    socket.write(request);
    // Ends with the connection, not at the next look at the clock: a test asks hundreds of times.
    QSignalSpy changes(&socket, &QAbstractSocket::stateChanged);
    while (socket.state() != QAbstractSocket::UnconnectedState) {
        if (!changes.wait(10'000))
            return "(the camera did not close the connection)";
    }
    return socket.readAll();
}

inline QByteArray get(const PracticeCamera &camera, const QByteArray &target, const QByteArray &headers = {})
{
    return exchange(camera, "GET " + target + " HTTP/1.1\r\nHost: camera\r\n" + headers + "\r\n");
}

inline QByteArray post(
    const PracticeCamera &camera, const QByteArray &target, const QByteArray &form, const QByteArray &headers = {})
{
    return exchange(camera,
        "POST " + target
            + " HTTP/1.1\r\nHost: camera\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
            + QByteArray::number(form.size()) + "\r\n" + headers + "\r\n" + form);
}

inline int status(const QByteArray &reply)
{
    return reply.mid(reply.indexOf(' ') + 1, 3).toInt();
}

inline QByteArray head(const QByteArray &reply)
{
    return reply.left(reply.indexOf("\r\n\r\n") + 2);
}

inline QByteArray body(const QByteArray &reply)
{
    const auto end = reply.indexOf("\r\n\r\n");
    return end < 0 ? QByteArray() : reply.mid(end + 4);
}

inline QByteArray header(const QByteArray &reply, const QByteArray &name)
{
    for (const auto &line : head(reply).split('\n')) {
        if (line.startsWith(name + ": "))
            return line.mid(name.size() + 2).trimmed();
    }
    return {};
}

inline QByteArray basic(const QByteArray &user, const QByteArray &password)
{
    return "Authorization: Basic " + (user + ':' + password).toBase64() + "\r\n";
}

inline QByteArray md5(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex();
}

inline QByteArray quoted(const QByteArray &challenge, const QByteArray &name)
{
    const auto start = challenge.indexOf(name + "=\"") + name.size() + 2;
    return challenge.mid(start, challenge.indexOf('"', start) - start);
}

struct Login
{
    QByteArray user;
    QByteArray password;
    QByteArray method;
    QByteArray target;
};

/** The answer to @p challenge, with qop where it is offered (RFC 2617) and without where not (RFC 2069). */
inline QByteArray digest(const QByteArray &challenge, const Login &login)
{
    const auto realm = quoted(challenge, "realm");
    const auto nonce = quoted(challenge, "nonce");
    const auto ha1 = md5(login.user + ':' + realm + ':' + login.password);
    const auto ha2 = md5(login.method + ':' + login.target);
    QByteArray text = "Authorization: Digest username=\"" + login.user + "\", realm=\"" + realm + "\", nonce=\"" + nonce
        + "\", uri=\"" + login.target + '"';
    if (challenge.contains("qop=\"auth\"")) {
        const auto response = md5(ha1 + ':' + nonce + ":00000001:0a4f113b:auth:" + ha2);
        return text + ", algorithm=MD5, qop=auth, nc=00000001, cnonce=\"0a4f113b\", response=\"" + response + "\"\r\n";
    }
    return text + ", response=\"" + md5(ha1 + ':' + nonce + ':' + ha2) + "\"\r\n";
}

} // namespace wire
