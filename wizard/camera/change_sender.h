// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "camera/conversation.h"
#include "model/change.h"

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

    void setParameters(const model::SetParameters &set, Then then);
    void postForms(QList<QByteArray> forms, Then then);
    void setOne(const QString &name, const QString &value, Then then);

    void setClock(const model::SetClock &set, Then then);
    void writeTime(const model::Parameters &parameters, const QString &zoneName, Then then);

    void editAccount(const model::EditAccount &edit, Then then);
    void postAccount(const QList<Field> &fields, const model::Secret &password, Then then);
    void writeRootPassword(const model::Secret &password, Then then);
    void checkPrivilege(const AccountEdit &account, Then then);

    Conversation &m_conversation;
    model::Snapshot m_snapshot;
};

} // namespace camera
