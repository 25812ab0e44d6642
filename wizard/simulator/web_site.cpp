// SPDX-License-Identifier: Apache-2.0
#include "simulator/web_site.h"

#include "simulator/firmware_upload.h"
#include "simulator/https_redirect.h"
#include "simulator/onvif_device.h"
#include "simulator/upnp_description.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

constexpr qint64 largestUpload = 512 * 1024 * 1024;

LoggedRequest logOf(const TextRequest &request, Wire wire)
{
    LoggedRequest log;
    log.service = wire == Wire::Tls ? u"https"_s : u"http"_s;
    log.method = QString::fromLatin1(request.method.left(16));
    log.path = request.path();
    const auto scheme = Authorization::parse(request.headers.value("authorization")).scheme;
    if (!scheme.isEmpty())
        log.scheme = QString::fromLatin1(scheme);
    return log;
}

int statusOf(const HttpReply &reply)
{
    return reply.isDropped || reply.isSilent ? 0 : reply.status;
}

} // namespace

WebSite::WebSite(CameraState &state, Accounts &accounts)
    : m_state(state)
    , m_accounts(accounts)
    , m_parameters(state, accounts)
    , m_accountCgi(state, accounts, m_parameters)
    , m_ipfilterCgi(state)
    , m_upgradeCgi(state)
    , m_mishaps(state)
    , m_door(accounts, state.profile.http.realm)
{
    QFile picture(u":/simulator/practice_cameras/test_chart.jpg"_s);
    if (picture.open(QIODevice::ReadOnly))
        m_snapshot = picture.readAll();
}

ServedRequest WebSite::serve(const TextRequest &request, Wire wire)
{
    ServedRequest served {.reply = {}, .log = logOf(request, wire)};
    auto &log = served.log;
    if (auto away = turnAway(request, wire))
        served.reply = std::move(*away);
    else if (const auto call = findCgi(request, m_state.profile.cgi))
        served.reply = serveCgi(request, *call, log);
    else
        served.reply = servePage(request, log);
    if (request.method == "HEAD")
        served.reply.sentLength = 0;
    log.status = statusOf(served.reply);
    return served;
}

std::optional<HttpReply> WebSite::turnAway(const TextRequest &request, Wire wire)
{
    if (request.method != "GET" && request.method != "POST" && request.method != "HEAD")
        return pageReply(501, request.path());
    if (m_state.faults.takeOne(FaultKind::Busy503))
        return pageReply(503, request.path());
    return wire == Wire::Plain ? httpsRedirect(m_state, request) : std::nullopt;
}

bool WebSite::isUpload(const TextRequest &head) const
{
    const auto call = head.version.startsWith("HTTP/1.") ? findCgi(head, m_state.profile.cgi) : std::nullopt;
    return call && call->endpoint == "upgrade"_L1 && call->isPost;
}

BegunUpload WebSite::beginUpload(const TextRequest &head, Wire wire)
{
    BegunUpload upload {.call = findCgi(head, m_state.profile.cgi).value_or(CgiCall()),
        .log = logOf(head, wire),
        .refusal = std::nullopt};
    const auto size = FirmwareUpload::sizeOf(head);
    if (auto away = turnAway(head, wire))
        upload.refusal = away;
    else if (!admits(head, upload.call.level, upload.log))
        upload.refusal = askForLogin(head);
    else if (!size || *size > largestUpload)
        upload.refusal = pageReply(size ? 413 : 400, head.path());
    upload.log.isWrite = !upload.refusal;
    upload.log.status = upload.refusal ? upload.refusal->status : 0;
    return upload;
}

ServedRequest WebSite::endUpload(const BegunUpload &upload, const std::optional<QString> &firmware)
{
    ServedRequest served {
        .reply = carryOut(upload.call, [&] { return m_upgradeCgi.run(firmware); }), .log = upload.log};
    served.log.status = statusOf(served.reply);
    return served;
}

