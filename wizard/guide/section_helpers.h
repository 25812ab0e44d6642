// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guide/section.h"

#include <initializer_list>
#include <optional>
#include <utility>

/// What most sections share. Sections stay data and short; whatever two of them need lives here.
namespace guide {

/// Parameters that shall stand on one number. The pattern is one of model::namesMatching.
struct Switch
{
    QString pattern;
    int wanted = 0;
};

/// What tells that a camera has a feature although none of the names that would set it came back.
struct Traces
{
    QStringList capabilities; ///< 0 = the camera says that it has none, more = it has it
    QStringList words; ///< parts of returned names that belong to the same feature
};

/// A section that is nothing but switches.
struct SwitchGroup
{
    QLatin1StringView section;
    QList<Switch> switches;
    Traces traces;
    model::Phase phase = model::Phase::Services;
    model::Effect effect = model::Effect::None;
    model::Text changeTitle;
    model::Text recommended;
    model::Text whenGood;
    model::Text whenWeak; ///< `%1` = the names that are not as wanted
    model::Text reason; ///< why that is weak
};

model::Finding good(model::Text current, model::Text recommended);
model::Finding weak(model::Text current, model::Text recommended, model::Text reason);
model::Finding unknown(model::Text current, model::Text recommended, model::Text reason);

/// Unknown, because a value that only a person knows is missing or cannot be used; `key` is that of the site profile.
model::Finding unanswered(const QString &key, model::Text current, model::Text recommended, model::Text reason);
/// Unknown, and nothing that Camlock can send will settle it: a person has to look.
model::Finding leftToPerson(model::Text current, model::Text recommended, model::Text reason);

/// No candidate name came back (contract: "NotApplicable is not cheap"). The camera's own 0 counts even in an
/// incomplete reading; otherwise an incomplete reading is Unknown, and NotPresent says how sure it is.
model::Finding notFound(const model::Snapshot &snapshot, const Traces &traces, model::Text recommended);

/// NotPresent because this capability says 0.
model::Finding saysItHasNone(const QString &capability, model::Text recommended);

/// Blank values are unused slots and are left alone; a value that is no number makes the finding Unknown unless another
/// one is weak already.
model::Finding judgeSwitches(const model::Snapshot &snapshot, const SwitchGroup &group);
/// One change for all switches that are not as wanted; empty when there is none.
QList<model::Change> setSwitches(const model::Snapshot &snapshot, const SwitchGroup &group);

/// As parameterChange(), as the list that a remedy returns.
QList<model::Change> parameterChanges(const model::Snapshot &snapshot, QLatin1StringView section, model::Phase phase,
    model::Effect effect, model::Text title, const QList<model::ParameterValue> &wanted);

/// A value from a camera as it may stand in a sentence: one line, printable, at most 60 characters.
QString shown(const QString &value);
/// Names in a sentence; after four of them the number of the others.
QString listed(const QStringList &names);

/// A choice that is one line of text without a recommended value.
Choice lineChoice(const QString &id, model::Text label, model::Text reason);
QList<Choice> noChoices(const model::Snapshot &snapshot);
/// Of a section that a person has to see to.
QList<model::Change> noRemedy(const model::Snapshot &snapshot, const model::Answers &answers);
Proofs noProbe(model::Text reason);

/// A complete reading with these parameters, for Section::weakened.
model::Snapshot sample(std::initializer_list<std::pair<const char *, const char *>> parameters);

} // namespace guide
