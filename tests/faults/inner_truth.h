// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record.h"
#include "simulator/practice_camera.h"

#include <QStringList>

#include <functional>

/// Rows of a record that say Pass or Fixed although the camera, seen from its inside, is not so: false green ticks.
/// Each with what is wrong. The reading shares nothing with the guide's sections.
QStringList falsePasses(const model::Record &record, const simulator::PracticeCamera &camera);

/// Why nobody could get in any more; empty when somebody can: a password that is kept, a door that is open, a list that
/// lets this computer in.
QString lockedOut(const simulator::PracticeCamera &camera, const QList<model::Secret> &keptForRoot);

/// Accounts of the camera whose password is none of those that are kept for them.
QStringList lostPasswords(
    const simulator::PracticeCamera &camera, const std::function<QList<model::Secret>(const QString &user)> &keptFor);
