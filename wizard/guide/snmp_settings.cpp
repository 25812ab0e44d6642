// SPDX-License-Identifier: Apache-2.0
#include "guide/snmp_settings.h"

#include "guide/password_rules.h"
#include "guide/section_helpers.h"

#include <algorithm>

namespace guide {

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The camera's own minimum (API doc §2.12).
constexpr qsizetype leastPassword = 8;

struct SecretSetting
{
    QLatin1StringView parameter;
    QLatin1StringView choice;
};

constexpr SecretSetting secretSettings[] = {{"snmp_authpwrw"_L1, "authPassword"_L1},
    {"snmp_authpwro"_L1, "authPassword"_L1}, {"snmp_encryptpwrw"_L1, "encryptPassword"_L1},
    {"snmp_encryptpwro"_L1, "encryptPassword"_L1}};

bool isFactoryWord(const QString &word)
{
    return word.compare("public"_L1, Qt::CaseInsensitive) == 0 || word.compare("private"_L1, Qt::CaseInsensitive) == 0;
}

/// A name that the site gave, else a good one the camera already has, else our own.
QString securityName(
    const Snapshot &snapshot, QLatin1StringView parameter, const QString &answer, QLatin1StringView fallback)
{
    const QString present = snapshot.value(parameter).value_or(QString());
    if (!answer.isEmpty())
        return answer;
    return present.isEmpty() || isFactoryWord(present) ? QString(fallback) : present;
}

QList<ParameterValue> wantedValues(const Snapshot &snapshot, const SectionAnswer &answer)
{
    return {{u"snmp_v2"_s, u"0"_s},
        {u"snmp_secnamerw"_s,
            securityName(
                snapshot, "snmp_secnamerw"_L1, answer.values.value(u"nameReadWrite"_s), defaultSecurityNames.first)},
        {u"snmp_secnamero"_s,
            securityName(
                snapshot, "snmp_secnamero"_L1, answer.values.value(u"nameReadOnly"_s), defaultSecurityNames.second)},
        {u"snmp_authtyperw"_s, u"SHA"_s}, {u"snmp_authtypero"_s, u"SHA"_s}, {u"snmp_v3"_s, u"1"_s}};
}

/// Password settings that the camera returned and that hold less than it needs.
QList<SecretSetting> softSecrets(const Snapshot &snapshot)
{
    QList<SecretSetting> soft;
    for (const SecretSetting &setting : secretSettings) {
        const auto value = snapshot.value(setting.parameter);
        if (value && value->size() < leastPassword)
            soft.append(setting);
    }
    return soft;
}

bool isUsable(const Secret &password)
{
    const auto rules = assess(password, {.least = static_cast<int>(leastPassword), .most = 64}).rules;
    return std::all_of(rules.begin(), rules.end(), [](const RuleResult &result) {
        // The camera's needs, not the guide's rules for root: length and characters.
        const bool isNeeded = result.rule == PasswordRule::LongEnough || result.rule == PasswordRule::Allowed
            || result.rule == PasswordRule::NotTooLong;
        return result.fulfilled || !isNeeded;
    });
}

/// The choice whose password is missing or unusable; empty when all are there.
QString missingSecret(const Snapshot &snapshot, const SectionAnswer &answer)
{
    const QList<SecretSetting> soft = softSecrets(snapshot);
    for (const SecretSetting &setting : soft) {
        if (!isUsable(answer.secrets.value(setting.choice)))
            return setting.choice;
    }
    return {};
}

bool isAsWanted(const Snapshot &snapshot, const SectionAnswer &answer)
{
    const auto wanted = wantedValues(snapshot, answer);
    return std::all_of(wanted.begin(), wanted.end(), [&snapshot](const ParameterValue &parameter) {
        return snapshot.value(parameter.name).value_or(parameter.value) == parameter.value;
    });
}

} // namespace

bool hasDefaultCommunities(const Snapshot &snapshot)
{
    return isFactoryWord(snapshot.value(u"snmp_rwcommunity"_s).value_or(QString()))
        || isFactoryWord(snapshot.value(u"snmp_rocommunity"_s).value_or(QString()));
}

Finding judgeSnmpV3(const Snapshot &snapshot, const SectionAnswer &answer)
{
    const Text recommended = QT_TRANSLATE_NOOP("guide", "v3 only, with SHA, own names and passwords");
    const Text current {QT_TRANSLATE_NOOP("guide", "v1 and v2c: %1, v3: %2 (0 = off, 1 = on)"),
        {shown(snapshot.value(u"snmp_v2"_s).value_or(u"-"_s)), shown(snapshot.value(u"snmp_v3"_s).value_or(u"-"_s))}};
    if (const QString missing = missingSecret(snapshot, answer); !missing.isEmpty()) {
        Finding finding = unknown(current, recommended,
            QT_TRANSLATE_NOOP(
                "guide", "SNMP v3 needs a login and an encryption password of 8 or more characters each."));
        finding.needs = missing;
        return finding;
    }
    if (!softSecrets(snapshot).isEmpty() || !isAsWanted(snapshot, answer)) {
        return weak(current, recommended,
            QT_TRANSLATE_NOOP(
                "guide", "v1 or v2c is on, or v3 is off or still has the factory's names, MD5 or no password."));
    }
    return good(current, recommended);
}

QList<Change> setSnmpV3(const Snapshot &snapshot, const SectionAnswer &answer, QLatin1StringView section)
{
    if (judgeSnmpV3(snapshot, answer).verdict != Verdict::Weak)
        return {};
    Change change;
    change.section = section;
    SetParameters body;
    const QList<Change> plain =
        parameterChanges(snapshot, section, Phase::Services, Effect::None, {}, wantedValues(snapshot, answer));
    if (!plain.isEmpty()) {
        change = plain.first();
        body = std::get<SetParameters>(change.body);
    }
    const QList<SecretSetting> soft = softSecrets(snapshot);
    for (const SecretSetting &setting : soft) {
        body.secrets.append({setting.parameter, answer.secrets.value(setting.choice)});
        change.lines.append({setting.parameter, QString(secretMask), QString(secretMask)});
    }
    change.title = QT_TRANSLATE_NOOP("guide", "Use SNMP v3 only");
    change.body = body;
    return {change};
}

} // namespace guide
