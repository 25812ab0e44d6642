// SPDX-License-Identifier: Apache-2.0
#include "simulator/profile.h"

#include "simulator/profile_reader.h"

#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// Resources in a static library must be asked for by name, and outside any namespace.
static void initSimulatorResources()
{
    Q_INIT_RESOURCE(simulator);
}

namespace simulator {

bool PasswordRules::accept(const QString &password) const
{
    const auto any = [&](auto test) { return std::any_of(password.begin(), password.end(), test); };
    const auto isSymbol = [](QChar c) { return u"!$%-.@^_~"_s.contains(c); };
    return password.size() >= minimum && (!lower || any([](QChar c) { return c.isLower(); }))
        && (!upper || any([](QChar c) { return c.isUpper(); })) && (!digit || any([](QChar c) { return c.isDigit(); }))
        && (!symbol || any(isSymbol));
}

QString Profile::factoryValue(const QString &parameter) const
{
    const auto found =
        std::find_if(parameters.begin(), parameters.end(), [&](const Parameter &p) { return p.name == parameter; });
    return found == parameters.end() ? QString() : found->value;
}

QStringList profileNames()
{
    // The newest comes first: its firmware has no published vulnerability, so a run on it can end all green.
    return {u"fd9387-htv"_s, u"ib9365-ht"_s, u"ib8369a"_s, u"ip7160"_s, u"ip7133"_s};
}

QList<ProfileSummary> profileSummaries()
{
    QList<ProfileSummary> summaries;
    const auto names = profileNames();
    for (const auto &name : names) {
        if (const auto profile = loadProfile(name)) {
            summaries.append({name, profile->title, profile->factoryValue(u"system_info_modelname"_s),
                profile->factoryValue(u"system_info_firmwareversion"_s)});
        }
    }
    return summaries;
}

tl::expected<Profile, QString> loadProfile(const QString &nameOrPath)
{
    constexpr qint64 largestProfile = 4 * 1024 * 1024;
    initSimulatorResources();
    const auto name = nameOrPath.isEmpty() ? profileNames().constFirst() : nameOrPath;
    const auto isBuiltIn = profileNames().contains(name);
    QFile file(isBuiltIn ? u":/simulator/practice_cameras/%1.json"_s.arg(name) : name);
    if (!file.open(QIODevice::ReadOnly)) {
        return tl::make_unexpected(
            u"There is no practice camera called \"%1\" and no such file. The built-in ones are: %2."_s.arg(
                name, profileNames().join(u", "_s)));
    }
    if (file.size() > largestProfile)
        return tl::make_unexpected(u"The profile %1 is too large."_s.arg(name));
    return parseProfile(file.readAll()).map_error([&](const QString &reason) {
        return u"The profile %1 cannot be used: %2."_s.arg(name, reason);
    });
}

tl::expected<Profile, QString> parseProfile(const QByteArray &json)
{
    return ProfileReader(json).read();
}

} // namespace simulator
