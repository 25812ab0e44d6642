// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "camera/camera.h"
#include "camera/camera_reader.h"
#include "camera/change_sender.h"
#include "camera/firmware_sender.h"
#include "camera/jobs.h"
#include "camera/onvif_device.h"
#include "camera/onvif_network_login.h"
#include "camera/server_finder.h"

namespace camera {

/// A VIVOTEK camera by its CGI (API doc §1 to §3), and by ONVIF where no CGI is documented.
class CgiCamera final : public Camera
{
public:
    CgiCamera(const model::Address &address, const model::Pace &pace, const trust::TrustPolicy &policy = {},
        const UsualPorts &usual = {});

    void setLogin(const model::Login &login) override;
    QFuture<model::Result<model::Snapshot>> read(const QStringList &groups) override;
    QFuture<model::Result<model::Parameters>> readNames(const QStringList &names) override;
    QFuture<model::Result<std::optional<qint64>>> readClockOffset() override;
    QFuture<model::Done> send(const model::Change &change, const model::Snapshot &snapshot) override;
    QFuture<model::Result<bool>> tryLogin(const model::Login &login) override;
    QFuture<model::Result<std::optional<bool>>> acceptsBasic() override;
    bool canTryBasic() const override;
    QFuture<model::Result<QByteArray>> readPicture() override;
    QFuture<model::Result<bool>> tryPicture(const model::Login &login) override;
    QFuture<model::Result<bool>> tryAdministration(const model::Login &login) override;
    QFuture<model::Result<std::optional<model::AccessListType>>> readAccessListType() override;
    QFuture<model::Result<QByteArray>> readOwnCertificate() override;
    QFuture<model::Result<bool>> offersOnvifCertificates() override;
    QFuture<model::Result<SigningRequest>> requestSigning(const SigningSubject &subject) override;
    QFuture<model::Done> loadCertificate(const QString &certificateId, const QByteArray &der) override;
    QFuture<model::Result<NetworkLoginState>> readNetworkLogin() override;
    QFuture<model::Done> loadNetworkLogin(const NetworkLoginLoad &load) override;
    void setBeforeWrite(std::function<model::Done()> note) override;

    void setUploadProgress(UploadProgress progress) override { m_firmware.setProgress(std::move(progress)); }

    void moveTo(model::Address::Scheme scheme, quint16 port) override;
    void moveToHost(const QString &host) override;

    void expectRestart() override { m_conversation.http().expectRestart(); }

    void trust(const trust::TrustPolicy &policy) override;
    HttpShape httpShape() const override;
    model::Address address() const override;
    QHostAddress peerAddress() const override;
    QHostAddress localAddress() const override;

    model::RequestCounts counts() const override { return m_conversation.http().counts(); }

    QByteArray certificateSha256() const override { return m_conversation.http().fingerprint(); }

private:
    /// Once the camera's server is found, and all earlier work has ended.
    template <class T>
    QFuture<model::Result<T>> enqueue(std::function<void(Jobs::Then<T>)> work)
    {
        return m_jobs.add<T>([this, work](Jobs::Then<T> then) {
            findServer([work, then](const model::Done &found) {
                if (!found)
                    return then(tl::unexpected(found.error()));
                work(then);
            });
        });
    }

    void findServer(Conversation::ThenDone then);
    std::optional<CameraReader::OtherWay> otherWay() const;
    void askForNames(QList<QByteArray> queries, const model::Parameters &found, Jobs::Then<model::Parameters> then);
    void askForClock(Jobs::Then<std::optional<qint64>> then);

    model::Address m_address;
    UsualPorts m_usual;
    ServerFinder m_finder;
    Conversation m_conversation;
    CameraReader m_reader;
    ChangeSender m_sender;
    FirmwareSender m_firmware;
    OnvifChannel m_channel; ///< one for all of ONVIF: a login that was refused there is not sent twice
    OnvifDevice m_onvif;
    OnvifNetworkLogin m_networkLogin;
    bool m_found = false;
    Jobs m_jobs; ///< last: it goes first, and ends all futures
};

} // namespace camera
