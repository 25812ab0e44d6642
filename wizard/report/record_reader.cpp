// SPDX-License-Identifier: Apache-2.0
#include "model/json_reader.h"
#include "report/handover_json.h"
#include "report/record_json.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <limits>

namespace report {

using namespace Qt::Literals::StringLiterals;
using model::JsonReader;
using model::Level;
using model::Proof;
using model::RecordedSection;

namespace {

constexpr int most = std::numeric_limits<int>::max();

QJsonObject withoutNulls(const QJsonObject &object);

QJsonValue withoutNulls(const QJsonValue &value)
{
    if (value.isObject())
        return withoutNulls(value.toObject());
    if (!value.isArray())
        return value;
    QJsonArray kept;
    const QJsonArray items = value.toArray();
    for (const QJsonValue &item : items)
        kept.append(withoutNulls(item));
    return kept;
}

QJsonObject withoutNulls(const QJsonObject &object)
{
    // Not deeper than Qt's parser goes, which stops at 1024 levels.
    QJsonObject kept;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it->isNull())
            kept.insert(it.key(), withoutNulls(QJsonValue(*it)));
    }
    return kept;
}

void readText(JsonReader &reader, QLatin1StringView key, model::Text &target)
{
    // The English text is its own source, so a sentence without arguments is still shown in the language of the moment.
    reader.text(key, target.source);
}

void readTime(JsonReader &reader, QLatin1StringView key, QDateTime &target)
{
    QString text;
    reader.text(key, text);
    if (text.isEmpty())
        return;
    target = QDateTime::fromString(text, Qt::ISODate);
    if (!target.isValid() || target.timeSpec() == Qt::LocalTime)
        reader.complain(key, u"must be a time with its zone, such as 2025-04-01T12:00:00+02:00"_s);
}

void readCount(JsonReader &reader, QLatin1StringView key, int &target)
{
    std::optional<int> number;
    reader.number(key, number, 0, most);
    target = number.value_or(0);
}

template <class Value>
void readNamed(JsonReader &reader, QLatin1StringView key, std::optional<Value> (*named)(QStringView), Value &target)
{
    reader.require(key);
    QString name;
    reader.text(key, name);
    if (const auto value = named(name))
        target = *value;
    else
        reader.complain(key, u"is not a name of the record format: \"%1\""_s.arg(name.left(40)));
}

std::optional<Proof::Kind> proofKindNamed(QStringView name)
{
    if (name == "readback"_L1)
        return Proof::Kind::ReadBack;
    if (name == "probe"_L1)
        return Proof::Kind::Probe;
    if (name == "attested"_L1)
        return Proof::Kind::Attested;
    return std::nullopt;
}

void readCamera(JsonReader &reader, model::RecordedCamera &camera)
{
    reader.text("address"_L1, camera.address);
    reader.text("model"_L1, camera.model);
    reader.text("mac"_L1, camera.mac);
    reader.text("firmwareBefore"_L1, camera.firmwareBefore);
    reader.text("firmwareAfter"_L1, camera.firmwareAfter);
    reader.text("certificateSha256"_L1, camera.certificateSha256);
    if (const auto offset = reader.take("clockOffsetSeconds"_L1)) {
        constexpr qint64 none = std::numeric_limits<qint64>::min();
        camera.clockOffsetSeconds = offset->toInteger(none);
        if (camera.clockOffsetSeconds == none)
            reader.complain("clockOffsetSeconds"_L1, u"must be a whole number"_s);
    }
}

void readProof(JsonReader &reader, Proof &proof)
{
    readNamed(reader, "kind"_L1, proofKindNamed, proof.kind);
    reader.text("what"_L1, proof.what);
    readText(reader, "expected"_L1, proof.expected);
    readText(reader, "seen"_L1, proof.seen);
    readTime(reader, "at"_L1, proof.at);
    std::optional<bool> ok;
    reader.flag("ok"_L1, ok);
    proof.ok = ok.value_or(false);
    QString evidence;
    reader.text("evidence"_L1, evidence);
    proof.evidence = evidence.toLatin1();
}

void readChange(JsonReader &reader, model::RecordedChange &change)
{
    reader.text("name"_L1, change.name);
    reader.text("old"_L1, change.before);
    reader.text("new"_L1, change.after);
    reader.text("effect"_L1, change.effect);
    reader.text("outcome"_L1, change.outcome);
}

void readException(JsonReader &reader, model::RecordedException &exception)
{
    reader.text("reason"_L1, exception.reason);
    reader.text("approver"_L1, exception.approver);
    QString expires;
    reader.text("expires"_L1, expires);
    exception.expires = QDate::fromString(expires, Qt::ISODate);
    if (!expires.isEmpty() && !exception.expires.isValid())
        reader.complain("expires"_L1, u"must be a date such as 2026-12-31"_s);
}

void readPhoto(JsonReader &reader, model::RecordedPhoto &photo)
{
    reader.text("file"_L1, photo.file);
    reader.text("sha256"_L1, photo.sha256);
    reader.text("takenFrom"_L1, photo.takenFrom);
    static const QRegularExpression below(u"^[^/\\\\]+/[a-z0-9_]+-[0-9]+\\.jpg$"_s);
    const QString folder = photo.file.section(u'/', 0, 0);
    if (folder == "."_L1 || folder == ".."_L1 || !below.match(photo.file).hasMatch())
        reader.complain("file"_L1, u"must be a picture in the record's own folder of photographs"_s);
    static const QRegularExpression hash(u"^[0-9a-f]{64}$"_s);
    if (!hash.match(photo.sha256).hasMatch())
        reader.complain("sha256"_L1, u"must be 64 hexadecimal digits"_s);
}

