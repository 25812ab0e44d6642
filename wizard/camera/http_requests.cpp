// SPDX-License-Identifier: Apache-2.0
#include "camera/http_requests.h"

#include "trust/old_cameras.h"

#include <QLocale>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslError>
#include <QTimeZone>
#include <QUrl>

namespace camera {

using namespace Qt::Literals::StringLiterals;
using Kind = model::Error::Kind;
using Scheme = model::Address::Scheme;

HttpRequests::HttpRequests(const model::Pace &pace, const trust::TrustPolicy &policy)
    : m_pace(pace)
    , m_policy(policy)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setAutoDeleteReplies(false);
    m_silence.setSingleShot(true);
    m_deadline.setSingleShot(true);
    const auto timedOut = [this] {
        giveUp({Kind::TimedOut,
            u"The camera did not answer within %1 seconds."_s.arg(
                std::chrono::ceil<std::chrono::seconds>(patience()).count())});
    };
    connect(&m_silence, &QTimer::timeout, this, timedOut);
    connect(&m_deadline, &QTimer::timeout, this, timedOut);
}

HttpRequests::~HttpRequests()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    delete m_reply;
}

QNetworkRequest HttpRequests::networkRequest(const HttpRequest &request) const
{
    QUrl url;
    url.setScheme(m_server.scheme == Scheme::Https ? u"https"_s : u"http"_s);
    url.setHost(m_server.peer.toString());
    url.setPort(m_server.port);
    const qsizetype query = request.target.indexOf('?');
    url.setPath(QString::fromLatin1(query < 0 ? request.target : request.target.first(query)), QUrl::StrictMode);
    if (query >= 0)
        url.setQuery(QString::fromLatin1(request.target.mid(query + 1)), QUrl::StrictMode);

    QNetworkRequest network(url);
    const bool normalPort = m_server.port == (m_server.scheme == Scheme::Https ? 443 : 80);
    const QString host = m_server.name.contains(u':') ? u"[%1]"_s.arg(m_server.name) : m_server.name;
    network.setRawHeader("Host", (normalPort ? host : u"%1:%2"_s.arg(host).arg(m_server.port)).toLatin1());
    network.setPeerVerifyName(m_server.name);
    // Only the fingerprint of the certificate counts, and it is judged before anything is sent.
    network.setSslConfiguration(trust::tlsForOldCameras());
    // One connection per request is what these cameras do anyway; asked for, it leaves no idle connection to race with.
    network.setRawHeader("Connection", "close");
    network.setRawHeader("Accept-Encoding", "identity");
    network.setRawHeader("User-Agent", "Camlock");
    if (!request.authorization.isEmpty())
        network.setRawHeader("Authorization", request.authorization);
    network.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    network.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    network.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    network.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    return network;
}

void HttpRequests::send(const HttpRequest &request, Then then)
{
    Q_ASSERT_X(!m_reply, "HttpRequests", "one request at a time");
    m_request = request;
    m_then = std::move(then);
    m_body.clear();
    m_tooLong = false;
    m_wasSent = false;
    m_sent = 0;
    m_gaveUp.reset();
    m_askedAt = QDateTime::currentDateTimeUtc();
    ++m_counts.http;

    // A GET has a body too, an empty one: only a body that cannot be rewound keeps Qt from sending a request again.
    auto *body = new OnceOnlyBody(request.body, request.file, request.bodyEnd);
    QNetworkRequest network = networkRequest(request);
    network.setHeader(QNetworkRequest::ContentLengthHeader, body->total());
    if (request.method == HttpRequest::Method::Post) {
        network.setRawHeader("Content-Type", request.contentType);
        m_reply = m_network.post(network, body);
    } else {
        m_reply = m_network.sendCustomRequest(network, "GET", body);
    }
    body->setParent(m_reply);
    m_sending = body;
    watch();
    m_silence.start(patience());
    if (request.file.isEmpty())
        m_deadline.start(patience() + 2 * m_pace.requestTimeout);
}

/// A camera that writes to its flash memory while it reads may stop for a while: longer than a page takes, and not for
/// as long as the answer may.
std::chrono::milliseconds HttpRequests::patience() const
{
    const bool isUnderWay = !m_request.file.isEmpty() && m_sending && !m_sending->atEnd();
    if (isUnderWay)
        return 6 * m_pace.requestTimeout;
    return qMax<std::chrono::milliseconds>(m_pace.requestTimeout, m_request.patience);
}

void HttpRequests::watch()
{
    m_reply->setReadBufferSize(256 * 1024);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpRequests::collect);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        if (m_policy.accepts(trust::fingerprintOf(m_reply->sslConfiguration().peerCertificate())))
            m_reply->ignoreSslErrors(errors);
        else
            judgeCertificate();
    });
    connect(m_reply, &QNetworkReply::encrypted, this, [this] {
        ++m_counts.tlsHandshakes;
        judgeCertificate();
    });
    connect(m_reply, &QNetworkReply::finished, this, &HttpRequests::finish);
    if (m_request.progress)
        connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent) { advance(sent); });
}

/// Qt ends with (0, 0), and begins anew where it sends anew (platform facts).
void HttpRequests::advance(qint64 sent)
{
    if (sent <= m_sent || !m_sending)
        return;
    m_sent = sent;
    m_silence.start(patience());
    m_request.progress(sent, m_sending->total());
}

