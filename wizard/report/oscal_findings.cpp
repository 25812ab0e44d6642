// SPDX-License-Identifier: Apache-2.0
#include "report/exchange.h"
#include "report/oscal_parts.h"

namespace report {

using namespace Qt::Literals::StringLiterals;
using model::RecordedSection;
using model::Status;

namespace {

enum class State { Satisfied, NotSatisfied };

/// What a row comes to in OSCAL's words, and what has to be said with it.
struct Conclusion
{
    State state = State::NotSatisfied;
    QString reason = u"other"_s;
    QString remark = {};
};

Conclusion conclusionOf(const RecordedSection &row)
{
    switch (row.status) {
    case Status::Pass:
        return {State::Satisfied, u"pass"_s};
    case Status::Fixed:
        return {State::Satisfied, u"pass"_s, u"It was weak before this job, and is proven now."_s};
    case Status::Fail:
        return {State::NotSatisfied, u"fail"_s};
    case Status::Contradiction:
        return {State::NotSatisfied, u"fail"_s, u"The camera says that it is set; the network shows that it is not."_s};
    case Status::Attested:
        return {State::Satisfied, u"other"_s, u"A person's word is all there is: nothing was measured."_s};
    case Status::ManualOpen:
        return {State::NotSatisfied, u"other"_s, u"A person has to do it, and nobody has said that it is done."_s};
    case Status::Exception:
        return {State::NotSatisfied, u"other"_s, u"Left as it is, with a reason: see the risk."_s};
    case Status::NotApplicable:
        if (oneLine(row.note.english()).isEmpty())
            return {State::NotSatisfied, u"other"_s, u"Said to be not applicable, without a reason."_s};
        return {State::Satisfied, u"other"_s, u"Not applicable: the camera does not have it."_s};
    case Status::NotTested:
        return {State::NotSatisfied, u"other"_s, u"It could not be checked: nobody knows."_s};
    case Status::Error:
        return {State::NotSatisfied, u"other"_s, u"The check itself failed: nobody knows."_s};
    }
    return {};
}

QJsonArray properties(const RecordedSection &row)
{
    QJsonArray list;
    addOwnProperty(list, u"status"_s, model::nameOf(row.status));
    addOwnProperty(list, u"section"_s, row.id);
    addOwnProperty(list, u"level"_s, model::nameOf(row.level));
    addOwnProperty(list, u"guide-chapter"_s, row.guide);
    const std::pair<QString, QStringList> standards[] {{u"cis-csc-6.1"_s, row.controls.csc6},
        {u"cis-controls-8.1"_s, row.controls.cis8}, {u"etsi-en-303-645"_s, row.controls.en303645},
        {u"iec-62443-4-2"_s, row.controls.iec62443}};
    for (const auto &[standard, numbers] : standards) {
        for (const QString &number : numbers)
            addOwnProperty(list, standard, number);
    }
    return list;
}

QJsonObject target(const RecordedSection &row)
{
    const Conclusion conclusion = conclusionOf(row);
    const QString note = markup(row.note.english());
    QJsonObject status {{u"state"_s, conclusion.state == State::Satisfied ? u"satisfied"_s : u"not-satisfied"_s},
        {u"reason"_s, conclusion.reason}};
    insertIfAny(status, u"remarks"_s, (conclusion.remark + u'\n' + note).trimmed());
    QJsonObject json {{u"type"_s, u"objective-id"_s}, {u"target-id"_s, objectiveId(row)}, {u"status"_s, status}};
    if (row.status == Status::NotApplicable)
        json.insert(u"implementation-status"_s, QJsonObject {{u"state"_s, u"not-applicable"_s}});
    return json;
}

} // namespace

QJsonArray oscalFindings(const model::Record &record, const OscalIds &ids)
{
    QJsonArray findings;
    for (qsizetype i = 0; i < record.sections.size(); ++i) {
        const RecordedSection &row = record.sections[i];
        const QString values = markup(valuesText(row));
        QJsonObject finding {{u"uuid"_s, uuidFor(ids.document, u"finding %1"_s.arg(i))},
            {u"title"_s, markupLine(row.title.english(), token(row.id))},
            {u"description"_s, values.isEmpty() ? u"The record has no values."_s : values},
            {u"props"_s, properties(row)}, {u"target"_s, target(row)}};
        QJsonArray observations;
        for (qsizetype proof = 0; proof < row.proof.size(); ++proof)
            observations.append(QJsonObject {{u"observation-uuid"_s, ids.ofObservation(i, proof)}});
        insertIfAny(finding, u"related-observations"_s, observations);
        if (hasRisk(row))
            finding.insert(u"related-risks"_s, QJsonArray {QJsonObject {{u"risk-uuid"_s, ids.ofRisk(i)}}});
        if (const QString changes = markup(changesText(row)); !changes.isEmpty())
            finding.insert(u"remarks"_s, u"Changed in this job:\n"_s + changes);
        findings.append(finding);
    }
    return findings;
}

} // namespace report
