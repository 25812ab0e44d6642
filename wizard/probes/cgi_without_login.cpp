// SPDX-License-Identifier: Apache-2.0
#include "probes/http_probe.h"

namespace probes {

namespace {

using model::ProbeKind;
using model::Text;

/// Asks for settings in the directory of an access level, without a login (API doc §1.2: each level has its own).
class CgiWithoutLogin final : public HttpProbe
{
public:
    CgiWithoutLogin(ProbeKind kind, const QByteArray &level, const Text &expected, const Task &task)
        : HttpProbe(kind, expected, task)
        , m_level(level)
    {
    }

    void start() override { ask("system_info_modelname"); }

private:
    void ask(const QByteArray &name)
    {
        get("/cgi-bin/" + m_level + "/getparam.cgi?" + name, [this, name](const Reply &reply) { judge(name, reply); });
    }

    void judge(const QByteArray &name, const Reply &reply)
    {
        const auto level = QString::fromLatin1(m_level);
        const bool isAbsent = reply.status == 404 && kind() != ProbeKind::AdminWithoutLogin;
        if (reply.status == 401 || reply.status == 403)
            conclude(Verdict::Holds,
                Text(QT_TRANSLATE_NOOP("guide", "Level %1: refused without a login (HTTP %2)."),
                    {level, QString::number(reply.status)}),
                reply.evidence);
        else if (tellsSettings(reply))
            conclude(Verdict::Broken,
                Text(QT_TRANSLATE_NOOP("guide", "Level %1: the camera told its settings without a login."), {level}),
                reply.evidence);
        else if (isAbsent)
            conclude(Verdict::Holds,
                Text(QT_TRANSLATE_NOOP("guide", "Level %1: the camera has no such page (HTTP 404)."), {level}),
                reply.evidence);
        else if (reply.status != 200)
            concludeUnclear(reply);
        else if (name != otherName)
            ask(otherName); // The first name may only be unknown to it.
        else
            conclude(Verdict::NotSeen,
                Text(QT_TRANSLATE_NOOP("guide", "Level %1: the camera asked for no login, but told nothing either."),
                    {level}),
                reply.evidence);
    }

    static constexpr char otherName[] = "system_hostname";

    QByteArray m_level;
};

} // namespace

std::unique_ptr<Probe> cgiWithoutLogin(ProbeKind kind, const Task &task)
{
    switch (kind) {
    case ProbeKind::ViewerWithoutLogin:
        return std::make_unique<CgiWithoutLogin>(kind, "viewer",
            QT_TRANSLATE_NOOP("guide", "At level viewer, settings are refused to anybody without a login."), task);
    case ProbeKind::OperatorWithoutLogin:
        return std::make_unique<CgiWithoutLogin>(kind, "operator",
            QT_TRANSLATE_NOOP("guide", "At level operator, settings are refused to anybody without a login."), task);
    default:
        return std::make_unique<CgiWithoutLogin>(ProbeKind::AdminWithoutLogin, "admin",
            QT_TRANSLATE_NOOP("guide", "Settings are refused to anybody without a login."), task);
    }
}

} // namespace probes
