// SPDX-License-Identifier: Apache-2.0
#include "guide/stream_limit.h"

#include <algorithm>

namespace guide {

using namespace model;
using namespace Qt::Literals::StringLiterals;

QString streamLimitName(const Snapshot &snapshot)
{
    const QStringList names = namesMatching(snapshot.parameters, u"*maxconnection");
    const auto found =
        std::find_if(names.begin(), names.end(), [](const QString &name) { return name.startsWith("ipfilter_"_L1); });
    return found == names.end() ? QString() : *found;
}

int mostStreams(const Snapshot &snapshot)
{
    constexpr int usual = 10; // of all generations
    constexpr int plausible = 1000;
    const int most = snapshot.capability(streamCapability).value_or(0);
    return most >= 1 && most <= plausible ? most : usual;
}

int sensibleStreamLimit(const Snapshot &snapshot)
{
    constexpr int sensible = 5;
    return std::min(sensible, mostStreams(snapshot));
}

std::optional<int> wantedStreamLimit(const Snapshot &snapshot, const QString &said)
{
    if (said.trimmed().isEmpty())
        return sensibleStreamLimit(snapshot);
    bool isNumber = false;
    const int limit = said.trimmed().toInt(&isNumber);
    return isNumber && limit >= 1 && limit <= mostStreams(snapshot) ? std::optional(limit) : std::nullopt;
}

} // namespace guide
