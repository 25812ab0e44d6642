// SPDX-License-Identifier: Apache-2.0
#include "guide/controls.h"
#include "guide/section_helpers.h"
#include "guide/sections/sections.h"

namespace guide {

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto id = "http_digest_on"_L1;
constexpr auto mode = "network_http_authmode"_L1;
constexpr auto digest = "digest"_L1;

const Text &recommended()
{
    static const Text text = QT_TRANSLATE_NOOP("guide", "Digest");
    return text;
}

Finding judge(const Snapshot &snapshot, const Answers &)
{
    const auto value = snapshot.value(mode);
    if (!value) {
        // No name to set, but this run was asked for digest: it is on, whatever sets it.
        if (snapshot.login == LoginScheme::Digest)
            return good(QT_TRANSLATE_NOOP("guide", "Digest is asked for"), recommended());
        return notFound(snapshot, {{}, {u"network_http_auth"_s, u"http_digest"_s}}, recommended());
    }
    if (*value == digest)
        return good(recommended(), recommended());
    if (value->trimmed().isEmpty()) {
        return unknown(QT_TRANSLATE_NOOP("guide", "Not known"), recommended(),
            QT_TRANSLATE_NOOP("guide", "The camera did not say how it asks for the login."));
    }
    return weak(Text::verbatim(shown(*value)), recommended(),
        QT_TRANSLATE_NOOP(
            "guide", "With Basic, every request carries the password readable for anybody on the network."));
}

QList<Change> remedy(const Snapshot &snapshot, const Answers &)
{
    return parameterChanges(snapshot, id, Phase::HttpAuthentication, Effect::NewLogin,
        QT_TRANSLATE_NOOP("guide", "Ask for the login by digest"), {{mode, digest}});
}

Proofs proofs(const Snapshot &, const Answers &)
{
    return {{ProbeKind::BasicOverHttp}, {}};
}

Snapshot weakened()
{
    return sample({{"network_http_authmode", "basic"}});
}

} // namespace

Section httpDigestOn()
{
    return {
        .id = id,
        .level = Level::Basic,
        .chapter = u"Enable HTTP Digest Authentication"_s,
        .controls = controlsOf(id),
        .title = QT_TRANSLATE_NOOP("guide", "Ask for the web login by digest"),
        .why = QT_TRANSLATE_NOOP("guide",
            "Basic sends the password readable through the network. Digest does not; it is old (MD5), so HTTPS on top "
            "of it "
            "is better still."),
        .sideEffects = QT_TRANSLATE_NOOP(
            "guide", "Browsers ask for the login once more. A recorder that only knows Basic must be set to digest."),
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
