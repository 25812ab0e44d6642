// SPDX-License-Identifier: Apache-2.0
#include "guide/controls.h"
#include "guide/section_helpers.h"
#include "guide/sections/sections.h"

namespace guide {

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto id = "anonymous_view_off"_L1;

// The names differ between generations and some cameras have two, which belong together (API doc §2.3).
SwitchGroup switches()
{
    return {
        .section = id,
        .switches = {{u"*anonymousviewing"_s, 0}},
        .traces = {.capabilities = {}, .words = {u"anonymous"_s}},
        .phase = Phase::AnonymousViewing,
        .effect = Effect::NewLogin,
        .changeTitle = QT_TRANSLATE_NOOP("guide", "Switch anonymous viewing off"),
        .recommended = QT_TRANSLATE_NOOP("guide", "Off"),
        .whenGood = QT_TRANSLATE_NOOP("guide", "Off"),
        .whenWeak = QT_TRANSLATE_NOOP("guide", "On (%1)"),
        .reason = QT_TRANSLATE_NOOP("guide", "Anybody can watch without a login."),
    };
}

Finding judge(const Snapshot &snapshot, const Answers &)
{
    return judgeSwitches(snapshot, switches());
}

QList<Change> remedy(const Snapshot &snapshot, const Answers &)
{
    return setSwitches(snapshot, switches());
}

Proofs proofs(const Snapshot &, const Answers &)
{
    return {{ProbeKind::SnapshotWithoutLogin, ProbeKind::ViewerWithoutLogin}, {}};
}

Snapshot weakened()
{
    return sample({{"network_rtsp_anonymousviewing", "1"}, {"network_http_anonymousviewing", "0"}});
}

} // namespace

Section anonymousViewOff()
{
    return {
        .id = id,
        .level = Level::Basic,
        .chapter = u"Disable Anonymous viewing"_s,
        .controls = controlsOf(id),
        .title = QT_TRANSLATE_NOOP("guide", "Let nobody watch without a login"),
        .why = QT_TRANSLATE_NOOP("guide",
            "With anonymous viewing, everybody on the network sees the picture, and the camera ignores its RTSP "
            "login."),
        .sideEffects = QT_TRANSLATE_NOOP("guide", "Viewers that used no login will be asked for one."),
        .remedyKind = Remedy::Automatic,
        .reads = {u"network"_s},
        .judge = &judge,
        .choices = &noChoices,
        .remedy = &remedy,
        .proofs = &proofs,
        .weakened = &weakened,
    };
}

} // namespace guide
