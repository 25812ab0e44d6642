// SPDX-License-Identifier: Apache-2.0
#include "engine/journal_form.h"

#include "guide/catalog.h"
#include "model/change_json.h"
#include "model/names.h"
#include "model/secret.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace engine {

using namespace model;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr NameTable<Decision, 3> decisions {
    {{Decision::Fix, "fix"}, {Decision::Keep, "keep"}, {Decision::Exception, "exception"}}};

constexpr NameTable<Verdict, 4> verdicts {{{Verdict::Good, "good"}, {Verdict::Weak, "weak"},
    {Verdict::NotPresent, "notPresent"}, {Verdict::Unknown, "unknown"}}};

constexpr NameTable<Absence, 4> absences {{{Absence::None, "none"}, {Absence::CapabilityIsZero, "capabilityIsZero"},
    {Absence::NoNameAndNoHint, "noNameAndNoHint"}, {Absence::Hinted, "hinted"}}};

constexpr NameTable<ProbeResult::Verdict, 5> looks {{{ProbeResult::Verdict::Holds, "holds"},
    {ProbeResult::Verdict::Broken, "broken"}, {ProbeResult::Verdict::NotSeen, "notSeen"},
    {ProbeResult::Verdict::Noted, "noted"}, {ProbeResult::Verdict::NotFromHere, "notFromHere"}}};

constexpr NameTable<AccessListType, 2> types {{{AccessListType::Allow, "allow"}, {AccessListType::Deny, "deny"}}};

constexpr NameTable<RootPassword, 4> passwords {{{RootPassword::Unknown, "unknown"}, {RootPassword::Blank, "blank"},
    {RootPassword::Weak, "weak"}, {RootPassword::Strong, "strong"}}};

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeFrom(const QJsonValue &json)
{
    return QDateTime::fromString(json.toString(), Qt::ISODateWithMs).toLocalTime();
}

QJsonObject toJson(const QMap<QString, QString> &texts)
{
    QJsonObject object;
    for (auto it = texts.begin(); it != texts.end(); ++it)
        object.insert(it.key(), *it);
    return object;
}

QMap<QString, QString> textsFrom(const QJsonValue &json)
{
    QMap<QString, QString> texts;
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        texts.insert(it.key(), it->toString());
    return texts;
}

QJsonObject toJson(const SectionAnswer &answer)
{
    return {{u"decision"_s, decisions.name(answer.decision)}, {u"reason"_s, answer.reason},
        {u"approver"_s, answer.approver}, {u"expires"_s, answer.expires.toString(Qt::ISODate)},
        {u"attestation"_s, answer.attestation}, {u"values"_s, toJson(answer.values)},
        // What they were is in the vault or in somebody's head.
        {u"secretNames"_s, QJsonArray::fromStringList(answer.secrets.keys())}};
}

SectionAnswer answerFrom(const QJsonValue &json)
{
    SectionAnswer answer;
    answer.decision = decisions.value(json["decision"_L1].toString()).value_or(Decision::Fix);
    answer.reason = json["reason"_L1].toString();
    answer.approver = json["approver"_L1].toString();
    answer.expires = QDate::fromString(json["expires"_L1].toString(), Qt::ISODate);
    answer.attestation = json["attestation"_L1].toString();
    answer.values = textsFrom(json["values"_L1]);
    return answer;
}

QJsonObject toJson(const Audit::Row &row)
{
    const Finding &finding = row.finding;
    return {{u"section"_s, row.section}, {u"verdict"_s, verdicts.name(finding.verdict)},
        {u"current"_s, model::toJson(finding.current)}, {u"recommended"_s, model::toJson(finding.recommended)},
        {u"reason"_s, model::toJson(finding.reason)}, {u"absence"_s, absences.name(finding.absence)},
        {u"needs"_s, finding.needs}, {u"forPerson"_s, finding.forPerson}};
}

Audit::Row rowFrom(const QJsonValue &json)
{
    return {json["section"_L1].toString(),
        {.verdict = verdicts.value(json["verdict"_L1].toString()).value_or(Verdict::Unknown),
            .current = textFrom(json["current"_L1]),
            .recommended = textFrom(json["recommended"_L1]),
            .reason = textFrom(json["reason"_L1]),
            .absence = absences.value(json["absence"_L1].toString()).value_or(Absence::None),
            .needs = json["needs"_L1].toString(),
            .forPerson = json["forPerson"_L1].toBool()}};
}

QJsonObject masked(const Parameters &parameters)
{
    QJsonObject object;
    for (auto it = parameters.begin(); it != parameters.end(); ++it)
        object.insert(it.key(), namesSecret(it.key()) && !it->isEmpty() ? QString(secretMask) : *it);
    return object;
}

QJsonObject toJson(const Snapshot &snapshot)
{
    return {{u"parameters"_s, masked(snapshot.parameters)}, {u"complete"_s, snapshot.complete},
        {u"rootPassword"_s, passwords.name(snapshot.rootPassword)},
        {u"reachedAt"_s, snapshot.reachedAt.isComplete() ? snapshot.reachedAt.url().toString() : QString()},
        {u"overIpv6"_s, snapshot.overIpv6}, {u"peerAddress"_s, snapshot.peerAddress.toString()},
        {u"localAddress"_s, snapshot.localAddress.toString()},
        {u"otherLocalAddress"_s, snapshot.otherLocalAddress.toString()},
        {u"accessListType"_s, snapshot.accessListType ? types.name(*snapshot.accessListType) : QString()},
        {u"ownCertificate"_s, snapshot.ownCertificate}, {u"httpsSeen"_s, snapshot.tls.has_value()},
        {u"takenAt"_s, timeText(snapshot.takenAt)}};
}

