// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "camera/camera.h"
#include "camera/onvif_channel.h"

namespace camera {

/// What Camlock wants of ONVIF's device service (ONVIF Core Specification, devicemgmt.wsdl ver10): a signing request
/// for a key that never leaves the camera, and the certificate put in its place. Promises as in Camera.
class OnvifDevice
{
public:
    using ThenDone = Conversation::ThenDone;
    using ThenBool = std::function<void(model::Result<bool>)>;
    using ThenRequest = std::function<void(model::Result<SigningRequest>)>;

    OnvifDevice(Conversation &conversation, OnvifChannel &channel)
        : m_conversation(conversation)
        , m_channel(channel)
    {
    }

    void offersCertificates(ThenBool then);
    void requestSigning(const SigningSubject &subject, ThenRequest then);
    void loadCertificate(const QString &certificateId, const QByteArray &der, ThenDone then);

private:
    using ThenIds = std::function<void(model::Result<QStringList>)>;

    void readIds(ThenIds then);
    void requestFor(int number, const QStringList &known, const QString &subject, ThenRequest then);
    void createKey(const QString &id, const QString &subject, std::function<void(model::Result<QString>)> then);
    void readRequest(const QString &id, const QString &subject, ThenRequest then);
    void readActive(ThenIds then);
    void activate(const QString &id, const QStringList &others, ThenDone then);

    Conversation &m_conversation;
    OnvifChannel &m_channel;
};

} // namespace camera
