// SPDX-License-Identifier: Apache-2.0
#include "model/text.h"

#include <QCoreApplication>

namespace model {

static QString filled(QString text, const QStringList &arguments)
{
    // One pass over the text, so that a `%1` inside an argument stays what it is.
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool marker = text[i] == u'%' && i + 1 < text.size() && text[i + 1].isDigit();
        const qsizetype index = marker ? text[i + 1].digitValue() - 1 : -1;
        if (index < 0 || index >= arguments.size()) {
            out += text[i];
            continue;
        }
        out += arguments[index];
        ++i;
    }
    return out;
}

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
    return filled(QCoreApplication::translate("guide", source.toUtf8().constData()), arguments);
}

} // namespace model
