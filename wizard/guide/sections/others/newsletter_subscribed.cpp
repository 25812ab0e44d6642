// SPDX-License-Identifier: Apache-2.0
#include "guide/controls.h"
#include "guide/photo_choice.h"
#include "guide/section_helpers.h"
#include "guide/sections/sections.h"

namespace guide {

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto id = "newsletter_subscribed"_L1;

Finding judge(const Snapshot &, const Answers &)
{
    return leftToPerson(QT_TRANSLATE_NOOP("guide", "Not seen from the camera"),
        QT_TRANSLATE_NOOP("guide", "Somebody reads the vendor's security news, and passes them on"),
        QT_TRANSLATE_NOOP("guide",
            "Only a person can say who reads the vendor's security news for this site. Please name him here."));
}

Proofs proofs(const Snapshot &, const Answers &)
{
    return noProbe(QT_TRANSLATE_NOOP("guide", "A subscription is not on the camera."));
}

Snapshot weakened()
{
    return sample({});
}

} // namespace

Section newsletterSubscribed()
{
    return {
        .id = id,
        .level = Level::Others,
        .chapter = u"Subscribe to the VIVOTEK newsletter"_s,
        .controls = controlsOf(id),
        .title = QT_TRANSLATE_NOOP("guide", "Read the vendor's security news"),
        .why = QT_TRANSLATE_NOOP("guide",
            "A hole in the firmware is closed only where somebody hears of it. The vendor writes about holes on its "
            "web site and in its newsletter."),
        .sideEffects = QT_TRANSLATE_NOOP("guide", "Some mail."),
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
