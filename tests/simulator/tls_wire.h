// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire.h"

#include <QSslSocket>

/** HTTPS of a practice camera, by the documented flow. */
namespace wire {

/** A pace at which the gap of refused connections is long enough to be seen. */
inline constexpr double seenGap = 0.1;

inline QByteArray setParameters(const PracticeCamera &camera, const QByteArray &form)
{
    return body(post(camera, "/cgi-bin/admin/setparam.cgi", form));
}

inline bool refuses(const PracticeCamera &camera, quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(camera.address(), port);
    const auto isDecided = QTest::qWaitFor([&] {
        return socket.state() == QAbstractSocket::ConnectedState || socket.state() == QAbstractSocket::UnconnectedState;
    });
    return isDecided && socket.error() == QAbstractSocket::ConnectionRefusedError;
}

inline bool refuses(const PracticeCamera &camera, const QString &service)
{
    return refuses(camera, camera.port(service));
}

/** The certificate (DER) that the HTTPS port shows; empty where no handshake comes about. */
inline QByteArray shownCertificate(const PracticeCamera &camera)
{
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.connectToHostEncrypted(camera.address().toString(), camera.port(QStringLiteral("https")));
    const auto isDecided =
        QTest::qWaitFor([&] { return socket.isEncrypted() || socket.state() == QAbstractSocket::UnconnectedState; });
    return isDecided && socket.isEncrypted() ? socket.peerCertificate().toDer() : QByteArray();
}

inline bool answersInsideTls(const PracticeCamera &camera)
{
    return QTest::qWaitFor([&] { return !shownCertificate(camera).isEmpty(); }, 60'000);
}

inline bool makeCertificate(const PracticeCamera &camera)
{
    setParameters(camera,
        "https_method=manual&https_countryname=DE&https_stateorprovincename=Bayern&https_localityname=Hof"
        "&https_organizationname=Muster+GmbH&https_unit=Tor+3&https_commonname="
            + camera.address().toString().toLatin1() + "&https_validdays=400&https_status=-3");
    return QTest::qWaitFor(
        [&] { return camera.value(QStringLiteral("https_status")) == QLatin1StringView("1"); }, 60'000);
}

/** A camera with HTTPS on; null if it does not come up. */
inline std::unique_ptr<PracticeCamera> httpsCamera(const char *profile, const QStringList &faults = {})
{
    auto one = camera(profile, faults);
    if (!makeCertificate(*one))
        return nullptr;
    setParameters(*one, "https_enable=1");
    return answersInsideTls(*one) ? std::move(one) : nullptr;
}

} // namespace wire
