// SPDX-License-Identifier: Apache-2.0
#include "report/record_seal.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

namespace report {

using namespace Qt::Literals::StringLiterals;
using model::Error;

namespace {

constexpr auto schema = "camlock-signature/1"_L1;
constexpr qsizetype largestSeal = 1024 * 1024;

QString digest(const QJsonObject &part)
{
    // Qt writes the keys of an object in their order, so the same content is the same text.
    return QString::fromLatin1(recordHash(QJsonDocument(part).toJson(QJsonDocument::Compact)));
}

using Parts = QMap<QString, QString>;

/// Absent when these bytes are no JSON object.
std::optional<Parts> partsOf(const QByteArray &record)
{
    const QJsonDocument document = QJsonDocument::fromJson(record);
    if (!document.isObject())
        return std::nullopt;
    Parts parts;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() != "sections"_L1)
            parts.insert(it.key(), digest({{it.key(), *it}}));
    }
    const QJsonArray sections = object.value("sections"_L1).toArray();
    for (const QJsonValue &section : sections) {
        const QJsonObject row = section.toObject();
        parts.insert(u"sections/"_s + row.value("id"_L1).toString(), digest(row));
    }
    return parts;
}

QByteArray signedText(const QJsonObject &seal)
{
    QJsonObject rest = seal;
    rest.remove("signature"_L1);
    return QJsonDocument(rest).toJson(QJsonDocument::Compact);
}

QByteArray base64(const QJsonObject &object, QLatin1StringView key)
{
    return QByteArray::fromBase64(object.value(key).toString().toLatin1());
}

QStringList differences(const QJsonObject &then, const Parts &now)
{
    QStringList changed;
    for (auto it = then.begin(); it != then.end(); ++it) {
        if (now.value(it.key()) != it->toString())
            changed.append(it.key());
    }
    for (auto it = now.begin(); it != now.end(); ++it) {
        if (!then.contains(it.key()))
            changed.append(it.key());
    }
    return changed;
}

} // namespace

QByteArray recordHash(const QByteArray &record)
{
    return QCryptographicHash::hash(record, QCryptographicHash::Sha256).toHex();
}

model::Result<QByteArray> sealFor(const QByteArray &record, const Signer &signer)
{
    const auto parts = partsOf(record);
    if (!parts)
        return model::fail(Error::Kind::Internal, u"There is no record to sign."_s);
    QJsonObject digests;
    for (auto it = parts->begin(); it != parts->end(); ++it)
        digests.insert(it.key(), *it);
    QJsonObject seal {{u"schema"_s, QString(schema)}, {u"record"_s, QString::fromLatin1(recordHash(record))},
        {u"parts"_s, digests}, {u"publicKey"_s, QString::fromLatin1(signer.publicKey.toBase64())}};
    const QByteArray signature = signer.sign(signedText(seal));
    if (signature.isEmpty())
        return model::fail(Error::Kind::Internal, u"The record could not be signed."_s);
    seal.insert(u"signature"_s, QString::fromLatin1(signature.toBase64()));
    return QJsonDocument(seal).toJson();
}

model::Result<SealCheck> checkSeal(const QByteArray &record, const QByteArray &seal, const SignatureCheck &isSigned)
{
    const QJsonObject object = seal.size() > largestSeal ? QJsonObject() : QJsonDocument::fromJson(seal).object();
    if (object.value("schema"_L1).toString() != schema)
        return model::fail(Error::Kind::BadReply, u"The signature file is damaged, or is none of Camlock's."_s);
    SealCheck check {base64(object, "publicKey"_L1), {}};
    if (!isSigned(check.publicKey, signedText(object), base64(object, "signature"_L1)))
        return model::fail(Error::Kind::BadReply, u"The signature file was changed: its own signature does not fit."_s);
    if (object.value("record"_L1).toString().toLatin1() == recordHash(record))
        return check;
    const auto parts = partsOf(record);
    check.changed = parts ? differences(object.value("parts"_L1).toObject(), *parts) : QStringList {u"(no JSON)"_s};
    if (check.changed.isEmpty())
        check.changed = QStringList {u"(layout)"_s};
    return check;
}

QString sealPath(const QString &recordPath)
{
    return recordPath + u".sig"_s;
}

QString keyInWords(const QByteArray &publicKey)
{
    const QString digits =
        QString::fromLatin1(QCryptographicHash::hash(publicKey, QCryptographicHash::Sha256).toHex().left(32));
    QStringList groups;
    for (qsizetype i = 0; i < digits.size(); i += 4)
        groups.append(digits.mid(i, 4));
    return groups.join(u' ');
}

} // namespace report
