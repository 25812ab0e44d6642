// SPDX-License-Identifier: Apache-2.0
#include "model/json_reader.h"

#include <QJsonDocument>

namespace model {

using namespace Qt::Literals::StringLiterals;

Result<QJsonObject> parseJsonObject(const QByteArray &json, const QString &what)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const qsizetype line = json.left(error.offset).count('\n') + 1;
        return fail(Error::Kind::BadReply,
            u"The %1 is not complete or not valid JSON: line %2, %3."_s.arg(what).arg(line).arg(error.errorString()));
    }
    if (!document.isObject())
        return fail(Error::Kind::BadReply, u"The %1 must be one JSON object: line 1."_s.arg(what));
    return document.object();
}

JsonReader::JsonReader(QJsonObject object, QString path, std::optional<QString> &complaint)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_complaint(complaint)
{
}

void JsonReader::require(QLatin1StringView key)
{
    if (!m_object.contains(key))
        complain(key, u"is missing"_s);
}

void JsonReader::text(QLatin1StringView key, QString &target)
{
    if (const auto value = take(key)) {
        if (value->isString())
            target = value->toString();
        else
            complain(key, u"must be a text"_s);
    }
}

void JsonReader::oneOf(QLatin1StringView key, QString &target, const QStringList &allowed)
{
    text(key, target);
    if (!target.isEmpty() && !allowed.contains(target))
        complain(key, u"must be one of %1"_s.arg(allowed.join(u", "_s)));
}

void JsonReader::number(QLatin1StringView key, std::optional<int> &target, int least, int most)
{
    const auto value = take(key);
    if (!value)
        return;
    const qint64 number = value->toInteger(qint64(least) - 1);
    if (number < least || number > most)
        complain(key, u"must be a whole number from %1 to %2"_s.arg(least).arg(most));
    else
        target = static_cast<int>(number);
}

void JsonReader::flag(QLatin1StringView key, std::optional<bool> &target)
{
    if (const auto value = take(key)) {
        if (value->isBool())
            target = value->toBool();
        else
            complain(key, u"must be true or false"_s);
    }
}

void JsonReader::texts(QLatin1StringView key, QStringList &target)
{
    const auto value = take(key);
    if (!value)
        return;
    if (!value->isArray())
        complain(key, u"must be a list"_s);
    int index = 0;
    const QJsonArray items = value->toArray();
    for (const QJsonValue &item : items) {
        if (!item.isString())
            say(u"\"%1[%2]\" must be a text"_s.arg(pathOf(key)).arg(index));
        target.append(item.toString());
        ++index;
    }
}

void JsonReader::finish()
{
    if (!m_object.isEmpty())
        say(u"\"%1\" is not a known key"_s.arg(pathOf(m_object.begin().key())));
}

std::optional<QJsonValue> JsonReader::take(QAnyStringView key)
{
    const auto found = m_object.find(key.toString());
    if (found == m_object.end())
        return std::nullopt;
    const QJsonValue value = *found;
    m_object.erase(found);
    return value;
}

void JsonReader::complain(QAnyStringView key, const QString &what)
{
    say(u"\"%1\" %2"_s.arg(pathOf(key), what));
}

QString JsonReader::pathOf(QAnyStringView key) const
{
    return m_path.isEmpty() ? key.toString() : m_path + u'.' + key.toString();
}

void JsonReader::say(const QString &sentence)
{
    if (!m_complaint)
        m_complaint = sentence + u'.';
}

} // namespace model
