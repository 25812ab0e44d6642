// SPDX-License-Identifier: Apache-2.0
#include "guide/log_server.h"

#include "guide/section_helpers.h"

#include "model/typed.h"

#include <QHostAddress>

#include <algorithm>

namespace guide {

using namespace model;
using namespace Qt::Literals::StringLiterals;

static QString logName(const Parameters &parameters, QStringView ending)
{
    const QStringList names = namesMatching(parameters, ending);
    const auto found =
        std::find_if(names.begin(), names.end(), [](const QString &name) { return name.startsWith("syslog_"_L1); });
    return found == names.end() ? QString() : *found;
}

LogNames logNamesIn(const Parameters &parameters)
{
    return {logName(parameters, u"*enableremotelog"), logName(parameters, u"*serverip"),
        logName(parameters, u"*serverport")};
}

LogWish logWish(const SectionAnswer &answer)
{
    LogWish wish;
    wish.server = answer.values.value(u"server"_s).trimmed();
    const QString port = answer.values.value(u"port"_s).trimmed();
    if (wish.server.isEmpty()) {
        wish.trouble = QT_TRANSLATE_NOOP("guide", "Please say which server keeps the log.");
        wish.needs = u"logServer"_s;
    } else if (!isHost(wish.server)) {
        wish.trouble = {QT_TRANSLATE_NOOP("guide", "\"%1\" is not a host name or address."), {shown(wish.server)}};
        wish.needs = u"logServer"_s;
    }
    if (wish.trouble.isEmpty() && !port.isEmpty()) {
        constexpr int last = 65535;
        bool isNumber = false;
        wish.port = port.toInt(&isNumber);
        if (!isNumber || wish.port < 1 || wish.port > last) {
            wish.trouble = QT_TRANSLATE_NOOP("guide", "The log server's port is a number from 1 to 65535.");
            wish.needs = u"logPort"_s;
        }
    }
    return wish;
}

bool isSameHost(const QString &left, const QString &right)
{
    const QHostAddress one(left);
    const QHostAddress other(right);
    return one.isNull() || other.isNull() ? left.compare(right, Qt::CaseInsensitive) == 0 : one == other;
}

Text remoteLogInWords(const Snapshot &snapshot, const LogNames &names)
{
    const QString server = shown(snapshot.value(names.server).value_or(QString()));
    if (snapshot.value(names.enable).value_or(QString()).trimmed() == "0"_L1)
        return QT_TRANSLATE_NOOP("guide", "Off");
    if (server.isEmpty())
        return QT_TRANSLATE_NOOP("guide", "No server is set");
    return {QT_TRANSLATE_NOOP("guide", "To %1, port %2"),
        {server, shown(snapshot.value(names.port).value_or(QString::number(usualLogPort)))}};
}

} // namespace guide
