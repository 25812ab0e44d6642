// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

/// What the next camera of a site may be called, and where it may be.
namespace guide {

/// "Gate-01" → "Gate-02": the last number in it, plus one, as wide as it was. A name without one stays blank, for two
/// cameras must not have the same.
QString nextName(const QString &name);

/// The next address of the same subnet that is neither its own, nor its broadcast address, nor taken; blank when there
/// is none.
QString nextFreeAddress(const QString &address, const QString &mask, const QStringList &taken);

} // namespace guide
