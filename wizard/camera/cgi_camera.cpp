// SPDX-License-Identifier: Apache-2.0
#include "camera/cgi_camera.h"

#include "camera/ipfilter.h"
#include "camera/own_certificate.h"

#include <QUdpSocket>

namespace camera {

using namespace Qt::Literals::StringLiterals;
using Kind = model::Error::Kind;

namespace {

constexpr qsizetype maximumQuery = 1500; ///< well below the 4 KB for address and headers (API doc §1.6)

/// The names joined to as few queries as possible.
QList<QByteArray> queriesFor(const QStringList &names)
{
    QList<QByteArray> queries;
    for (const QString &name : names) {
        const QByteArray encoded = name.toUtf8().toPercentEncoding();
        if (encoded.isEmpty())
            continue;
        if (queries.isEmpty() || queries.last().size() + 1 + encoded.size() > maximumQuery)
            queries.append(encoded);
        else
            queries.last() += '&' + encoded;
    }
    return queries;
}

} // namespace

CgiCamera::CgiCamera(
    const model::Address &address, const model::Pace &pace, const trust::TrustPolicy &policy, const UsualPorts &usual)
    : m_address(address)
    , m_usual(usual)
    , m_finder(pace, usual)
    , m_conversation(pace, policy)
    , m_reader(m_conversation)
    , m_sender(m_conversation)
    , m_firmware(m_conversation)
    , m_channel(m_conversation)
    , m_onvif(m_conversation, m_channel)
    , m_networkLogin(m_channel)
{
}

void CgiCamera::findServer(Conversation::ThenDone then)
{
    if (m_found)
        return then({});
    m_finder.find(m_address, [this, then](const model::Result<Server> &server) {
        if (!server)
            return then(tl::unexpected(server.error()));
        m_conversation.http().setServer(*server);
        m_found = true;
        then({});
    });
}

void CgiCamera::setLogin(const model::Login &login)
{
    m_conversation.login().setLogin(login);
}

QFuture<model::Result<model::Snapshot>> CgiCamera::read(const QStringList &groups)
{
    return enqueue<model::Snapshot>(
        [this, groups](Jobs::Then<model::Snapshot> then) { m_reader.read(groups, otherWay(), then); });
}

std::optional<CameraReader::OtherWay> CgiCamera::otherWay() const
{
    using Scheme = model::Address::Scheme;
    if (m_address.scheme || m_conversation.http().counts().http > 0)
        return std::nullopt;
    if (m_address.port)
        return CameraReader::OtherWay {Scheme::Https, *m_address.port};
    // A bare host found at HTTP has nothing at HTTPS.
    if (m_conversation.http().server().scheme == Scheme::Http)
        return std::nullopt;
    return CameraReader::OtherWay {Scheme::Http, m_usual.http};
}

QFuture<model::Result<model::Parameters>> CgiCamera::readNames(const QStringList &names)
{
    return enqueue<model::Parameters>(
        [this, names](Jobs::Then<model::Parameters> then) { askForNames(queriesFor(names), {}, then); });
}

/// Some cameras refuse a whole request for one name they do not know (Q1): then each name is asked for by itself.
void CgiCamera::askForNames(
    QList<QByteArray> queries, const model::Parameters &found, Jobs::Then<model::Parameters> then)
{
    if (queries.isEmpty())
        return then(found);
    const QByteArray query = queries.takeFirst();
    m_conversation.getParameters(query, [=, this](const model::Result<ParameterReply> &reply) {
        if (!reply)
            return then(tl::unexpected(reply.error()));
        model::Parameters all = found;
        all.insert(reply->parameters);
        const bool refusedTogether = !reply->error.isEmpty() && reply->parameters.isEmpty() && query.contains('&');
        askForNames(refusedTogether ? query.split('&') + queries : queries, all, then);
    });
}

QFuture<model::Result<std::optional<qint64>>> CgiCamera::readClockOffset()
{
    return enqueue<std::optional<qint64>>([this](Jobs::Then<std::optional<qint64>> then) { askForClock(then); });
}

void CgiCamera::askForClock(Jobs::Then<std::optional<qint64>> then)
{
    const QByteArray query = "/cgi-bin/admin/getparam.cgi?system";
    m_conversation.get(query, [then](const model::Result<HttpReply> &reply) {
        if (!reply)
            return then(tl::unexpected(reply.error()));
        if (reply->status != 200)
            return then(tl::unexpected(Conversation::errorForStatus(*reply)));
        then(clockOffset(parseParameters(reply->body).parameters, {reply->askedAt, reply->answeredAt, reply->date}));
    });
}

QFuture<model::Done> CgiCamera::send(const model::Change &change, const model::Snapshot &snapshot)
{
    return enqueue<void>([this, change, snapshot](Jobs::Then<void> then) {
        if (const auto *upload = std::get_if<model::UploadFirmware>(&change.body))
            return m_firmware.send(*upload, then);
        m_sender.send(change, snapshot, [this, effect = change.effect, then](const model::Done &done) {
            if (effect == model::Effect::NewLogin || effect == model::Effect::Reconnect)
                m_conversation.login().expectAnotherChallenge();
            then(done);
        });
    });
}

QFuture<model::Result<bool>> CgiCamera::tryLogin(const model::Login &login)
{
    return enqueue<bool>([this, login](Jobs::Then<bool> then) { m_conversation.tryLogin(login, then); });
}

QFuture<model::Result<bool>> CgiCamera::tryAdministration(const model::Login &login)
{
    return enqueue<bool>([this, login](Jobs::Then<bool> then) {
        const int before = m_conversation.http().counts().failedLogins;
        m_conversation.tryLogin(login, [this, before, then](const model::Result<bool> &let) {
            m_conversation.http().counts().failedLogins = before;
            then(let);
        });
    });
}

QFuture<model::Result<std::optional<bool>>> CgiCamera::acceptsBasic()
{
    return enqueue<std::optional<bool>>(
        [this](Jobs::Then<std::optional<bool>> then) { m_conversation.acceptsBasic(then); });
}

bool CgiCamera::canTryBasic() const
{
    return m_conversation.canTryBasic();
}

QFuture<model::Result<QByteArray>> CgiCamera::readPicture()
{
    return enqueue<QByteArray>([this](Jobs::Then<QByteArray> then) {
        const auto judge = [then](const model::Result<HttpReply> &reply) {
            if (!reply)
                return then(tl::unexpected(reply.error()));
            if (reply->status != 200)
                return then(tl::unexpected(Conversation::errorForStatus(*reply)));
            if (reply->cutShort || !isJpeg(reply->body))
                return then(model::fail(Kind::BadReply, u"The camera sent no usable picture."_s));
            then(reply->body);
        };
        m_conversation.get("/cgi-bin/viewer/video.jpg", judge, maximumPicture);
    });
}

QFuture<model::Result<bool>> CgiCamera::tryPicture(const model::Login &login)
{
    return enqueue<bool>([this, login](Jobs::Then<bool> then) { m_conversation.tryPicture(login, then); });
}

QFuture<model::Result<std::optional<model::AccessListType>>> CgiCamera::readAccessListType()
{
    using Type = std::optional<model::AccessListType>;
    return enqueue<Type>([this](Jobs::Then<Type> then) {
        m_conversation.get(QByteArray(ipfilterCgi) + "?type", [then](const model::Result<HttpReply> &reply) {
            if (!reply)
                return then(tl::unexpected(reply.error()));
            then(reply->status == 200 ? accessListTypeIn(reply->body) : std::nullopt);
        });
    });
}

QFuture<model::Result<QByteArray>> CgiCamera::readOwnCertificate()
{
    return enqueue<QByteArray>(
        [this](Jobs::Then<QByteArray> then) { camera::readOwnCertificate(m_conversation, then); });
}

void CgiCamera::moveTo(model::Address::Scheme scheme, quint16 port)
{
    m_address.scheme = scheme;
    m_address.port = port;
    Server server = m_conversation.http().server();
    server.scheme = scheme;
    server.port = port;
    m_conversation.http().setServer(server);
    m_conversation.login().expectAnotherChallenge();
}

void CgiCamera::moveToHost(const QString &host)
{
    m_address.host = host;
    m_found = false; // its name and address are looked up anew; scheme and port stay
    m_conversation.login().expectAnotherChallenge();
}

void CgiCamera::setBeforeWrite(std::function<model::Done()> note)
{
    m_conversation.setBeforeWrite(std::move(note));
}

void CgiCamera::trust(const trust::TrustPolicy &policy)
{
    m_conversation.http().setPolicy(policy);
}

HttpShape CgiCamera::httpShape() const
{
    return m_conversation.shape();
}

model::Address CgiCamera::address() const
{
    if (!m_found)
        return m_address;
    const Server &server = m_conversation.http().server();
    model::Address complete = m_address;
    complete.scheme = server.scheme;
    complete.port = server.port;
    return complete;
}

QHostAddress CgiCamera::peerAddress() const
{
    return m_found ? m_conversation.http().server().peer : QHostAddress();
}

/// Connecting a UDP socket sends nothing; it only asks this computer which of its addresses leads there.
QHostAddress CgiCamera::localAddress() const
{
    if (!m_found)
        return {};
    QUdpSocket socket;
    socket.connectToHost(peerAddress(), m_conversation.http().server().port);
    return socket.localAddress();
}

} // namespace camera
