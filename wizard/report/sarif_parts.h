// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

/// Parts of toSarif(), one file each.
namespace report {

/// The id of the rule that what was seen beyond the guide belongs to.
inline constexpr QLatin1StringView beyondGuideRule("beyond_guide");

/// The rules of a run in the order in which they are first needed, and where each stands.
struct SarifRules
{
    explicit SarifRules(const model::Record &record);

    QJsonArray rules;
    QMap<QString, int> indexes; ///< by id

private:
    void add(const QString &id, const QJsonObject &rule);
};

QString ruleId(const model::RecordedSection &row); ///< never empty

/// A plain text message: no braces that stand for an argument, nothing that becomes a link.
QJsonObject sarifMessage(const QString &text);

QJsonArray sarifResults(const model::Record &record, const SarifRules &rules);

} // namespace report
