// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/answers.h"
#include "model/finding.h"
#include "model/snapshot.h"

#include <QString>

namespace guide {

/// What the site's network plan says of a camera, as somebody typed it: all of it may be blank, none of it is trusted.
struct IpPlan
{
    QString owner;
    QString purpose;
    QString vlan;
    QString subnet;
    QString gateway;
    QString reservedAddress;
    QString switchName;
    QString port;

    bool isEmpty() const { return *this == IpPlan(); }

    bool operator==(const IpPlan &) const = default;
};

/// The answers of `ip_plan_recorded`, without blanks around them.
IpPlan ipPlanIn(const model::Answers &answers);

/// All of the plan that the camera, this computer's network and earlier records can confirm or contradict. What they
/// tell nothing of is not in it. An address that two devices have is told without a plan, too.
QList<model::Check> checksOf(const IpPlan &plan, const model::Snapshot &camera);

/// The plan in one sentence, for the note of the row; empty without a plan.
model::Text inWords(const IpPlan &plan);

} // namespace guide