HttpReply WebSite::serveCgi(const TextRequest &request, const CgiCall &call, LoggedRequest &log)
{
    for (const auto &argument : call.arguments)
        log.arguments.append({argument.name, isSecretName(argument.name) ? u"(secret)"_s : argument.value});
    if (needsLogin(call) && !admits(request, call.level, log))
        return askForLogin(request);
    log.isWrite = call.isWrite;
    return carryOut(call, [&] { return run(call); });
}

HttpReply WebSite::carryOut(const CgiCall &call, const std::function<HttpReply()> &work)
{
    HttpReply lost;
    lost.isDropped = true;
    if (drops(FaultKind::DropBefore, call))
        return lost;
    const auto losesReply = drops(FaultKind::DropReply, call);
    ++m_carriedOut;
    MishapRequest what {.isWrite = call.isWrite, .endpoint = call.endpoint, .arguments = {}};
    for (const auto &argument : call.arguments) {
        what.arguments.append(argument.name);
        if (!isSecretName(argument.name))
            what.arguments.append(argument.name + u':' + argument.value);
    }
    const auto reply = m_mishaps.carryOut(what, [&] { return isTooEarly(call) ? invalidCommand() : work(); });
    return losesReply ? lost : reply;
}

HttpReply WebSite::servePage(const TextRequest &request, LoggedRequest &log)
{
    if (log.path == "/cgi-bin/sysinfo.cgi"_L1 && m_state.profile.cgi.endpoints.contains(u"sysinfo"_s))
        return systemInformation();
    if (const auto page = m_pages.constFind(log.path); page != m_pages.constEnd()) {
        const auto isOpen = page->level == Anonymous || admits(request, page->level, log);
        if (!isOpen)
            return askForLogin(request);
        // An ONVIF operation is named in the body; whether it is let in shows only when it is answered.
        static const QRegularExpression operation(
            u"<(?:[A-Za-z0-9]+:)?Body[^>]*>\\s*<(?:[A-Za-z0-9]+:)?([A-Za-z0-9]+)"_s);
        const auto name = operation.match(QString::fromUtf8(request.body)).captured(1);
        const MishapRequest what {
            .isWrite = OnvifDevice::isWrite(name), .endpoint = name.isEmpty() ? log.path : name, .arguments = {}};
        return m_mishaps.carryOut(what, [&] { return page->answer(request, log); });
    }
    if (log.path == upnpDescriptionPath() && isUpnpOn(m_state)) {
        auto reply = textReply(upnpDescription(m_state));
        reply.type = "text/xml";
        return reply;
    }
    if (log.path != "/"_L1 && log.path != "/index.html"_L1)
        return pageReply(404, log.path);
    if (!admits(request, Viewer, log))
        return askForLogin(request);
    auto reply =
        textReply("<html><head><title>Network Camera</title></head><body><h1>Practice camera</h1></body></html>\n");
    reply.type = "text/html";
    return reply;
}

HttpReply WebSite::run(const CgiCall &call)
{
    if (call.endpoint == "getparam"_L1 || call.endpoint == "getparam_cache"_L1)
        return m_parameters.get(call.arguments, call.level);
    if (call.endpoint == "setparam"_L1)
        return m_parameters.set(call.arguments, call.level);
    if (call.endpoint == "editaccount"_L1)
        return m_state.profile.accounts.postOnly && !call.isPost ? pageReply(400, {})
                                                                 : m_accountCgi.run(call.arguments);
    if (call.endpoint == "ipfilter"_L1)
        return m_ipfilterCgi.run(call.arguments);
    if (call.endpoint == "upgrade"_L1)
        return pageReply(400, {});
    if (call.endpoint == "syslog"_L1)
        return textReply(m_state.systemLog.lines().join(u'\n').toUtf8() + '\n');
    HttpReply picture;
    picture.type = "image/jpeg";
    picture.body = m_snapshot;
    return picture;
}

