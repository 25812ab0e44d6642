// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "camera/conversation.h"
#include "model/change.h"

namespace camera {

/// Sends a firmware package (API doc §3.5): once, streamed from the file, and never again. While the camera works on it
/// without a word, the same server is asked for its version without a login: where it was closed for a while and is
/// open again, or runs another version, it has started anew, and no answer will come any more. Until then the
/// connection stays, since to close it could end what writes the flash memory.
class FirmwareSender : public QObject
{
    Q_OBJECT

public:
    using Then = Conversation::ThenDone;
    using ThenProgress = std::function<void(qint64 sent, qint64 total)>;

    explicit FirmwareSender(Conversation &conversation);

    void setProgress(ThenProgress progress) { m_progress = std::move(progress); }

    /// Errors: Refused when the camera answered with an error, NotSupported when it has no such CGI, BadLogin; TimedOut
    /// and Unreachable when no answer came, whatever the camera made of the package.
    void send(const model::UploadFirmware &upload, Then then);

private:
    void upload(const model::UploadFirmware &upload, Then then);
    void look();
    void judge(const model::Result<HttpReply> &reply);
    void end(const model::Result<HttpReply> &reply, const Then &then);

    Conversation &m_conversation;
    ThenProgress m_progress;
    HttpRequests m_watch;
    QTimer m_next;
    QByteArray m_versionBefore; ///< sysinfo's line
    int m_closedLooks = 0; ///< in a row
};

} // namespace camera
