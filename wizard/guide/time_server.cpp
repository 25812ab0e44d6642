// SPDX-License-Identifier: Apache-2.0
#include "guide/time_server.h"

#include "guide/host_names.h"
#include "guide/section_helpers.h"

namespace guide {

using namespace model;
using namespace Qt::Literals::StringLiterals;

static constexpr int secondsPerDay = 86400;

bool asksOftenEnough(const Snapshot &snapshot)
{
    const int seconds = snapshot.capability(timeServerIntervalName).value_or(0);
    return !snapshot.has(timeServerIntervalName) || (seconds > 0 && seconds <= secondsPerDay);
}

Text timeServerInWords(const Snapshot &snapshot)
{
    const QString server = snapshot.value(timeServerName).value_or(QString()).trimmed();
    const QString interval = shown(snapshot.value(timeServerIntervalName).value_or(u"?"_s));
    if (snapshot.value(timeServerIntervalName) == "0"_L1)
        return QT_TRANSLATE_NOOP("guide", "The camera asks no time server");
    if (server.isEmpty())
        return {QT_TRANSLATE_NOOP("guide", "The camera's built-in servers, every %1 s"), {interval}};
    if (isOfOwnNetwork(server))
        return {QT_TRANSLATE_NOOP("guide", "%1, every %2 s"), {shown(server), interval}};
    return {QT_TRANSLATE_NOOP("guide",
                "%1, every %2 s. This is a public server: a risk, since anybody may run it, and it needs a way to the "
                "internet"),
        {shown(server), interval}};
}

} // namespace guide
