// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "camera/camera.h"
#include "camera/onvif_channel.h"

namespace camera {

/// 802.1X by ONVIF's device service (ONVIF Core Specification, IEEE 802.1X configuration; devicemgmt.wsdl ver10):
/// certificates are loaded under names that the camera does not have yet, and one configuration refers to them. How a
/// configuration is bound to a wired interface is not standardised; a camera that wants more is told by its parameters.
/// Promises as in Camera.
class OnvifNetworkLogin
{
public:
    using ThenDone = Conversation::ThenDone;
    using ThenState = std::function<void(model::Result<NetworkLoginState>)>;

    explicit OnvifNetworkLogin(OnvifChannel &channel)
        : m_channel(channel)
    {
    }

    void read(ThenState then);
    void load(const NetworkLoginLoad &wanted, ThenDone then);

private:
    /// What the camera has under which names already.
    struct Names
    {
        QStringList authorities;
        QStringList certificates;
        QStringList configurations;
    };

    using ThenNames = std::function<void(model::Result<QStringList>)>;

    void readNames(QStringView operation, QStringView part, QStringView id, ThenNames then);
    void readAllNames(std::function<void(model::Result<Names>)> then);
    void loadAuthorities(const NetworkLoginLoad &wanted, const Names &names, ThenDone then);
    void loadCertificate(
        const NetworkLoginLoad &wanted, const Names &names, const QStringList &authorities, ThenDone then);
    void configure(const NetworkLoginLoad &wanted, const Names &names, const QStringList &authorities,
        const QString &certificate, ThenDone then);
    void write(XmlElement operation, ThenDone then);

    OnvifChannel &m_channel;
};

} // namespace camera
