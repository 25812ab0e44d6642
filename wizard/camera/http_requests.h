// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "camera/once_only_body.h"
#include "model/address.h"
#include "model/pace.h"
#include "model/record.h"
#include "trust/pin.h"

#include <QDateTime>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QPointer>
#include <QTimer>

#include <functional>

class QNetworkReply;

namespace camera {

inline constexpr qsizetype maximumText = 4 * 1024 * 1024;
inline constexpr qsizetype maximumPicture = 8 * 1024 * 1024;

struct HttpRequest
{
    enum class Method { Get, Post };

    Method method = Method::Get;
    QByteArray target = {}; ///< path and query as they go over the wire
    QByteArray body = {}; ///< of a POST
    QByteArray authorization = {}; ///< empty = none is sent
    qsizetype maximumBody = maximumText; ///< what comes after it is dropped
    QByteArray contentType = QByteArrayLiteral("application/x-www-form-urlencoded"); ///< of a POST
    /// For what takes a camera long: the silence that is borne, where it is more than Pace::requestTimeout.
    std::chrono::milliseconds patience {0};
    /// Of a POST: a file that follows `body`, and what follows the file. It is read as it is sent. Such a request has
    /// no deadline as long as it gets on; `patience` counts from when all of it is on its way.
    QString file = {};
    QByteArray bodyEnd = {};
    std::function<void(qint64 sent, qint64 total)> progress = {}; ///< never goes back
};

struct HttpReply
{
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names and values in the order and spelling they came in
    QByteArray body;
    QByteArray challenges; ///< all WWW-Authenticate headers, joined
    QByteArray location;
    QDateTime date; ///< of the Date header; invalid without one
    bool hasServer = false; ///< a Server header was there
    bool cutShort = false; ///< less arrived than was announced, or more than Camlock reads
    QDateTime askedAt;
    QDateTime answeredAt;
};

/// Where the requests go.
struct Server
{
    model::Address::Scheme scheme = model::Address::Scheme::Http;
    QHostAddress peer;
    quint16 port = 80;
    QString name; ///< for the Host header
};

/// One request at a time to one server: no proxy, no cookies, no redirects, no login of Qt's own, and nothing is ever
/// sent twice. Each request but an upload ends after `requestTimeout` of silence (or its own patience), and after twice
/// `requestTimeout` more in any case.
class HttpRequests : public QObject
{
    Q_OBJECT

public:
    using Then = std::function<void(model::Result<HttpReply>)>;

    HttpRequests(const model::Pace &pace, const trust::TrustPolicy &policy);
    ~HttpRequests() override;

    void setServer(const Server &server) { m_server = server; }

    const Server &server() const { return m_server; }

    /// See Camera::expectRestart().
    void expectRestart();

    /// A reply with any status is a result. `then` is called exactly once, unless this object goes first.
    void send(const HttpRequest &request, Then then);

    const model::RequestCounts &counts() const { return m_counts; }

    model::RequestCounts &counts() { return m_counts; }

    const trust::TrustPolicy &policy() const { return m_policy; }

    void setPolicy(const trust::TrustPolicy &policy) { m_policy = policy; }

    /// Whether the last request, its body included, was on its way when it ended: a server may have acted on it.
    bool wasSent() const { return m_wasSent; }

    /// Ends the request that is under way with this error; nothing where none is.
    void giveUp(const model::Error &why);

    /// Fingerprint of the certificate seen last; empty before.
    const QByteArray &fingerprint() const { return m_fingerprint; }

private:
    QNetworkRequest networkRequest(const HttpRequest &request) const;
    std::chrono::milliseconds patience() const;
    void watch();
    void collect();
    void judgeCertificate();
    void advance(qint64 sent);
    bool triesAgain();
    void finish();
    HttpReply takeReply();
    model::Error errorOf() const;

    QNetworkAccessManager m_network;
    model::Pace m_pace;
    trust::TrustPolicy m_policy;
    Server m_server;
    model::RequestCounts m_counts;
    QByteArray m_fingerprint;

    QPointer<QNetworkReply> m_reply;
    QPointer<OnceOnlyBody> m_sending;
    HttpRequest m_request;
    Then m_then;
    QTimer m_silence;
    QTimer m_deadline;
    QByteArray m_body;
    QDateTime m_askedAt;
    QDateTime m_restartUntil; ///< until then a refused connection is tried again
    qint64 m_sent = 0; ///< of a body with a file
    bool m_tooLong = false;
    bool m_wasSent = false;
    std::optional<model::Error> m_gaveUp;
};

} // namespace camera
