// SPDX-License-Identifier: Apache-2.0
#include "guide/controls.h"
#include "guide/ports.h"
#include "guide/section_helpers.h"
#include "guide/sections/sections.h"

namespace guide {

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto id = "ports_changed"_L1;

Text worth()
{
    return QT_TRANSLATE_NOOP("guide",
        "A changed port stops simple scripts that try the usual ports only. It is no defence against somebody who aims "
        "at this camera: he finds the new port in seconds. Please decide whether the site wants it.");
}

Finding judge(const Snapshot &snapshot, const Answers &answers)
{
    const PortPlan plan = portPlan(snapshot, answers.of(id));
    const Text current = portsInWords(plan);
    const Text recommended = wantedInWords(plan);
    if (!plan.wantsAny())
        return leftToPerson(current, recommended, worth());
    if (!plan.hasAny())
        return notFound(snapshot, {{}, {u"_http_port"_s, u"_rtsp_port"_s, u"_httpport"_s}}, recommended);
    if (!plan.trouble.isEmpty())
        return unanswered(plan.needs, current, recommended, plan.trouble);
    if (!movePorts(snapshot, plan, id).isEmpty()) {
        return weak(current, recommended,
            QT_TRANSLATE_NOOP("guide", "A service still listens where simple attack scripts look first."));
    }
    return good(current, recommended);
}

QList<Change> remedy(const Snapshot &snapshot, const Answers &answers)
{
    if (judge(snapshot, answers).verdict != Verdict::Weak)
        return {};
    return movePorts(snapshot, portPlan(snapshot, answers.of(id)), id);
}

QList<Choice> choices(const Snapshot &)
{
    const Text reason = QT_TRANSLATE_NOOP("guide", "Blank = as it is. Else a port from 1025 to 65535.");
    return {lineChoice(u"http"_s, QT_TRANSLATE_NOOP("guide", "HTTP port"), reason),
        lineChoice(u"httpAlternate"_s, QT_TRANSLATE_NOOP("guide", "Second HTTP port"), reason),
        lineChoice(u"https"_s, QT_TRANSLATE_NOOP("guide", "HTTPS port"), reason),
        lineChoice(u"rtsp"_s, QT_TRANSLATE_NOOP("guide", "RTSP port"), reason)};
}

Proofs proofs(const Snapshot &snapshot, const Answers &answers)
{
    const PortPlan plan = portPlan(snapshot, answers.of(id));
    if (plan.trouble.isEmpty() && plan.leavesTheUsual())
        return {{ProbeKind::OldPorts}, {}};
    return noProbe(QT_TRANSLATE_NOOP("guide", "No port is to be given up, so there is none that must be silent."));
}

Snapshot weakened()
{
    return sample({{"network_http_port", "80"}, {"network_http_alternateport", "8080"}, {"network_https_port", "443"},
        {"network_rtsp_port", "554"}, {"network_rtp_videoport", "5556"}, {"network_rtp_audioport", "5558"},
        {"network_preprocess", "0"}});
}

} // namespace

Section portsChanged()
{
    return {
        .id = id,
        .level = Level::Advanced,
        .chapter = u"Change the default port"_s,
        .controls = controlsOf(id),
        .title = QT_TRANSLATE_NOOP("guide", "Change the usual ports"),
        .why = QT_TRANSLATE_NOOP("guide",
            "Simple scripts look at the usual ports only. This is no defence against somebody who aims at the camera: "
            "he finds the new port in seconds."),
        .sideEffects = QT_TRANSLATE_NOOP("guide",
            "Recorder, browsers and bookmarks need the new ports, and firewalls must let them through. The camera is "
            "away for some seconds."),
        .remedyKind = Remedy::Automatic,
        .reads = {u"network"_s},
        .judge = &judge,
        .choices = &choices,
        .remedy = &remedy,
        .proofs = &proofs,
        .weakened = &weakened,
    };
}

} // namespace guide
