// SPDX-License-Identifier: Apache-2.0
#include "camera/camera_reader.h"

#include "camera/redirect.h"

#include <algorithm>

namespace camera {

using namespace Qt::Literals::StringLiterals;
using Kind = model::Error::Kind;

namespace {

constexpr auto getparam = "/cgi-bin/admin/getparam.cgi";
constexpr auto oldGetparam = "/cgi-bin/admin/getparamjs.cgi"; ///< 6xxx and early 7xxx (API doc §1.2)
constexpr qsizetype maximumIdentity = 100;

/// Whether somebody there speaks this scheme. A server that wants TLS may say so in plain HTTP.
bool isUnderstood(const model::Result<HttpReply> &reply)
{
    if (!reply)
        return reply.error().kind != Kind::Unreachable && reply.error().kind != Kind::BadReply;
    return reply->status != 400 || !reply->body.left(4096).toLower().contains("https");
}

/// The groups that identify a camera, tell what it can do, and are for administrators only.
QStringList withBasics(const QStringList &groups)
{
    QStringList all {u"system"_s, u"capability"_s, u"network"_s, u"security"_s};
    all += groups;
    all.removeDuplicates();
    all.removeIf([](const QString &group) {
        return group.isEmpty() || std::any_of(group.begin(), group.end(), [](QChar c) {
            return !(c.unicode() < 128 && (c.isLetterOrNumber() || c == u'_'));
        });
    });
    return all;
}

} // namespace

void CameraReader::read(const QStringList &groups, std::optional<OtherWay> otherWay, Then then)
{
    m_groups = withBasics(groups);
    m_waiting.clear();
    m_otherWay = otherWay;
    m_complete = true;
    m_parameters.clear();
    m_when = {};
    m_firstError.reset();
    m_then = std::move(then);
    askForAll();
}

void CameraReader::askForAll()
{
    m_conversation.get(getparam, [this](const model::Result<HttpReply> &reply) { judgeDump(reply); });
}

void CameraReader::judgeDump(const model::Result<HttpReply> &reply)
{
    if (triesOtherWay(reply))
        return;
    if (!reply)
        return fail(m_firstError && !isUnderstood(reply) ? *m_firstError : reply.error());
    if (isRedirect(reply->status)) {
        if (!httpsServerIn(*reply, m_conversation.http().server()))
            return failAsForeign();
        return fail({Kind::NotSupported,
            u"The camera answers only over HTTPS, and its certificate is not known yet. Trust it to go on."_s});
    }
    if (reply->status == 200)
        return judgeParameters(*reply);
    if (reply->status == 404) {
        return m_conversation.get(oldGetparam, [this](const model::Result<HttpReply> &old) { judgeOldDump(old); });
    }
    if (reply->status == 403 || reply->status == 503)
        return fail(Conversation::errorForStatus(*reply));
    askForGroups();
}

void CameraReader::judgeOldDump(const model::Result<HttpReply> &reply)
{
    if (!reply)
        return fail(reply.error());
    const ParameterReply parameters = parseParameters(reply->body);
    if (reply->status != 200 || parameters.parameters.isEmpty())
        return failAsForeign();
    note(*reply, parameters);
    m_complete = !parameters.truncated && !reply->cutShort;
    finish();
}

void CameraReader::judgeParameters(const HttpReply &reply)
{
    const ParameterReply parameters = parseParameters(reply.body);
    note(reply, parameters);
    const bool whole = !parameters.truncated && !reply.cutShort && parameters.error.isEmpty();
    if (!whole || parameters.parameters.isEmpty() || !showsAdminNames())
        return askForGroups();
    const QString lastGroup = parameters.last.section(u'_', 0, 0);
    if (!mayBeCut(lastGroup))
        return finish();
    checkLastGroup(lastGroup.toLatin1());
}

/// Some cameras end a dump half-way without a trace of it. That can only matter where a group that was asked for is
/// missing, or is the last one.
bool CameraReader::mayBeCut(const QString &lastGroup) const
{
    return std::any_of(m_groups.begin(), m_groups.end(), [this, &lastGroup](const QString &group) {
        const auto first = m_parameters.lowerBound(group + u'_');
        const bool isMissing = first == m_parameters.constEnd() || !first.key().startsWith(group + u'_');
        return isMissing || group == lastGroup;
    });
}

/// Asks once more for the group the dump ended with: one name more than the dump had means that the dump was cut there.
void CameraReader::checkLastGroup(const QByteArray &group)
{
    const auto judge = [this](const model::Result<HttpReply> &reply) {
        if (!reply)
            return fail(reply.error());
        const ParameterReply parameters = parseParameters(reply->body);
        const qsizetype before = m_parameters.size();
        note(*reply, parameters);
        const bool isSilent = reply->status != 200 || parameters.isForeign();
        if (isSilent || m_parameters.size() > before)
            return askForGroups();
        finish();
    };
    m_conversation.get(QByteArray(getparam) + '?' + group, judge);
}

void CameraReader::askForGroups()
{
    m_waiting = m_groups;
    askForNextGroup();
}

/// `host:port` is first asked in HTTP: a server that speaks TLS there cuts the connection, or says so. A bare host is
/// first asked in HTTPS: where that port speaks no TLS at all, the other one is asked. Not so beside a pin, or once a
/// certificate was shown: then a broken handshake is no reason to do without.
bool CameraReader::triesOtherWay(const model::Result<HttpReply> &reply)
{
    const auto other = std::exchange(m_otherWay, std::nullopt);
    if (!other || isUnderstood(reply))
        return false;
    HttpRequests &http = m_conversation.http();
    const bool speaksTls = http.policy().pinned.has_value() || !http.fingerprint().isEmpty();
    if (other->scheme == model::Address::Scheme::Http && speaksTls)
        return false;
    m_firstError = reply ? Conversation::errorForStatus(*reply) : reply.error();
    Server server = http.server();
    server.scheme = other->scheme;
    server.port = other->port;
    http.setServer(server);
    askForAll();
    return true;
}

void CameraReader::askForNextGroup()
{
    if (m_waiting.isEmpty())
        return finish();
    const QByteArray group = m_waiting.takeFirst().toLatin1();
    m_conversation.get(QByteArray(getparam) + '?' + group,
        [this, group](const model::Result<HttpReply> &reply) { judgeGroup(group, reply); });
}

void CameraReader::judgeGroup(const QByteArray &group, const model::Result<HttpReply> &reply)
{
    if (!reply)
        return fail(reply.error());
    if (reply->status == 403 || reply->status == 503)
        return fail(Conversation::errorForStatus(*reply));
    const ParameterReply parameters = reply->status == 200 ? parseParameters(reply->body) : ParameterReply();
    // A web server that answers everything with a page is not asked a dozen times.
    if (group == "system" && parameters.isForeign() && m_parameters.isEmpty())
        return failAsForeign();
    note(*reply, parameters);
    // "ERROR: Invalid command!" is an answer too: this camera has no such group.
    if (parameters.truncated || parameters.isForeign())
        m_complete = false;
    askForNextGroup();
}

void CameraReader::note(const HttpReply &reply, const ParameterReply &parameters)
{
    m_parameters.insert(parameters.parameters);
    const bool tellsTime = parameters.parameters.contains(u"system_time"_s) || !m_when.asked.isValid();
    if (tellsTime)
        m_when = {reply.askedAt, reply.answeredAt, reply.date};
}

bool CameraReader::looksLikeVivotek() const
{
    return !model::identityFrom(m_parameters).model.isEmpty()
        || std::any_of(m_parameters.keyBegin(), m_parameters.keyEnd(),
            [](const QString &name) { return name.startsWith("system_info_"_L1) || name.startsWith("security_"_L1); });
}

/// What only administrators get: without it, an answer to a stranger does not mean that everyone is one.
bool CameraReader::showsAdminNames() const
{
    return std::any_of(m_parameters.keyBegin(), m_parameters.keyEnd(),
        [](const QString &name) { return name.startsWith("security_"_L1) || name.startsWith("network_"_L1); });
}

void CameraReader::finish()
{
    if (!looksLikeVivotek())
        return failAsForeign();
    const SessionLogin &login = m_conversation.login();
    model::Snapshot snapshot;
    snapshot.identity = model::identityFrom(m_parameters);
    snapshot.identity.model = snapshot.identity.model.simplified().left(maximumIdentity);
    snapshot.identity.firmware = snapshot.identity.firmware.simplified().left(maximumIdentity);
    snapshot.complete = m_complete;
    snapshot.login = login.scheme();
    if (login.state() == SessionLogin::State::Open && showsAdminNames())
        snapshot.rootPassword = model::RootPassword::Blank;
    snapshot.clockOffsetSeconds = clockOffset(m_parameters, m_when);
    const QHostAddress &peer = m_conversation.http().server().peer;
    bool isIpv4 = false;
    peer.toIPv4Address(&isIpv4);
    snapshot.overIpv6 = !isIpv4;
    snapshot.takenAt = QDateTime::currentDateTime();
    snapshot.parameters = std::exchange(m_parameters, {});
    std::exchange(m_then, {})(std::move(snapshot));
}

void CameraReader::fail(const model::Error &error)
{
    std::exchange(m_then, {})(tl::unexpected(error));
}

void CameraReader::failAsForeign()
{
    fail({Kind::BadReply,
        u"Something answers at %1, but it is not a VIVOTEK camera."_s.arg(m_conversation.http().server().name)});
}

} // namespace camera
