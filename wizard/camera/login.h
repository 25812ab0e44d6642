// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/digest.h"
#include "model/login.h"
#include "model/result.h"
#include "model/snapshot.h"

#include <QSet>

#include <optional>

namespace camera {

/// The login of one session with one camera: which challenge is known, what may be sent, and what must never be sent
/// again.
///
/// Rules (design §5, brief): a password that was refused is not sent a second time; a new nonce after an earlier
/// success is answered once; once a password went by Digest, or inside TLS, it does not go by Basic over plain HTTP
/// any more, unless this run already used Basic in clear for that account and nothing of it went inside TLS since.
class SessionLogin
{
public:
    enum class Transport { Plain, Tls };

    enum class State {
        Fresh, ///< nothing was tried with this login
        Open, ///< the camera answered without asking for one
        Accepted, ///< the camera took it: the next request can carry it at once
        Refused, ///< the camera refused it
    };

    /// Nothing known of the camera's challenge is kept: the next request goes out without a login.
    void setLogin(const model::Login &login);

    /// After a change of how or where the camera asks: the next request goes out without a login, so that the old
    /// challenge is not answered once more, and the old scheme not counted as a wrong login. A refused login stays so.
    void expectAnotherChallenge();

    const std::optional<model::Login> &login() const { return m_login; }

    State state() const { return m_state; }

    model::LoginScheme scheme() const { return m_scheme; } ///< what this run answered last

    /// The `Authorization` to send unasked; empty where the camera must ask first.
    QByteArray preemptive(const auth::Target &target);

    /// The answer to a 401. `sent` is what the refused request carried (empty = nothing).
    /// Errors: BadLogin (no login set, or this 401 is a refusal), Refused (Basic where Digest was used before),
    /// NotSupported (no scheme that Camlock knows).
    model::Result<QByteArray> answer(
        const QByteArray &challenges, const auth::Target &target, Transport transport, const QByteArray &sent);

    /// The request was answered with something other than 401; `sent` as above.
    void accepted(const QByteArray &sent);

    /// Refusals of a password that really was sent.
    int failures() const { return m_failures; }

    /// The password by Basic to a camera that asks for Digest; only where that tells nobody anything new.
    std::optional<QByteArray> byBasic(Transport transport) const;

    /// A session for another account of the same camera that knows what this one used.
    SessionLogin forAnotherAccount(const model::Login &login) const;
    void learnFrom(const SessionLogin &other);

    /// Blank passwords are tried too: for proving that they no longer work.
    enum class BlankPassword { IsNeverSent, IsTried };

    void setBlankPassword(BlankPassword policy) { m_blankPassword = policy; }

private:
    bool isRefusal(const std::optional<auth::Digest> &offered, const QByteArray &sent) const;
    model::Result<QByteArray> answerByBasic(Transport transport);
    tl::unexpected<model::Error> refuse();

    std::optional<model::Login> m_login;
    State m_state = State::Fresh;
    model::LoginScheme m_scheme = model::LoginScheme::None;
    BlankPassword m_blankPassword = BlankPassword::IsNeverSent;
    std::optional<auth::Digest> m_digest;
    bool m_wasProtected = false; ///< a password went by Digest or inside TLS
    bool m_answeredRenewal = false; ///< a new nonce was answered since the last success
    QSet<QString> m_basicUsers; ///< whose password went by Basic in clear
    int m_failures = 0;
};

} // namespace camera
