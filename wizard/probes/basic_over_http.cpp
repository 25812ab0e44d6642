// SPDX-License-Identifier: Apache-2.0
#include "probes/http_probe.h"

#include <QRandomGenerator>

namespace probes {

namespace {

QByteArray madeUpLogin()
{
    const QByteArray login = "camlock-probe:" + QByteArray::number(QRandomGenerator::system()->generate64(), 16);
    return "Basic " + login.toBase64();
}

/// Looks at the schemes that the web server offers, then tries Basic with a login that was made up.
///
/// What it cannot see: a camera that offers digest alone but would take the right password by Basic. That would need
/// the right password in clear text, which is the very thing the setting is to prevent. The engine may try that itself
/// where the password has crossed by Basic already in this run, or inside TLS.
class BasicOverHttp final : public HttpProbe
{
public:
    explicit BasicOverHttp(const Task &task)
        : HttpProbe(model::ProbeKind::BasicOverHttp,
            QT_TRANSLATE_NOOP("guide", "The login is asked for by digest; Basic is not offered."), task)
    {
    }

    void start() override
    {
        get(adminQuestion, [this](const Reply &reply) { judgeChallenge(reply); });
    }

private:
    void judgeChallenge(const Reply &reply)
    {
        const auto schemes = offeredSchemes(reply);
        if (schemes.contains("basic")) {
            concludeOffered(reply);
        } else if (reply.status == 200) {
            conclude(Verdict::NotSeen,
                QT_TRANSLATE_NOOP("guide", "The camera asks nobody for a login, so it does not show how."),
                reply.evidence);
        } else if (reply.status != 401 || schemes.isEmpty() || !reply.headIsComplete) {
            concludeUnclear(reply);
        } else if (target().sparesMadeUpBasic || !mayTryWrongLogin()) {
            concludeHolds(reply);
        } else {
            spendWrongLogin();
            get(adminQuestion, [this](const Reply &second) { judgeLogin(second); },
                {madeUpLogin(), "with a made-up Basic login"});
        }
    }

    void judgeLogin(const Reply &reply)
    {
        if (tellsSettings(reply)) {
            giveWrongLoginBack();
            conclude(Verdict::Broken, QT_TRANSLATE_NOOP("guide", "A made-up Basic login was let in."), reply.evidence);
            return;
        }
        if (offeredSchemes(reply).contains("basic"))
            concludeOffered(reply);
        else if (reply.status == 401 || reply.status == 403)
            concludeHolds(reply);
        else
            concludeUnclear(reply);
    }

    void concludeOffered(const Reply &reply)
    {
        conclude(Verdict::Broken, QT_TRANSLATE_NOOP("guide", "The camera offers Basic."), reply.evidence);
    }

    void concludeHolds(const Reply &reply)
    {
        conclude(Verdict::Holds, QT_TRANSLATE_NOOP("guide", "Basic is not offered."), reply.evidence);
    }
};

} // namespace

std::unique_ptr<Probe> basicOverHttp(const Task &task)
{
    return std::make_unique<BasicOverHttp>(task);
}

} // namespace probes
