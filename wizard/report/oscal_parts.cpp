// SPDX-License-Identifier: Apache-2.0
#include "report/oscal_parts.h"

#include "report/exchange.h"
#include "report/record_json.h"

#include <QCryptographicHash>

namespace report {

using namespace Qt::Literals::StringLiterals;

OscalIds::OscalIds(const model::Record &record)
{
    const auto hash = QCryptographicHash::hash(toJson(record), QCryptographicHash::Sha256);
    document = uuidFor(u"document "_s + QString::fromLatin1(hash.toHex()));
    guide = uuidFor(u"guide"_s);
    component = uuidFor(u"component %1 %2"_s.arg(record.camera.model, record.camera.firmwareAfter));
    camera = uuidFor(u"camera "_s + cameraKey(record.camera));
    tool = uuidFor(u"tool "_s + record.toolVersion);
    platform = uuidFor(u"platform"_s);
    const auto &[companyName, person, phone] = record.site.installer;
    if (!oneLine(companyName).isEmpty())
        company = uuidFor(u"organization "_s + oneLine(companyName));
    // An assessment without an assessor is none: nobody named is a person of no name.
    if (company.isEmpty() || !oneLine(person).isEmpty())
        installer = uuidFor(u"person %1 of %2"_s.arg(oneLine(person), oneLine(companyName)));
    if (const QString name = oneLine(record.site.customer.name); !name.isEmpty())
        customer = uuidFor(u"organization "_s + name);
    signer = installer.isEmpty() ? company : installer;
}

QString OscalIds::ofObservation(qsizetype row, qsizetype proof) const
{
    return uuidFor(document, u"observation %1 %2"_s.arg(row).arg(proof));
}

QString OscalIds::ofDiscovery(qsizetype proof) const
{
    return uuidFor(document, u"discovery %1"_s.arg(proof));
}

QString OscalIds::ofRisk(qsizetype row) const
{
    return uuidFor(document, u"risk %1"_s.arg(row));
}

/// OSCAL's texts are CommonMark with sub- and superscript and insertions: these characters begin all of that.
static QString escaped(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (u"\\`*<[]~^{}&"_s.contains(c))
            out += u'\\';
        out += c;
    }
    return out;
}

QString markup(const QString &text)
{
    return escaped(paragraph(text));
}

QString markupLine(const QString &text, const QString &otherwise)
{
    return escaped(oneLine(text, otherwise));
}

QString token(const QString &text)
{
    const QString line = oneLine(text);
    QString name;
    for (const QChar c : line) {
        name += c.isLetterOrNumber() || u"._-"_s.contains(c) ? c : u'_';
    }
    return name.isEmpty() || (!name[0].isLetter() && name[0] != u'_') ? u'_' + name : name;
}

QString objectiveId(const model::RecordedSection &row)
{
    return token(row.id) + u"_obj"_s;
}

void addProperty(QJsonArray &properties, const QString &name, const QString &value)
{
    if (const QString line = oneLine(value); !line.isEmpty())
        properties.append(QJsonObject {{u"name"_s, name}, {u"value"_s, line}});
}

void addOwnProperty(QJsonArray &properties, const QString &name, const QString &value)
{
    if (const QString line = oneLine(value); !line.isEmpty())
        properties.append(QJsonObject {{u"name"_s, name}, {u"ns"_s, u"urn:camlock:oscal"_s}, {u"value"_s, line}});
}

void insertIfAny(QJsonObject &object, const QString &key, const QJsonArray &list)
{
    if (!list.isEmpty())
        object.insert(key, list);
}

void insertIfAny(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

QString timeOr(const QDateTime &time, const QDateTime &otherwise)
{
    for (const QDateTime &candidate : {time, otherwise}) {
        if (const QString text = utc(candidate); !text.isEmpty())
            return text;
    }
    return u"1970-01-01T00:00:00Z"_s;
}

bool hasRisk(const model::RecordedSection &row)
{
    return row.status == model::Status::Fail || row.status == model::Status::Contradiction
        || row.status == model::Status::Exception;
}

} // namespace report
