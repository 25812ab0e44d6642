// SPDX-License-Identifier: Apache-2.0
#include "guide/controls.h"
#include "guide/https_state.h"
#include "guide/section_helpers.h"
#include "guide/sections/sections.h"

namespace guide {

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto id = "https_on"_L1;
constexpr auto capability = "capability_protocol_https"_L1;

bool isOffered(const Snapshot &snapshot)
{
    return snapshot.has(u"https_enable"_s) || snapshot.tls;
}

Finding judge(const Snapshot &snapshot, const Answers &answers)
{
    const HttpsWish wish = httpsWish(answers.of(id));
    if (snapshot.capability(capability) == 0 && !snapshot.tls)
        return saysItHasNone(capability, wishInWords(wish));
    if (!isOffered(snapshot))
        return notFound(snapshot, {{capability}, {u"https_"_s}}, wishInWords(wish));
    if (!wish.trouble.isEmpty())
        return unanswered(wish.needs, httpsInWords(snapshot), wishInWords(wish), wish.trouble);
    return judgeHttps(snapshot, wish);
}

QList<Change> remedy(const Snapshot &snapshot, const Answers &answers)
{
    const Finding finding = judge(snapshot, answers);
    if (finding.verdict != Verdict::Weak && !finding.forPerson)
        return {};
    return bringHttps(snapshot, httpsWish(answers.of(id)), id);
}

QList<Choice> choices(const Snapshot &)
{
    return QList<Choice> {certificateChoice(),
               {.id = u"only"_s,
                   .kind = Choice::Kind::Toggle,
                   .label = QT_TRANSLATE_NOOP("guide", "HTTPS only"),
                   .reason =
                       QT_TRANSLATE_NOOP("guide", "Safest, if the recorder speaks HTTPS. Plain HTTP is off then."),
                   .recommended = u"0"_s,
                   .options = {}},
               {.id = u"days"_s,
                   .kind = Choice::Kind::Number,
                   .label = QT_TRANSLATE_NOOP("guide", "Valid for (days)"),
                   .reason = QT_TRANSLATE_NOOP(
                       "guide", "About a year. A new one is needed before it ends; the sheet says when."),
                   .recommended = QString::number(usualCertificateDays),
                   .options = {},
                   .least = 1,
                   .most = mostCertificateDays},
               {.id = u"certificateFile"_s,
                   .kind = Choice::Kind::File,
                   .label = QT_TRANSLATE_NOOP("guide", "File with the signed certificate"),
                   .reason = QT_TRANSLATE_NOOP("guide", "What the authority sent back. Blank while it has not."),
                   .recommended = {},
                   .options = {},
                   .when = {u"certificate"_s, {u"companyCa"_s}}}}
    + subjectChoices();
}

Proofs proofs(const Snapshot &snapshot, const Answers &answers)
{
    if (!isOffered(snapshot))
        return noProbe(QT_TRANSLATE_NOOP("guide", "This firmware shows no HTTPS that could be looked at."));
    if (httpsWish(answers.of(id)).only)
        return {{ProbeKind::HttpsCertificate, ProbeKind::HttpClosed}, {}};
    return {{ProbeKind::HttpsCertificate}, {}};
}

Snapshot weakened()
{
    Snapshot snapshot = sample({{"https_enable", "0"}, {"https_policy", "0"}, {"https_method", "auto"},
        {"https_status", "0"}, {"https_commonname", "www.vivotek.com"}, {"https_validdays", "3650"}});
    snapshot.reachedAt.host = u"192.0.2.20"_s;
    return snapshot;
}

} // namespace

Section httpsOn()
{
    return {
        .id = id,
        .level = Level::Advanced,
        .chapter = u"Enable HTTPS To Encrypt Traffic"_s,
        .controls = controlsOf(id),
        .title = QT_TRANSLATE_NOOP("guide", "Encrypt with HTTPS"),
        .why = QT_TRANSLATE_NOOP("guide",
            "Without HTTPS, everybody on the way can read and change what goes to and from the camera's pages. The "
            "video itself stays readable (RTSP and RTP), unless the recorder fetches it by RTSP over HTTPS."),
        .sideEffects = QT_TRANSLATE_NOOP("guide",
            "The web pages are away for some seconds. Browsers warn of a certificate that they do not know: it "
            "encrypts, "
            "but only who has pinned it, or knows its authority, can tell the camera from an impostor."),
        .remedyKind = Remedy::Automatic,
        .reads = {u"capability"_s, u"https"_s, u"network"_s},
        .judge = &judge,
        .choices = &choices,
        .remedy = &remedy,
        .proofs = &proofs,
        .weakened = &weakened,
    };
}

} // namespace guide
