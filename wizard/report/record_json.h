// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record.h"
#include "model/result.h"

#include <QByteArray>

namespace report {

/// The record as contract.md promises it (`camlock-record/1`): UTF-8, every key always present, `null` where there is
/// no value, texts in English, times in ISO 8601 with their offset. Values of names that may open something are masked
/// here once more, whoever filled the record.
QByteArray toJson(const model::Record &record);

/// The largest record that is read. A record of one camera has some 50 kB.
inline constexpr qsizetype largestRecord = 16 * 1024 * 1024;

/// Reads a record strictly. The error is BadReply with one sentence: a syntax error names its line, an unknown key its
/// name, a wrong value its key. `null` counts as absent. The score is not read but computed from the rows.
/// Texts come back in English, without the arguments they were made of.
model::Result<model::Record> recordFromJson(const QByteArray &json);

} // namespace report
