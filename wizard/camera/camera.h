// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/address.h"
#include "model/change.h"
#include "model/login.h"
#include "model/record.h"
#include "model/result.h"
#include "model/snapshot.h"
#include "trust/pin.h"

#include <QByteArray>
#include <QFuture>
#include <QHostAddress>
#include <QStringList>

#include <functional>

/// The admin protocols of the one camera at hand.
namespace camera {

/// Who a signing request is for.
struct SigningSubject
{
    QString commonName;
    QString country, state, locality, organization, unit; ///< blank parts are left out
};

/// A signing request and the camera's name for the key it belongs to.
struct SigningRequest
{
    QString certificateId;
    QByteArray der; ///< PKCS#10
};

/// What the camera's ONVIF tells of 802.1X.
struct NetworkLoginState
{
    bool isOffered = false;
    std::optional<model::NetworkLogin> present; ///< the configuration it has; its password and key are never told
};

/// What a camera needs to show a switch who it is.
struct NetworkLoginLoad
{
    model::LoadNetworkLogin::Method method = model::LoadNetworkLogin::Method::Peap;
    QString identity;
    model::Secret password; ///< of PEAP
    QList<QByteArray> authorities; ///< who signs the authentication server's certificate, DER
    QByteArray certificate; ///< of TLS: the camera's own, DER
    model::Secret key; ///< of TLS: PKCS#8, DER
};

/// The form of a camera's replies, without what they said.
struct HttpShape
{
    QList<QByteArray>
        replyHeaders; ///< names and values of a CGI reply as sent, `{type}`, `{length}`, `{date}` for the values
    QList<QByteArray> pageHeaders; ///< the same of a built-in page (401); empty when none was seen
    QByteArray textType; ///< media type of a CGI reply
    QByteArray challenge; ///< of the 401, its nonce left out; empty when none was seen
    bool quoted = true; ///< `name='value'`, else `name=value`
    bool dotted = false; ///< `group.name`
    bool anonymousAnswers = false; ///< `anonymous/getparam.cgi` answered without a login
};

/// One camera at one address. All calls are asynchronous, run one at a time and in the order they were made; each ends,
/// by its own timeout at the latest. Futures of a destroyed camera end with Cancelled. Nothing is retried that could
/// write twice or count as a second wrong password.
class Camera
{
public:
    virtual ~Camera() = default;

    /// The account for all further requests. Nothing is sent by this.
    virtual void setLogin(const model::Login &login) = 0;

    /// Reads everything: one request where the camera gives everything at once (plus one for its challenge), else the
    /// groups, each by itself. Finds the scheme and port of an incomplete address first.
    ///
    /// Errors: Unreachable, TimedOut, BadLogin (after exactly one attempt), BadReply (something answers that is no
    /// VIVOTEK camera), NotSupported (HTTPS only), Untrusted.
    virtual QFuture<model::Result<model::Snapshot>> read(const QStringList &groups) = 0;

    /// The current values of these names. A name that the camera does not return is not in the result.
    virtual QFuture<model::Result<model::Parameters>> readNames(const QStringList &names) = 0;

    /// The camera's clock now, minus this computer's, in seconds; absent when the camera does not tell the time.
    virtual QFuture<model::Result<std::optional<qint64>>> readClockOffset() = 0;

    /// Sends what the change asks for, by POST only, once. Success means that the camera took the request, not that it
    /// obeyed: read back. After Unreachable, TimedOut or BadReply the change may have happened or not.
    /// `snapshot` is the last reading: it tells how this camera wants things written.
    ///
    /// Errors: Refused (`ERROR: …`, `ERR_INVALID`), NotSupported, BadLogin, and those of the network.
    virtual QFuture<model::Done> send(const model::Change &change, const model::Snapshot &snapshot) = 0;

    /// Whether the camera lets this account in to its admin pages: one fresh challenge, one attempt. true = it does,
    /// false = it answered 401. Login set by setLogin() stays. A wrong password is counted in counts().
    virtual QFuture<model::Result<bool>> tryLogin(const model::Login &login) = 0;

