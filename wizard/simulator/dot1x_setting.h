// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/camera_state.h"
#include "simulator/certificate_shelf.h"

namespace simulator {

/** Types of EAP that the camera speaks, by their numbers in IANA's registry. */
enum EapMethod { EapTls = 13, EapPeap = 25 };

/** `tt:Dot1XConfiguration` of ONVIF. */
struct Dot1xConfiguration
{
    QString token = {};
    QString identity = {};
    QString anonymousId = {};
    int method = EapPeap;
    QStringList authorities = {};
    /** EAP-TLS alone: the certificate, with its key, that the camera shows. */
    QString certificate = {};
    /** EAP-PEAP alone. */
    QString password = {};
};

/**
 * How the camera logs in to a switch that asks for it (IEEE 802.1X). The files come by ONVIF alone: no source names a
 * CGI for them. `network_ieee8021x_…` follows where the camera has it, and switches it on. All of it survives a reboot.
 */
class Dot1xSetting : public QObject
{
    Q_OBJECT

public:
    Dot1xSetting(CameraState &state, const CertificateShelf &shelf);

    /** True where the camera knows 802.1X. */
    bool isOffered() const;
    bool isOn() const;

    QStringList authorityIds() const;

    /** The certificate of an authority (DER); empty for an id that is not there. */
    QByteArray authority(const QString &id) const { return m_authorities.value(id); }

    void addAuthority(const QString &id, const QByteArray &der) { m_authorities.insert(id, der); }

    void removeAuthority(const QString &id) { m_authorities.remove(id); }

    /** True if the configuration names that certificate, be it the camera's own or an authority's. */
    bool needs(const QString &certificateId) const;

    /** There is one at most. */
    const std::optional<Dot1xConfiguration> &configuration() const { return m_configuration; }

    void configure(const std::optional<Dot1xConfiguration> &configuration);

    /** False for a text that the parameter of this name would not take. */
    bool takesIdentity(const QString &identity, int method) const;

    int method() const;
    QString identity() const;
    QString password() const;
    /** What is in use, DER each; empty where it is missing. The key is PKCS #8. */
    QByteArray authorityDer() const;
    QByteArray certificateDer() const;
    QByteArray keyDer() const;

    /** As from the factory. The parameters are somebody else's. */
    void reset();

private:
    bool hasFilesFor(int method) const;
    TlsIdentity own() const;
    void tellParameters();
    void obey(const QString &name, const QString &value);

    CameraState &m_state;
    const CertificateShelf &m_shelf;
    QMap<QString, QByteArray> m_authorities;
    std::optional<Dot1xConfiguration> m_configuration;
    bool m_isTelling = false;
};

} // namespace simulator
