// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

/// Holds documents against a JSON schema with Ajv, a validator of other people (tests/schemas/README.md).
namespace schema {

inline constexpr QLatin1StringView sarif("sarif"); ///< the published schema of SARIF 2.1.0

/// Ours for OSCAL: what Camlock uses of the published model.
QString oscal();

/// False where there is no Node.js.
bool canCheck();

struct Verdict
{
    QString trouble; ///< why nothing could be checked; empty when all were
    QMap<QByteArray, QString> complaints; ///< by name of a document; valid ones are not in it
};

/// `schema` is sarif, or the path of a schema.
Verdict check(const QString &schema, const QMap<QByteArray, QByteArray> &documents);

} // namespace schema
