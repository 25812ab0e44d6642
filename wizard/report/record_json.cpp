// SPDX-License-Identifier: Apache-2.0
#include "report/record_json.h"

#include "guide/catalog.h"
#include "model/secret.h"
#include "report/exchange.h"
#include "report/handover_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace report {

using namespace Qt::Literals::StringLiterals;
using model::Level;
using model::Proof;
using model::RecordedSection;

namespace {

QString masked(const QString &name, const QString &value)
{
    return model::namesSecret(name) && !value.isEmpty() ? QString(model::secretMask) : value;
}

QJsonValue timeJson(const QDateTime &time)
{
    if (!time.isValid())
        return QJsonValue::Null;
    // Qt writes an offset only for times that are given by their offset.
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate);
}

QJsonObject siteJson(model::SiteProfile site)
{
    site.installer = {};
    for (auto &choices : site.answers) {
        for (auto it = choices.begin(); it != choices.end(); ++it)
            *it = masked(it.key(), *it);
    }
    return model::toJson(site);
}

QJsonObject installerJson(const model::SiteProfile::Installer &installer)
{
    return {{u"company"_s, installer.company}, {u"name"_s, installer.name}, {u"phone"_s, installer.phone}};
}

QJsonObject cameraJson(const model::RecordedCamera &camera)
{
    return {{u"address"_s, camera.address}, {u"model"_s, camera.model}, {u"mac"_s, camera.mac},
        {u"firmwareBefore"_s, camera.firmwareBefore}, {u"firmwareAfter"_s, camera.firmwareAfter},
        {u"certificateSha256"_s, camera.certificateSha256},
        {u"clockOffsetSeconds"_s,
            camera.clockOffsetSeconds ? QJsonValue(*camera.clockOffsetSeconds) : QJsonValue(QJsonValue::Null)}};
}

QJsonObject scoreJson(const model::Record &record)
{
    QJsonObject levels;
    for (const Level level : {Level::Basic, Level::Advanced, Level::Enterprise}) {
        const model::Score score = guide::scoreOf(record, level);
        levels.insert(model::nameOf(level),
            QJsonObject {{u"passed"_s, score.passed}, {u"counted"_s, score.counted}, {u"reached"_s, score.reached}});
    }
    return levels;
}

QJsonObject controlsJson(const model::Controls &controls)
{
    return {{u"csc6"_s, QJsonArray::fromStringList(controls.csc6)},
        {u"cis8"_s, QJsonArray::fromStringList(controls.cis8)},
        {u"en303645"_s, QJsonArray::fromStringList(controls.en303645)},
        {u"iec62443"_s, QJsonArray::fromStringList(controls.iec62443)}};
}

QJsonArray proofJson(const QList<Proof> &proofs)
{
    QJsonArray array;
    for (const Proof &proof : proofs) {
        // Only a read-back is about a parameter; the names of probes (`newPassword`) hide nothing.
        const QString name = proof.kind == Proof::Kind::ReadBack ? proof.what : QString();
        QJsonObject json {{u"kind"_s, proofKindName(proof.kind)}, {u"what"_s, proof.what},
            {u"expected"_s, masked(name, proof.expected.english())}, {u"seen"_s, masked(name, proof.seen.english())},
            {u"at"_s, timeJson(proof.at)}, {u"ok"_s, proof.ok}};
        if (!proof.evidence.isEmpty())
            json.insert(u"evidence"_s, QString::fromLatin1(proof.evidence));
        array.append(json);
    }
    return array;
}

QJsonArray changesJson(const QList<model::RecordedChange> &changes)
{
    QJsonArray array;
    for (const model::RecordedChange &change : changes) {
        array.append(QJsonObject {{u"name"_s, change.name}, {u"old"_s, masked(change.name, change.before)},
            {u"new"_s, masked(change.name, change.after)}, {u"effect"_s, change.effect},
            {u"outcome"_s, change.outcome}});
    }
    return array;
}

QJsonValue exceptionJson(const std::optional<model::RecordedException> &exception)
{
    if (!exception)
        return QJsonValue::Null;
    const QJsonValue expires =
        exception->expires.isValid() ? QJsonValue(exception->expires.toString(Qt::ISODate)) : QJsonValue();
    return QJsonObject {
        {u"reason"_s, exception->reason}, {u"approver"_s, exception->approver}, {u"expires"_s, expires}};
}

QJsonArray photosJson(const QList<model::RecordedPhoto> &photos)
{
    QJsonArray array;
    for (const model::RecordedPhoto &photo : photos) {
        array.append(
            QJsonObject {{u"file"_s, photo.file}, {u"sha256"_s, photo.sha256}, {u"takenFrom"_s, photo.takenFrom}});
    }
    return array;
}

QJsonObject sectionJson(const RecordedSection &row)
{
    QJsonObject json {{u"id"_s, row.id}, {u"level"_s, model::nameOf(row.level)}, {u"title"_s, row.title.english()},
        {u"guide"_s, row.guide}, {u"controls"_s, controlsJson(row.controls)}, {u"status"_s, model::nameOf(row.status)},
        {u"before"_s, row.before.english()}, {u"after"_s, row.after.english()},
        {u"recommended"_s, row.recommended.english()}, {u"proof"_s, proofJson(row.proof)},
        {u"changes"_s, changesJson(row.changes)}, {u"exception"_s, exceptionJson(row.exception)},
        {u"note"_s, row.note.english()}};
    if (!row.photos.isEmpty())
        json.insert(u"photos"_s, photosJson(row.photos));
    return json;
}

QJsonObject requestsJson(const model::RequestCounts &requests)
{
    return {{u"http"_s, requests.http}, {u"tlsHandshakes"_s, requests.tlsHandshakes},
        {u"failedLogins"_s, requests.failedLogins}, {u"writes"_s, requests.writes}};
}

} // namespace

QByteArray toJson(const model::Record &record)
{
    QJsonArray sections;
    for (const RecordedSection &row : record.sections)
        sections.append(sectionJson(row));
    const QJsonObject tool {{u"name"_s, u"camlock"_s}, {u"version"_s, record.toolVersion}};
    QJsonObject json {{u"schema"_s, u"camlock-record/1"_s}, {u"tool"_s, tool}, {u"started"_s, timeJson(record.started)},
        {u"ended"_s, timeJson(record.ended)}, {u"level"_s, model::nameOf(record.level)},
        {u"site"_s, siteJson(record.site)}, {u"installer"_s, installerJson(record.site.installer)},
        {u"camera"_s, cameraJson(record.camera)}, {u"score"_s, scoreJson(record)}, {u"sections"_s, sections},
        {u"beyondGuide"_s, proofJson(record.beyondGuide)}, {u"requests"_s, requestsJson(record.requests)}};
    if (!record.signingKey.isEmpty())
        json.insert(u"signingKey"_s, QString::fromLatin1(record.signingKey.toBase64()));
    // Records from before there was a hand-over keep their bytes, and with them the hash on a printed sheet.
    if (record.handover != model::Handover())
        json.insert(u"handover"_s, handoverJson(record.handover));
    return QJsonDocument(json).toJson();
}

} // namespace report
