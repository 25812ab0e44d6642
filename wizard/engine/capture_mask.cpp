// SPDX-License-Identifier: Apache-2.0
#include "engine/capture_mask.h"

#include "engine/capture_words.h"
#include "model/secret.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

namespace engine {

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestKept = 512;
constexpr auto masked = "masked"_L1;
constexpr auto maskedPassword = "********"_L1; ///< how cameras show a password that is set

bool matches(const QString &text, const QRegularExpression &pattern)
{
    return pattern.match(text).hasMatch();
}

/// Numbers of settings are short, and rough where they have a fraction: no telephone number, no position on earth.
bool isNumber(const QString &text)
{
    static const QRegularExpression number(u"^[+-]?\\d{1,7}(\\.\\d{1,2})?$"_s);
    return matches(text, number);
}

/// A word that a capability may hold. It may not look like a serial number or a host name.
bool isCapabilityWord(const QString &text)
{
    static const QRegularExpression word(u"^([A-Za-z][A-Za-z0-9_+/()-]{0,19}|-|\\d{4}[a-z]\\d?_\\d{1,2}|\\d{1,4}p)$"_s);
    static const QRegularExpression longHex(u"[0-9A-Fa-f]{10}"_s);
    return isNumber(text) || isSettingWord(text) || (matches(text, word) && !matches(text, longHex));
}

/// The name says that a person or a place stands behind the value, however it looks.
bool namesIdentity(const QString &name)
{
    static const QRegularExpression words(
        u"serial|uuid|guid|macaddr|gps|latitude|longitude|phone|imei|imsi|iccid|licen[cs]e|user|account|login|hostname"
        "|mail|contact|location|ssid|identity|subject|issuer|common|countryname|stateor|locality|organization|_unit$"
        "|recipient|sender|ddns|domain|_ur[il]|_ntp$|pppoe|_pin$|site|_id$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return matches(name, words);
}

bool namesSomethingSecret(const QString &name)
{
    static const QRegularExpression words(u"secret|token|psk|credential|cookie|nonce|_code$"_s);
    return namesSecret(name) || matches(name, words);
}

/// `…_exist` and `…_port` are about a secret or a place, and are none.
bool isOnlyAbout(const QString &name, const QString &value)
{
    static const QRegularExpression switchName(u"_(exist|enabled?|remotelog)$"_s);
    static const QRegularExpression numberName(u"(port|mode|type|interval|size|count|level|index)$"_s);
    static const QRegularExpression shortNumber(u"^\\d{1,5}$"_s);
    return matches(name, switchName) ? value == "0"_L1 || value == "1"_L1
                                     : matches(name, numberName) && matches(value, shortNumber);
}

QString madeUpMac(const QString &model)
{
    const QByteArray digits = QCryptographicHash::hash(model.toUtf8(), QCryptographicHash::Sha256).toHex().toUpper();
    return u"0002D1"_s + QString::fromLatin1(digits.first(6));
}

QString slotOf(const QString &name)
{
    static const QRegularExpression digits(u"(\\d+)"_s);
    return digits.match(name).captured(1);
}

/// Stream names that the makers chose stay; others may be there to be hard to guess.
QString accessName(const QString &name, const QString &value)
{
    static const QRegularExpression usual(u"^(live|video)\\d{0,2}(s\\d{1,2})?\\.(sdp|3gpp?|mjpg|mp4|jpg)$"_s);
    const bool isRtsp = name.contains("rtsp"_L1);
    return matches(value, usual) ? value
                                 : (isRtsp ? u"live1s%1.sdp"_s : u"video%1.mjpg"_s).arg(slotOf(name).toInt() + 1);
}

QString secretInstead(const QString &name, const QString &value)
{
    static const QRegularExpression rule(u"^layout_defaultpassword_\\w+$"_s);
    const bool isRule = matches(name, rule) && value.size() <= 2 && isNumber(value);
    if (isRule || isOnlyAbout(name, value))
        return value;
    if (name.contains("community"_L1, Qt::CaseInsensitive))
        return name.contains("rw"_L1) ? u"Private"_s : u"Public"_s;
    // A practice camera begins as from the factory: whoever rehearses has no password to look up.
    return name == "security_user_i0_pass"_L1 ? QString() : QString(maskedPassword);
}

} // namespace

CaptureMask::CaptureMask(const Snapshot &snapshot)
    : m_addresses(snapshot.parameters, snapshot.localAddress)
    , m_model(modelText(identityFrom(snapshot.parameters).model))
    , m_mac(madeUpMac(m_model))
{
}

QString CaptureMask::modelText(const QString &text)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9][A-Za-z0-9 ()+_/.-]{0,63}$"_s);
    static const QRegularExpression longHex(u"[0-9A-Fa-f]{12}"_s);
    return matches(text, plain) && !matches(text, longHex) ? text : QString();
}

