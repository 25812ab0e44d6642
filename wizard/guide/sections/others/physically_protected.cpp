// SPDX-License-Identifier: Apache-2.0
#include "guide/controls.h"
#include "guide/photo_choice.h"
#include "guide/section_helpers.h"
#include "guide/sections/sections.h"

namespace guide {

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto id = "physically_protected"_L1;

Finding judge(const Snapshot &, const Answers &)
{
    return leftToPerson(QT_TRANSLATE_NOOP("guide", "Not seen from the camera"),
        QT_TRANSLATE_NOOP(
            "guide", "Nobody reaches the camera, its cable or its reset button without a ladder and a tool"),
        QT_TRANSLATE_NOOP("guide",
            "Only who stands there can see it: height, housing, cable in a pipe, memory card behind the cover. Please "
            "look, and say here what you found."));
}

Proofs proofs(const Snapshot &, const Answers &)
{
    return noProbe(QT_TRANSLATE_NOOP("guide", "No network shows how a camera is mounted."));
}

Snapshot weakened()
{
    return sample({});
}

} // namespace

Section physicallyProtected()
{
    return {
        .id = id,
        .level = Level::Others,
        .chapter = u"Physical damage"_s,
        .controls = controlsOf(id),
        .title = QT_TRANSLATE_NOOP("guide", "Protect the camera itself"),
        .why = QT_TRANSLATE_NOOP("guide",
            "Whoever can touch the camera can turn it away, break it, take its memory card, or press its reset "
            "button."),
        .sideEffects = QT_TRANSLATE_NOOP("guide", "None on the network."),
        .remedyKind = Remedy::ByPerson,
        .reads = {u"system"_s}, // who the camera is; nothing else of it matters here
        .judge = &judge,
        .choices = &photoChoices,
        .remedy = &noRemedy,
        .proofs = &proofs,
        .weakened = &weakened,
    };
}

} // namespace guide
