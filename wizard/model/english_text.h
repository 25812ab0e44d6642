// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace model {

/// Puts the arguments into the places of `%1` … `%9`, in one pass: a `%1` inside an argument stays what it is.
QString filled(const QString &text, const QStringList &arguments);

/// Records, journals and arguments hold English sentences whose values are filled in already. This says such a sentence
/// in the language of the moment: as a whole, else sentence by sentence. What Camlock did not write, such as a name or
/// a person's own words, comes back as it is.
QString inLanguageOfTheMoment(const QString &english);
/// The same for what is filled into a sentence; it may be a list too, with commas between its parts.
QString valueInLanguageOfTheMoment(const QString &english);

/// An address, a date or a name inside words of a language that runs to the left would have its parts turned round:
/// marked so that it keeps its own order (Unicode bidirectional isolates). As it is in all other languages, and where
/// it has letters of such a language itself.
QString isolated(const QString &value);

} // namespace model
