// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/run_knowledge.h"
#include "engine/session.h"
#include "trust/site_ca.h"

namespace engine {

/// Puts a certificate on the camera that an authority signed: asks the camera for a request, lets the site's CA sign it
/// (or takes what came back from the company's CA, after checking it), loads it, and waits until the camera shows
/// exactly that one. One use: start() once, finished() once.
class CertificateInstaller : public QObject
{
    Q_OBJECT

public:
    struct Report
    {
        model::Done done;
        QString
            savedRequest; ///< CompanyCa without a certificate yet: the request is in this file, and nothing was loaded
    };

    CertificateInstaller(const Tools &tools, RunKnowledge &knowledge, const model::Snapshot &now,
        const model::InstallSignedCertificate &wanted, QObject *parent);

    void start();

Q_SIGNALS:
    /// The camera is about to be given this certificate: SHA-256.
    void expecting(const QByteArray &sha256);
    void finished(const engine::CertificateInstaller::Report &report);

private:
    void requestSigning();
    void requested(const camera::SigningRequest &request);
    void signBySite(const camera::SigningRequest &request);
    void saveRequest(const camera::SigningRequest &request);
    void loadReturned();
    void load(const QString &certificateId, const QByteArray &der);
    void waitForIt();
    void lookAgain();
    void end(const model::Done &done);

    const Tools &m_tools;
    RunKnowledge &m_knowledge;
    model::Snapshot m_now;
    model::InstallSignedCertificate m_wanted;
    QByteArray m_sha256; ///< of the new certificate
    QDateTime m_deadline;
};

/// The request that was saved for this camera, and the certificate that came back for it. BadReply with a sentence when
/// the file is not that certificate; NotSupported when no request was saved here.
model::Result<trust::ReturnedCertificate> returnedCertificate(
    const QString &dataFolder, const model::Snapshot &snapshot, const QString &path);

} // namespace engine
