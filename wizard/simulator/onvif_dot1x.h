// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/dot1x_setting.h"
#include "simulator/soap.h"

namespace simulator {

/** The operations of the ONVIF device service for IEEE 802.1X, and for the certificates that come from outside for it
 * (devicemgmt.wsdl). */
class OnvifDot1x
{
public:
    OnvifDot1x(Dot1xSetting &setting, CertificateShelf &shelf)
        : m_setting(setting)
        , m_shelf(shelf)
    {
    }

    /** True for the names of this class's operations. */
    static bool knows(const QString &operation);
    static bool isWrite(const QString &operation);

    HttpReply answer(const XmlElement &operation);

private:
    HttpReply loadAuthorities(const XmlElement &operation);
    HttpReply authorities() const;
    HttpReply loadWithKey(const XmlElement &operation);
    HttpReply create(const XmlElement &operation);
    HttpReply change(const XmlElement &operation);
    HttpReply one(const XmlElement &operation) const;
    HttpReply all() const;
    HttpReply remove(const XmlElement &operation);

    /** What a certificate that is loaded is called; nothing where the ID asked for cannot be. */
    std::optional<QString> idOf(const XmlElement &entry, QLatin1StringView prefix, const QStringList &alsoTaken) const;
    std::optional<SoapFault> complaint(const Dot1xConfiguration &configuration) const;

    Dot1xSetting &m_setting;
    CertificateShelf &m_shelf;
};

} // namespace simulator
