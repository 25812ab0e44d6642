// SPDX-License-Identifier: Apache-2.0
#include "report/exchange.h"
#include "report/sarif_parts.h"

#include <QCryptographicHash>

namespace report {

using namespace Qt::Literals::StringLiterals;
using model::Proof;
using model::RecordedSection;
using model::Status;

namespace {

QString kindOf(Status status)
{
    switch (status) {
    case Status::Pass:
    case Status::Fixed:
        return u"pass"_s;
    case Status::Fail:
    case Status::Contradiction:
    case Status::Exception:
        return u"fail"_s;
    case Status::Attested:
        return u"review"_s;
    case Status::ManualOpen:
    case Status::NotTested:
    case Status::Error:
        return u"open"_s;
    case Status::NotApplicable:
        return u"notApplicable"_s;
    }
    return u"open"_s;
}

/// What the status means, for a reader who has only the message.
QString meaningOf(Status status)
{
    switch (status) {
    case Status::Pass:
        return u"It was as recommended, and is proven."_s;
    case Status::Fixed:
        return u"It was weak before this job, and is proven now."_s;
    case Status::Fail:
        return u"It is weak."_s;
    case Status::Contradiction:
        return u"The camera says that it is set; the network shows that it is not."_s;
    case Status::Attested:
        return u"A person's word is all there is: nothing was measured."_s;
    case Status::ManualOpen:
        return u"A person has to do it, and nobody has said that it is done."_s;
    case Status::Exception:
        return u"Left as it is, with a reason."_s;
    case Status::NotApplicable:
        return u"The camera does not have it."_s;
    case Status::NotTested:
        return u"It could not be checked."_s;
    case Status::Error:
        return u"The check itself failed."_s;
    }
    return {};
}

QJsonArray locations(const model::RecordedCamera &camera)
{
    const QJsonObject artifact {{u"uri"_s, cameraUri(camera)}, {u"index"_s, 0}};
    const QJsonObject logical {{u"name"_s, oneLine(camera.model, u"camera"_s)}, {u"kind"_s, u"resource"_s}};
    return {QJsonObject {{u"physicalLocation"_s, QJsonObject {{u"artifactLocation"_s, artifact}}},
        {u"logicalLocations"_s, QJsonArray {logical}}}};
}

QJsonObject fingerprints(const model::RecordedCamera &camera, const QString &what)
{
    const QByteArray text = u"%1 %2"_s.arg(cameraKey(camera), what).toUtf8();
    const auto hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    return {{u"cameraAndSection/v1"_s, QString::fromLatin1(hash.toHex())}};
}

QJsonObject proofJson(const Proof &proofInRecord)
{
    const Proof proof = masked(proofInRecord);
    QJsonObject json {{u"kind"_s, proofKindName(proof.kind)}, {u"what"_s, oneLine(proof.what)},
        {u"expected"_s, oneLine(proof.expected.english())}, {u"seen"_s, oneLine(proof.seen.english())},
        {u"ok"_s, proof.ok}};
    if (const QString at = utc(proof.at); !at.isEmpty())
        json.insert(u"at"_s, at);
    if (!proof.evidence.isEmpty())
        json.insert(u"evidence"_s, paragraph(QString::fromLatin1(proof.evidence)));
    return json;
}

QJsonObject properties(const RecordedSection &row)
{
    QJsonObject json {{u"status"_s, model::nameOf(row.status)}, {u"before"_s, oneLine(row.before.english())},
        {u"after"_s, oneLine(row.after.english())}, {u"recommended"_s, oneLine(row.recommended.english())}};
    QJsonArray proofs;
    for (const Proof &proof : row.proof)
        proofs.append(proofJson(proof));
    json.insert(u"proof"_s, proofs);
    if (const QString changes = changesText(row); !changes.isEmpty())
        json.insert(u"changes"_s, QJsonArray::fromStringList(changes.split(u'\n')));
    return json;
}

QJsonObject suppression(const RecordedSection &row, const QDateTime &ended)
{
    const model::RecordedException exception = row.exception.value_or(model::RecordedException());
    QString status = u"accepted"_s;
    switch (deviationOf(row, ended)) {
    case Deviation::Accepted:
        break;
    case Deviation::Unapproved:
        status = u"underReview"_s;
        break;
    case Deviation::Expired:
        status = u"rejected"_s;
        break;
    }
    QString why = oneLine(exception.reason, u"No reason was given."_s);
    if (const QString approver = oneLine(exception.approver); !approver.isEmpty())
        why += u" Agreed by: %1."_s.arg(approver);
    if (exception.expires.isValid())
        why += u" Until %1."_s.arg(exception.expires.toString(Qt::ISODate));
    return {{u"kind"_s, u"external"_s}, {u"status"_s, status}, {u"justification"_s, why}};
}

QString messageOf(const RecordedSection &row)
{
    const QStringList parts {oneLine(row.title.english(), ruleId(row)) + u": "_s + meaningOf(row.status),
        valuesText(row), oneLine(row.note.english())};
    return parts.join(u'\n');
}

QJsonObject resultOf(const model::Record &record, const RecordedSection &row, const SarifRules &rules)
{
    const QString kind = kindOf(row.status);
    QJsonObject result {{u"ruleId"_s, ruleId(row)}, {u"ruleIndex"_s, rules.indexes.value(ruleId(row))},
        {u"kind"_s, kind}, {u"level"_s, kind == "fail"_L1 ? u"error"_s : u"none"_s},
        {u"message"_s, sarifMessage(messageOf(row))}, {u"locations"_s, locations(record.camera)},
        {u"partialFingerprints"_s, fingerprints(record.camera, ruleId(row))}, {u"properties"_s, properties(row)}};
    if (row.status == Status::Exception)
        result.insert(u"suppressions"_s, QJsonArray {suppression(row, record.ended)});
    return result;
}

QJsonObject resultBeyondGuide(const model::Record &record, const Proof &proof, const SarifRules &rules)
{
    const QString seen = oneLine(masked(proof).seen.english(), u"nothing"_s);
    return {{u"ruleId"_s, QString(beyondGuideRule)}, {u"ruleIndex"_s, rules.indexes.value(beyondGuideRule)},
        {u"kind"_s, proof.ok ? u"informational"_s : u"review"_s}, {u"level"_s, u"none"_s},
        {u"message"_s, sarifMessage(u"Beyond the guide, %1: %2"_s.arg(oneLine(proof.what, u"probe"_s), seen))},
        {u"locations"_s, locations(record.camera)},
        {u"partialFingerprints"_s, fingerprints(record.camera, u"beyond "_s + proof.what)},
        {u"properties"_s, QJsonObject {{u"proof"_s, QJsonArray {proofJson(proof)}}}}};
}

} // namespace

QJsonArray sarifResults(const model::Record &record, const SarifRules &rules)
{
    QJsonArray results;
    for (const RecordedSection &row : record.sections)
        results.append(resultOf(record, row, rules));
    for (const Proof &proof : record.beyondGuide)
        results.append(resultBeyondGuide(record, proof, rules));
    return results;
}

} // namespace report
