// SPDX-License-Identifier: Apache-2.0
#include "guide/section_helpers.h"

#include <algorithm>

namespace guide {

using namespace model;
using namespace Qt::Literals::StringLiterals;

Finding good(Text current, Text recommended)
{
    Finding finding;
    finding.verdict = Verdict::Good;
    finding.current = std::move(current);
    finding.recommended = std::move(recommended);
    return finding;
}

Finding weak(Text current, Text recommended, Text reason)
{
    Finding finding = good(std::move(current), std::move(recommended));
    finding.verdict = Verdict::Weak;
    finding.reason = std::move(reason);
    return finding;
}

Finding unknown(Text current, Text recommended, Text reason)
{
    Finding finding = weak(std::move(current), std::move(recommended), std::move(reason));
    finding.verdict = Verdict::Unknown;
    return finding;
}

Finding unanswered(const QString &key, Text current, Text recommended, Text reason)
{
    Finding finding = unknown(std::move(current), std::move(recommended), std::move(reason));
    finding.needs = key;
    return finding;
}

Finding leftToPerson(Text current, Text recommended, Text reason)
{
    Finding finding = unknown(std::move(current), std::move(recommended), std::move(reason));
    finding.forPerson = true;
    return finding;
}

static Finding absent(Absence absence, Text recommended, Text reason)
{
    Finding finding =
        unknown(QT_TRANSLATE_NOOP("guide", "Not offered by this firmware"), std::move(recommended), std::move(reason));
    finding.verdict = Verdict::NotPresent;
    finding.absence = absence;
    return finding;
}

Finding saysItHasNone(const QString &capability, Text recommended)
{
    return absent(Absence::CapabilityIsZero, std::move(recommended),
        {QT_TRANSLATE_NOOP("guide", "The camera says that it does not have it (%1 = 0)."), {capability}});
}

/// A returned capability above 0, or a returned name of the same feature.
static QString traceIn(const Snapshot &snapshot, const Traces &traces)
{
    for (const QString &capability : traces.capabilities) {
        if (snapshot.capability(capability).value_or(0) > 0)
            return capability;
    }
    for (auto name = snapshot.parameters.keyBegin(); name != snapshot.parameters.keyEnd(); ++name) {
        const auto belongs = [&name](const QString &word) { return name->contains(word); };
        if (!name->startsWith("capability_"_L1) && std::any_of(traces.words.begin(), traces.words.end(), belongs))
            return *name;
    }
    return {};
}

Finding notFound(const Snapshot &snapshot, const Traces &traces, Text recommended)
{
    const QString trace = traceIn(snapshot, traces);
    if (trace.isEmpty()) {
        for (const QString &capability : traces.capabilities) {
            if (snapshot.capability(capability) == 0)
                return saysItHasNone(capability, std::move(recommended));
        }
    }
    if (!snapshot.complete) {
        return unknown(QT_TRANSLATE_NOOP("guide", "Not known"), std::move(recommended),
            QT_TRANSLATE_NOOP("guide", "The camera did not show all its settings, so this one may be hidden."));
    }
    if (!trace.isEmpty()) {
        return absent(Absence::Hinted, std::move(recommended),
            {QT_TRANSLATE_NOOP("guide",
                 "The camera seems to have it (%1), but it shows no setting that Camlock knows. Please look at the "
                 "camera's own web page."),
                {shown(trace)}});
    }
    return absent(Absence::NoNameAndNoHint, std::move(recommended),
        QT_TRANSLATE_NOOP("guide", "The camera shows no setting for it, and nothing else hints at it."));
}

namespace {

struct SwitchState
{
    QStringList found;
    QStringList wrong;
    QStringList unreadable;
    QList<ParameterValue> wanted; ///< what `wrong` should be
};

SwitchState stateOf(const Snapshot &snapshot, const QList<Switch> &switches)
{
    SwitchState state;
    int blank = 0;
    for (const Switch &entry : switches) {
        const QStringList names = namesMatching(snapshot.parameters, entry.pattern);
        for (const QString &name : names) {
            bool isNumber = false;
            const QString value = snapshot.parameters.value(name).trimmed();
            const int number = value.toInt(&isNumber);
            state.found.append(name);
            if (value.isEmpty()) {
                ++blank;
            } else if (!isNumber) {
                state.unreadable.append(name);
            } else if (number != entry.wanted) {
                state.wrong.append(name);
                state.wanted.append({name, QString::number(entry.wanted)});
            }
        }
    }
    if (blank == state.found.size())
        state.unreadable = state.found;
    return state;
}

} // namespace

Finding judgeSwitches(const Snapshot &snapshot, const SwitchGroup &group)
{
    const SwitchState state = stateOf(snapshot, group.switches);
    if (state.found.isEmpty())
        return notFound(snapshot, group.traces, group.recommended);
    if (!state.wrong.isEmpty()) {
        Text current = group.whenWeak;
        current.arguments = QStringList {listed(state.wrong)};
        return weak(current, group.recommended, group.reason);
    }
    if (!state.unreadable.isEmpty()) {
        return unknown({QT_TRANSLATE_NOOP("guide", "Not known (%1)"), {listed(state.unreadable)}}, group.recommended,
            {QT_TRANSLATE_NOOP("guide", "The camera gave a value that is neither on nor off: \"%1\"."),
                {shown(snapshot.parameters.value(state.unreadable.first()))}});
    }
    return good(group.whenGood, group.recommended);
}

QList<Change> setSwitches(const Snapshot &snapshot, const SwitchGroup &group)
{
    return parameterChanges(snapshot, group.section, group.phase, group.effect, group.changeTitle,
        stateOf(snapshot, group.switches).wanted);
}

QList<Change> parameterChanges(const Snapshot &snapshot, QLatin1StringView section, Phase phase, Effect effect,
    Text title, const QList<ParameterValue> &wanted)
{
    auto change = parameterChange(snapshot, section, phase, std::move(title), wanted);
    if (!change)
        return {};
    change->effect = effect;
    return {*change};
}

QString shown(const QString &value)
{
    constexpr qsizetype longest = 60;
    QString out;
    for (const QChar c : QStringView(value).left(longest))
        out += c.isPrint() || c.isSurrogate() ? c : u'?';
    out = out.trimmed();
    return value.size() > longest ? out + u'…' : out;
}

QString listed(const QStringList &names)
{
    constexpr qsizetype most = 4;
    QStringList some;
    for (const QString &name : names.first(std::min(most, names.size())))
        some.append(shown(name));
    const QString text = some.join(", "_L1);
    return names.size() > most ? u"%1 (+%2)"_s.arg(text, QString::number(names.size() - most)) : text;
}

Choice lineChoice(const QString &id, Text label, Text reason)
{
    return {.id = id,
        .kind = Choice::Kind::Line,
        .label = std::move(label),
        .reason = std::move(reason),
        .recommended = {},
        .options = {}};
}

QList<Change> noRemedy(const Snapshot &, const Answers &)
{
    return {};
}

QList<Choice> noChoices(const Snapshot &)
{
    return {};
}

Proofs noProbe(Text reason)
{
    return {{}, std::move(reason)};
}

Snapshot sample(std::initializer_list<std::pair<const char *, const char *>> parameters)
{
    Snapshot snapshot;
    snapshot.complete = true;
    for (const auto &[name, value] : parameters)
        snapshot.parameters.insert(QString::fromLatin1(name), QString::fromLatin1(value));
    return snapshot;
}

} // namespace guide
