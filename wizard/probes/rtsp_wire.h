// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "probes/connection.h"

#include <functional>

namespace probes {

/// A way for RTSP messages to the camera and back. Its owner deletes it later, never from within its signals.
class RtspWire : public QObject
{
    Q_OBJECT

public:
    enum class Ending {
        Closed, ///< by the camera, or never came about
        PortClosed, ///< actively refused
        NotOffered, ///< the camera answers, but not as this way needs it
        OtherCertificate, ///< a certificate that will not do: nothing was sent
    };

    using QObject::QObject;

    virtual void open() = 0;
    virtual void send(const QByteArray &message) = 0;

Q_SIGNALS:
    void opened();
    void arrived(const QByteArray &bytes);
    void ended(probes::RtspWire::Ending ending); ///< once at most

protected:
    /// For both connections of a tunnel as for the plain one.
    static Ending endingOf(Connection::Ending ending);
};

/// RTSP as it is: on a connection of its own.
class PlainWire final : public RtspWire
{
    Q_OBJECT

public:
    PlainWire(const Door &door, QObject *parent);

    void open() override { m_connection.open(); }

    void send(const QByteArray &message) override { m_connection.send(message); }

private:
    void take();

    Connection m_connection;
};

/// RTSP inside HTTP(S), as Apple's QuickTime began it and recorders do it: the camera's messages come in the endless
/// reply to a GET, ours go in Base64 in the endless body of a POST; a random cookie joins the two.
class RtspTunnel final : public RtspWire
{
    Q_OBJECT

public:
    /// @p path of the stream, encoded, with its leading slash.
    RtspTunnel(const Door &door, const QByteArray &path, QObject *parent);

    void open() override { m_down.open(); }

    void send(const QByteArray &message) override { m_up.send(message.toBase64()); }

private:
    QByteArray head(const QByteArray &method) const;
    void takeFromGet();
    void takeFromPost();
    void takeEnding(Connection::Ending ending);
    void end(Ending ending);

    QByteArray m_host;
    QByteArray m_path;
    QByteArray m_cookie;
    Connection m_down;
    Connection m_up;
    QByteArray m_head; ///< what came before the first RTSP message
    bool m_isJoined = false; ///< the GET was answered as it should be
};

} // namespace probes
