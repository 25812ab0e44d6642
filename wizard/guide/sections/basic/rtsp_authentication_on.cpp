// SPDX-License-Identifier: Apache-2.0
#include "guide/controls.h"
#include "guide/section_helpers.h"
#include "guide/sections/sections.h"

namespace guide {

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto id = "rtsp_authentication_on"_L1;
constexpr auto mode = "network_rtsp_authmode"_L1;
constexpr auto choice = "mode"_L1;
constexpr auto digest = "digest"_L1;
constexpr auto basic = "basic"_L1;

bool basicIsWanted(const Answers &answers)
{
    return answers.value(id, choice) == basic;
}

Finding judge(const Snapshot &snapshot, const Answers &answers)
{
    const Text recommended = basicIsWanted(answers) ? QT_TRANSLATE_NOOP("guide", "Basic, as chosen for this site")
                                                    : QT_TRANSLATE_NOOP("guide", "Digest");
    const auto value = snapshot.value(mode);
    if (!value)
        return notFound(snapshot, {{}, {u"network_rtsp_auth"_s, u"rtsp_digest"_s}}, recommended);
    const Text current = Text::verbatim(shown(*value));
    if (*value == digest || (*value == basic && basicIsWanted(answers)))
        return good(current, recommended);
    if (*value == basic) {
        return weak(current, recommended,
            QT_TRANSLATE_NOOP("guide",
                "Basic sends the password readable through the network, and some firmware lets a broken Basic login "
                "pass "
                "(CVE-2013-4985)."));
    }
    if (*value == "disable"_L1)
        return weak(current, recommended, QT_TRANSLATE_NOOP("guide", "Anybody on the network can watch the stream."));
    return unknown(
        current, recommended, QT_TRANSLATE_NOOP("guide", "The camera gave a value that Camlock does not know."));
}

QList<Change> remedy(const Snapshot &snapshot, const Answers &answers)
{
    // Digest is never turned down to Basic.
    if (judge(snapshot, answers).verdict != Verdict::Weak)
        return {};
    return parameterChanges(snapshot, id, Phase::RtspAuthentication, Effect::NewLogin,
        QT_TRANSLATE_NOOP("guide", "Ask for a login on RTSP streams"),
        {{mode, basicIsWanted(answers) ? basic : digest}});
}

QList<Choice> choices(const Snapshot &)
{
    return {{
        .id = choice,
        .kind = Choice::Kind::OneOf,
        .label = QT_TRANSLATE_NOOP("guide", "Kind of login"),
        .reason = QT_TRANSLATE_NOOP("guide", "Choose Basic only if the recorder cannot do digest."),
        .recommended = digest,
        .options = {{digest, QT_TRANSLATE_NOOP("guide", "Digest")}, {basic, QT_TRANSLATE_NOOP("guide", "Basic")}},
    }};
}

Proofs proofs(const Snapshot &, const Answers &)
{
    return {{ProbeKind::RtspWithoutLogin}, {}};
}

Snapshot weakened()
{
    return sample({{"network_rtsp_authmode", "disable"}});
}

} // namespace

Section rtspAuthenticationOn()
{
    return {
        .id = id,
        .level = Level::Basic,
        .chapter = u"Enable RTSP Streaming Authentication"_s,
        .controls = controlsOf(id),
        .title = QT_TRANSLATE_NOOP("guide", "Ask for a login on RTSP streams"),
        .why = QT_TRANSLATE_NOOP("guide",
            "Recorders fetch the video by RTSP. Without a login there, everybody on the network can fetch it too."),
        .sideEffects = QT_TRANSLATE_NOOP("guide",
            "Running views may stop for a moment. A recorder without the right login gets no picture any more."),
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
