// SPDX-License-Identifier: Apache-2.0
#include "report/csv_cell.h"

#include <algorithm>

namespace report {

using namespace Qt::Literals::StringLiterals;

QString csvCell(QString text)
{
    text.remove(QChar::Null);
    // OWASP "CSV injection": what a spreadsheet may run. The wide forms are folded to these by East Asian editions.
    if (!text.isEmpty() && u"=+-@\t\r\n＝＋－＠"_s.contains(text[0]))
        text.prepend(u'\'');
    const bool quoted = std::any_of(text.begin(), text.end(), [](QChar c) { return u",\"\r\n"_s.contains(c); });
    if (quoted)
        text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text;
}

QByteArray csvLine(QStringList cells)
{
    for (QString &text : cells)
        text = csvCell(text);
    return (cells.join(u',') + u"\r\n"_s).toUtf8();
}

} // namespace report
