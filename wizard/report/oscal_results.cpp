// SPDX-License-Identifier: Apache-2.0
#include "report/oscal_results.h"

#include "report/exchange.h"
#include "report/oscal_parts.h"

#include <QJsonDocument>
#include <QSet>

namespace report {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The rows, each section once.
QList<model::RecordedSection> distinctSections(const model::Record &record)
{
    QList<model::RecordedSection> distinct;
    QSet<QString> seen;
    for (const model::RecordedSection &row : record.sections) {
        if (const QString id = token(row.id); !seen.contains(id)) {
            seen.insert(id);
            distinct.append(row);
        }
    }
    return distinct;
}

QJsonArray objectives(const model::Record &record)
{
    QJsonArray list;
    for (const model::RecordedSection &row : distinctSections(record)) {
        QJsonObject part {{u"id"_s, objectiveId(row)}, {u"name"_s, u"assessment-objective"_s},
            {u"prose"_s, markupLine(row.title.english(), token(row.id))}};
        QJsonObject objective {{u"control-id"_s, token(row.id)}, {u"parts"_s, QJsonArray {part}}};
        insertIfAny(objective, u"description"_s, markup(reasonFor(row)));
        list.append(objective);
    }
    return list;
}

QJsonObject reviewedControls(const model::Record &record)
{
    QJsonArray controls;
    QJsonArray objectives;
    for (const model::RecordedSection &row : distinctSections(record)) {
        controls.append(QJsonObject {{u"control-id"_s, token(row.id)}});
        objectives.append(QJsonObject {{u"objective-id"_s, objectiveId(row)}});
    }
    QJsonObject selection {{u"description"_s,
        controls.isEmpty() ? u"No section of the guide was looked at."_s
                           : u"Sections of the guide, up to level %1."_s.arg(model::nameOf(record.level))}};
    insertIfAny(selection, u"include-controls"_s, controls);
    QJsonObject reviewed {{u"control-selections"_s, QJsonArray {selection}}};
    if (!objectives.isEmpty()) {
        reviewed.insert(
            u"control-objective-selections"_s, QJsonArray {QJsonObject {{u"include-objectives"_s, objectives}}});
    }
    return reviewed;
}

QJsonObject result(const model::Record &record, const OscalIds &ids)
{
    QJsonArray properties;
    addOwnProperty(properties, u"level"_s, model::nameOf(record.level));
    QJsonObject json {{u"uuid"_s, uuidFor(ids.document, u"result"_s)}, {u"title"_s, u"One camera, one job"_s},
        {u"description"_s, u"What was set, what the camera reads back, and what a stranger on the network sees."_s},
        {u"start"_s, timeOr(record.started, record.ended)}, {u"props"_s, properties},
        {u"local-definitions"_s, oscalSubjects(record, ids)}, {u"reviewed-controls"_s, reviewedControls(record)}};
    insertIfAny(json, u"end"_s, utc(record.ended));
    insertIfAny(json, u"observations"_s, oscalObservations(record, ids));
    insertIfAny(json, u"risks"_s, oscalRisks(record, ids));
    insertIfAny(json, u"findings"_s, oscalFindings(record, ids));
    if (utc(record.started).isEmpty())
        json.insert(u"remarks"_s, u"The record does not say when the job began."_s);
    return json;
}

QJsonObject backMatter(const OscalIds &ids)
{
    const QJsonObject guide {{u"uuid"_s, ids.guide}, {u"title"_s, u"VIVOTEK Security Hardening Guide, v1.0 (2018)"_s},
        {u"description"_s,
            u"The vendor's guide for network cameras. It is the plan of this assessment: its sections are the "
            u"controls. "
            "There is no assessment plan in OSCAL."_s}};
    return {{u"resources"_s, QJsonArray {guide}}};
}

} // namespace

QByteArray toOscal(const model::Record &record)
{
    const OscalIds ids(record);
    QJsonObject results {{u"uuid"_s, ids.document}, {u"metadata"_s, oscalMetadata(record, ids)},
        {u"import-ap"_s, QJsonObject {{u"href"_s, u'#' + ids.guide}}}, {u"results"_s, QJsonArray {result(record, ids)}},
        {u"back-matter"_s, backMatter(ids)}};
    if (const QJsonArray list = objectives(record); !list.isEmpty())
        results.insert(u"local-definitions"_s, QJsonObject {{u"objectives-and-methods"_s, list}});
    return QJsonDocument(QJsonObject {{u"assessment-results"_s, results}}).toJson();
}

} // namespace report
