// SPDX-License-Identifier: Apache-2.0
#include "engine/capture_form.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <utility>

namespace engine {

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int noLevel = 7;

bool matches(const QString &text, const QRegularExpression &pattern)
{
    return pattern.match(text).hasMatch();
}

/// Written by nobody: what the camera is, what it can do, and what it reports. Accounts change by editaccount.cgi only.
bool isReadOnly(const QString &name)
{
    static const QRegularExpression readOnly(
        u"^(capability_|system_info_|status_|layout_|system_(date|time)$|system_daylight_(?!enable$)"
        "|security_user_i\\d+_name$|security_user_i0_privilege$|[^_]+$)|(_exist|natstatus)$"_s);
    return matches(name, readOnly);
}

/// Values as the manuals give them (API doc §2), by name.
QString documentedRule(const QString &name)
{
    static const std::pair<QRegularExpression, QString> rules[] {
        {QRegularExpression(u"^system_datetime$"_s), u"clock"_s},
        {QRegularExpression(u"^system_updateinterval$"_s), u"one of 0|3600|86400|604800|2592000"_s},
        {QRegularExpression(u"^system_timezoneindex$"_s), u"range -489..569"_s},
        {QRegularExpression(u"^system_re(set|store)$"_s), u"range 0..60"_s},
        {QRegularExpression(u"_http_authmode$"_s), u"one of basic|digest"_s},
        {QRegularExpression(u"_rtsp_authmode$"_s), u"one of disable|basic|digest"_s},
        {QRegularExpression(u"^network_preprocess$"_s), u"range 0..15"_s},
        {QRegularExpression(u"_audiotrack$"_s), u"range -1..3"_s},
        {QRegularExpression(u"_multicast_ttl$"_s), u"range 1..255"_s},
        {QRegularExpression(u"(_rtp|_multicast|^network)_(audio|video)port$"_s), u"even port"_s},
        {QRegularExpression(u"^https_status$"_s), u"one of -3"_s},
        {QRegularExpression(u"^https_method$"_s), u"one of auto|manual|install"_s},
        {QRegularExpression(u"^https_validdays$"_s), u"range 0..9999"_s},
        {QRegularExpression(u"^https_countryname$"_s), u"text 2"_s},
        {QRegularExpression(u"^ipfilter_maxconnection$"_s), u"range 1..10"_s},
        {QRegularExpression(u"^syslog_level$"_s), u"range 0..7"_s},
        {QRegularExpression(u"_eapmethod$"_s), u"one of eap-peap|eap-tls"_s},
        {QRegularExpression(u"^snmp_authtype"_s), u"one of MD5|SHA"_s},
        {QRegularExpression(u"^snmp_(auth|encrypt)pw"_s), u"text 8..64"_s},
        {QRegularExpression(u"^security_user(_i\\d+_pass|pass_\\d+)$"_s), u"password 64"_s},
    };
    for (const auto &[pattern, rule] : rules) {
        if (matches(name, pattern))
            return rule;
    }
    return {};
}

/// What a value of this look, under a name of this look, is likely to be.
QString guessedRule(const QString &name, const QString &value)
{
    static const QRegularExpression port(u"port$"_s);
    static const QRegularExpression address(
        u"^(network_|syslog_|ipfilter_).*(ipaddress|subnet|router|dns\\d?|serverip|_start|_end)$"_s);
    static const QRegularExpression toggle(
        u"(enable|enabled|mute|off|optional|multicast|anonymousviewing|resetip|policy|remotelog|_v[123]|_type)$"_s);
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (isNumber && number > 0 && number <= 65535 && matches(name, port))
        return u"port %1"_s.arg(number);
    if (isNumber && (number == 0 || number == 1) && matches(name, toggle))
        return u"bool"_s;
    if (isNumber)
        return u"range -2147483648..2147483647"_s;
    if (matches(name, address) && (value.isEmpty() || !QHostAddress(value).isNull()))
        return u"address"_s;
    return value.size() <= 128 ? u"text 128"_s : u"any"_s;
}

/// 7, 8 or 9 of `IP7160`, `FD8372`, `IB9365-HT`; absent for names of other makers.
std::optional<int> generationDigit(const Parameters &parameters)
{
    static const QRegularExpression model(u"^[A-Z]{2}(\\d)\\d{2}"_s);
    const auto match = model.match(identityFrom(parameters).model);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

} // namespace

Generation generationOf(const Parameters &parameters)
{
    const QString version = parameters.value(u"capability_api_httpversion"_s);
    const auto digit = generationDigit(parameters);
    if (digit && *digit >= 8)
        return *digit == 8 ? Generation::Gen8 : Generation::Gen9;
    if (version.isEmpty())
        return Generation::Gen7;
    return version.left(2).toInt() >= 4 ? Generation::Gen9 : Generation::Gen8;
}

QString viewerWordOf(const Parameters &parameters)
{
    for (auto it = parameters.begin(); it != parameters.end(); ++it) {
        const bool isRole = it.key().startsWith("security_"_L1) && (*it == "view"_L1 || *it == "viewer"_L1);
        if (isRole)
            return *it;
    }
    return generationOf(parameters) == Generation::Gen9 ? u"view"_s : u"viewer"_s;
}

ParameterForm formOf(const QString &name, const QString &value, const QString &viewerWord)
{
    const bool isOpen = name.startsWith("capability_"_L1) || name.startsWith("system_info_"_L1);
    if (isReadOnly(name))
        return {isOpen ? 0 : 6, noLevel, u"any"_s};
    if (name.startsWith("security_privilege_"_L1))
        return {6, 6, u"one of %1|operator|admin"_s.arg(viewerWord)};
    if (name.startsWith("security_user_i"_L1) && name.endsWith("_privilege"_L1))
        return {6, 6, u"one of %1|operator|admin|"_s.arg(viewerWord)};
    const QString documented = documentedRule(name);
    return {6, 6, documented.isEmpty() ? guessedRule(name, value) : documented};
}

} // namespace engine
