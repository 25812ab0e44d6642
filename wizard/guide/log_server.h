// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/answers.h"
#include "model/snapshot.h"
#include "model/text.h"

#include <QString>

namespace guide {

inline constexpr int usualLogPort = 514; ///< syslog over UDP (RFC 5426)

/// The camera's own names for its remote log; empty where it returned none (API doc §2.17).
struct LogNames
{
    QString enable;
    QString server;
    QString port;
};

LogNames logNamesIn(const model::Parameters &parameters);

/// Where the site wants the log to go.
struct LogWish
{
    QString server;
    int port = usualLogPort;
    model::Text trouble; ///< why nothing can be done with the answer; empty when something can
    QString needs; ///< the key of the site profile that is missing or wrong
};

LogWish logWish(const model::SectionAnswer &answer);

/// The same address, however it is written, or the same name.
bool isSameHost(const QString &left, const QString &right);

/// `Off`, `To 192.0.2.5, port 514`
model::Text remoteLogInWords(const model::Snapshot &snapshot, const LogNames &names);

} // namespace guide
