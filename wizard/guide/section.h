// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/answers.h"
#include "model/change.h"
#include "model/finding.h"
#include "model/level.h"
#include "model/probe.h"
#include "model/record.h"
#include "model/snapshot.h"
#include "model/text.h"

#include <QList>
#include <QString>
#include <QStringList>

/// What the guide says, one section a file: data and pure functions, no I/O. A section knows parameters, never
/// requests.
namespace guide {

/// Something the installer may decide about a section. `ui/choice_form` turns it into a widget.
struct Choice
{
    enum class Kind {
        Toggle,
        Number,
        Line,
        Password,
        OneOf,
        AddressList, ///< entries of an access list (model::parseAccessEntry), separated by `,`
        File, ///< path of a file that is read
    };

    struct Option
    {
        QString value;
        model::Text label;
    };

    /// Another choice of the section, and the values of it with which this one matters; without a choice it always
    /// does.
    struct Condition
    {
        QString choice;
        QStringList values;
    };

    QString id; ///< key in SectionAnswer::values (or ::secrets for a Password)
    Kind kind = Kind::Toggle;
    model::Text label;
    model::Text reason; ///< why the recommended value is recommended
    QString recommended;
    QList<Option> options; ///< of OneOf
    int least = 0; ///< of Number
    int most = 0;
    Condition when = {}; ///< asked only then; what was entered before stays
};

/// What must be seen from outside afterwards, or why nothing can be seen.
struct Proofs
{
    QList<model::ProbeKind> probes;
    model::Text reasonForNone; ///< filled exactly if there is no probe
};

/// Which kinds of fixing a section offers besides "leave it, with a reason".
enum class Remedy { Automatic, ByPerson };

struct Section
{
    QString id; ///< stable, see contract.md
    model::Level level = model::Level::Basic;
    QString chapter; ///< title of the chapter in the guide
    model::Controls controls;
    model::Text title; ///< sentence case, imperative
    model::Text why; ///< one or two sentences
    model::Text sideEffects; ///< what somebody may notice afterwards; never empty
    Remedy remedyKind = Remedy::Automatic;
    QStringList reads; ///< parameter groups the section needs, for cameras that do not give everything at once

    model::Finding (*judge)(const model::Snapshot &, const model::Answers &) = nullptr;
    QList<Choice> (*choices)(const model::Snapshot &) = nullptr;
    /// Empty when nothing is to be done. Only names that the snapshot holds are written.
    QList<model::Change> (*remedy)(const model::Snapshot &, const model::Answers &) = nullptr;
    Proofs (*proofs)(const model::Snapshot &, const model::Answers &) = nullptr;
    /// A snapshot that this section does not find Good, for the generic tests over the whole catalog.
    model::Snapshot (*weakened)() = nullptr;
};

} // namespace guide
