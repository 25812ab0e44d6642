// SPDX-License-Identifier: Apache-2.0
#include "report/html_parts.h"
#include "report/status_sign.h"

namespace report {

using namespace Qt::Literals::StringLiterals;

static QString rowHtml(const QString &number, const QStringList &cells)
{
    QString html = element(u"td"_s, number, u"number"_s);
    for (const QString &text : cells)
        html += element(u"td"_s, text);
    return wrap(u"tbody"_s, wrap(u"tr"_s, html));
}

static QString controlsHtml(const Checklist &sheet)
{
    QString topics;
    for (const Checklist::ControlLine &line : sheet.controls)
        topics += rowHtml(line.number, {line.words, line.rows});
    QString mappings;
    for (const Checklist::Mapping &mapping : sheet.mappings)
        mappings += rowHtml(mapping.number, mapping.standards);
    const QString standard = u"standard"_s;
    return element(u"h2"_s, sheet.controlsHeading) + element(u"p"_s, sheet.controlsRemark, u"small"_s)
        + wrap(
            u"table"_s, tableHead(sheet.controlsColumns, {u"number"_s, u"words"_s, u"rows"_s}) + topics, u"appendix"_s)
        + wrap(u"table"_s,
            tableHead(sheet.mappingColumns, {u"number"_s, standard, standard, standard, standard}) + mappings,
            u"appendix"_s);
}

static QString evidenceHtml(const Checklist &sheet)
{
    if (sheet.evidence.isEmpty())
        return {};
    QString rows;
    for (const Checklist::Evidence &proof : sheet.evidence) {
        const QString sign = svgOf(proof.verdict.ok ? model::Status::Pass : model::Status::Fail);
        QString html = element(u"td"_s, proof.number, u"number"_s) + element(u"td"_s, proof.what)
            + element(u"td"_s, proof.expected) + element(u"td"_s, proof.seen) + element(u"td"_s, proof.when)
            + wrap(u"td"_s, sign + proof.verdict.text.toHtmlEscaped());
        html = wrap(u"tr"_s, html);
        if (!proof.quoted.isEmpty())
            html += wrap(
                u"tr"_s, u"<td></td><td colspan=\"5\" class=\"hash\">"_s + proof.quoted.toHtmlEscaped() + u"</td>"_s);
        rows += wrap(u"tbody"_s, html);
    }
    const QString head =
        tableHead(sheet.evidenceColumns, {u"number"_s, u"what"_s, u"expected"_s, u"seen"_s, u"when"_s, u"ok"_s});
    return element(u"h2"_s, sheet.evidenceHeading) + element(u"p"_s, sheet.evidenceRemark, u"small"_s)
        + wrap(u"table"_s, head + rows, u"appendix evidence"_s);
}

QString appendixHtml(const Checklist &sheet)
{
    return controlsHtml(sheet) + evidenceHtml(sheet);
}

} // namespace report
