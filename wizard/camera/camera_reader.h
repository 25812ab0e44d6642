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

    /// Where to ask if nothing is understood at the server that was found: its scheme was only assumed.
    struct OtherWay
    {
        model::Address::Scheme scheme;
        quint16 port;
    };

    explicit CameraReader(Conversation &conversation)
        : m_conversation(conversation)
    {
    }

    void read(const QStringList &groups, std::optional<OtherWay> otherWay, Then then);

private:
    void askForAll();
    void judgeDump(const model::Result<HttpReply> &reply);
    void judgeOldDump(const model::Result<HttpReply> &reply);
    void judgeParameters(const HttpReply &reply);
    bool mayBeCut(const QString &lastGroup) const;
    void checkLastGroup(const QByteArray &group);
    void askForGroups();
    bool triesOtherWay(const model::Result<HttpReply> &reply);

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
    std::optional<OtherWay> m_otherWay;
    bool m_complete = true;
    model::Parameters m_parameters;
    AnswerTime m_when;
    std::optional<model::Error> m_firstError; ///< before the other way was tried
};

} // namespace camera
