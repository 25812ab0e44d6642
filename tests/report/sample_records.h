// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record.h"

/// A first job on an ordinary camera at level Basic: thirteen rows, one of them weak, two others open.
model::Record typicalRecord();

/// A hand-over with each field filled in, and no value in it twice.
model::Handover sampleHandover();

/// Everything a record can hold: all ten statuses, all levels, and texts that try to break out of each format.
model::Record richRecord();

/// Markup, quotes, a separator, an own line end and a formula in one value.
QString hostileText();
