// SPDX-License-Identifier: Apache-2.0
#include "model/snapshot.h"

#include <algorithm>

namespace model {

using namespace Qt::Literals::StringLiterals;

static bool fits(QStringView name, QStringView pattern)
{
    if (pattern.startsWith(u'*'))
        return name.endsWith(pattern.mid(1));
    while (!pattern.isEmpty()) {
        if (pattern.front() != u'*') {
            if (name.isEmpty() || name.front() != pattern.front())
                return false;
            name = name.mid(1);
        } else {
            const auto end = std::find_if(name.begin(), name.end(), [](QChar c) { return c < u'0' || c > u'9'; });
            if (end == name.begin())
                return false;
            name = name.mid(end - name.begin());
        }
        pattern = pattern.mid(1);
    }
    return name.isEmpty();
}

QStringList namesMatching(const Parameters &parameters, QStringView pattern)
{
    QStringList names;
    // They are in order: those that begin as the pattern does stand together.
    const qsizetype star = pattern.indexOf(u'*');
    const QString prefix = (star < 0 ? pattern : pattern.left(star)).toString();
    for (auto it = parameters.lowerBound(prefix); it != parameters.end() && it.key().startsWith(prefix); ++it) {
        if (fits(it.key(), pattern))
            names.append(it.key());
    }
    return names;
}

QStringList namesMatching(const Parameters &parameters, const QStringList &patterns)
{
    QStringList names;
    for (const QString &pattern : patterns)
        names += namesMatching(parameters, pattern);
    names.sort();
    names.removeDuplicates();
    return names;
}

QString normalizedMac(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        const QChar upper = c.toUpper();
        if ((upper >= u'0' && upper <= u'9') || (upper >= u'A' && upper <= u'F'))
            digits += upper;
        else if (c != u':' && c != u'-' && c != u'.' && c != u' ')
            return {};
    }
    if (digits.size() != 12)
        return {};
    for (qsizetype i = 10; i > 0; i -= 2)
        digits.insert(i, u':');
    return digits;
}

static QString firstFilled(const Parameters &parameters, std::initializer_list<QLatin1StringView> names)
{
    for (const auto name : names) {
        const QString value = parameters.value(QString(name)).trimmed();
        if (!value.isEmpty())
            return value;
    }
    return {};
}

Identity identityFrom(const Parameters &parameters)
{
    Identity identity;
    identity.model = firstFilled(
        parameters, {"system_info_extendedmodelname"_L1, "system_info_modelname"_L1, "system_modelname"_L1});
    identity.mac = normalizedMac(
        firstFilled(parameters, {"system_info_serialnumber"_L1, "system_serialnumber"_L1, "network_macaddress"_L1}));
    identity.firmware = firstFilled(parameters, {"system_info_firmwareversion"_L1, "system_firmwareversion"_L1});
    return identity;
}

std::optional<QString> Snapshot::value(const QString &name) const
{
    const auto found = parameters.constFind(name);
    return found == parameters.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<int> Snapshot::capability(const QString &name) const
{
    bool isNumber = false;
    const int number = parameters.value(name).trimmed().toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace model
