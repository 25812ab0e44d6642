// SPDX-License-Identifier: Apache-2.0
#include "probes/http_probe.h"

namespace probes {

namespace {

using model::Text;

/// Asks for a picture without a login. Some units give one although they ask for a login everywhere else (field notes).
class SnapshotWithoutLogin final : public HttpProbe
{
public:
    explicit SnapshotWithoutLogin(const Task &task)
        : HttpProbe(model::ProbeKind::SnapshotWithoutLogin,
            QT_TRANSLATE_NOOP("guide", "Pictures are refused to anybody without a login."), task)
    {
    }

    void start() override
    {
        get(pictureQuestion, [this](const Reply &reply) { judge(reply); });
    }

private:
    static bool showsPicture(const Reply &reply)
    {
        const auto type = reply.value("content-type").toLower();
        return reply.body.startsWith("\xff\xd8") || type.startsWith("image/") || type.startsWith("video/")
            || type.startsWith("multipart/x-mixed-replace");
    }

    void judge(const Reply &reply)
    {
        const QStringList status {QString::number(reply.status)};
        if (reply.status == 401 || reply.status == 403) {
            conclude(Verdict::Holds, Text(QT_TRANSLATE_NOOP("guide", "Refused without a login (HTTP %1)."), status),
                reply.evidence);
        } else if (reply.status == 404) {
            conclude(Verdict::Holds, QT_TRANSLATE_NOOP("guide", "The camera has no picture there (HTTP 404)."),
                reply.evidence);
        } else if (reply.status == 200 && showsPicture(reply)) {
            conclude(Verdict::Broken, QT_TRANSLATE_NOOP("guide", "The camera sent a picture without a login."),
                reply.evidence);
        } else if (reply.status == 200 && !reply.body.trimmed().isEmpty()) {
            conclude(Verdict::Holds, QT_TRANSLATE_NOOP("guide", "The answer holds no picture."), reply.evidence);
        } else {
            concludeUnclear(reply);
        }
    }
};

} // namespace

std::unique_ptr<Probe> snapshotWithoutLogin(const Task &task)
{
    return std::make_unique<SnapshotWithoutLogin>(task);
}

} // namespace probes