/// Nothing of the request has been sent at this moment.
void HttpRequests::judgeCertificate()
{
    m_fingerprint = trust::fingerprintOf(m_reply->sslConfiguration().peerCertificate());
    if (!m_policy.accepts(m_fingerprint))
        giveUp(m_policy.refusal(m_fingerprint));
    else
        m_policy.seen(m_fingerprint);
}

void HttpRequests::collect()
{
    m_silence.start(patience());
    m_body += m_reply->read(m_request.maximumBody + 1 - m_body.size());
    if (m_body.size() > m_request.maximumBody) {
        m_tooLong = true;
        m_body.truncate(m_request.maximumBody);
        m_reply->abort();
    }
}

void HttpRequests::giveUp(const model::Error &why)
{
    if (m_gaveUp || !m_reply)
        return;
    m_gaveUp = why;
    m_reply->abort();
}

void HttpRequests::expectRestart()
{
    m_restartUntil = QDateTime::currentDateTimeUtc().addMSecs(m_pace.comeback.count());
}

/// A refused connection carried nothing, so trying again repeats nothing.
bool HttpRequests::triesAgain()
{
    const bool isRefused = !m_gaveUp && m_reply->error() == QNetworkReply::ConnectionRefusedError;
    if (!isRefused || !m_restartUntil.isValid() || QDateTime::currentDateTimeUtc() >= m_restartUntil)
        return false;
    m_reply->disconnect(this);
    m_reply->deleteLater();
    m_reply = nullptr;
    --m_counts.http;
    QTimer::singleShot(m_pace.pollInterval, this, [this] {
        const HttpRequest again = m_request;
        send(again, std::exchange(m_then, {}));
    });
    return true;
}

void HttpRequests::finish()
{
    m_silence.stop();
    m_deadline.stop();
    if (triesAgain())
        return;
    if (!m_tooLong && m_reply->isOpen())
        m_body += m_reply->read(m_request.maximumBody - m_body.size());
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // Over TLS a reply that ends with the connection can look endless although all of it is here (platform facts).
    const bool wholeInSpite = m_gaveUp && m_gaveUp->kind == Kind::TimedOut && !m_body.isEmpty()
        && m_server.scheme == Scheme::Https && !m_reply->hasRawHeader("Content-Length");
    model::Result<HttpReply> result;
    if (status > 0 && (!m_gaveUp || wholeInSpite))
        result = takeReply();
    else
        result = tl::unexpected(m_gaveUp ? *m_gaveUp : errorOf());
    m_wasSent = m_sending && m_sending->atEnd();
    m_reply->disconnect(this);
    m_reply->deleteLater();
    m_reply = nullptr;
    model::wipe(m_request.authorization);
    model::wipe(m_request.body);
    // The continuation may send the next request, or destroy this object: nothing of it is touched afterwards.
    const Then then = std::exchange(m_then, {});
    then(std::move(result));
}

HttpReply HttpRequests::takeReply()
{
    HttpReply reply;
    reply.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    reply.headers = m_reply->rawHeaderPairs();
    reply.challenges = m_reply->rawHeader("WWW-Authenticate");
    reply.location = m_reply->rawHeader("Location");
    const QString date = QString::fromLatin1(m_reply->rawHeader("Date").trimmed());
    reply.date = QLocale::c().toDateTime(date, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    reply.date.setTimeZone(QTimeZone::utc());
    reply.hasServer = m_reply->hasRawHeader("Server");
    reply.body = std::exchange(m_body, {});
    bool announced = false;
    const qint64 length = m_reply->rawHeader("Content-Length").trimmed().toLongLong(&announced);
    reply.cutShort = m_tooLong || (announced && reply.body.size() < length);
    reply.askedAt = m_askedAt;
    reply.answeredAt = QDateTime::currentDateTimeUtc();
    return reply;
}

model::Error HttpRequests::errorOf() const
{
    switch (m_reply->error()) {
    case QNetworkReply::ConnectionRefusedError:
        return {Kind::Unreachable, u"Nothing listens at %1, port %2."_s.arg(m_server.name).arg(m_server.port)};
    case QNetworkReply::HostNotFoundError:
        return {Kind::Unreachable, u"The name %1 is not known in this network."_s.arg(m_server.name)};
    case QNetworkReply::TimeoutError:
        return {Kind::TimedOut, u"The camera did not answer in time."_s};
    case QNetworkReply::SslHandshakeFailedError:
        return {Kind::BadReply,
            u"No secure connection could be agreed on: the device speaks no HTTPS here, or only an outdated one."_s};
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        return {Kind::Unreachable, u"The camera ended the connection without an answer."_s};
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return {Kind::BadReply, u"What answers at %1 does not speak HTTP."_s.arg(m_server.name)};
    default:
        // Qt's words for what breaks off inside TLS are OpenSSL's.
        if (m_server.scheme == Scheme::Https)
            return {Kind::Unreachable, u"The secure connection to the camera broke off."_s};
        return {Kind::Unreachable, u"The camera cannot be reached: %1."_s.arg(m_reply->errorString())};
    }
}

} // namespace camera
