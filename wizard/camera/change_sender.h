// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "camera/conversation.h"
#include "model/change.h"

#include <QDeadlineTimer>

namespace camera {

/// Turns changes into requests: POST only, once each.
class ChangeSender
{
public:
    using Then = Conversation::ThenDone;

    explicit ChangeSender(Conversation &conversation)
        : m_conversation(conversation)
    {
    }

    void send(const model::Change &change, const model::Snapshot &snapshot, Then then);

private:
    /// One `name=value` of a form, ready for the wire.
    using Field = QByteArray;

    struct AccountEdit
    {
        model::EditAccount edit;
        QByteArray viewerWord;
        QByteArray otherViewerWord;
    };

    /// One request of several that make one change.
    struct Step
    {
        QByteArray cgi;
        QByteArray form;
    };

    static constexpr auto setparamCgi = "/cgi-bin/admin/setparam.cgi";

    /// What an answer to a write says, whichever CGI gave it.
    static model::Done judgeSet(const HttpReply &reply);
    /// `update=1` where the camera may need it.
    QByteArray endingOfForms() const;

    void setParameters(const model::SetParameters &set, Then then);
    void postForms(QList<QByteArray> forms, Then then);
    void setOne(const QString &name, const QString &value, Then then);

    void setClock(const model::SetClock &set, Then then);
    void writeTime(const model::Parameters &parameters, const QString &zoneName, Then then);

    void editAccount(const model::EditAccount &edit, Then then);
    void postAccount(const QList<Field> &fields, const model::Secret &password, Then then);
    void writeRootPassword(const model::Secret &password, Then then);
    void checkPrivilege(const AccountEdit &account, Then then);

    void editAccessList(const model::EditAccessList &edit, Then then);
    model::Result<Step> addition(model::EditAccessList::Form form, const model::EditAccessList::Slot &slot) const;
    model::Result<Step> removal(model::EditAccessList::Form form, const model::EditAccessList::Slot &slot) const;
    model::Result<Step> ipv6Step(const model::EditAccessList::Slot &slot, const QString &value) const;
    void takeSteps(QList<Step> steps, Then then);

    void makeCertificate(const model::MakeCertificate &make, Then then);
    void awaitCertificate(const QByteArray &former, QDeadlineTimer deadline, Then then);

    Conversation &m_conversation;
    model::Snapshot m_snapshot;
};

} // namespace camera
