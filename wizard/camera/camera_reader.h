// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "camera/camera_time.h"
#include "camera/conversation.h"

namespace camera {

/// One reading of everything: the whole dump in one request, else the groups, each by itself.
class CameraReader
{
public:
    using Then = std::function<void(model::Result<model::Snapshot>)>;

    /// How the address was given: a scheme that was only assumed may turn out to be the other one.
    enum class Scheme { Given, Assumed };

    explicit CameraReader(Conversation &conversation)
        : m_conversation(conversation)
    {
    }

    void read(const QStringList &groups, Scheme scheme, Then then);

private:
    void askForAll();
    void judgeDump(const model::Result<HttpReply> &reply);
    void judgeOldDump(const model::Result<HttpReply> &reply);
    void judgeParameters(const HttpReply &reply);
    bool mayBeCut(const QString &lastGroup) const;
    void checkLastGroup(const QByteArray &group);
    void askForGroups();
    bool triesOtherScheme(const model::Result<HttpReply> &reply);
    void followRedirect(const HttpReply &reply);
    void switchToHttps(quint16 port);

    void askForNextGroup();
    void judgeGroup(const QByteArray &group, const model::Result<HttpReply> &reply);
    void note(const HttpReply &reply, const ParameterReply &parameters);

    void finish();
    void fail(const model::Error &error);
    void failAsForeign();
    bool looksLikeVivotek() const;
    bool showsAdminNames() const;

    Conversation &m_conversation;
    QStringList m_groups;
    QStringList m_waiting;
    Then m_then;
    Scheme m_scheme = Scheme::Given;
    bool m_redirected = false;
    bool m_complete = true;
    model::Parameters m_parameters;
    AnswerTime m_when;
    std::optional<model::Error> m_firstError; ///< before the other scheme was tried
};

} // namespace camera
