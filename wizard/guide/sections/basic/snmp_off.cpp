// SPDX-License-Identifier: Apache-2.0
#include "guide/controls.h"
#include "guide/section_helpers.h"
#include "guide/sections/sections.h"
#include "guide/snmp_settings.h"

namespace guide {

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto id = "snmp_off"_L1;

SwitchGroup allOff()
{
    return {
        .section = id,
        .switches = {{u"snmp_v2"_s, 0}, {u"snmp_v3"_s, 0}},
        .traces = {.capabilities = {u"capability_protocol_snmp"_s}, .words = {u"snmp"_s}},
        .phase = Phase::Services,
        .effect = Effect::None,
        .changeTitle = QT_TRANSLATE_NOOP("guide", "Switch SNMP off"),
        .recommended = QT_TRANSLATE_NOOP("guide", "Off"),
        .whenGood = QT_TRANSLATE_NOOP("guide", "Off"),
        .whenWeak = QT_TRANSLATE_NOOP("guide", "On (%1)"),
        .reason = QT_TRANSLATE_NOOP("guide",
            "SNMP v1 and v2c ask only for a word that travels readable; v3 without strong passwords is little better."),
    };
}

bool onlyV3IsWanted(const Snapshot &snapshot, const Answers &answers)
{
    return answers.value(id, u"mode"_s) == "v3"_L1 && snapshot.has(u"snmp_v3"_s);
}

Finding judge(const Snapshot &snapshot, const Answers &answers)
{
    if (onlyV3IsWanted(snapshot, answers))
        return judgeSnmpV3(snapshot, answers.of(id));
    Finding finding = judgeSwitches(snapshot, allOff());
    if (finding.verdict == Verdict::Good && hasDefaultCommunities(snapshot)) {
        finding.current = QT_TRANSLATE_NOOP("guide",
            "Off. The factory's community words (Public, Private) are still set: change them before anybody switches "
            "it on");
    }
    return finding;
}

QList<Change> remedy(const Snapshot &snapshot, const Answers &answers)
{
    return onlyV3IsWanted(snapshot, answers) ? setSnmpV3(snapshot, answers.of(id), id)
                                             : setSwitches(snapshot, allOff());
}

Choice line(QLatin1StringView name, Choice::Kind kind, const QString &recommended, Text label)
{
    return {.id = name,
        .kind = kind,
        .label = std::move(label),
        .reason = QT_TRANSLATE_NOOP("guide", "Only for SNMP v3. Passwords need 8 or more characters."),
        .recommended = recommended,
        .options = {}};
}

QList<Choice> choices(const Snapshot &snapshot)
{
    if (!snapshot.has(u"snmp_v3"_s))
        return {};
    return {{.id = u"mode"_s,
                .kind = Choice::Kind::OneOf,
                .label = QT_TRANSLATE_NOOP("guide", "SNMP"),
                .reason = QT_TRANSLATE_NOOP("guide", "Choose v3 only if the site's network management needs it."),
                .recommended = u"off"_s,
                .options = {{u"off"_s, QT_TRANSLATE_NOOP("guide", "Off")},
                    {u"v3"_s, QT_TRANSLATE_NOOP("guide", "Only v3, with passwords")}}},
        line("nameReadWrite"_L1, Choice::Kind::Line, defaultSecurityNames.first,
            QT_TRANSLATE_NOOP("guide", "Name for reading and writing")),
        line("nameReadOnly"_L1, Choice::Kind::Line, defaultSecurityNames.second,
            QT_TRANSLATE_NOOP("guide", "Name for reading")),
        line("authPassword"_L1, Choice::Kind::Password, {}, QT_TRANSLATE_NOOP("guide", "Login password")),
        line("encryptPassword"_L1, Choice::Kind::Password, {}, QT_TRANSLATE_NOOP("guide", "Encryption password"))};
}

Proofs proofs(const Snapshot &, const Answers &)
{
    return {{ProbeKind::SnmpV1V2c}, {}};
}

Snapshot weakened()
{
    return sample(
        {{"snmp_v2", "1"}, {"snmp_v3", "0"}, {"snmp_rwcommunity", "Private"}, {"snmp_rocommunity", "Public"}});
}

} // namespace

Section snmpOff()
{
    return {
        .id = id,
        .level = Level::Basic,
        .chapter = u"Disable SNMP"_s,
        .controls = controlsOf(id),
        .title = QT_TRANSLATE_NOOP("guide", "Switch SNMP off, or use v3 only"),
        .why = QT_TRANSLATE_NOOP("guide",
            "SNMP v1 and v2c tell a lot about the camera to everybody who knows one word, and that word is public."),
        .sideEffects = QT_TRANSLATE_NOOP("guide", "Network management no longer sees the camera by SNMP."),
        .remedyKind = Remedy::Automatic,
        .reads = {u"capability"_s, u"snmp"_s},
        .judge = &judge,
        .choices = &choices,
        .remedy = &remedy,
        .proofs = &proofs,
        .weakened = &weakened,
    };
}

} // namespace guide
