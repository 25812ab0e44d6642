// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/answers.h"
#include "model/change.h"
#include "model/snapshot.h"
#include "model/text.h"

#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <optional>

/// Where a camera's services listen, and where a site wants them (API doc §2.18): the working half of `ports_changed`.
namespace guide {

/// One service whose port the site may choose.
struct PortWish
{
    QLatin1StringView choice; ///< key of the answer
    QLatin1StringView service; ///< in a sentence: `HTTP`
    int usual = 0;
    bool isWeb = false; ///< Camlock itself may come in there
    QString name; ///< the camera's own name; empty when it returned none
    std::optional<int> present; ///< absent when the camera gave no number
    std::optional<int> wanted; ///< absent = leave it

    bool differs() const { return !name.isEmpty() && wanted && present != wanted; }
};

struct PortPlan
{
    QList<PortWish> services; ///< all four, also those that are left alone
    model::Text trouble; ///< why nothing can be done with the answer; empty when something can
    QString needs; ///< the key of the site profile that is wrong

    bool wantsAny() const; ///< the site said a number, whether or not this camera has the service
    bool hasAny() const; ///< the camera returned the name of one that is wanted
    bool leavesTheUsual() const; ///< one that is wanted and there is not the service's usual port
};

/// Reads the answers, and holds them against all ports that the camera reports: no port below 1025 but a service's
/// usual one, none twice, none that browsers refuse to open.
PortPlan portPlan(const model::Snapshot &snapshot, const model::SectionAnswer &answer);

/// RTSP alone first, then all web ports in one request: each of them may wait for what another one gives up, and one
/// gap is enough. Where RTSP wants a port that the web gives up, all is one request. The camera is told first which
/// services to stop (`network_preprocess`, where it has it): a means that never reads back, so it has no line.
QList<model::Change> movePorts(const model::Snapshot &snapshot, const PortPlan &plan, QLatin1StringView section);

/// `HTTP 80, RTSP 554` of the services that the camera shows.
model::Text portsInWords(const PortPlan &plan);
/// The same of what is wanted.
model::Text wantedInWords(const PortPlan &plan);

} // namespace guide
