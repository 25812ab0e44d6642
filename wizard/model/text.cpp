// SPDX-License-Identifier: Apache-2.0
#include "model/text.h"

#include "model/english_text.h"

#include <QCoreApplication>

namespace model {

using namespace Qt::Literals::StringLiterals;

Text Text::verbatim(const QString &value)
{
    Text text("%1");
    text.arguments = {value};
    return text;
}

QString Text::english() const
{
    return filled(source, arguments);
}

QString Text::translated() const
{
    // A record's texts and many arguments are whole English sentences of Camlock's own.
    if (arguments.isEmpty() || source == "%1"_L1)
        return inLanguageOfTheMoment(english());
    QStringList values;
    for (const QString &argument : arguments)
        values.append(isolated(valueInLanguageOfTheMoment(argument)));
    return filled(QCoreApplication::translate("guide", source.toUtf8().constData()), values);
}

} // namespace model
