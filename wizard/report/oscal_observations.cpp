// SPDX-License-Identifier: Apache-2.0
#include "report/exchange.h"
#include "report/oscal_parts.h"

namespace report {

using namespace Qt::Literals::StringLiterals;
using model::Proof;

namespace {

QString methodOf(Proof::Kind kind)
{
    switch (kind) {
    case Proof::Kind::Probe:
        return u"TEST"_s;
    case Proof::Kind::ReadBack:
        return u"EXAMINE"_s;
    case Proof::Kind::Attested:
        return u"INTERVIEW"_s;
    }
    return u"UNKNOWN"_s;
}

QJsonArray origins(const Proof &proof, const OscalIds &ids)
{
    const bool isWord = proof.kind == Proof::Kind::Attested;
    const QJsonObject actor {
        {u"type"_s, isWord ? u"party"_s : u"tool"_s}, {u"actor-uuid"_s, isWord ? ids.signer : ids.tool}};
    return {QJsonObject {{u"actors"_s, QJsonArray {actor}}}};
}

QString description(const Proof &proof)
{
    const QString expected = oneLine(proof.expected.english());
    const QString seen = oneLine(proof.seen.english(), u"nothing"_s);
    const QString what = oneLine(proof.what, proofKindName(proof.kind));
    return markup(
        expected.isEmpty() ? u"%1: %2"_s.arg(what, seen) : u"%1: %2 (expected: %3)"_s.arg(what, seen, expected));
}

/// What an observation of a row and one beyond the guide have in common.
QJsonObject observation(const Proof &proofInRecord, const model::Record &record, const OscalIds &ids)
{
    const Proof proof = masked(proofInRecord);
    QJsonArray properties;
    addOwnProperty(properties, u"kind"_s, proofKindName(proof.kind));
    addOwnProperty(properties, u"what"_s, proof.what);
    addOwnProperty(properties, u"result"_s, proof.ok ? u"as-expected"_s : u"not-as-expected"_s);
    const QJsonObject subject {{u"subject-uuid"_s, ids.camera}, {u"type"_s, u"inventory-item"_s}};
    QJsonObject json {{u"description"_s, description(proof)}, {u"props"_s, properties},
        {u"methods"_s, QJsonArray {methodOf(proof.kind)}}, {u"origins"_s, origins(proof, ids)},
        {u"subjects"_s, QJsonArray {subject}}, {u"collected"_s, timeOr(proof.at, record.ended)}};
    if (utc(proof.at).isEmpty())
        json.insert(u"remarks"_s, u"The record does not say when this was seen; the time is that of the job."_s);
    if (const QString evidence = markup(QString::fromLatin1(proof.evidence)); !evidence.isEmpty())
        json.insert(u"relevant-evidence"_s, QJsonArray {QJsonObject {{u"description"_s, evidence}}});
    return json;
}

QString statusOfRisk(const model::RecordedSection &row, const QDateTime &ended)
{
    if (row.status != model::Status::Exception)
        return u"open"_s;
    switch (deviationOf(row, ended)) {
    case Deviation::Accepted:
        return u"deviation-approved"_s;
    case Deviation::Unapproved:
        return u"deviation-requested"_s;
    case Deviation::Expired:
        break;
    }
    return u"open"_s;
}

void addException(QJsonObject &risk, const model::RecordedException &exception, const QString &uuid, const QString &at)
{
    QJsonArray properties;
    addOwnProperty(properties, u"approver"_s, exception.approver);
    addOwnProperty(properties, u"expires"_s, exception.expires.toString(Qt::ISODate));
    insertIfAny(risk, u"props"_s, properties);
    const QDateTime endOfDay(exception.expires, QTime(23, 59, 59), Qt::UTC);
    insertIfAny(risk, u"deadline"_s, utc(endOfDay));
    const QString reason = markup(exception.reason);
    const QJsonObject entry {{u"uuid"_s, uuid}, {u"title"_s, u"Left as it is"_s}, {u"start"_s, at},
        {u"description"_s, reason.isEmpty() ? u"No reason was given."_s : reason},
        {u"status-change"_s, risk[u"status"_s]}};
    risk.insert(u"risk-log"_s, QJsonObject {{u"entries"_s, QJsonArray {entry}}});
}

} // namespace

QJsonArray oscalObservations(const model::Record &record, const OscalIds &ids)
{
    QJsonArray observations;
    for (qsizetype row = 0; row < record.sections.size(); ++row) {
        const QList<Proof> &proofs = record.sections[row].proof;
        for (qsizetype i = 0; i < proofs.size(); ++i) {
            QJsonObject json = observation(proofs[i], record, ids);
            json.insert(u"uuid"_s, ids.ofObservation(row, i));
            json.insert(u"types"_s, QJsonArray {u"control-objective"_s});
            observations.append(json);
        }
    }
    for (qsizetype i = 0; i < record.beyondGuide.size(); ++i) {
        QJsonObject json = observation(record.beyondGuide[i], record, ids);
        json.insert(u"uuid"_s, ids.ofDiscovery(i));
        json.insert(u"types"_s, QJsonArray {u"discovery"_s});
        observations.append(json);
    }
    return observations;
}

QJsonArray oscalRisks(const model::Record &record, const OscalIds &ids)
{
    QJsonArray risks;
    for (qsizetype i = 0; i < record.sections.size(); ++i) {
        const model::RecordedSection &row = record.sections[i];
        if (!hasRisk(row))
            continue;
        const QString title = oneLine(row.title.english(), token(row.id));
        const QString values = markup(valuesText(row));
        const QString why = markup(reasonFor(row));
        QJsonObject risk {{u"uuid"_s, ids.ofRisk(i)}, {u"title"_s, markupLine(u"Not as recommended: "_s + title, {})},
            {u"description"_s, values.isEmpty() ? u"The record has no values."_s : values},
            {u"statement"_s, why.isEmpty() ? u"The guide asks for it."_s : why},
            {u"status"_s, statusOfRisk(row, record.ended)}};
        if (row.exception) {
            addException(
                risk, *row.exception, uuidFor(ids.ofRisk(i), u"entry"_s), timeOr(record.ended, record.started));
        }
        QJsonArray related;
        for (qsizetype proof = 0; proof < row.proof.size(); ++proof)
            related.append(QJsonObject {{u"observation-uuid"_s, ids.ofObservation(i, proof)}});
        insertIfAny(risk, u"related-observations"_s, related);
        risks.append(risk);
    }
    return risks;
}

} // namespace report
