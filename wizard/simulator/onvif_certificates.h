// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/camera_state.h"
#include "simulator/certificate_shelf.h"
#include "simulator/dot1x_setting.h"
#include "simulator/soap.h"

namespace simulator {

/** The certificate operations of the ONVIF device service (devicemgmt.wsdl). */
class OnvifCertificates : public QObject
{
    Q_OBJECT

public:
    OnvifCertificates(CameraState &state, CertificateShelf &shelf, Dot1xSetting &dot1x);

    /** True for the names of this class's operations. */
    static bool knows(const QString &operation);
    static bool isWrite(const QString &operation);

    HttpReply answer(const XmlElement &operation);

private:
    HttpReply create(const XmlElement &operation);
    HttpReply created(const QString &id, const MadeIdentity &made);
    HttpReply list() const;
    HttpReply status() const;
    HttpReply signingRequest(const XmlElement &operation) const;
    HttpReply load(const XmlElement &operation);
    std::optional<SoapFault> loadOne(const XmlElement &entry);
    HttpReply setStatus(const XmlElement &operation);
    HttpReply remove(const XmlElement &operation);
    bool isTaken(const QString &id) const;
    QString newId() const;

    CameraState &m_state;
    CertificateShelf &m_shelf;
    Dot1xSetting &m_dot1x;
};

} // namespace simulator
