// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/address.h"
#include "model/change.h"
#include "model/login.h"
#include "model/record.h"
#include "model/result.h"
#include "model/snapshot.h"

#include <QByteArray>
#include <QFuture>
#include <QHostAddress>
#include <QStringList>

/// The admin protocols of the one camera at hand.
namespace camera {

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

    /// Complete once something answered.
    virtual model::Address address() const = 0;
    /// The camera's IP address, and this computer's as the camera sees it; null before something answered.
    virtual QHostAddress peerAddress() const = 0;
    virtual QHostAddress localAddress() const = 0;

    virtual model::RequestCounts counts() const = 0;
};

} // namespace camera
