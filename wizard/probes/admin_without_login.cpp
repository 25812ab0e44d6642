// SPDX-License-Identifier: Apache-2.0
#include "probes/http_probe.h"

namespace probes {

namespace {

using model::Text;

/// Asks for settings in the administrator's directory without a login.
class AdminWithoutLogin final : public HttpProbe
{
public:
    explicit AdminWithoutLogin(const Task &task)
        : HttpProbe(model::ProbeKind::AdminWithoutLogin,
            QT_TRANSLATE_NOOP("guide", "Settings are refused to anybody without a login."), task)
    {
    }

    void start() override
    {
        get(adminQuestion, [this](const Reply &reply) {
            if (!judge(reply))
                askForHostName();
        });
    }

private:
    /// False if the camera let us in and had nothing to say: an `ERROR` where a login should have been asked for. The
    /// name may only be unknown to it, so another one is asked for before this is left open.
    bool judge(const Reply &reply)
    {
        const QStringList status {QString::number(reply.status)};
        if (reply.status == 401 || reply.status == 403) {
            conclude(Verdict::Holds, Text(QT_TRANSLATE_NOOP("guide", "Refused without a login (HTTP %1)."), status),
                reply.evidence);
        } else if (tellsSettings(reply)) {
            conclude(Verdict::Broken, QT_TRANSLATE_NOOP("guide", "The camera told its settings without a login."),
                reply.evidence);
        } else if (reply.status == 200) {
            return false;
        } else {
            concludeUnclear(reply);
        }
        return true;
    }

    void askForHostName()
    {
        get("/cgi-bin/admin/getparam.cgi?system_hostname", [this](const Reply &reply) {
            if (judge(reply))
                return;
            conclude(Verdict::NotSeen,
                QT_TRANSLATE_NOOP("guide", "The camera asked for no login, but it told nothing either."),
                reply.evidence);
        });
    }
};

} // namespace

std::unique_ptr<Probe> adminWithoutLogin(const Task &task)
{
    return std::make_unique<AdminWithoutLogin>(task);
}

} // namespace probes
