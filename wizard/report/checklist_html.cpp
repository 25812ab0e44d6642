// SPDX-License-Identifier: Apache-2.0
#include "report/checklist_html.h"

#include "report/checklist.h"
#include "report/html_parts.h"
#include "report/qr_code.h"
#include "report/sheet_fonts.h"
#include "report/status_sign.h"

#include <QFile>

// Resources in a static library must be asked for by name, and outside any namespace.
static void initReportResources()
{
    Q_INIT_RESOURCE(report);
}

namespace report {

using namespace Qt::Literals::StringLiterals;

namespace {

QString field(const Checklist::Field &field, const QString &cssClass = {})
{
    return wrap(u"div"_s,
        element(u"dt"_s, field.label) + element(u"dd"_s, field.value, field.value.isEmpty() ? u"blank"_s : QString()),
        cssClass);
}

QString statusHtml(const Checklist::StatusWord &status)
{
    return wrap(u"span"_s, svgOf(status.status) + status.word.toHtmlEscaped(), u"status"_s);
}

QString groupHtml(const Checklist::FieldGroup &group)
{
    QString fields;
    for (const Checklist::Field &entry : group.fields)
        fields += field(entry, entry.span == Checklist::Span::Row ? u"alone"_s : QString());
    return element(u"h2"_s, group.heading) + wrap(u"dl"_s, fields, u"wide"_s);
}

QString headHtml(const Checklist &sheet)
{
    QString groups;
    for (const Checklist::FieldGroup &group : sheet.job) {
        QString fields;
        for (const Checklist::Field &entry : group.fields)
            fields += field(entry);
        groups += wrap(u"section"_s, element(u"h2"_s, group.heading) + wrap(u"dl"_s, fields));
    }
    return wrap(u"header"_s,
               element(u"p"_s, sheet.product, u"product"_s) + element(u"h1"_s, sheet.title)
                   + element(u"p"_s, sheet.guide))
        + wrap(u"div"_s, groups, u"groups"_s) + groupHtml(sheet.camera);
}

QString scoreHtml(const Checklist &sheet)
{
    QString lines;
    for (const Checklist::ScoreLine &score : sheet.scores) {
        const QString sign = svgOf(score.reached ? model::Status::Fixed : model::Status::Fail);
        lines += wrap(u"p"_s, sign + score.text.toHtmlEscaped(), u"line"_s);
        lines += element(u"p"_s, score.verdict, u"verdict"_s);
    }
    return element(u"h2"_s, sheet.scoreHeading)
        + wrap(u"div"_s, lines + element(u"p"_s, sheet.counts, u"counts"_s), u"score"_s);
}

QString settingHtml(const Checklist::Setting &setting)
{
    QString name = element(u"div"_s, setting.title, u"title"_s);
    for (const QString &line : setting.placing)
        name += element(u"div"_s, line, u"controls"_s);
    QString proof;
    for (const Checklist::ProofLine &line : setting.proof) {
        const QString sign = svgOf(line.ok ? model::Status::Pass : model::Status::Fail);
        proof += wrap(u"li"_s, sign + line.text.toHtmlEscaped());
    }
    const QString cells = element(u"td"_s, setting.number, u"number"_s) + wrap(u"td"_s, name)
        + element(u"td"_s, setting.before) + element(u"td"_s, setting.after)
        + wrap(u"td"_s, proof.isEmpty() ? u"–"_s : wrap(u"ul"_s, proof, u"proof"_s))
        + wrap(u"td"_s, statusHtml(setting.status));
    QString remarks;
    for (const QString &remark : setting.remarks)
        remarks += element(u"p"_s, remark, u"remark"_s);
    const QString second = u"<td></td><td colspan=\"5\">"_s + remarks + u"</td>"_s;
    return wrap(
        u"tbody"_s, wrap(u"tr"_s, cells) + (remarks.isEmpty() ? QString() : wrap(u"tr"_s, second, u"remarks"_s)));
}

QString settingsHtml(const Checklist &sheet)
{
    QString rows;
    for (const Checklist::Setting &setting : sheet.settings)
        rows += settingHtml(setting);
    const QString head =
        tableHead(sheet.settingsColumns, {u"number"_s, u"setting"_s, u"before"_s, u"after"_s, u"proof"_s, u"status"_s});
    return element(u"h2"_s, sheet.settingsHeading) + wrap(u"table"_s, head + rows, u"settings"_s);
}

/// A line to write on where there is no value.
QString cellToFill(const QString &value)
{
    return element(u"td"_s, value, value.isEmpty() ? u"blank"_s : QString());
}

QString pointsHtml(const Checklist &sheet)
{
    const QString heading = element(u"h2"_s, sheet.pointsHeading);
    if (sheet.points.isEmpty())
        return heading + element(u"p"_s, sheet.noPoints);
    QString rows;
    for (const Checklist::OpenPoint &point : sheet.points) {
        rows += wrap(u"tbody"_s,
            wrap(u"tr"_s,
                element(u"td"_s, point.number, u"number"_s) + wrap(u"td"_s, statusHtml(point.status))
                    + element(u"td"_s, point.what) + cellToFill(point.who) + cellToFill(point.by)));
    }
    const QString head = tableHead(sheet.pointsColumns, {u"number"_s, u"status"_s, u"what"_s, u"who"_s, u"when"_s});
    return heading + wrap(u"table"_s, head + rows, u"points"_s);
}

QString exceptionsHtml(const Checklist &sheet)
{
    const QString heading = element(u"h2"_s, sheet.exceptionsHeading);
    if (sheet.exceptions.isEmpty())
        return heading + element(u"p"_s, sheet.noExceptions);
    QString rows;
    for (const Checklist::Exception &exception : sheet.exceptions) {
        rows += wrap(u"tbody"_s,
            wrap(u"tr"_s,
                element(u"td"_s, exception.number, u"number"_s) + element(u"td"_s, exception.reason)
                    + element(u"td"_s, exception.approver) + element(u"td"_s, exception.expires)));
    }
    const QString head = tableHead(sheet.exceptionsColumns, {u"number"_s, u"reason"_s, u"approver"_s, u"expires"_s});
    return heading + wrap(u"table"_s, head + rows, u"exceptions"_s);
}

QString beyondHtml(const Checklist &sheet)
{
    if (sheet.beyond.isEmpty())
        return {};
    QString lines;
    for (const Checklist::ProofLine &line : sheet.beyond)
        lines += element(u"li"_s, line.text, line.ok ? u"told"_s : u"open"_s);
    return element(u"h2"_s, sheet.beyondHeading) + element(u"p"_s, sheet.beyondRemark, u"small"_s)
        + wrap(u"ul"_s, lines, u"beyond"_s);
}

QString signaturesHtml(const Checklist &sheet)
{
    QString boxes;
    for (const Checklist::Signature &signature : sheet.signatures) {
        QString lines = element(u"div"_s, signature.who, u"title"_s);
        for (const QString &label : signature.lines)
            lines += u"<div class=\"line\"></div>"_s + element(u"span"_s, label, u"small"_s);
        boxes += wrap(u"div"_s, lines);
    }
    return element(u"h2"_s, sheet.signaturesHeading) + element(u"p"_s, sheet.statement)
        + wrap(u"div"_s, boxes, u"signatures"_s);
}

QString sealHtml(const Checklist &sheet)
{
    QString words = element(u"p"_s, sheet.seal.remark);
    for (const Checklist::Field &field : sheet.seal.fields)
        words += element(u"p"_s, field.label, u"small"_s) + element(u"p"_s, field.value, u"hash"_s);
    return element(u"h2"_s, sheet.seal.heading)
        + wrap(u"div"_s, qrCodeSvg(sheet.seal.code) + wrap(u"div"_s, words), u"seal"_s);
}

QString legendHtml(const Checklist &sheet)
{
    QString entries;
    for (const Checklist::LegendEntry &entry : sheet.legend)
        entries += wrap(u"li"_s, statusHtml(entry.status) + element(u"span"_s, entry.meaning, u"small"_s));
    QString html = element(u"h2"_s, sheet.legendHeading) + wrap(u"ul"_s, entries, u"legend"_s);
    for (const QString &remark : sheet.remarks)
        html += element(u"p"_s, remark, u"small"_s);
    return html;
}

/// The family for the language's Han characters first, as on paper.
QString fontRule(const QLocale &locale)
{
    return u"html { font-family: \"%1\", system-ui, sans-serif; }\n"_s.arg(fontFamilies(locale).join(u"\", \""_s));
}

QString styleSheet(Paper paper)
{
    initReportResources();
    QFile file(u":/report/checklist.css"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return u"@page { size: %1; margin: 15mm; }\n"_s.arg(paper == Paper::A4 ? u"A4"_s : u"letter"_s)
        + (opened ? QString::fromUtf8(file.readAll()) : QString());
}

} // namespace

QByteArray toHtml(const model::Record &record, Paper paper)
{
    const Checklist sheet = checklistFrom(record);
    // The policy is a second wall: even if something slipped through the escaping, a browser would not run or load it.
    const QString head = u"<meta charset=\"utf-8\"/>\n"
                         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                         "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                         "'unsafe-inline'\"/>\n"_s
        + element(u"title"_s, sheet.documentTitle) + wrap(u"style"_s, styleSheet(paper) + fontRule(sheet.locale));
    QString handover;
    for (const Checklist::FieldGroup &group : sheet.handover)
        handover += groupHtml(group);
    const QString body = headHtml(sheet) + scoreHtml(sheet) + settingsHtml(sheet) + handover + pointsHtml(sheet)
        + exceptionsHtml(sheet) + beyondHtml(sheet) + signaturesHtml(sheet) + sealHtml(sheet) + legendHtml(sheet)
        + appendixHtml(sheet) + element(u"footer"_s, sheet.footer);
    const QString direction = sheet.locale.textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
    return (
        u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n"_s.arg(sheet.locale.bcp47Name().toHtmlEscaped(), direction)
        + wrap(u"head"_s, head) + wrap(u"body"_s, body) + u"</html>\n"_s)
        .toUtf8();
}

} // namespace report
