// SPDX-License-Identifier: Apache-2.0
#include "camera/onvif_channel.h"

namespace camera {

using namespace Qt::Literals::StringLiterals;
using Kind = model::Error::Kind;

namespace {

constexpr auto deviceService = "/onvif/device_service";

bool isMissing(int status)
{
    return status == 404 || status == 405 || status == 501;
}

/// `UTCDateTime` of GetSystemDateAndTimeResponse; invalid where a part is missing or no number.
QDateTime timeIn(const XmlElement &response)
{
    const XmlElement *both = soap::onlyChild(response, u"SystemDateAndTime"_s);
    const XmlElement *utc = both ? soap::onlyChild(*both, u"UTCDateTime"_s) : nullptr;
    const XmlElement *date = utc ? soap::onlyChild(*utc, u"Date"_s) : nullptr;
    const XmlElement *time = utc ? soap::onlyChild(*utc, u"Time"_s) : nullptr;
    if (!date || !time)
        return {};
    const auto number = [](const XmlElement &parent, const QString &name) {
        bool isNumber = false;
        const int value = soap::textOf(parent, name).toInt(&isNumber);
        return isNumber ? value : -1;
    };
    const QDate day(number(*date, u"Year"_s), number(*date, u"Month"_s), number(*date, u"Day"_s));
    const QTime hour(number(*time, u"Hour"_s), number(*time, u"Minute"_s), number(*time, u"Second"_s));
    return day.isValid() && hour.isValid() ? QDateTime(day, hour, Qt::UTC) : QDateTime();
}

} // namespace

bool OnvifChannel::isRefused() const
{
    return m_refused && m_refused == m_conversation.login().login();
}

bool OnvifChannel::saysNo(Kind kind)
{
    return kind == Kind::NotSupported || kind == Kind::BadLogin || kind == Kind::BadReply || kind == Kind::Refused;
}

void OnvifChannel::begin(ThenDone then)
{
    m_clockOffset = 0;
    if (isRefused()) {
        return then(model::fail(
            Kind::BadLogin, u"The camera's ONVIF service refused this login before; it is not tried again."_s));
    }
    m_conversation.settleLogin([this, then](const model::Done &settled) {
        if (!settled)
            return then(settled);
        const auto &login = m_conversation.login().login();
        // Not the CGI's own session: what is refused here must not count there.
        m_httpLogin = login ? m_conversation.login().forAnotherAccount(*login) : SessionLogin();
        askForClock(then);
    });
}

/// The one operation that needs no login (ONVIF Core Specification, access class PRE_AUTH). A camera that wants one
/// even here still tells its time in the head of the reply.
void OnvifChannel::askForClock(ThenDone then)
{
    const OnvifCall call {soap::element(u"GetSystemDateAndTime"_s)};
    m_conversation.http().send(requestFor(call, {}), [this, then](const model::Result<HttpReply> &reply) {
        if (!reply)
            return then(tl::unexpected(reply.error()));
        if (isMissing(reply->status))
            return then(model::fail(Kind::NotSupported, u"The camera does not offer ONVIF."_s));
        noteClock(*reply);
        then({});
    });
}

void OnvifChannel::noteClock(const HttpReply &reply)
{
    const auto response = soap::responseTo(u"GetSystemDateAndTime"_s, reply.body);
    const QDateTime told = response ? timeIn(*response) : QDateTime();
    const QDateTime now = told.isValid() ? told : reply.date;
    if (now.isValid())
        m_clockOffset = reply.answeredAt.secsTo(now);
}

/// A camera without a password asks nobody for one, and a blank password is never sent.
std::optional<auth::UsernameToken> OnvifChannel::token() const
{
    const auto &login = m_conversation.login().login();
    if (!login || login->password.isEmpty())
        return std::nullopt;
    return auth::usernameToken(*login, QDateTime::currentDateTimeUtc().addSecs(m_clockOffset));
}

HttpRequest OnvifChannel::requestFor(const OnvifCall &call, const std::optional<auth::UsernameToken> &token)
{
    return {.method = HttpRequest::Method::Post,
        .target = deviceService,
        .body = soap::envelope(call.operation, token),
        .maximumBody = maximumXml,
        .contentType = QByteArray(soap::contentType.data(), soap::contentType.size()),
        .patience = call.patience};
}

void OnvifChannel::call(const OnvifCall &call, Then then)
{
    if (isRefused())
        return then(model::fail(Kind::BadLogin, u"The camera's ONVIF service refused this login."_s));
    const auto send = [this, call](ThenReply end) { transmit(call, std::move(end)); };
    const auto end = [this, call, then](const model::Result<HttpReply> &reply) { then(judge(call, reply)); };
    if (call.effect == OnvifCall::Effect::Writes)
        m_conversation.write(send, end);
    else
        send(end);
}

void OnvifChannel::transmit(const OnvifCall &call, ThenReply then)
{
    if (m_usesHttpLogin)
        return transmitByHttpLogin(call, std::move(then));
    m_conversation.http().send(requestFor(call, token()), [this, call, then](const model::Result<HttpReply> &reply) {
        const bool asksByHttp = reply && reply->status == 401 && !reply->challenges.isEmpty();
        if (!asksByHttp)
            return then(reply);
        m_usesHttpLogin = true;
        transmitByHttpLogin(call, then);
    });
}

/// Without a token: whoever sends both is to be refused if either of them does not fit (ONVIF Core Specification §5.9).
void OnvifChannel::transmitByHttpLogin(const OnvifCall &call, ThenReply then)
{
    m_conversation.exchange(m_httpLogin, requestFor(call, {}), [this, then](const model::Result<HttpReply> &reply) {
        m_conversation.login().learnFrom(m_httpLogin);
        then(reply);
    });
}

model::Result<XmlElement> OnvifChannel::judge(const OnvifCall &call, const model::Result<HttpReply> &reply)
{
    model::Result<XmlElement> response = tl::unexpected(model::Error());
    if (!reply)
        response = tl::unexpected(reply.error());
    else if (reply->cutShort)
        response = model::fail(Kind::BadReply, u"The camera's answer is cut short or too long."_s);
    else
        response = soap::responseTo(call.operation.name, reply->body);
    m_endedWithFault = reply && !response && response.error().kind != Kind::BadReply;
    // Faults come with status 400 or 500; a status without a fault speaks for itself.
    if (reply && !response && response.error().kind == Kind::BadReply && reply->status != 200) {
        response = reply->status == 401 ? model::fail(Kind::BadLogin, u"The camera's ONVIF service asks for a login."_s)
                                        : tl::unexpected(Conversation::errorForStatus(*reply));
    }
    if (!response && response.error().kind == Kind::BadLogin) {
        m_refused = m_conversation.login().login();
        // What HTTP refused is counted already.
        if (!m_usesHttpLogin && token())
            ++m_conversation.http().counts().failedLogins;
    }
    return response;
}

} // namespace camera