    /// Whether the camera takes this session's password by HTTP Basic although it asks for Digest. Tried, once, only
    /// where that tells nobody anything new: inside TLS, or when this run already sent the password by Basic; else
    /// absent. A camera that says no counts it as a wrong login, and so does counts().
    virtual QFuture<model::Result<std::optional<bool>>> acceptsBasic() = 0;
    /// Whether acceptsBasic() would try.
    virtual bool canTryBasic() const = 0;

    /// A JPEG of what the camera sees now.
    virtual QFuture<model::Result<QByteArray>> readPicture() = 0;

    /// Whether this account gets a picture: one fresh challenge, one attempt. Login set by setLogin() stays. A wrong
    /// password is counted in counts().
    virtual QFuture<model::Result<bool>> tryPicture(const model::Login &login) = 0;

    /// As tryLogin(), for an account whose password has just proved right: whether the camera lets it in to its
    /// administration. A refusal is no wrong login and is not counted.
    virtual QFuture<model::Result<bool>> tryAdministration(const model::Login &login) = 0;

    /// What `ipfilter.cgi?type` says in words (API doc §3.2); absent when the camera has no such CGI, or its answer is
    /// not one of the two words.
    virtual QFuture<model::Result<std::optional<model::AccessListType>>> readAccessListType() = 0;

    /// The certificate that the camera made itself, as it gives it out at `/setup/publickey.cert` (API doc §2.14), DER.
    /// NotSupported while there is none.
    virtual QFuture<model::Result<QByteArray>> readOwnCertificate() = 0;

    /// Whether ONVIF's device service answers this session's login and offers certificates (GetCertificates). Nothing
    /// is written. A camera that refuses the login there is not asked twice.
    virtual QFuture<model::Result<bool>> offersOnvifCertificates() = 0;

    /// Lets the camera make a key (where it has none under this name) and a signing request for it: ONVIF
    /// CreateCertificate and GetPkcs10Request.
    virtual QFuture<model::Result<SigningRequest>> requestSigning(const SigningSubject &subject) = 0;

    /// Loads a signed certificate for the key of an earlier request (ONVIF LoadCertificates) and switches HTTPS to it
    /// (SetCertificatesStatus). After success the camera shows it; whoever calls this tells trust() first what to
    /// expect besides the present one.
    virtual QFuture<model::Done> loadCertificate(const QString &certificateId, const QByteArray &der) = 0;

    /// Whether ONVIF's device service takes 802.1X configurations, and the one it has. Nothing is written.
    virtual QFuture<model::Result<NetworkLoginState>> readNetworkLogin() = 0;

    /// Loads certificates and configuration by ONVIF. Success means that the camera took them.
    virtual QFuture<model::Done> loadNetworkLogin(const NetworkLoginLoad &load) = 0;

    /// Called right before each request that writes; what it answers decides: after an error the request is not sent,
    /// and ends with that error. For a journal that has to be on the disk first.
    virtual void setBeforeWrite(std::function<model::Done()> note) = 0;

    /// Called while a firmware package is sent: bytes that are on their way, and all of them. Never goes back.
    using UploadProgress = std::function<void(qint64 sent, qint64 total)>;
    virtual void setUploadProgress(UploadProgress progress) = 0;

    /// Talks to the same camera at another scheme and port from now on. The login stays, its challenge is forgotten.
    virtual void moveTo(model::Address::Scheme scheme, quint16 port) = 0;

    /// As moveTo(), for a camera that has come back at another address.
    virtual void moveToHost(const QString &host) = 0;

    /// The camera restarts its servers about now: for Pace::comeback from here a refused connection is tried again,
    /// since nothing was sent by it.
    virtual void expectRestart() = 0;

    /// Which certificate is right from now on.
    virtual void trust(const trust::TrustPolicy &policy) = 0;

    /// SHA-256 of the certificate the camera showed last to this session, 32 bytes; empty without TLS.
    virtual QByteArray certificateSha256() const = 0;

    /// How the camera writes its replies, for a practice camera made after it. Read from replies that came anyway.
    virtual HttpShape httpShape() const = 0;

    /// Complete once something answered.
    virtual model::Address address() const = 0;
    /// The camera's IP address, and this computer's as the camera sees it; null before something answered.
    virtual QHostAddress peerAddress() const = 0;
    virtual QHostAddress localAddress() const = 0;

    virtual model::RequestCounts counts() const = 0;
};

} // namespace camera
