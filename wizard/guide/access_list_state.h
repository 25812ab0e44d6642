// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/change.h"
#include "model/snapshot.h"
#include "model/text.h"

#include <QHostAddress>
#include <QList>
#include <QString>

#include <optional>

/// What a camera's access list does now, of either generation (API doc §2.16). Also for the planner: whether a way in
/// is left.
namespace guide {

/// One place of the list.
struct AccessPlace
{
    int index = 0; ///< as the camera numbers it
    bool ipv6 = false;
    QString text; ///< as the camera shows it: an address, a network, or `first-last`; empty = free
    std::optional<model::AccessEntry> entry; ///< absent when the place is free, or its text is no entry

    bool isFree() const { return text.isEmpty(); }

    bool operator==(const AccessPlace &) const = default;
};

struct AccessList
{
    using Form = model::EditAccessList::Form;

    Form form = Form::OneList;
    bool inForce = false; ///< always true for AllowAndDeny, unless the camera has a switch for it that is off
    /// What being listed in `places` means; absent when the camera did not say it in words. Allow for AllowAndDeny.
    std::optional<model::AccessListType> type;
    QList<AccessPlace> places; ///< IPv4 first, by index
    QList<AccessPlace> denied; ///< of AllowAndDeny: whoever is listed here may not come, even if allowed
    bool takesAdministrator = false; ///< the camera returned the names for an address that is always let in
    QHostAddress administrator; ///< null when there is none, or it is not switched on

    bool operator==(const AccessList &) const = default;
};

/// Absent when the camera returned no list that a form is known for.
std::optional<AccessList> accessListIn(const model::Snapshot &snapshot);

/// What the list does with somebody who comes from an address. An IPv4 address that arrives as `::ffff:a.b.c.d` counts
/// as IPv4.
enum class Admission {
    LetIn,
    ShutOut,
    Unclear, ///< the type is not known, or an entry that cannot be read decides
};

Admission admissionOf(const AccessList &list, const QHostAddress &address);

/// `Off`, `On: only 192.0.2.0/24 may come` …
model::Text accessListInWords(const AccessList &list);

} // namespace guide
