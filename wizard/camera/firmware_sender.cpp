// SPDX-License-Identifier: Apache-2.0
#include "camera/firmware_sender.h"

#include <QFileInfo>
#include <QUuid>

namespace camera {

using namespace Qt::Literals::StringLiterals;
using Kind = model::Error::Kind;

namespace {

constexpr auto upgradeCgi = "/cgi-bin/admin/upgrade.cgi";
constexpr auto versionCgi = "/cgi-bin/sysinfo.cgi";
/// In a row: a server that is busy turns somebody away now and then; one that starts anew is away for longer.
constexpr int looksOfARestart = 3;
constexpr int looksApart = 5; ///< times Pace::pollInterval: the vendor's tests look every 5 s (field notes, HTTP)

/// The `Model=` line, which is the firmware's version; empty where there is none.
QByteArray versionIn(const HttpReply &reply)
{
    const QList<QByteArray> lines = reply.body.split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("Model="))
            return line.trimmed();
    }
    return {};
}

HttpRequest requestFor(const model::UploadFirmware &upload, const model::Pace &pace)
{
    const QByteArray boundary = "camlock-" + QUuid::createUuid().toByteArray(QUuid::Id128);
    // The name was read as a package's name: no quotes and no line ends are in it.
    return {.method = HttpRequest::Method::Post,
        .target = upgradeCgi,
        .body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"fimage\"; filename=\""
            + QFileInfo(upload.file).fileName().toUtf8() + "\"\r\nContent-Type: application/octet-stream\r\n\r\n",
        .contentType = "multipart/form-data; boundary=" + boundary,
        .patience = pace.upgradeReply,
        .file = upload.file,
        .bodyEnd = "\r\n--" + boundary + "--\r\n"};
}

} // namespace

FirmwareSender::FirmwareSender(Conversation &conversation)
    : m_conversation(conversation)
    , m_watch(conversation.pace(), {})
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &FirmwareSender::look);
}

/// The version is asked for first: so the camera's challenge is fresh, and the package crosses the network once.
void FirmwareSender::send(const model::UploadFirmware &wanted, Then then)
{
    m_closedLooks = 0;
    m_versionBefore.clear();
    m_conversation.get(versionCgi, [this, wanted, then](const model::Result<HttpReply> &told) {
        if (told && told->status == 200)
            m_versionBefore = versionIn(*told);
        m_conversation.getParameters(
            "system_info_firmwareversion", [this, wanted, then](const model::Result<ParameterReply> &read) {
                if (!read)
                    return then(tl::unexpected(read.error()));
                upload(wanted, then);
            });
    });
}

void FirmwareSender::upload(const model::UploadFirmware &wanted, Then then)
{
    HttpRequest request = requestFor(wanted, m_conversation.pace());
    request.progress = [this](qint64 sent, qint64 total) {
        if (sent >= total)
            m_next.start(m_conversation.pace().requestTimeout);
        if (m_progress)
            m_progress(sent, total);
    };
    const auto send = [this, request](Conversation::Then done) {
        m_conversation.exchange(m_conversation.login(), request, std::move(done));
    };
    m_conversation.write(send, [this, then](const model::Result<HttpReply> &reply) { end(reply, then); });
}

void FirmwareSender::look()
{
    m_watch.setServer(m_conversation.http().server());
    m_watch.setPolicy(m_conversation.http().policy());
    m_watch.send({.target = versionCgi}, [this](const model::Result<HttpReply> &reply) { judge(reply); });
}

void FirmwareSender::judge(const model::Result<HttpReply> &reply)
{
    ++m_conversation.http().counts().http;
    if (!reply && reply.error().kind == Kind::Cancelled)
        return; // the upload has ended meanwhile
    const bool isClosed = !reply && reply.error().kind == Kind::Unreachable;
    const QByteArray version = reply && reply->status == 200 ? versionIn(*reply) : QByteArray();
    const bool isAnother = !version.isEmpty() && !m_versionBefore.isEmpty() && version != m_versionBefore;
    if (isAnother || (reply && m_closedLooks >= looksOfARestart)) {
        m_conversation.http().giveUp({Kind::TimedOut, u"The camera started anew without an answer."_s});
        return;
    }
    m_closedLooks = isClosed ? m_closedLooks + 1 : 0;
    m_next.start(looksApart * m_conversation.pace().pollInterval);
}

void FirmwareSender::end(const model::Result<HttpReply> &reply, const Then &then)
{
    m_next.stop();
    m_watch.giveUp({Kind::Cancelled, {}});
    if (!reply)
        return then(tl::unexpected(reply.error()));
    if (reply->status == 404 || reply->status == 405 || reply->status == 501 || reply->status == 403)
        return then(tl::unexpected(Conversation::errorForStatus(*reply)));
    if (reply->status != 200)
        return then(
            model::fail(Kind::Refused, u"The camera answered the package with the error %1."_s.arg(reply->status)));
    const ParameterReply answer = parseParameters(reply->body);
    if (!answer.error.isEmpty())
        return then(model::fail(Kind::Refused, u"The camera refused the package: %1"_s.arg(answer.error)));
    then({});
}

} // namespace camera
