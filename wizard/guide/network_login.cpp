// SPDX-License-Identifier: Apache-2.0
#include "guide/network_login.h"

#include "guide/section_helpers.h"

#include <algorithm>

namespace guide {

using namespace model;
using namespace Qt::Literals::StringLiterals;
using Method = LoadNetworkLogin::Method;

static constexpr auto networkLoginSection = "ieee8021x_on"_L1;
static constexpr auto group = "network_ieee8021x_"_L1;

std::optional<LoadNetworkLogin> networkLoginWanted(const Answers &answers)
{
    const auto answer = [&answers](const QString &key) { return answers.value(networkLoginSection, key).trimmed(); };
    const auto method = networkLoginMethodNamed(answer(u"method"_s));
    if (!method)
        return std::nullopt;
    LoadNetworkLogin wanted;
    wanted.method = *method;
    wanted.identity = answer(u"identity"_s);
    wanted.caFile = answer(u"caFile"_s);
    if (*method == Method::Tls && answer(u"certificate"_s) != "siteCa"_L1) {
        wanted.certificateFile = answer(u"certificateFile"_s);
        wanted.keyFile = answer(u"keyFile"_s);
    }
    const QMap<QString, Secret> secrets = answers.of(networkLoginSection).secrets;
    if (const auto secret = secrets.constFind(u"secret"_s); secret != secrets.constEnd() && !secret->isEmpty())
        wanted.secret = *secret;
    return wanted;
}

/// Characters that a camera's strings cannot hold (API doc §6).
static bool isText(const QString &text)
{
    return text.size() <= 64 && std::none_of(text.begin(), text.end(), [](QChar character) {
        return u"\"'<>&"_s.contains(character) || character.category() == QChar::Other_Control;
    });
}

std::optional<NetworkLoginGap> networkLoginGap(const Answers &answers)
{
    const auto gap = [](const char *key, const Text &sentence) {
        return NetworkLoginGap {u"ieee8021x."_s + QString::fromLatin1(key), sentence};
    };
    const auto wanted = networkLoginWanted(answers);
    const bool isSite = answers.value(networkLoginSection, u"certificate"_s) == "siteCa"_L1;
    if (!wanted)
        return gap("method", QT_TRANSLATE_NOOP("guide", "Ask who runs the network whether it is EAP-PEAP or EAP-TLS."));
    if (wanted->identity.isEmpty())
        return gap("identity",
            QT_TRANSLATE_NOOP("guide", "The name by which the network knows this camera (identity) is missing."));
    if (!isText(wanted->identity))
        return gap("identity",
            QT_TRANSLATE_NOOP("guide",
                "The identity has at most 64 characters, and none of these: \" ' < > &. Ask for another one."));
    if (wanted->caFile.isEmpty())
        return gap("caFile",
            QT_TRANSLATE_NOOP(
                "guide", "The CA certificate is missing: without it the camera would show its identity to anybody."));
    if (wanted->method == Method::Peap && (!wanted->secret || !isText(QString::fromUtf8(wanted->secret->reveal()))))
        return gap("secret",
            QT_TRANSLATE_NOOP("guide", "The password for EAP-PEAP is missing, or has one of these: \" ' < > &."));
    if (wanted->method == Method::Tls && wanted->certificateFile.isEmpty() && !isSite)
        return gap(
            "certificateFile", QT_TRANSLATE_NOOP("guide", "The camera's own certificate for EAP-TLS is missing."));
    return std::nullopt;
}

static bool isLoaded(const Snapshot &camera, const char *file)
{
    return camera.capability(group + QString::fromLatin1(file) + u"_exist"_s).value_or(0) == 1;
}

NetworkLoginWay networkLoginWay(const Snapshot &camera, Method method)
{
    if (camera.onvifNetworkLogin.value_or(false))
        return NetworkLoginWay::Onvif;
    const bool hasFiles = isLoaded(camera, "ca")
        && (method == Method::Peap || (isLoaded(camera, "certificate") && isLoaded(camera, "privatekey")));
    return hasFiles && camera.has(group + "enable"_L1) ? NetworkLoginWay::Parameters : NetworkLoginWay::ByHand;
}

QList<ParameterValue> networkLoginParameters(const Snapshot &camera, const LoadNetworkLogin &wanted)
{
    const bool isTls = wanted.method == Method::Tls;
    // As the camera writes it: `eap-peap`, or the bare word.
    const QString present = camera.value(group + "eapmethod"_L1).value_or(QString());
    const bool isBare = !present.isEmpty() && !present.startsWith("eap"_L1, Qt::CaseInsensitive);
    const QList<ParameterValue> all {{group + "eapmethod"_L1, (isBare ? QString() : u"eap-"_s) + nameOf(wanted.method)},
        {group + (isTls ? "identity_tls"_L1 : "identity_peap"_L1), wanted.identity}, {group + "enable"_L1, u"1"_s}};
    QList<ParameterValue> known;
    std::copy_if(all.begin(), all.end(), std::back_inserter(known),
        [&camera](const ParameterValue &parameter) { return camera.has(parameter.name); });
    return known;
}

std::optional<bool> isNetworkLoginOn(const Snapshot &camera)
{
    const QString name = group + "enable"_L1;
    if (camera.has(name)) {
        const auto value = camera.capability(name);
        return value == 0 || value == 1 ? std::optional(value == 1) : std::nullopt;
    }
    if (camera.onvifNetworkLogin.value_or(false))
        return camera.networkLogin.has_value();
    return std::nullopt;
}

QString networkLoginMethodOf(const Snapshot &camera)
{
    const QString method = camera.value(group + "eapmethod"_L1).value_or(QString()).trimmed();
    return !method.isEmpty() || !camera.networkLogin ? method : camera.networkLogin->method;
}

bool showsAnotherNetworkLogin(const Snapshot &camera, const LoadNetworkLogin &wanted)
{
    const QList<ParameterValue> parameters = networkLoginParameters(camera, wanted);
    const bool differs = std::any_of(parameters.begin(), parameters.end(), [&camera](const ParameterValue &parameter) {
        return camera.value(parameter.name).value_or(QString()).trimmed() != parameter.value;
    });
    const NetworkLogin shown {nameOf(wanted.method), wanted.identity};
    return differs || (camera.networkLogin && camera.networkLogin != shown);
}

} // namespace guide
