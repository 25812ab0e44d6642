// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/onvif_certificates.h"
#include "simulator/onvif_dot1x.h"
#include "simulator/text_request.h"
#include "simulator/username_tokens.h"

namespace simulator {

/**
 * The ONVIF device service at /onvif/device_service: SOAP 1.2 with logins by UsernameToken. It answers who and when it
 * is, what it can do, and manages certificates and 802.1X; everything else is a fault.
 */
class OnvifDevice
{
public:
    OnvifDevice(CameraState &state, const Accounts &accounts, CertificateShelf &shelf, Dot1xSetting &dot1x);

    static QString path();

    /** True for operations that ask for a change. */
    static bool isWrite(const QString &operation);

    /** True where the profile has ONVIF. */
    bool isOffered() const;

    HttpReply answer(const TextRequest &request, LoggedRequest &log);

    int failedLogins() const { return m_tokens.failedLogins(); }

private:
    HttpReply run(const XmlElement &operation);
    bool admits(const SoapRequest &request, LoggedRequest &log);
    HttpReply dateAndTime() const;
    HttpReply information() const;
    HttpReply capabilities() const;
    HttpReply services(const XmlElement &operation) const;
    QString address() const;

    CameraState &m_state;
    const Accounts &m_accounts;
    UsernameTokens m_tokens;
    OnvifCertificates m_certificates;
    const Dot1xSetting &m_dot1x;
    OnvifDot1x m_dot1xOperations;
};

} // namespace simulator
