// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record.h"

#include <QAnyStringView>
#include <QList>

namespace guide {

/// The controls of published standards that a section serves: numbers only (the CIS text is licensed CC BY-NC-ND).
/// Empty for an id that is none. EN 303 645 and IEC 62443-4-2 judge products: say "uses the capability asked for in …".
model::Controls controlsOf(QAnyStringView section);

/// Who says that a CIS v8.1 safeguard belongs to the guide's CSC v6.1 number.
enum class Reading {
    Published, ///< the pair stands in a published benchmark
    Ours, ///< our own judgement; shown as such
};

Reading readingOf(QAnyStringView section, QAnyStringView cis8Safeguard);

/// One of the twenty CIS Critical Security Controls v6.1 that the guide lists in its appendix A.
struct ControlTopic
{
    QString number; ///< `1` to `20`, as in model::Controls::csc6
    model::Text words; ///< what it is about, in our own words
};

const QList<ControlTopic> &controlTopics();

} // namespace guide
