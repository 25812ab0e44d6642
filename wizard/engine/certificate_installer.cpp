// SPDX-License-Identifier: Apache-2.0
#include "engine/certificate_installer.h"

#include "engine/saved_request.h"
#include "engine/site_authority.h"

#include <QFile>
#include <QTimer>

namespace engine {

using namespace model;
using namespace Qt::Literals::StringLiterals;
using Kind = Error::Kind;
using Authority = InstallSignedCertificate::Authority;

static constexpr int usualDays = 397;

Result<trust::ReturnedCertificate> returnedCertificate(
    const QString &dataFolder, const Snapshot &snapshot, const QString &path)
{
    const auto request = loadRequest(dataFolder, snapshot.identity.mac);
    if (!request)
        return tl::unexpected(request.error());
    constexpr qint64 largest = 256 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largest)
        return fail(Kind::BadReply, u"%1 cannot be read as a certificate."_s.arg(path));
    return trust::checkReturned(
        file.read(largest), request->der, snapshot.reachedAt.host, QDateTime::currentDateTimeUtc());
}

CertificateInstaller::CertificateInstaller(const Tools &tools, RunKnowledge &knowledge, const Snapshot &now,
    const InstallSignedCertificate &wanted, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_knowledge(knowledge)
    , m_now(now)
    , m_wanted(wanted)
{
}

void CertificateInstaller::start()
{
    if (m_wanted.authority == Authority::CompanyCa && !m_wanted.certificateFile.isEmpty())
        loadReturned();
    else
        requestSigning();
}

void CertificateInstaller::requestSigning()
{
    const camera::SigningSubject subject {.commonName = m_now.reachedAt.host,
        .country = m_wanted.country,
        .state = m_wanted.state,
        .locality = m_wanted.locality,
        .organization = m_wanted.organization,
        .unit = m_wanted.unit};
    m_tools.camera->requestSigning(subject).then(this, [this](const Result<camera::SigningRequest> &request) {
        if (!request)
            end(tl::unexpected(request.error()));
        else if (m_wanted.authority == Authority::SiteCa)
            signBySite(*request);
        else
            saveRequest(*request);
    });
}

void CertificateInstaller::signBySite(const camera::SigningRequest &request)
{
    openSiteAuthority(m_tools.dataFolder, m_tools.siteName, m_tools.vault)
        .then(this, [this, request](const Result<std::shared_ptr<trust::SiteCa>> &authority) {
            if (!authority) {
                end(tl::unexpected(authority.error()));
                return;
            }
            QStringList names {m_now.reachedAt.host};
            if (const QString own = m_now.peerAddress.toString(); !own.isEmpty() && !names.contains(own))
                names.append(own);
            const auto signedDer =
                (*authority)
                    ->sign(request.der,
                        {names, m_wanted.days > 0 ? m_wanted.days : usualDays, QDateTime::currentDateTimeUtc()});
            if (signedDer)
                load(request.certificateId, *signedDer);
            else
                end(tl::unexpected(signedDer.error()));
        });
}

void CertificateInstaller::saveRequest(const camera::SigningRequest &request)
{
    const auto saved = engine::saveRequest(m_tools.dataFolder, m_now.identity, request);
    Report report;
    if (saved)
        report.savedRequest = *saved;
    else
        report.done = tl::unexpected(saved.error());
    Q_EMIT finished(report);
}

void CertificateInstaller::loadReturned()
{
    const auto returned = returnedCertificate(m_tools.dataFolder, m_now, m_wanted.certificateFile);
    if (!returned) {
        end(tl::unexpected(returned.error()));
        return;
    }
    m_knowledge.companyCertificate = returned->certificate.sha256;
    load(loadRequest(m_tools.dataFolder, m_now.identity.mac)->certificateId, returned->certificate.der);
}

void CertificateInstaller::load(const QString &certificateId, const QByteArray &der)
{
    m_sha256 = QCryptographicHash::hash(der, QCryptographicHash::Sha256);
    trust::TrustPolicy policy;
    if (!m_knowledge.certificate.isEmpty())
        policy.pinned = m_knowledge.certificate;
    policy.expected = m_sha256;
    m_tools.camera->trust(policy);
    Q_EMIT expecting(m_sha256);
    m_tools.camera->loadCertificate(certificateId, der).then(this, [this](const Done &done) {
        const bool mayHaveHappened = !done
            && (done.error().kind == Kind::Unreachable || done.error().kind == Kind::TimedOut
                || done.error().kind == Kind::BadReply);
        if (!done && !mayHaveHappened) {
            end(done);
            return;
        }
        m_deadline = QDateTime::currentDateTime().addMSecs(m_tools.pace.comeback.count());
        waitForIt();
    });
}

/// Exactly one other certificate is expected. As long as the old one is shown the camera has not changed over yet.
void CertificateInstaller::waitForIt()
{
    m_tools.camera->readNames({u"system_info_modelname"_s}).then(this, [this](const Result<Parameters> &read) {
        if (m_tools.camera->certificateSha256() == m_sha256 && read) {
            m_knowledge.certificate = m_sha256;
            m_tools.camera->expectRestart();
            if (m_tools.pins)
                static_cast<void>(m_tools.pins->remember(m_now.identity.mac, m_tools.camera->address().host, m_sha256));
            end({});
            return;
        }
        const bool isWrong =
            !read && (read.error().kind == Kind::IdentityChanged || read.error().kind == Kind::Untrusted);
        if (isWrong)
            end(tl::unexpected(read.error()));
        else
            lookAgain();
    });
}

void CertificateInstaller::lookAgain()
{
    if (QDateTime::currentDateTime() < m_deadline) {
        QTimer::singleShot(m_tools.pace.pollInterval, this, &CertificateInstaller::waitForIt);
        return;
    }
    end(fail(
        Kind::ReadBackDiffers, u"The camera took the new certificate, but its HTTPS port still does not show it."_s));
}

void CertificateInstaller::end(const Done &done)
{
    if (!done && !m_sha256.isEmpty()) {
        // What was expected is not expected any more.
        trust::TrustPolicy policy;
        if (!m_knowledge.certificate.isEmpty())
            policy.pinned = m_knowledge.certificate;
        m_tools.camera->trust(policy);
    }
    Report report;
    report.done = done;
    Q_EMIT finished(report);
}

} // namespace engine
