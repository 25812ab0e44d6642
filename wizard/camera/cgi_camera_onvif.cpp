// SPDX-License-Identifier: Apache-2.0
//
// What a camera is asked by ONVIF.
#include "camera/cgi_camera.h"

namespace camera {

QFuture<model::Result<bool>> CgiCamera::offersOnvifCertificates()
{
    return enqueue<bool>([this](Jobs::Then<bool> then) { m_onvif.offersCertificates(then); });
}

QFuture<model::Result<SigningRequest>> CgiCamera::requestSigning(const SigningSubject &subject)
{
    return enqueue<SigningRequest>(
        [this, subject](Jobs::Then<SigningRequest> then) { m_onvif.requestSigning(subject, then); });
}

QFuture<model::Done> CgiCamera::loadCertificate(const QString &certificateId, const QByteArray &der)
{
    return enqueue<void>([this, certificateId, der](Jobs::Then<void> then) {
        m_onvif.loadCertificate(certificateId, der, [this, then](const model::Done &done) {
            // HTTPS has started anew, and has forgotten its challenges.
            m_conversation.login().expectAnotherChallenge();
            then(done);
        });
    });
}

QFuture<model::Result<NetworkLoginState>> CgiCamera::readNetworkLogin()
{
    return enqueue<NetworkLoginState>([this](Jobs::Then<NetworkLoginState> then) { m_networkLogin.read(then); });
}

QFuture<model::Done> CgiCamera::loadNetworkLogin(const NetworkLoginLoad &load)
{
    return enqueue<void>([this, load](Jobs::Then<void> then) { m_networkLogin.load(load, then); });
}

} // namespace camera
