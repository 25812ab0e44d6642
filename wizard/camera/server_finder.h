// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "camera/http_requests.h"

#include <QTcpSocket>

#include <memory>

namespace camera {

/// Finds where to ask: looks names up, and tries the usual ports of an address that names none. A complete address with
/// an IP address in it costs no connection.
///
/// A bare host is tried at HTTP first as long as no certificate can be trusted, else at HTTPS first (contract: CAMERA).
class ServerFinder : public QObject
{
    Q_OBJECT

public:
    using Then = std::function<void(model::Result<Server>)>;

    ServerFinder(const model::Address &address, const trust::TrustPolicy &policy, const model::Pace &pace);

    void find(Then then);

private:
    struct Candidate
    {
        model::Address::Scheme scheme;
        quint16 port;
    };

    void tryNext();
    void connected();
    void failed(const model::Error &why);
    void end(model::Result<Server> result);

    model::Address m_address;
    model::Pace m_pace;
    QList<Candidate> m_candidates;
    QTcpSocket m_socket;
    QTimer m_patience;
    Then m_then;
    std::optional<model::Error> m_firstError;
};

} // namespace camera
