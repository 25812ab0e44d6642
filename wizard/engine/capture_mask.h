// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/made_up_addresses.h"
#include "model/snapshot.h"

#include <QString>

namespace engine {

/// Takes out of a camera's values what could identify or open something. The rule is to replace: a value stays only
/// where its name or its shape says that it is a number, a switch, a word of a setting, a capability, or a version.
/// Made for all of one camera, so that equal addresses stay equal and the ends of a range in order.
class CaptureMask
{
public:
    explicit CaptureMask(const model::Snapshot &snapshot);

    /// The value to keep in place of this one; blank stays blank.
    QString masked(const QString &name, const QString &value) const;

    /// A model's or firmware's name as it was, where it looks like one.
    static QString modelText(const QString &text);

private:
    QString byName(const QString &name, const QString &value) const;
    QString byShape(const QString &name, const QString &value) const;
    QString replaced(const QString &name, const QString &value) const;

    MadeUpAddresses m_addresses;
    QString m_model;
    QString m_mac; ///< made up, `0002D1` and six digits that go with the model
};

} // namespace engine
