// SPDX-License-Identifier: Apache-2.0
#include "report/handover_json.h"

#include <QJsonArray>

namespace report {

using namespace Qt::Literals::StringLiterals;
using model::Handover;
using model::JsonReader;

namespace {

QJsonValue dateJson(const QDate &date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

void readDate(JsonReader &reader, QLatin1StringView key, QDate &target)
{
    QString text;
    reader.text(key, text);
    target = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !target.isValid())
        reader.complain(key, u"must be a date such as 2026-12-31"_s);
}

QJsonObject certificateJson(const Handover::Certificate &certificate)
{
    return {{u"subject"_s, certificate.subject}, {u"issuer"_s, certificate.issuer}, {u"sha256"_s, certificate.sha256},
        {u"from"_s, dateJson(certificate.from)}, {u"to"_s, dateJson(certificate.to)},
        {u"renewBy"_s, dateJson(certificate.renewBy)}};
}

void readCertificate(JsonReader &reader, Handover::Certificate &certificate)
{
    reader.text("subject"_L1, certificate.subject);
    reader.text("issuer"_L1, certificate.issuer);
    reader.text("sha256"_L1, certificate.sha256);
    readDate(reader, "from"_L1, certificate.from);
    readDate(reader, "to"_L1, certificate.to);
    readDate(reader, "renewBy"_L1, certificate.renewBy);
}

void readAccount(JsonReader &reader, model::SiteProfile::Account &account)
{
    reader.require("name"_L1);
    reader.text("name"_L1, account.name);
    reader.text("role"_L1, account.role);
}

void readOpenPoint(JsonReader &reader, Handover::OpenPoint &point)
{
    reader.require("what"_L1);
    reader.text("what"_L1, point.what);
    reader.text("who"_L1, point.who);
    readDate(reader, "by"_L1, point.by);
}

} // namespace

QJsonObject handoverJson(const Handover &handover)
{
    QJsonArray accounts;
    for (const auto &account : handover.accounts)
        accounts.append(QJsonObject {{u"name"_s, account.name}, {u"role"_s, account.role}});
    QJsonArray points;
    for (const Handover::OpenPoint &point : handover.openPoints)
        points.append(QJsonObject {{u"what"_s, point.what}, {u"who"_s, point.who}, {u"by"_s, dateJson(point.by)}});
    return {{u"sitePlanId"_s, handover.sitePlanId}, {u"location"_s, handover.location}, {u"serial"_s, handover.serial},
        {u"mask"_s, handover.mask}, {u"gateway"_s, handover.gateway}, {u"vlan"_s, handover.vlan},
        {u"switch"_s, handover.switchName}, {u"port"_s, handover.port}, {u"settingsBefore"_s, handover.settingsBefore},
        {u"settingsAfter"_s, handover.settingsAfter}, {u"accounts"_s, accounts},
        {u"certificate"_s, certificateJson(handover.certificate)}, {u"passwordHandedTo"_s, handover.passwordHandedTo},
        {u"passwordHandedAt"_s, dateJson(handover.passwordHandedAt)},
        {u"passwordHandedHow"_s, handover.passwordHandedHow}, {u"nextReview"_s, dateJson(handover.nextReview)},
        {u"openPoints"_s, points}};
}

void readHandover(JsonReader &reader, Handover &handover)
{
    reader.text("sitePlanId"_L1, handover.sitePlanId);
    reader.text("location"_L1, handover.location);
    reader.text("serial"_L1, handover.serial);
    reader.text("mask"_L1, handover.mask);
    reader.text("gateway"_L1, handover.gateway);
    reader.text("vlan"_L1, handover.vlan);
    reader.text("switch"_L1, handover.switchName);
    reader.text("port"_L1, handover.port);
    reader.text("settingsBefore"_L1, handover.settingsBefore);
    reader.text("settingsAfter"_L1, handover.settingsAfter);
    reader.objects(
        "accounts"_L1, [&handover](JsonReader &item) { readAccount(item, handover.accounts.emplaceBack()); });
    reader.object("certificate"_L1, [&handover](JsonReader &item) { readCertificate(item, handover.certificate); });
    reader.text("passwordHandedTo"_L1, handover.passwordHandedTo);
    readDate(reader, "passwordHandedAt"_L1, handover.passwordHandedAt);
    reader.text("passwordHandedHow"_L1, handover.passwordHandedHow);
    readDate(reader, "nextReview"_L1, handover.nextReview);
    reader.objects(
        "openPoints"_L1, [&handover](JsonReader &item) { readOpenPoint(item, handover.openPoints.emplaceBack()); });
}

} // namespace report