HttpReply WebSite::systemInformation() const
{
    const auto version = m_state.store.value(u"capability_api_httpversion"_s);
    return textReply("Model=" + m_state.firmware().toUtf8()
        + "\r\nCapVersion=" + (version.isEmpty() ? QByteArray("0200") : version.left(4).toLatin1()) + "\r\n");
}

bool WebSite::isTooEarly(const CgiCall &call) const
{
    const auto insists = m_state.profile.accounts.passwordFirst || m_state.faults.has(FaultKind::NeedsPasswordFirst);
    if (!insists || !call.isWrite || !m_accounts.openToAll())
        return false;
    if (call.endpoint == "editaccount"_L1)
        return valueOf(call.arguments, "username"_L1) != u"root"_s;
    const QStringList allowed {u"security_user_i0_pass"_s, u"confirm"_s, u"update"_s, u"return"_s};
    return call.endpoint != "setparam"_L1
        || std::any_of(call.arguments.begin(), call.arguments.end(),
            [&](const Argument &argument) { return !allowed.contains(argument.name); });
}

bool WebSite::needsLogin(const CgiCall &call) const
{
    if (call.level == Anonymous)
        return m_state.profile.http.anonymous == AnonymousStyle::AsksForLogin
            || m_state.faults.has(FaultKind::Anonymous401);
    if (call.endpoint != "video.jpg"_L1)
        return true;
    const auto name = u"network_http_anonymousviewing"_s;
    const auto isAnonymous =
        m_state.store.isOn(m_state.store.contains(name) ? name : u"network_rtsp_anonymousviewing"_s);
    return call.level > Viewer || (!isAnonymous && !m_state.faults.has(FaultKind::OpenSnapshot));
}

bool WebSite::admits(const TextRequest &request, int level, LoggedRequest &log)
{
    if (m_accounts.openToAll())
        return true;
    const Claim claim {request.method, request.target, Authorization::parse(request.headers.value("authorization"))};
    const auto account = m_door.admit(claim, doorRules());
    if (!account || account->level < level) {
        if (!claim.authorization.scheme.isEmpty())
            m_state.logSystem(u"[HTTP SERVER]: Login refused"_s, Severity::Warning);
        return false;
    }
    log.user = account->name;
    return true;
}

HttpReply WebSite::askForLogin(const TextRequest &request)
{
    auto reply = pageReply(401, request.path());
    reply.extraHeaders.append("WWW-Authenticate: " + m_door.challenge(doorRules()));
    return reply;
}

DoorRules WebSite::doorRules() const
{
    const auto &http = m_state.profile.http;
    const auto byParameter = m_state.store.value(u"network_http_authmode"_s) == "digest"_L1;
    const auto isDigest = http.login == LoginStyle::ByParameter ? byParameter : http.login == LoginStyle::Digest;
    const auto lies = isDigest && m_state.faults.has(FaultKind::LieDigest);
    const auto onlyAccepts = m_state.faults.value(FaultKind::LieDigest) == "accept"_L1;
    return {.takesBasic = !isDigest || lies,
        .takesDigest = isDigest,
        .offersBasic = !isDigest || (lies && !onlyAccepts),
        .digest = http.digest,
        .usesPerNonce =
            m_state.faults.has(FaultKind::ExpireNonces) ? m_state.faults.number(FaultKind::ExpireNonces, 1) : 0};
}

bool WebSite::drops(FaultKind kind, const CgiCall &call)
{
    if (!m_state.faults.has(kind))
        return false;
    const auto value = m_state.faults.value(kind);
    bool isNumber = false;
    const auto number = value.toInt(&isNumber);
    auto hits = isNumber ? m_carriedOut >= number : call.isWrite;
    if (!isNumber && !value.isEmpty()) {
        hits = hits && std::any_of(call.arguments.begin(), call.arguments.end(), [&](const Argument &argument) {
            return argument.name == value;
        });
    }
    if (hits)
        m_state.faults.remove(kind);
    return hits;
}

} // namespace simulator