Snapshot snapshotFrom(const QJsonValue &json)
{
    Snapshot snapshot;
    snapshot.parameters = textsFrom(json["parameters"_L1]);
    snapshot.identity = identityFrom(snapshot.parameters);
    snapshot.complete = json["complete"_L1].toBool();
    snapshot.rootPassword = passwords.value(json["rootPassword"_L1].toString()).value_or(RootPassword::Unknown);
    if (const auto address = parseAddress(json["reachedAt"_L1].toString()))
        snapshot.reachedAt = *address;
    snapshot.overIpv6 = json["overIpv6"_L1].toBool();
    snapshot.peerAddress = QHostAddress(json["peerAddress"_L1].toString());
    snapshot.localAddress = QHostAddress(json["localAddress"_L1].toString());
    snapshot.otherLocalAddress = QHostAddress(json["otherLocalAddress"_L1].toString());
    snapshot.accessListType = types.value(json["accessListType"_L1].toString());
    snapshot.ownCertificate = json["ownCertificate"_L1].toBool();
    if (json["httpsSeen"_L1].toBool())
        snapshot.tls = TlsSight {.chain = {Certificate()}, .accepted = {}, .issuedAsWanted = {}};
    snapshot.takenAt = timeFrom(json["takenAt"_L1]);
    return snapshot;
}

} // namespace

QJsonObject toJson(const Job &job)
{
    QJsonObject answers;
    for (auto it = job.answers.sections.begin(); it != job.answers.sections.end(); ++it)
        answers.insert(it.key(), toJson(*it));
    return {{u"site"_s, model::toJson(job.site)}, {u"level"_s, nameOf(job.level)},
        {u"sections"_s, QJsonArray::fromStringList(job.onlySections)}, {u"answers"_s, answers}};
}

Result<Job> jobFrom(const QJsonObject &json)
{
    const auto site = parseSiteProfile(QJsonDocument(json.value("site"_L1).toObject()).toJson(), guide::sectionIds());
    if (!site)
        return fail(Error::Kind::BadReply, u"The site in the journal is not valid: %1"_s.arg(site.error().detail));
    const auto level = levelNamed(json.value("level"_L1).toString());
    if (!level)
        return fail(Error::Kind::BadReply, u"The journal does not say which level was wanted."_s);
    Job job;
    job.site = *site;
    job.level = *level;
    const QJsonArray sections = json.value("sections"_L1).toArray();
    for (const QJsonValue &id : sections)
        job.onlySections.append(id.toString());
    const QJsonObject answers = json.value("answers"_L1).toObject();
    for (auto it = answers.begin(); it != answers.end(); ++it)
        job.answers.sections.insert(it.key(), answerFrom(*it));
    return job;
}

QJsonObject toJson(const ProbeResult &result)
{
    return {{u"probe"_s, nameOf(result.kind)}, {u"verdict"_s, looks.name(result.verdict)},
        {u"expected"_s, model::toJson(result.expected)}, {u"seen"_s, model::toJson(result.seen)},
        {u"evidence"_s, QString::fromLatin1(result.evidence)}, {u"at"_s, timeText(result.at)}};
}

std::optional<ProbeResult> probeFrom(const QJsonObject &json)
{
    const auto kind = probeNamed(json.value("probe"_L1).toString());
    if (!kind)
        return std::nullopt;
    ProbeResult result;
    result.kind = *kind;
    result.verdict = looks.value(json.value("verdict"_L1).toString()).value_or(ProbeResult::Verdict::NotSeen);
    result.expected = textFrom(json.value("expected"_L1));
    result.seen = textFrom(json.value("seen"_L1));
    result.evidence = json.value("evidence"_L1).toString().toLatin1();
    result.at = timeFrom(json.value("at"_L1));
    return result;
}

QJsonObject toJson(const Audit &audit)
{
    QJsonArray rows;
    for (const Audit::Row &row : audit.rows)
        rows.append(toJson(row));
    QJsonArray probes;
    for (const ProbeResult &probe : audit.probes)
        probes.append(toJson(probe));
    const RecordedCamera &camera = audit.camera;
    return {{u"started"_s, timeText(audit.started)}, {u"ended"_s, timeText(audit.ended)},
        {u"camera"_s,
            QJsonObject {{u"address"_s, camera.address}, {u"model"_s, camera.model}, {u"mac"_s, camera.mac},
                {u"firmware"_s, camera.firmwareBefore}, {u"certificate"_s, camera.certificateSha256}}},
        {u"snapshot"_s, toJson(audit.snapshot)}, {u"rows"_s, rows}, {u"probes"_s, probes}};
}

Audit auditFrom(const QJsonObject &json)
{
    Audit audit;
    audit.started = timeFrom(json.value("started"_L1));
    audit.ended = timeFrom(json.value("ended"_L1));
    audit.snapshot = snapshotFrom(json.value("snapshot"_L1));
    const QJsonValue camera = json.value("camera"_L1);
    audit.camera.address = camera["address"_L1].toString();
    audit.camera.model = camera["model"_L1].toString();
    audit.camera.mac = camera["mac"_L1].toString();
    audit.camera.firmwareBefore = camera["firmware"_L1].toString();
    audit.camera.certificateSha256 = camera["certificate"_L1].toString();
    audit.snapshot.identity = {audit.camera.model, audit.camera.mac, audit.camera.firmwareBefore};
    const QJsonArray rows = json.value("rows"_L1).toArray();
    for (const QJsonValue &row : rows)
        audit.rows.append(rowFrom(row));
    const QJsonArray probes = json.value("probes"_L1).toArray();
    for (const QJsonValue &probe : probes) {
        if (const auto known = probeFrom(probe.toObject()))
            audit.probes.append(*known);
    }
    return audit;
}

} // namespace engine
