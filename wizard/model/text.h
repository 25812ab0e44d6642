// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

namespace model {

/// A sentence for people that is stored untranslated and shown in the language of the moment. Sources are marked with
/// QT_TRANSLATE_NOOP("guide", …), wherever they stand, so that one context serves all layers below the window.
struct Text
{
    QString source; ///< English; `%1`… stand for the arguments
    QStringList arguments;

    Text() = default;

    Text(const char *utf8, QStringList values = {})
        : source(QString::fromUtf8(utf8))
        , arguments(std::move(values))
    {
    }

    static Text verbatim(const QString &value); ///< a value as it is; Camlock's own sentences in it are translated

    bool isEmpty() const { return source.isEmpty(); }

    QString english() const; ///< for records, journals and the command line
    QString translated() const; ///< for the window and the sheet

    bool operator==(const Text &) const = default;
};

} // namespace model
