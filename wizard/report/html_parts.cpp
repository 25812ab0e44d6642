// SPDX-License-Identifier: Apache-2.0
#include "report/html_parts.h"

namespace report {

using namespace Qt::Literals::StringLiterals;

QString element(const QString &tag, const QString &text, const QString &cssClass)
{
    const QString attributes = cssClass.isEmpty() ? QString() : u" class=\"%1\""_s.arg(cssClass);
    return u"<%1%2>%3</%1>"_s.arg(tag, attributes, text.toHtmlEscaped());
}

QString wrap(const QString &tag, const QString &html, const QString &cssClass)
{
    const QString attributes = cssClass.isEmpty() ? QString() : u" class=\"%1\""_s.arg(cssClass);
    return u"<%1%2>"_s.arg(tag, attributes) + html + u"</%1>\n"_s.arg(tag);
}

QString tableHead(const QStringList &titles, const QStringList &columnClasses)
{
    QString columns;
    QString cells;
    for (const QString &name : columnClasses)
        columns += u"<col class=\"%1\"/>"_s.arg(name);
    for (const QString &title : titles)
        cells += u"<th scope=\"col\">"_s + title.toHtmlEscaped() + u"</th>"_s;
    return wrap(u"colgroup"_s, columns) + wrap(u"thead"_s, wrap(u"tr"_s, cells));
}

} // namespace report
