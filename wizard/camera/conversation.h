// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "camera/http_requests.h"
#include "camera/login.h"
#include "camera/parameters.h"
#include "camera/reply_shape.h"

namespace camera {

/// Requests with the login they need. What the camera's HTTP and login say is settled here; above it only replies with
/// status 200 are seen, or an Error.
class Conversation : public QObject
{
    Q_OBJECT

public:
    using Then = HttpRequests::Then;
    using ThenParameters = std::function<void(model::Result<ParameterReply>)>;
    using ThenDone = std::function<void(model::Done)>;

    Conversation(const model::Pace &pace, const trust::TrustPolicy &policy);

    HttpRequests &http() { return m_http; }

    const HttpRequests &http() const { return m_http; }

    SessionLogin &login() { return m_login; }

    const model::Pace &pace() const { return m_pace; }

    const HttpShape &shape() const { return m_shape.shape(); }

    /// A GET; 401 is answered as SessionLogin says, 503 is waited out. A camera that sends on to its own HTTPS port is
    /// followed, for good, if the policy admits HTTPS: its certificate is judged before anything is sent there, and no
    /// challenge comes along. Any other status is a result.
    void get(const QByteArray &target, Then then, qsizetype maximumBody = maximumText);

    /// `/cgi-bin/admin/getparam.cgi?query`; a status other than 200 becomes an Error.
    void getParameters(const QByteArray &query, ThenParameters then);

    /// Proves the login by the cheapest of requests, unless that is done already: no more than one attempt.
    void settleLogin(ThenDone then);

    /// One request with this login, answered as SessionLogin says.
    void exchange(SessionLogin &login, const HttpRequest &request, Then then);

    /// Calls `send` at least Pace::betweenWrites after the last write ended, and counts it as a write. It ends with the
    /// reply that `send` hands on.
    void write(std::function<void(Then)> send, Then then);

    /// See Camera::setBeforeWrite().
    void setBeforeWrite(std::function<model::Done()> note) { m_beforeWrite = std::move(note); }

    /// A POST, at least Pace::betweenWrites after the one before. The login is settled by a GET first, so that the body
    /// crosses the network once. Status 200 only; everything else becomes an Error.
    void post(const QByteArray &path, const QByteArray &body, Then then);

    /// One attempt with another account: whether the camera lets it in to its admin pages.
    void tryLogin(const model::Login &login, std::function<void(model::Result<bool>)> then);

    /// One attempt with another account: whether it gets a picture.
    void tryPicture(const model::Login &login, std::function<void(model::Result<bool>)> then);

    /// See Camera::acceptsBasic().
    void acceptsBasic(std::function<void(model::Result<std::optional<bool>>)> then);
    bool canTryBasic() const;

    static model::Error errorForStatus(const HttpReply &reply);

private:
    bool follows(const HttpRequest &request, const HttpReply &reply);
    void tryAs(const model::Login &login, const HttpRequest &request, Then then);
    void exchangeWith(SessionLogin &login, const HttpRequest &request, const QByteArray &authorization, Then then);
    void getPatiently(const HttpRequest &request, int attemptsLeft, Then then);
    void writeNow(const std::function<void(Then)> &send, Then then);
    SessionLogin::Transport transport() const;

    model::Pace m_pace;
    HttpRequests m_http;
    ReplyShape m_shape;
    SessionLogin m_login;
    std::optional<SessionLogin> m_otherLogin;
    QDateTime m_lastWrite;
    std::function<model::Done()> m_beforeWrite;
};

} // namespace camera
