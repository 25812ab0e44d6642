// SPDX-License-Identifier: Apache-2.0
#include "simulator/parameter_store.h"

using namespace Qt::Literals::StringLiterals;

namespace simulator {

ParameterStore::ParameterStore(const QList<Parameter> &factory)
    : m_factory(factory)
    , m_parameters(factory)
{
    for (qsizetype i = 0; i < m_parameters.size(); ++i)
        m_index.insert(m_parameters[i].name, i);
}

const Parameter *ParameterStore::find(const QString &name) const
{
    const auto found = m_index.constFind(name);
    return found == m_index.constEnd() ? nullptr : &m_parameters[*found];
}

QString ParameterStore::value(const QString &name) const
{
    if (const auto computed = m_computed.constFind(name); computed != m_computed.constEnd())
        return (*computed)();
    const auto *parameter = find(name);
    return parameter ? parameter->value : QString();
}

QString ParameterStore::shownValue(const QString &name) const
{
    const auto *parameter = find(name);
    if (parameter && parameter->rule.isPassword() && !parameter->value.isEmpty())
        return u"********"_s;
    return value(name);
}

QStringList ParameterStore::readable(const QString &nameOrGroup, int level) const
{
    if (const auto *parameter = find(nameOrGroup))
        return parameter->getLevel <= level ? QStringList {nameOrGroup} : QStringList();
    const QString prefix = nameOrGroup + u'_';
    QStringList names;
    for (const auto &parameter : m_parameters) {
        if (parameter.getLevel <= level && parameter.name.startsWith(prefix))
            names.append(parameter.name);
    }
    return names;
}

QStringList ParameterStore::readable(int level) const
{
    QStringList names;
    for (const auto &parameter : m_parameters) {
        if (parameter.getLevel <= level)
            names.append(parameter.name);
    }
    return names;
}

bool ParameterStore::mayWrite(const QString &name, int level) const
{
    const auto *parameter = find(name);
    return parameter && parameter->setLevel <= level && parameter->setLevel < Internal;
}

void ParameterStore::assign(const QString &name, const QString &value)
{
    const auto found = m_index.constFind(name);
    if (found == m_index.constEnd())
        return;
    m_parameters[*found].value = value;
    Q_EMIT assigned(name, value);
}

void ParameterStore::setComputed(const QString &name, const std::function<QString()> &value)
{
    if (contains(name))
        m_computed.insert(name, value);
}

QMap<QString, QString> ParameterStore::values() const
{
    QMap<QString, QString> all;
    for (const auto &parameter : m_parameters)
        all.insert(parameter.name, parameter.value);
    return all;
}

void ParameterStore::bringBack(const QMap<QString, QString> &values)
{
    for (auto old = values.begin(); old != values.end(); ++old) {
        const auto *parameter = find(old.key());
        if (parameter && parameter->value != *old)
            assign(old.key(), *old);
    }
}

void ParameterStore::restoreFactory()
{
    m_parameters = m_factory;
}

} // namespace simulator
