// SPDX-License-Identifier: Apache-2.0
#include "engine/list_slots.h"

#include <algorithm>

namespace engine {

using namespace model;
using namespace Qt::Literals::StringLiterals;

static QStringList valuesOf(const Parameters &parameters, const QStringList &patterns)
{
    QStringList values;
    for (const QString &name : namesMatching(parameters, patterns)) {
        if (const QString value = parameters.value(name).trimmed(); !value.isEmpty())
            values.append(value);
    }
    return values;
}

QStringList listNames(const Parameters &parameters)
{
    return namesMatching(parameters,
        QStringList {u"ipfilter_ipv4list_i*"_s, u"ipfilter_ipv6list_i*"_s, u"ipfilter_allow_i*_start"_s,
            u"ipfilter_allow_i*_end"_s, u"ipfilter_ipv6_allow_i*"_s});
}

QStringList allowedEntries(const Parameters &parameters, EditAccessList::Form form)
{
    if (form == EditAccessList::Form::OneList)
        return valuesOf(parameters, {u"ipfilter_ipv4list_i*"_s, u"ipfilter_ipv6list_i*"_s});
    QStringList entries = valuesOf(parameters, {u"ipfilter_ipv6_allow_i*"_s});
    for (const QString &start : namesMatching(parameters, u"ipfilter_allow_i*_start")) {
        const QString first = parameters.value(start).trimmed();
        const QString last = parameters.value(start.chopped(5) + u"end"_s).trimmed();
        if (!first.isEmpty())
            entries.append(last.isEmpty() || last == first ? first : first + u'-' + last);
    }
    return entries;
}

bool holdsEntry(const QStringList &entries, const QString &entry)
{
    const auto wanted = parseAccessEntry(entry);
    return std::any_of(entries.begin(), entries.end(), [&](const QString &shown) {
        const auto parsed = parseAccessEntry(shown);
        return parsed && wanted ? *parsed == *wanted : shown == entry;
    });
}

} // namespace engine
