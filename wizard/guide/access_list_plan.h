// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guide/access_list_state.h"
#include "guide/access_wish.h"

#include "model/change.h"
#include "model/finding.h"

#include <QLatin1StringView>
#include <QList>

/// From the access list that is there to the one that a site wants: the working half of `access_list_on`.
namespace guide {

/// What has to be done to a list.
struct AccessGap
{
    model::EditAccessList edit;
    int withoutPlace = 0; ///< wanted entries for which the camera has no free place
    bool setsAdministrator = false; ///< the administrator's address is not as wanted, and the camera takes one

    bool isEmpty() const { return edit.add.isEmpty() && edit.remove.isEmpty() && !edit.type && !setsAdministrator; }
};

/// Entries of the list that lie within a wanted one may stay; all others go. Wanted IPv6 entries are left out where the
/// camera has no list for IPv6; where an old camera lets all of IPv6 in and no such entry is wanted, the camera's own
/// `::1` takes that place. The administrator's address becomes an entry where the camera takes no administrator.
AccessGap gapBetween(const AccessList &list, const AccessWish &wish);

/// Whether the list lets in those who are wanted and nobody else. For a wish without trouble.
model::Finding judgeAccessList(
    const model::Snapshot &snapshot, const AccessList &list, const AccessWish &wish, model::Text recommended);

/// All changes in the order in which nobody who is wanted is shut out: a list that denies is switched off, the
/// administrator is set, entries are added before others are removed, and the list is switched on last. Where the
/// camera does not say what its list does, all is left to a person: the number behind `ipfilter_type` is not known (API
/// doc Q6), and the wrong one would shut out exactly the wanted.
QList<model::Change> closeGap(
    const model::Snapshot &snapshot, const AccessList &list, const AccessWish &wish, QLatin1StringView section);

} // namespace guide