void readEvidence(JsonReader &reader, RecordedSection &row)
{
    reader.objects("proof"_L1, [&row](JsonReader &item) { readProof(item, row.proof.emplaceBack()); });
    reader.objects("changes"_L1, [&row](JsonReader &item) { readChange(item, row.changes.emplaceBack()); });
    reader.objects("photos"_L1, [&row](JsonReader &item) { readPhoto(item, row.photos.emplaceBack()); });
    reader.object("exception"_L1, [&row](JsonReader &item) { readException(item, row.exception.emplace()); });
    reader.object("controls"_L1, [&row](JsonReader &controls) {
        controls.texts("csc6"_L1, row.controls.csc6);
        controls.texts("cis8"_L1, row.controls.cis8);
        controls.texts("en303645"_L1, row.controls.en303645);
        controls.texts("iec62443"_L1, row.controls.iec62443);
    });
}

void readSection(JsonReader &reader, RecordedSection &row)
{
    reader.require("id"_L1);
    reader.require("title"_L1);
    reader.text("id"_L1, row.id);
    readText(reader, "title"_L1, row.title);
    readNamed(reader, "level"_L1, model::levelNamed, row.level);
    readNamed(reader, "status"_L1, model::statusNamed, row.status);
    reader.text("guide"_L1, row.guide);
    readText(reader, "before"_L1, row.before);
    readText(reader, "after"_L1, row.after);
    readText(reader, "recommended"_L1, row.recommended);
    readText(reader, "note"_L1, row.note);
    readEvidence(reader, row);
}

/// The score is computed from the rows: what the file says of it is only held to its shape.
void readScore(JsonReader &reader)
{
    for (const auto level : {"basic"_L1, "advanced"_L1, "enterprise"_L1}) {
        reader.object(level, [](JsonReader &score) {
            int number = 0;
            std::optional<bool> reached;
            readCount(score, "passed"_L1, number);
            readCount(score, "counted"_L1, number);
            score.flag("reached"_L1, reached);
        });
    }
}

void readSite(JsonReader &reader, model::SiteProfile &site)
{
    const QJsonValue value = reader.take("site"_L1).value_or(QJsonObject());
    if (!value.isObject())
        reader.complain("site"_L1, u"must be an object"_s);
    QJsonObject profile = value.toObject();
    if (const auto installer = reader.take("installer"_L1))
        profile.insert("installer"_L1, *installer);
    profile.insert("schema"_L1, u"camlock-site/1"_s);
    // A record may come from a Camlock that knows more sections than this one.
    QStringList ids;
    for (const auto key : {"keep"_L1, "attest"_L1, "answers"_L1})
        ids += profile.value(key).toObject().keys();
    if (auto read = model::parseSiteProfile(QJsonDocument(profile).toJson(), ids))
        site = std::move(*read);
    else
        reader.complain("site"_L1, u"is not valid: "_s + read.error().detail.chopped(1));
}

void readSections(JsonReader &top, QList<RecordedSection> &sections)
{
    QSet<QString> ids;
    top.require("sections"_L1);
    top.objects("sections"_L1, [&](JsonReader &reader) {
        readSection(reader, sections.emplaceBack());
        const QString id = sections.constLast().id;
        if (id.isEmpty() || ids.contains(id))
            reader.complain(
                "id"_L1, id.isEmpty() ? u"must not be empty"_s : u"stands twice: \"%1\""_s.arg(id.left(40)));
        ids.insert(id);
    });
}

void readRun(JsonReader &top, model::Record &record)
{
    top.object("tool"_L1, [&record](JsonReader &reader) {
        QString name;
        reader.text("name"_L1, name);
        reader.text("version"_L1, record.toolVersion);
    });
    QString key;
    top.text("signingKey"_L1, key);
    record.signingKey = QByteArray::fromBase64(key.toLatin1());
    readTime(top, "started"_L1, record.started);
    readTime(top, "ended"_L1, record.ended);
    readNamed(top, "level"_L1, model::levelNamed, record.level);
    if (record.level == Level::Others)
        top.complain("level"_L1, u"must be one of basic, advanced, enterprise"_s);
    top.require("camera"_L1);
    top.object("camera"_L1, [&record](JsonReader &reader) { readCamera(reader, record.camera); });
    top.object("score"_L1, readScore);
    top.object("requests"_L1, [&record](JsonReader &reader) {
        readCount(reader, "http"_L1, record.requests.http);
        readCount(reader, "tlsHandshakes"_L1, record.requests.tlsHandshakes);
        readCount(reader, "failedLogins"_L1, record.requests.failedLogins);
        readCount(reader, "writes"_L1, record.requests.writes);
    });
}

} // namespace

model::Result<model::Record> recordFromJson(const QByteArray &json)
{
    if (json.size() > largestRecord)
        return model::fail(model::Error::Kind::BadReply, u"The record is too large: more than 16 MB."_s);
    const auto object = model::parseJsonObject(json, u"record"_s);
    if (!object)
        return tl::unexpected(object.error());
    std::optional<QString> complaint;
    JsonReader top(withoutNulls(*object), {}, complaint);
    QString schema;
    top.text("schema"_L1, schema);
    if (schema != "camlock-record/1"_L1)
        return model::fail(model::Error::Kind::BadReply, u"\"schema\" must be \"camlock-record/1\"."_s);
    model::Record record;
    readRun(top, record);
    readSite(top, record.site);
    readSections(top, record.sections);
    top.objects("beyondGuide"_L1, [&record](JsonReader &item) { readProof(item, record.beyondGuide.emplaceBack()); });
    top.object("handover"_L1, [&record](JsonReader &item) { readHandover(item, record.handover); });
    top.finish();
    if (complaint)
        return model::fail(model::Error::Kind::BadReply, *complaint);
    return record;
}

} // namespace report
