// SPDX-License-Identifier: Apache-2.0
#include "guide/beyond_guide.h"

#include "guide/section_helpers.h"

#include <algorithm>
#include <array>

namespace guide {

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Feature
{
    const char *id;
    const char *word; ///< in the name, whatever its group
    const char *andWord; ///< the same; may be empty
    const char *on; ///< a text for people
    const char *off;
};

constexpr std::array features {
    Feature {"ftpSetting", "_ftp_", "",
        QT_TRANSLATE_NOOP("guide", "FTP is on: whoever has root's password has all files of the camera."),
        QT_TRANSLATE_NOOP("guide", "FTP is off by the camera's own setting.")},
    Feature {"telnetSetting", "telnet", "",
        QT_TRANSLATE_NOOP("guide", "Telnet is on: a command line on the camera, unencrypted."),
        QT_TRANSLATE_NOOP("guide", "Telnet is off by the camera's own setting.")},
    Feature {"ddnsSetting", "ddns_", "",
        QT_TRANSLATE_NOOP("guide", "DDNS is on: the camera tells a service on the internet where it is."),
        QT_TRANSLATE_NOOP("guide", "DDNS is off by the camera's own setting.")},
    Feature {"expressLinkSetting", "expresslink", "",
        QT_TRANSLATE_NOOP("guide", "Express Link is on: the camera opens ports of the router by itself."),
        QT_TRANSLATE_NOOP("guide", "Express Link is off by the camera's own setting.")},
    Feature {"bonjourSetting", "bonjour", "",
        QT_TRANSLATE_NOOP("guide", "Bonjour is on: the camera shows itself to everybody in its network."),
        QT_TRANSLATE_NOOP("guide", "Bonjour is off by the camera's own setting.")},
    Feature {"onvifDiscoverySetting", "onvif", "discover",
        QT_TRANSLATE_NOOP("guide", "Discovery by ONVIF is on: the camera answers everybody who searches its network."),
        QT_TRANSLATE_NOOP("guide", "Discovery by ONVIF is off by the camera's own setting.")},
};

/// `ddns_enable`, `network_bonjour_enable`, `onvif_discoverymode_enabled`: a name that switches the feature.
bool isSwitchOf(const Feature &feature, const QString &name)
{
    return name.contains(QLatin1StringView(feature.word), Qt::CaseInsensitive)
        && name.contains(QLatin1StringView(feature.andWord), Qt::CaseInsensitive)
        && (name.endsWith("enable"_L1) || name.endsWith("enabled"_L1));
}

std::optional<BeyondGuide> settingOf(const Feature &feature, const Snapshot &snapshot)
{
    bool isKnown = false;
    bool isOn = false;
    for (auto it = snapshot.parameters.begin(); it != snapshot.parameters.end(); ++it) {
        const auto value = isSwitchOf(feature, it.key()) ? snapshot.capability(it.key()) : std::nullopt;
        isKnown = isKnown || value.has_value();
        isOn = isOn || value.value_or(0) != 0;
    }
    if (!isKnown)
        return std::nullopt;
    return BeyondGuide {QString::fromLatin1(feature.id), isOn ? feature.on : feature.off, !isOn};
}

/// Programs that somebody has put on the camera (VADP). The slots' names are candidates; a blank one is free.
std::optional<BeyondGuide> packagesOn(const Snapshot &snapshot)
{
    const QStringList places =
        namesMatching(snapshot.parameters, QStringList {u"vadp_module_i*_name"_s, u"vadp_i*_name"_s});
    QStringList names;
    for (const QString &place : places) {
        const QString name = snapshot.parameters.value(place).trimmed();
        if (!name.isEmpty())
            names.append(name);
    }
    if (places.isEmpty())
        return std::nullopt;
    if (names.isEmpty())
        return BeyondGuide {
            u"packages"_s, QT_TRANSLATE_NOOP("guide", "No package of another maker is installed."), true};
    return BeyondGuide {u"packages"_s,
        {QT_TRANSLATE_NOOP("guide", "Packages of other makers run on the camera: %1. Remove what nobody needs."),
            {listed(names)}},
        false};
}

} // namespace

QList<BeyondGuide> beyondGuideIn(const Snapshot &snapshot)
{
    QList<BeyondGuide> all;
    for (const Feature &feature : features) {
        if (const auto setting = settingOf(feature, snapshot))
            all.append(*setting);
    }
    if (const auto packages = packagesOn(snapshot))
        all.append(*packages);
    return all;
}

QStringList groupsBeyondGuide()
{
    return {u"network"_s, u"ddns"_s, u"expresslink"_s, u"bonjour"_s, u"onvif"_s, u"vadp"_s};
}

} // namespace guide