QString CaptureMask::masked(const QString &name, const QString &value) const
{
    const QString trimmed = value.trimmed();
    if (trimmed.isEmpty())
        return {};
    const QString kept = byName(name, trimmed);
    return kept.isNull() ? byShape(name, trimmed) : kept;
}

/// Null (not empty) where the name tells nothing.
QString CaptureMask::byName(const QString &name, const QString &value) const
{
    static const QRegularExpression clock(u"^system_(date|time|datetime)$"_s);
    static const QRegularExpression account(u"^security_user(_i\\d+_name|name_\\d+)$"_s);
    static const QRegularExpression role(u"^security_(user_i\\d+_privilege|privilege_\\w+|userattr_\\d+)$"_s);
    static const QRegularExpression language(u"^system_(info_)?language_i\\d+$"_s);
    static const QRegularExpression letters(u"^[\\p{L} ]{1,20}$"_s);
    static const QRegularExpression https(u"^https_(enable|policy|status)$"_s);
    const QString blank = u""_s;
    if (matches(name, clock))
        return blank;
    // A key cannot be taken along, and without one there is no HTTPS: it is off, as on a new camera.
    if (matches(name, https))
        return u"0"_s;
    if (name.endsWith("modelname"_L1) || name.endsWith("firmwareversion"_L1))
        return modelText(value).isEmpty() ? u"unknown"_s : value;
    if (matches(name, account))
        return value == "root"_L1 ? value : u"user"_s + slotOf(name);
    if (matches(name, role))
        return isListOf(value, &isSettingWord) ? value : blank;
    if (matches(name, language))
        return matches(value, letters) ? value : blank;
    if (name.endsWith("_accessname"_L1))
        return accessName(name, value);
    if (name.startsWith("capability_"_L1))
        return withoutOthers(value.left(longestKept), &isCapabilityWord, u"-"_s);
    if (namesSomethingSecret(name)) {
        const QString instead = secretInstead(name, value);
        return instead.isNull() ? blank : instead;
    }
    if (isFactoryText(name, value) || isOnlyAbout(name, value))
        return value;
    return namesIdentity(name) ? replaced(name, value) : QString();
}

QString CaptureMask::byShape(const QString &name, const QString &value) const
{
    const bool stays = value.size() <= longestKept
        && isListOf(value, [](const QString &word) { return isNumber(word) || isSettingWord(word); });
    return stays ? value : replaced(name, value);
}

/// Something of the same shape that says nothing.
QString CaptureMask::replaced(const QString &name, const QString &value) const
{
    static const QRegularExpression host(u"^(?=.*[A-Za-z])[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)+\\.?$"_s);
    if (const auto addresses = m_addresses.instead(value))
        return *addresses;
    if (!normalizedMac(value).isEmpty())
        return value.size() == 12 ? m_mac : normalizedMac(m_mac);
    if (name == "system_hostname"_L1)
        return !m_model.isEmpty() && value == m_model ? value : u"Network Camera"_s;
    if (name.endsWith("countryname"_L1))
        return u"XX"_s;
    if (value.contains("://"_L1))
        return u"http://192.0.2.1/"_s;
    if (value.contains(u'@'))
        return u"name@example.com"_s;
    if (matches(value, host) || name.endsWith("_ntp"_L1))
        return u"host.example.com"_s;
    bool isWhole = false;
    value.toLongLong(&isWhole);
    return isWhole ? u"0"_s : QString(engine::masked);
}

} // namespace engine
