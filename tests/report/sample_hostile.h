// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record.h"

#include <QByteArray>

struct NamedRecord
{
    QByteArray name;
    model::Record record;
};

/// One row of each status; every text of the record, also of cameras and people, is this one.
model::Record recordFullOf(const QString &text);

/// Records that try to break the form of what is made from them: empty, overlong, unprintable, half a character,
/// markup, impossible times, addresses and ids.
QList<NamedRecord> hostileRecords();

/// The samples of sample_records.h and sample_advanced.h, and the hostile ones.
QList<NamedRecord> allSamples();
