// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>

namespace model {

/// The object that a file holds. The error is BadReply: one sentence that starts with `what` ("site file") and names
/// the line of a syntax error.
Result<QJsonObject> parseJsonObject(const QByteArray &json, const QString &what);

/// Walks one JSON object strictly: takes the keys it is asked for, leaves targets of absent keys alone, and keeps the
/// first complaint (one sentence with the path of the key) for the caller.
class JsonReader
{
public:
    JsonReader(QJsonObject object, QString path, std::optional<QString> &complaint);

    void require(QLatin1StringView key); ///< complains unless the key is there; call it before the key is taken
    void text(QLatin1StringView key, QString &target);
    void oneOf(QLatin1StringView key, QString &target, const QStringList &allowed);
    void number(QLatin1StringView key, std::optional<int> &target, int least, int most);
    void flag(QLatin1StringView key, std::optional<bool> &target);
    void texts(QLatin1StringView key, QStringList &target);

    /// Calls read(JsonReader &) with what the key holds; what read() does not take is unknown.
    template <class Function>
    void object(QLatin1StringView key, Function read)
    {
        if (const auto value = take(key))
            readObject(*value, pathOf(key), read);
    }

    /// Calls read(JsonReader &) for each object of a list.
    template <class Function>
    void objects(QLatin1StringView key, Function read)
    {
        const auto value = take(key);
        if (!value)
            return;
        if (!value->isArray())
            complain(key, QStringLiteral("must be a list"));
        int index = 0;
        const QJsonArray items = value->toArray();
        for (const QJsonValue &item : items)
            readObject(item, QStringLiteral("%1[%2]").arg(pathOf(key)).arg(index++), read);
    }

    void finish(); ///< every key that was not taken is unknown

    QStringList keys() const { return m_object.keys(); }

    std::optional<QJsonValue> take(QAnyStringView key);
    void complain(QAnyStringView key, const QString &what);
    QString pathOf(QAnyStringView key) const;

private:
    template <class Function>
    void readObject(const QJsonValue &value, const QString &path, Function read)
    {
        if (!value.isObject()) {
            say(QStringLiteral("\"%1\" must be an object").arg(path));
            return;
        }
        JsonReader inner(value.toObject(), path, m_complaint);
        read(inner);
        inner.finish();
    }

    void say(const QString &sentence);

    QJsonObject m_object;
    QString m_path;
    std::optional<QString> &m_complaint;
};

} // namespace model
