// SPDX-License-Identifier: Apache-2.0
#include "auth/basic.h"
#include "probes/challenges.h"
#include "probes/http_probe.h"

namespace probes {

namespace {

/// Logs in as root without a password, the way the camera asks for it. A camera that is set up must refuse it.
class BlankPassword final : public HttpProbe
{
public:
    explicit BlankPassword(const Task &task)
        : HttpProbe(
            model::ProbeKind::BlankPassword, QT_TRANSLATE_NOOP("guide", "Root without a password is refused."), task)
    {
    }

    void start() override
    {
        get(adminQuestion, [this](const Reply &reply) { judgeChallenge(reply); });
    }

private:
    void judgeChallenge(const Reply &reply)
    {
        const auto login = reply.status == 401 ? authorization(reply) : QByteArray();
        if (reply.status == 200)
            conclude(
                Verdict::Broken, QT_TRANSLATE_NOOP("guide", "The camera asks nobody for a login."), reply.evidence);
        else if (login.isEmpty())
            concludeUnclear(reply);
        else if (!mayTryWrongLogin())
            concludeUntried(reply);
        else
            tryLogin(login);
    }

    void tryLogin(const QByteArray &login)
    {
        spendWrongLogin();
        get(adminQuestion, [this](const Reply &reply) { judgeLogin(reply); }, {login, "as root without a password"});
    }

    void judgeLogin(const Reply &reply)
    {
        if (reply.status == 200) {
            giveWrongLoginBack();
            conclude(Verdict::Broken, QT_TRANSLATE_NOOP("guide", "Root logs in without a password."), reply.evidence);
        } else if (reply.status == 401 || reply.status == 403) {
            conclude(Verdict::Holds, QT_TRANSLATE_NOOP("guide", "Root without a password is refused."), reply.evidence);
        } else {
            concludeUnclear(reply);
        }
    }

    void concludeUntried(const Reply &reply)
    {
        if (wasRefusedBefore())
            conclude(Verdict::Holds,
                QT_TRANSLATE_NOOP("guide", "Root without a password was refused earlier in this run."), reply.evidence);
        else
            conclude(Verdict::NotFromHere,
                QT_TRANSLATE_NOOP(
                    "guide", "Root without a password was not tried, for enough wrong logins were sent in this run."),
                reply.evidence);
    }

    /// A blank password is no secret, so it may go by Basic too.
    static QByteArray authorization(const TextReply &reply)
    {
        const model::Login login;
        const auto challenges = challengesOf(reply);
        if (auto digest = strongestDigest(challenges))
            return digest->authorization({"GET", adminQuestion}, login);
        const bool takesBasic = offeredSchemes(reply).contains("basic");
        return takesBasic ? auth::basicAuthorization(login).value_or(QByteArray()) : QByteArray();
    }
};

} // namespace

std::unique_ptr<Probe> blankPassword(const Task &task)
{
    return std::make_unique<BlankPassword>(task);
}

} // namespace probes
