// SPDX-License-Identifier: Apache-2.0
#include "simulator/rtsp_site.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 404:
        return "Stream Not Found";
    case 453:
        return "Not Enough Bandwidth";
    case 461:
        return "Unsupported Transport";
    case 503:
        return "Service Unavailable";
    }
    return "Not Implemented";
}

QString authMode(const CameraState &state)
{
    return state.store.value(u"network_rtsp_authmode"_s);
}

} // namespace

RtspSite::RtspSite(CameraState &state, const Accounts &accounts)
    : m_state(state)
    , m_accounts(accounts)
    , m_door(accounts, state.profile.rtsp.realm)
{
}

RtspAnswer RtspSite::serve(const TextRequest &request, LoggedRequest &log)
{
    log.service = u"rtsp"_s;
    log.method = QString::fromLatin1(request.method.left(16));
    log.path = QUrl::fromEncoded(request.target).path();
    const auto scheme = Authorization::parse(request.headers.value("authorization")).scheme;
    if (!scheme.isEmpty())
        log.scheme = QString::fromLatin1(scheme);
    if (!request.version.startsWith("RTSP/"))
        return {.status = 400, .headers = {}, .body = {}};
    if (request.method == "OPTIONS")
        return {.status = 200, .headers = {"Public: DESCRIBE, SETUP, TEARDOWN, PLAY, OPTIONS"}, .body = {}};
    if (request.method != "DESCRIBE" && request.method != "SETUP")
        return {.status = request.method == "TEARDOWN" ? 200 : 501, .headers = {}, .body = {}};
    const auto stream = streamOf(request.target);
    if (stream < 0)
        return {.status = 404, .headers = {}, .body = {}};

    if (!isOpen() && !isBypassed(request) && !admits(request, log))
        return {.status = 401, .headers = {"WWW-Authenticate: " + m_door.challenge(doorRules())}, .body = {}};
    if (request.method == "SETUP")
        return {.status = 461, .headers = {}, .body = {}};
    return describe(request, stream);
}

bool RtspSite::admits(const TextRequest &request, LoggedRequest &log)
{
    const Claim claim {request.method, request.target, Authorization::parse(request.headers.value("authorization"))};
    const auto account = m_door.admit(claim, doorRules());
    if (account && account->level >= Viewer) {
        log.user = account->name;
        return true;
    }
    if (!claim.authorization.scheme.isEmpty())
        m_state.logSystem(u"[RTSP SERVER]: Login refused, IP=%1"_s.arg(log.peer), Severity::Warning);
    return false;
}

RtspAnswer RtspSite::full() const
{
    return {.status = m_state.profile.rtsp.fullStatus, .headers = {}, .body = {}};
}

QByteArray RtspSite::render(const RtspAnswer &answer, const TextRequest &request) const
{
    QByteArray bytes = "RTSP/1.0 " + QByteArray::number(answer.status) + ' ' + reason(answer.status) + "\r\n";
    bytes += "CSeq: " + QByteArray::number(request.headers.value("cseq").toUInt()) + "\r\n";
    bytes += "Server: " + m_state.profile.rtsp.server.toLatin1() + "\r\n";
    for (const auto &header : answer.headers)
        bytes += header + "\r\n";
    return bytes + "\r\n" + answer.body;
}

RtspAnswer RtspSite::describe(const TextRequest &request, int stream) const
{
    const auto body = sessionDescription(stream);
    return {.status = 200,
        .headers = {"Content-Base: " + request.target + '/', "Content-Type: application/sdp",
            "Content-Length: " + QByteArray::number(body.size())},
        .body = body};
}

bool RtspSite::isOpen() const
{
    const auto mode = authMode(m_state);
    return m_accounts.openToAll() || m_state.store.isOn(u"network_rtsp_anonymousviewing"_s)
        || (mode != "basic"_L1 && mode != "digest"_L1) || m_state.faults.has(FaultKind::LieRtsp);
}

bool RtspSite::isBypassed(const TextRequest &request) const
{
    return m_state.faults.has(FaultKind::RtspBasicBypass) && authMode(m_state) == "basic"_L1
        && request.headers.value("authorization") == "Basic a";
}

DoorRules RtspSite::doorRules() const
{
    const auto isDigest = authMode(m_state) == "digest"_L1;
    // RTSP servers of that time (live555) speak RFC 2069.
    return {.takesBasic = !isDigest,
        .takesDigest = isDigest,
        .offersBasic = !isDigest,
        .digest = DigestStyle::Rfc2069,
        .usesPerNonce =
            m_state.faults.has(FaultKind::ExpireNonces) ? m_state.faults.number(FaultKind::ExpireNonces, 1) : 0};
}

int RtspSite::streamOf(const QByteArray &target) const
{
    auto path = QUrl::fromEncoded(target).path();
    while (path.startsWith(u'/'))
        path.remove(0, 1);
    while (path.endsWith(u'/'))
        path.chop(1);
    if (path.isEmpty())
        return -1;
    for (int stream = 0;; ++stream) {
        const auto name = u"network_rtsp_s%1_accessname"_s.arg(stream);
        if (!m_state.store.contains(name))
            return stream == 0 ? int(m_state.profile.rtsp.paths.indexOf(path)) : -1;
        if (m_state.store.value(name) == path)
            return stream;
    }
}

QByteArray RtspSite::sessionDescription(int stream) const
{
    QByteArray text =
        "v=0\r\no=RTSP 946684800 946684800 IN IP4 0.0.0.0\r\ns=RTSP server\r\nc=IN IP4 0.0.0.0\r\nt=0 0\r\n"
        "a=range:npt=0-\r\na=control:*\r\nm=video 0 RTP/AVP 96\r\nb=AS:1200\r\na=rtpmap:96 H264/90000\r\n"
        "a=control:trackID=1\r\n";
    const auto noTrack = m_state.store.value(u"network_rtsp_s%1_audiotrack"_s.arg(stream)) == "-1"_L1;
    if (m_state.profile.rtsp.audio && !noTrack)
        text += "m=audio 0 RTP/AVP 0\r\na=rtpmap:0 PCMU/8000\r\na=control:trackID=2\r\n";
    return text;
}

} // namespace simulator
