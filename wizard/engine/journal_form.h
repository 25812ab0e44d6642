// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/job.h"
#include "model/result.h"

#include <QJsonObject>

/// How a job and what its audit found stand in a journal. No secret is in it: passwords are in the vault.
namespace engine {

QJsonObject toJson(const Job &job);
/// The error is BadReply with one sentence.
model::Result<Job> jobFrom(const QJsonObject &json);

/// What a later record needs of the audit: the rows, the probes, and the parameters with secret values masked.
QJsonObject toJson(const Audit &audit);
Audit auditFrom(const QJsonObject &json);

QJsonObject toJson(const model::ProbeResult &result);
/// Absent for a kind that this Camlock does not know.
std::optional<model::ProbeResult> probeFrom(const QJsonObject &json);

} // namespace engine
