// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "camera/http_requests.h"

#include <QTcpSocket>

#include <memory>

namespace camera {

/// Where a camera is asked whose address names no port.
struct UsualPorts
{
    quint16 https = 443;
    quint16 http = 80;
    /// Complete: where the camera at this address answered last. Tried before the usual ports.
    std::optional<model::Address> remembered = {};
};

/// Finds where to ask: looks names up, and tries the usual ports of an address that names none. A complete address with
/// an IP address in it costs no connection.
///
/// A bare host is tried where it answered last, then at HTTPS, then at HTTP (contract: CAMERA), whether or not a
/// certificate can be trusted: what is encrypted must not be had in clear text for the asking.
class ServerFinder : public QObject
{
    Q_OBJECT

public:
    using Then = std::function<void(model::Result<Server>)>;

    explicit ServerFinder(const model::Pace &pace, const UsualPorts &usual = {});

    /// One search at a time.
    void find(const model::Address &address, Then then);

private:
    struct Candidate
    {
        model::Address::Scheme scheme;
        quint16 port;

        bool operator==(const Candidate &) const = default;
    };

    void listCandidates();
    void tryNext();
    void connected();
    void failed(const model::Error &why);
    void end(model::Result<Server> result);

    model::Pace m_pace;
    UsualPorts m_usual;
    model::Address m_address;
    QList<Candidate> m_candidates;
    QTcpSocket m_socket;
    QTimer m_patience;
    Then m_then;
    std::optional<model::Error> m_firstError;
};

} // namespace camera
