// SPDX-License-Identifier: Apache-2.0
#include "camera/login.h"

#include "auth/basic.h"

#include <algorithm>

namespace camera {

using namespace Qt::Literals::StringLiterals;
using Kind = model::Error::Kind;
using model::LoginScheme;

namespace {

std::optional<auth::Digest> strongestDigest(const QList<auth::Challenge> &challenges)
{
    std::optional<auth::Digest> best;
    for (const auth::Challenge &challenge : challenges) {
        const auto digest = auth::Digest::from(challenge);
        if (digest && (!best || digest->strength() > best->strength()))
            best = digest;
    }
    return best;
}

bool offersBasic(const QList<auth::Challenge> &challenges)
{
    return std::any_of(challenges.begin(), challenges.end(),
        [](const auth::Challenge &challenge) { return challenge.scheme == "basic"; });
}

bool isDigest(const QByteArray &authorization)
{
    return authorization.startsWith("Digest ");
}

} // namespace

void SessionLogin::setLogin(const model::Login &login)
{
    // The same login again keeps its fate: a refused one must not get a second try by being set twice.
    if (m_login == login && m_state == State::Refused)
        return;
    m_login = login;
    m_state = State::Fresh;
    m_digest.reset();
    m_answeredRenewal = false;
}

void SessionLogin::expectAnotherChallenge()
{
    if (m_state == State::Refused)
        return;
    m_state = State::Fresh;
    m_digest.reset();
    m_answeredRenewal = false;
}

QByteArray SessionLogin::preemptive(const auth::Target &target)
{
    m_answeredRenewal = false;
    if (m_state != State::Accepted || !m_login)
        return {};
    if (m_digest)
        return m_digest->authorization(target, *m_login);
    return auth::basicAuthorization(*m_login).value_or(QByteArray());
}

/// Whether a 401 to a request that carried a login says that the login is wrong.
bool SessionLogin::isRefusal(const std::optional<auth::Digest> &offered, const QByteArray &sent) const
{
    if (sent.isEmpty())
        return false;
    if (m_answeredRenewal)
        return true;
    if (offered && offered->isStale())
        return false;
    if (m_state != State::Accepted)
        return true;
    // It worked before: a new nonce, or another scheme than before, is worth one answer.
    const bool sameScheme = isDigest(sent) == offered.has_value();
    return sameScheme && (!offered || (m_digest && offered->nonce() == m_digest->nonce()));
}

model::Result<QByteArray> SessionLogin::answer(
    const QByteArray &challenges, const auth::Target &target, Transport transport, const QByteArray &sent)
{
    const QList<auth::Challenge> offers = auth::parseChallenges(challenges);
    const std::optional<auth::Digest> offered = strongestDigest(offers);
    if (isRefusal(offered, sent)) {
        ++m_failures;
        return refuse();
    }
    m_answeredRenewal = !sent.isEmpty();
    m_scheme = offered ? LoginScheme::Digest : (offersBasic(offers) ? LoginScheme::Basic : LoginScheme::None);
    if (m_scheme == LoginScheme::None) {
        return model::fail(Kind::NotSupported, u"The camera asks for a login in a way that Camlock does not know."_s);
    }
    if (!m_login || m_state == State::Refused)
        return refuse();
    // A blank root password switches all logins off (API doc §1.7): a camera that asks for one has another password.
    const bool blankRoot = m_login->password.isEmpty() && m_login->user == "root"_L1;
    if (blankRoot && m_blankPassword == BlankPassword::IsNeverSent)
        return model::fail(Kind::BadLogin, u"The camera asks for a password."_s);
    if (transport == Transport::Tls) {
        // What goes inside TLS from now on may be another password than the one that went in clear.
        m_basicUsers.remove(m_login->user);
        m_wasProtected = m_wasProtected || !m_login->password.isEmpty();
    }
    if (!offered)
        return answerByBasic(transport);
    m_digest = offered;
    m_wasProtected = m_wasProtected || !m_login->password.isEmpty();
    return m_digest->authorization(target, *m_login);
}

model::Result<QByteArray> SessionLogin::answerByBasic(Transport transport)
{
    const bool knownAnyway = m_basicUsers.contains(m_login->user);
    if (m_wasProtected && transport == Transport::Plain && !knownAnyway) {
        return model::fail(Kind::Refused,
            u"The camera now asks for the password in clear text, though it did not before. It was not sent."_s);
    }
    m_digest.reset();
    const auto header = auth::basicAuthorization(*m_login);
    if (header && transport == Transport::Plain)
        m_basicUsers.insert(m_login->user);
    return header;
}

tl::unexpected<model::Error> SessionLogin::refuse()
{
    m_state = m_login ? State::Refused : State::Fresh;
    m_digest.reset();
    return model::fail(Kind::BadLogin,
        m_login ? u"The camera refused the user name or the password. They are not tried again."_s
                : u"The camera asks for a login."_s);
}

void SessionLogin::accepted(const QByteArray &sent)
{
    m_state = sent.isEmpty() ? State::Open : State::Accepted;
    m_answeredRenewal = false;
    if (sent.isEmpty())
        m_scheme = LoginScheme::None;
}

SessionLogin SessionLogin::forAnotherAccount(const model::Login &login) const
{
    SessionLogin other;
    other.m_wasProtected = m_wasProtected;
    other.m_basicUsers = m_basicUsers;
    other.setLogin(login);
    return other;
}

void SessionLogin::learnFrom(const SessionLogin &other)
{
    m_wasProtected = m_wasProtected || other.m_wasProtected;
    m_basicUsers += other.m_basicUsers;
    m_failures += other.m_failures;
}

std::optional<QByteArray> SessionLogin::byBasic(Transport transport) const
{
    const bool knownAnyway = transport == Transport::Tls || (m_login && m_basicUsers.contains(m_login->user));
    if (!knownAnyway || m_scheme != model::LoginScheme::Digest || m_login->password.isEmpty())
        return std::nullopt;
    const auto basic = auth::basicAuthorization(*m_login);
    return basic ? std::optional(*basic) : std::nullopt;
}

} // namespace camera
