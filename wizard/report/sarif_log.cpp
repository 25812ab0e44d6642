// SPDX-License-Identifier: Apache-2.0
#include "report/sarif_log.h"

#include "report/exchange.h"
#include "report/record_json.h"
#include "report/sarif_parts.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QVersionNumber>

namespace report {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject tool(const model::Record &record, const SarifRules &rules)
{
    QJsonObject driver {{u"name"_s, u"Camlock"_s}, {u"rules"_s, rules.rules}};
    const QString version = oneLine(record.toolVersion);
    if (!version.isEmpty())
        driver.insert(u"version"_s, version);
    // SARIF wants a semantic version to be one: three numbers.
    qsizetype suffix = 0;
    if (QVersionNumber::fromString(version, &suffix).segmentCount() == 3 && suffix == version.size())
        driver.insert(u"semanticVersion"_s, version);
    return {{u"driver"_s, driver}};
}

QJsonObject invocation(const model::Record &record, const SarifRules &rules)
{
    QJsonArray notifications;
    for (const model::RecordedSection &row : record.sections) {
        if (row.status != model::Status::Error)
            continue;
        const QString what = oneLine(row.note.english(), u"The check itself failed."_s);
        const QJsonObject rule {{u"id"_s, ruleId(row)}, {u"index"_s, rules.indexes.value(ruleId(row))}};
        notifications.append(
            QJsonObject {{u"level"_s, u"error"_s}, {u"message"_s, sarifMessage(what)}, {u"associatedRule"_s, rule}});
    }
    QJsonObject json {{u"executionSuccessful"_s, notifications.isEmpty()}};
    if (const QString started = utc(record.started); !started.isEmpty())
        json.insert(u"startTimeUtc"_s, started);
    if (const QString ended = utc(record.ended); !ended.isEmpty())
        json.insert(u"endTimeUtc"_s, ended);
    if (!notifications.isEmpty())
        json.insert(u"toolExecutionNotifications"_s, notifications);
    return json;
}

QJsonObject artifact(const model::RecordedCamera &camera)
{
    QJsonObject properties;
    const std::pair<QString, QString> values[] {{u"model"_s, camera.model}, {u"mac"_s, camera.mac},
        {u"address"_s, addressText(camera)}, {u"firmwareBefore"_s, camera.firmwareBefore},
        {u"firmwareAfter"_s, camera.firmwareAfter}, {u"certificateSha256"_s, camera.certificateSha256}};
    for (const auto &[name, value] : values) {
        if (const QString line = oneLine(value); !line.isEmpty())
            properties.insert(name, line);
    }
    const QString description = oneLine(u"Network camera VIVOTEK "_s + camera.model);
    return {{u"location"_s, QJsonObject {{u"uri"_s, cameraUri(camera)}}}, {u"description"_s, sarifMessage(description)},
        {u"properties"_s, properties}};
}

/// Jobs at one camera are one series; each is told from the others by its end.
QJsonObject automationDetails(const model::Record &record)
{
    const auto hash = QCryptographicHash::hash(toJson(record), QCryptographicHash::Sha256);
    const QString series = uuidFor(u"camera "_s + cameraKey(record.camera));
    return {{u"id"_s, u"camlock/%1/%2"_s.arg(series, utc(record.ended))}, {u"correlationGuid"_s, series},
        {u"guid"_s, uuidFor(u"run "_s + QString::fromLatin1(hash.toHex()))}};
}

QJsonObject run(const model::Record &record)
{
    const SarifRules rules(record);
    QJsonObject properties {{u"level"_s, model::nameOf(record.level)}};
    if (const QString site = oneLine(record.site.name); !site.isEmpty())
        properties.insert(u"site"_s, site);
    return {{u"tool"_s, tool(record, rules)}, {u"automationDetails"_s, automationDetails(record)},
        {u"invocations"_s, QJsonArray {invocation(record, rules)}},
        {u"artifacts"_s, QJsonArray {artifact(record.camera)}}, {u"results"_s, sarifResults(record, rules)},
        {u"columnKind"_s, u"utf16CodeUnits"_s}, {u"properties"_s, properties}};
}

} // namespace

QByteArray toSarif(const model::Record &record)
{
    const QJsonObject log {
        {u"$schema"_s, u"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"_s},
        {u"version"_s, u"2.1.0"_s}, {u"runs"_s, QJsonArray {run(record)}}};
    return QJsonDocument(log).toJson();
}

} // namespace report
