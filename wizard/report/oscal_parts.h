// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record.h"

#include <QJsonArray>
#include <QJsonObject>

/// Parts of toOscal(), one file each.
namespace report {

/// The UUIDs of what one document refers to.
struct OscalIds
{
    explicit OscalIds(const model::Record &record);

    QString document; ///< from everything in the record
    QString guide; ///< the resource that stands for the assessment plan
    QString component; ///< the camera as a product
    QString camera; ///< the camera as a thing that hangs there
    QString tool;
    QString platform; ///< the laptop
    QString company; ///< of the installer; empty if it is not named
    QString installer; ///< the person; empty if only the company is named
    QString customer; ///< empty if it is not named
    QString signer; ///< whose word an attested row is: the person, else the company

    QString ofObservation(qsizetype row, qsizetype proof) const;
    QString ofDiscovery(qsizetype proof) const;
    QString ofRisk(qsizetype row) const;
};

QString markup(const QString &text); ///< a paragraph whose Markdown is text
QString markupLine(const QString &text, const QString &otherwise);
QString token(const QString &text); ///< XML's NCName: other characters become `_`
QString objectiveId(const model::RecordedSection &row);

/// A property of OSCAL's own vocabulary; left out if the value is empty.
void addProperty(QJsonArray &properties, const QString &name, const QString &value);
/// One of Camlock's.
void addOwnProperty(QJsonArray &properties, const QString &name, const QString &value);

/// OSCAL has no empty lists and no empty texts.
void insertIfAny(QJsonObject &object, const QString &key, const QJsonArray &list);
void insertIfAny(QJsonObject &object, const QString &key, const QString &text);

QString timeOr(const QDateTime &time, const QDateTime &otherwise); ///< never empty: 1970 if there is neither

bool hasRisk(const model::RecordedSection &row);

QJsonObject oscalMetadata(const model::Record &record, const OscalIds &ids);
QJsonObject oscalSubjects(const model::Record &record, const OscalIds &ids);
QJsonArray oscalObservations(const model::Record &record, const OscalIds &ids);
QJsonArray oscalRisks(const model::Record &record, const OscalIds &ids);
QJsonArray oscalFindings(const model::Record &record, const OscalIds &ids);

} // namespace report
