// SPDX-License-Identifier: Apache-2.0
#include "camera/conversation.h"

#include "camera/redirect.h"

namespace camera {

using namespace Qt::Literals::StringLiterals;
using Kind = model::Error::Kind;
using Method = HttpRequest::Method;

namespace {

constexpr auto getparam = "/cgi-bin/admin/getparam.cgi";
constexpr int attemptsWhileBusy = 4;
constexpr qsizetype enoughOfAPicture = 1024;

auth::Target targetOf(const HttpRequest &request)
{
    return {request.method == Method::Get ? "GET" : "POST", request.target};
}

} // namespace

Conversation::Conversation(const model::Pace &pace, const trust::TrustPolicy &policy)
    : m_pace(pace)
    , m_http(pace, policy)
{
}

SessionLogin::Transport Conversation::transport() const
{
    return m_http.server().scheme == model::Address::Scheme::Https ? SessionLogin::Transport::Tls
                                                                   : SessionLogin::Transport::Plain;
}

void Conversation::exchange(SessionLogin &login, const HttpRequest &request, Then then)
{
    if (login.state() == SessionLogin::State::Refused)
        return then(model::fail(Kind::BadLogin, u"The camera refused this login before; it is not tried again."_s));
    exchangeWith(login, request, login.preemptive(targetOf(request)), std::move(then));
}

void Conversation::exchangeWith(
    SessionLogin &login, const HttpRequest &request, const QByteArray &authorization, Then then)
{
    HttpRequest now = request;
    now.authorization = authorization;
    m_http.send(now, [this, &login, request, authorization, then](model::Result<HttpReply> reply) {
        if (!reply)
            return then(std::move(reply));
        m_shape.note(request.target, *reply);
        if (follows(request, *reply)) {
            login.expectAnotherChallenge();
            return exchange(login, request, then);
        }
        if (reply->status != 401) {
            // Whoever sends on has not looked at the login.
            if (!isRedirect(reply->status))
                login.accepted(authorization);
            return then(std::move(reply));
        }
        const int failuresBefore = login.failures();
        const auto answer = login.answer(reply->challenges, targetOf(request), transport(), authorization);
        m_http.counts().failedLogins += login.failures() - failuresBefore;
        if (!answer)
            return then(tl::unexpected(answer.error()));
        exchangeWith(login, request, *answer, then);
    });
}

bool Conversation::follows(const HttpRequest &request, const HttpReply &reply)
{
    const auto server = httpsServerIn(reply, m_http.server());
    if (!server || request.method != Method::Get || !m_http.policy().admitsHttps())
        return false;
    m_http.setServer(*server);
    m_login.expectAnotherChallenge();
    return true;
}

void Conversation::get(const QByteArray &target, Then then, qsizetype maximumBody)
{
    getPatiently({.target = target, .maximumBody = maximumBody}, attemptsWhileBusy, std::move(then));
}

/// 503 is how newer CGIs say "busy" (API doc §1.5). Reading again harms nothing.
void Conversation::getPatiently(const HttpRequest &request, int attemptsLeft, Then then)
{
    exchange(m_login, request, [this, request, attemptsLeft, then](model::Result<HttpReply> reply) {
        if (!reply || reply->status != 503 || attemptsLeft <= 1)
            return then(std::move(reply));
        QTimer::singleShot(m_pace.pollInterval, this,
            [this, request, attemptsLeft, then] { getPatiently(request, attemptsLeft - 1, then); });
    });
}

void Conversation::getParameters(const QByteArray &query, ThenParameters then)
{
    get(QByteArray(getparam) + '?' + query, [then](const model::Result<HttpReply> &reply) {
        if (!reply)
            return then(tl::unexpected(reply.error()));
        if (reply->status != 200)
            return then(tl::unexpected(errorForStatus(*reply)));
        ParameterReply parameters = parseParameters(reply->body);
        if (parameters.isForeign() && !parameters.truncated && !reply->body.trimmed().isEmpty())
            return then(model::fail(Kind::BadReply, u"The answer is not one that a VIVOTEK camera gives."_s));
        then(std::move(parameters));
    });
}

/// The name is one of the cheapest to ask for; where a camera does not know it, it still settles the login.
void Conversation::settleLogin(ThenDone then)
{
    const bool settled =
        m_login.state() == SessionLogin::State::Accepted || m_login.state() == SessionLogin::State::Open;
    if (settled)
        return then({});
    get(QByteArray(getparam) + "?system_info_modelname", [then](const model::Result<HttpReply> &reply) {
        if (!reply)
            return then(tl::unexpected(reply.error()));
        if (reply->status != 200)
            return then(tl::unexpected(errorForStatus(*reply)));
        then({});
    });
}

void Conversation::post(const QByteArray &path, const QByteArray &body, Then then)
{
    const HttpRequest request {.method = Method::Post, .target = path, .body = body};
    settleLogin([this, request, then](const model::Done &settled) {
        if (!settled)
            return then(tl::unexpected(settled.error()));
        const auto send = [this, request](Then end) { exchange(m_login, request, std::move(end)); };
        write(send, [then](model::Result<HttpReply> reply) {
            if (reply && reply->status != 200)
                return then(tl::unexpected(errorForStatus(*reply)));
            then(std::move(reply));
        });
    });
}

void Conversation::write(std::function<void(Then)> send, Then then)
{
    const qint64 since = m_lastWrite.isValid() ? m_lastWrite.msecsTo(QDateTime::currentDateTimeUtc()) : -1;
    const qint64 wait = since < 0 ? 0 : m_pace.betweenWrites.count() - since;
    if (wait <= 0)
        return writeNow(send, std::move(then));
    QTimer::singleShot(std::chrono::milliseconds(wait), this, [this, send, then] { writeNow(send, then); });
}

void Conversation::writeNow(const std::function<void(Then)> &send, Then then)
{
    if (const model::Done noted = m_beforeWrite ? m_beforeWrite() : model::Done(); !noted)
        return then(tl::unexpected(noted.error()));
    ++m_http.counts().writes;
    send([this, then](model::Result<HttpReply> reply) {
        m_lastWrite = QDateTime::currentDateTimeUtc();
        then(std::move(reply));
    });
}

/// 200, or an error: BadLogin for 401 and for 403, by which a camera says that it knows the account, and lets it in
/// elsewhere only.
void Conversation::tryAs(const model::Login &login, const HttpRequest &request, Then then)
{
    m_otherLogin = m_login.forAnotherAccount(login);
    m_otherLogin->setBlankPassword(SessionLogin::BlankPassword::IsTried);
    exchange(*m_otherLogin, request, [this, then](model::Result<HttpReply> reply) {
        m_login.learnFrom(*m_otherLogin);
        if (reply && reply->status != 200)
            return then(tl::unexpected(errorForStatus(*reply)));
        then(std::move(reply));
    });
}

void Conversation::tryLogin(const model::Login &login, std::function<void(model::Result<bool>)> then)
{
    tryAs(login, {.target = QByteArray(getparam) + "?system_info_modelname"},
        [then](const model::Result<HttpReply> &reply) {
            if (!reply && reply.error().kind != Kind::BadLogin)
                return then(tl::unexpected(reply.error()));
            then(reply.has_value());
        });
}

void Conversation::tryPicture(const model::Login &login, std::function<void(model::Result<bool>)> then)
{
    const HttpRequest request {.target = "/cgi-bin/viewer/video.jpg", .maximumBody = enoughOfAPicture};
    tryAs(login, request, [then](const model::Result<HttpReply> &reply) {
        if (!reply && reply.error().kind != Kind::BadLogin)
            return then(tl::unexpected(reply.error()));
        if (reply && !isJpeg(reply->body))
            return then(model::fail(Kind::BadReply, u"The camera sent no usable picture."_s));
        then(reply.has_value());
    });
}

bool Conversation::canTryBasic() const
{
    return m_login.byBasic(transport()).has_value();
}

void Conversation::acceptsBasic(std::function<void(model::Result<std::optional<bool>>)> then)
{
    const auto basic = m_login.byBasic(transport());
    if (!basic)
        return then(std::nullopt);
    m_http.send({.target = QByteArray(getparam) + "?system_info_modelname", .authorization = *basic},
        [this, then](const model::Result<HttpReply> &reply) {
            if (!reply)
                return then(tl::unexpected(reply.error()));
            if (reply->status != 200)
                ++m_http.counts().failedLogins;
            then(reply->status == 200);
        });
}

model::Error Conversation::errorForStatus(const HttpReply &reply)
{
    const QString status = QString::number(reply.status);
    switch (reply.status) {
    case 301:
    case 302:
    case 303:
    case 307:
    case 308:
        return {
            Kind::NotSupported, u"The camera sends Camlock on to another address: %1"_s.arg(shownText(reply.location))};
    case 400:
        return {Kind::Refused, u"The camera refused the request as malformed (400)."_s};
    case 403:
        return {Kind::BadLogin, u"The camera lets this account in, but not to its administration (403)."_s};
    case 404:
    case 405:
    case 501:
        return {Kind::NotSupported, u"The camera does not offer this (%1)."_s.arg(status)};
    case 503:
        return {Kind::TimedOut, u"The camera says that it is busy (503). Try again in a minute."_s};
    default:
        return {Kind::BadReply, u"The camera answered with the error %1."_s.arg(status)};
    }
}

} // namespace camera
