// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/handover.h"
#include "model/json_reader.h"

#include <QJsonObject>

/// The key `handover` of a record.
namespace report {

/// Every key is there; a date that is not known is `null`.
QJsonObject handoverJson(const model::Handover &handover);

/// Strict: complains of unknown keys, wrong types, and dates that are none.
void readHandover(model::JsonReader &reader, model::Handover &handover);

} // namespace report
