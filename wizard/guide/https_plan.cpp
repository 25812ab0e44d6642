// SPDX-License-Identifier: Apache-2.0
#include "guide/https_state.h"
#include "guide/section_helpers.h"

#include <algorithm>

namespace guide {

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto httpsSwitch = "https_enable"_L1;
constexpr auto status = "https_status"_L1;

/// The documented flow needs both (API doc §2.14); a camera without them may hold a certificate of its own making.
bool canMakeCertificate(const Snapshot &snapshot)
{
    return snapshot.has(u"https_method"_s) && snapshot.has(status);
}

/// The camera already holds what it would be told to make, or one that an authority signed.
bool hasFittingCertificate(const Snapshot &snapshot, const QList<ParameterValue> &fields)
{
    if (!snapshot.ownCertificate)
        return false;
    const bool isInstalled = snapshot.value(u"https_method"_s) == "install"_L1 && snapshot.value(status) == "1"_L1;
    return isInstalled || std::all_of(fields.begin(), fields.end(), [&snapshot](const ParameterValue &field) {
        return snapshot.value(field.name) == field.value || (field.name == status && snapshot.value(status) == "1"_L1);
    });
}

Change makeCertificate(const Snapshot &snapshot, const QList<ParameterValue> &fields)
{
    Change change;
    change.phase = Phase::Https;
    change.title = QT_TRANSLATE_NOOP("guide", "Let the camera make its own certificate");
    change.body = MakeCertificate {fields};
    change.lines = {{u"certificate"_s,
        Text(snapshot.ownCertificate ? QT_TRANSLATE_NOOP("guide", "(present)") : QT_TRANSLATE_NOOP("guide", "(none)"))
            .english(),
        Text(QT_TRANSLATE_NOOP("guide", "made by the camera, new")).english()}};
    for (const ParameterValue &field : fields) {
        // `https_status` is told -3 and then says what became of it: it never reads back.
        const QString before = snapshot.parameters.value(field.name);
        if (field.name != status && before != field.value)
            change.lines.append({field.name, before, field.value});
    }
    change.effect = isHttpsOn(snapshot) ? Effect::Reconnect : Effect::None;
    change.undo = Undo::Impossible;
    return change;
}

Change installCertificate(const Snapshot &snapshot, const HttpsWish &wish)
{
    const bool isOwn = wish.certificate == HttpsWish::Certificate::SiteCa;
    Change change;
    change.phase = Phase::CaCertificate;
    change.title = QT_TRANSLATE_NOOP("guide", "Install a certificate that the authority signed");
    change.body = signedCertificate(snapshot, wish);
    change.lines = {{u"certificate"_s, Text(QT_TRANSLATE_NOOP("guide", "signed by itself")).english(),
        Text(isOwn ? QT_TRANSLATE_NOOP("guide", "signed by the site's authority")
                   : QT_TRANSLATE_NOOP("guide", "signed by the company's authority"))
            .english()}};
    change.effect = Effect::Reconnect;
    change.undo = Undo::Impossible;
    return change;
}

Change handwork(Phase phase, Text title, Text instruction, const Change::Line &line)
{
    Change change;
    change.phase = phase;
    change.title = std::move(title);
    change.body = ByHand {std::move(instruction)};
    change.lines = {line};
    return change;
}

/// What leads to HTTPS beside HTTP.
QList<Change> switchOn(const Snapshot &snapshot, const HttpsWish &wish, QLatin1StringView section)
{
    QList<Change> changes;
    const QList<ParameterValue> fields = certificateFields(snapshot, wish);
    const bool isOn = isHttpsOn(snapshot);
    const bool needsNew = isOn ? isOutOfDate(snapshot) : !hasFittingCertificate(snapshot, fields);
    // What the authority signs comes in the place of one that has ended.
    const bool isReplaced = isOn && wish.wantsAuthority() && snapshot.onvifCertificates.value_or(false);
    if (needsNew && !isReplaced) {
        if (canMakeCertificate(snapshot)) {
            changes.append(makeCertificate(snapshot, fields));
        } else if (isOn) {
            changes.append(handwork(Phase::Https, QT_TRANSLATE_NOOP("guide", "Let the camera make its own certificate"),
                QT_TRANSLATE_NOOP("guide",
                    "The certificate has ended. Open Security > HTTPS on the camera's own page, remove it, and "
                    "create a new one."),
                {u"certificate"_s, u"out of date"_s, u"new"_s}));
        }
    }
    QList<Change> enabling = parameterChanges(snapshot, section, Phase::Https, Effect::Reconnect,
        QT_TRANSLATE_NOOP("guide", "Switch HTTPS on beside HTTP"), {{httpsSwitch, u"1"_s}});
    // Never taken back: beside HTTP it does no harm, and a password that was set inside it must not cross in clear.
    for (Change &change : enabling)
        change.undo = Undo::Impossible;
    return changes + enabling;
}

QList<Change> authority(const Snapshot &snapshot, const HttpsWish &wish)
{
    if (isIssuedAsWanted(snapshot, wish) && !isOutOfDate(snapshot))
        return {};
    if (!wish.wantsAuthority())
        return {};
    if (snapshot.onvifCertificates.value_or(false))
        return {installCertificate(snapshot, wish)};
    return {
        handwork(Phase::CaCertificate, QT_TRANSLATE_NOOP("guide", "Install a certificate that the authority signed"),
            authorityByHand(), {u"certificate"_s, u"signed by itself"_s, u"signed by the authority"_s})};
}

QList<Change> httpsOnly(const Snapshot &snapshot, const HttpsWish &wish, QLatin1StringView section)
{
    const Text title = QT_TRANSLATE_NOOP("guide", "Switch plain HTTP off");
    if (!wish.only)
        return {};
    if (snapshot.has(httpsPolicyName)) {
        return parameterChanges(
            snapshot, section, Phase::HttpsOnly, Effect::Reconnect, title, {{httpsPolicyName, httpsOnlyValue}});
    }
    return {handwork(Phase::HttpsOnly, title, httpsOnlyByHand(), {u"HTTPS only"_s, u"no"_s, u"yes"_s})};
}

} // namespace

QList<Change> bringHttps(const Snapshot &snapshot, const HttpsWish &wish, QLatin1StringView section)
{
    QList<Change> changes =
        switchOn(snapshot, wish, section) + authority(snapshot, wish) + httpsOnly(snapshot, wish, section);
    for (Change &change : changes)
        change.section = section;
    return changes;
}

} // namespace guide
