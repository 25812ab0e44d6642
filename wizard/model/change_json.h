// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/change.h"
#include "model/result.h"

#include <QJsonObject>
#include <QJsonValue>

namespace model {

/// A change as it stands in a journal: enough to recognise it on the camera, to take it back, and to record it. Secrets
/// are left out, and values of names that may open something stand as secretMask.
QJsonObject toJson(const Change &change);

/// The error is BadReply with one sentence. Keys that are not known are passed over: a journal may come from a Camlock
/// that writes more.
Result<Change> changeFrom(const QJsonObject &json);

/// A text as a string, or with its arguments as an object, so that it can still be translated.
QJsonValue toJson(const Text &text);
Text textFrom(const QJsonValue &json);

} // namespace model
