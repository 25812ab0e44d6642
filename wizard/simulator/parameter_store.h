// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/profile.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace simulator {

/** The camera's parameters with their levels and rules. Knows nothing of HTTP. */
class ParameterStore : public QObject
{
    Q_OBJECT

public:
    explicit ParameterStore(const QList<Parameter> &factory);

    bool contains(const QString &name) const { return m_index.contains(name); }

    const Parameter *find(const QString &name) const;

    /** The stored or computed value; empty for a name that does not exist. */
    QString value(const QString &name) const;

    bool isOn(const QString &name) const { return value(name) == QLatin1StringView("1"); }

    /** What a reader is shown: the manuals' `password[n]` reads as asterisks. */
    QString shownValue(const QString &name) const;

    /** The name itself, or every member of the group it is, in the camera's order; only what @p level may read. */
    QStringList readable(const QString &nameOrGroup, int level) const;
    QStringList readable(int level) const;

    /** True if the name exists and @p level may write it: for everybody else it does not exist (URL commands 1.5). */
    bool mayWrite(const QString &name, int level) const;

    /** Stores without asking levels or rules; adds nothing: a name that does not exist is ignored. */
    void assign(const QString &name, const QString &value);

    /** Values that are worked out when read (`system_time`). */
    void setComputed(const QString &name, const std::function<QString()> &value);

    void restoreFactory();

    /** All stored values, by name. */
    QMap<QString, QString> values() const;

    /** Assigns every value that is another now. */
    void bringBack(const QMap<QString, QString> &values);

Q_SIGNALS:
    /** A value was stored, be it the same as before: `system_reset=1` twice is two reboots. */
    void assigned(const QString &name, const QString &value);

private:
    QList<Parameter> m_factory;
    QList<Parameter> m_parameters;
    QHash<QString, qsizetype> m_index;
    QHash<QString, std::function<QString()>> m_computed;
};

} // namespace simulator
