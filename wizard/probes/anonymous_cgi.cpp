// SPDX-License-Identifier: Apache-2.0
#include "probes/evidence.h"
#include "probes/http_probe.h"

#include "model/secret.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace probes {

namespace {

using model::Text;

constexpr qsizetype longestList = 200;
constexpr qsizetype mostNames = 4;

/// What anybody is told at access level 0 (API doc §1.1). Some firmware tells model, MAC and version there, some asks
/// for a login (field notes, HTTP); both are usual. What opens something may not be among it.
class AnonymousCgi final : public HttpProbe
{
public:
    explicit AnonymousCgi(const Task &task)
        : HttpProbe(model::ProbeKind::AnonymousCgi,
            QT_TRANSLATE_NOOP("guide", "Nothing that opens something is told to anybody."), task)
    {
    }

    void start() override
    {
        // Without an argument: everything that may be read at this level (API doc §1.3).
        get("/cgi-bin/anonymous/getparam.cgi", [this](const Reply &reply) {
            if (reply.status == 200 && told(reply.body).isEmpty())
                get("/cgi-bin/anonymous/getparam.cgi?system_info", [this](const Reply &second) { judge(second); });
            else
                judge(reply);
        });
    }

private:
    void judge(const Reply &reply)
    {
        if (reply.status != 200) {
            conclude(Verdict::Noted,
                Text(QT_TRANSLATE_NOOP("guide", "Without a login nothing is told (HTTP %1)."),
                    {QString::number(reply.status)}),
                reply.evidence);
            return;
        }
        const auto names = told(reply.body);
        if (std::any_of(names.begin(), names.end(), &model::namesSecret))
            conclude(Verdict::Broken, QT_TRANSLATE_NOOP("guide", "A password or key is told without a login."),
                reply.evidence);
        else if (names.isEmpty())
            conclude(Verdict::Noted, QT_TRANSLATE_NOOP("guide", "Without a login no setting is told."), reply.evidence);
        else
            conclude(Verdict::Noted,
                Text(QT_TRANSLATE_NOOP("guide", "Without a login the camera tells %1 settings, first of all %2."),
                    {QString::number(names.size()), onOneLine(names.mid(0, mostNames).join(u", "_s), longestList)}),
                reply.evidence);
    }

    /// The names that came with a value (API doc §1.4).
    static QStringList told(const QByteArray &body)
    {
        QStringList names;
        for (const auto &line : body.split('\n')) {
            const auto equals = line.indexOf('=');
            const auto value = line.mid(equals + 1).trimmed();
            const auto bare = QByteArray(value).replace('\'', "").replace('"', "").replace('*', "");
            if (equals > 0 && !bare.isEmpty() && !value.contains("ERR_INVALID"))
                names.append(QString::fromLatin1(line.left(equals).trimmed()));
        }
        // What the camera can do is of little use to a stranger; who it is comes first.
        std::stable_partition(
            names.begin(), names.end(), [](const QString &name) { return !name.startsWith("capability_"_L1); });
        return names;
    }
};

} // namespace

std::unique_ptr<Probe> anonymousCgi(const Task &task)
{
    return std::make_unique<AnonymousCgi>(task);
}

} // namespace probes
