// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/access_list.h"
#include "model/answers.h"
#include "model/text.h"

#include <QHostAddress>
#include <QList>
#include <QString>

namespace guide {

/// Who shall reach the camera, as the site says.
struct AccessWish
{
    QList<model::AccessEntry> entries; ///< each once, as typed
    QHostAddress administrator; ///< always let in; null = nobody was named
    model::Text trouble; ///< why nothing can be done with the answer; empty when something can
    QString needs; ///< the key of the site profile that is missing or wrong

    bool letsIn(const QHostAddress &address) const;
};

/// Reads the answers `entries` (separated by commas) and `administrator`.
AccessWish accessWish(const model::SectionAnswer &answer);

/// The entry lets all of a family in, or as good as all: cameras write "all of IPv4" from 1.0.0.0 on.
bool isEverybody(const model::AccessEntry &entry);
/// The inner entry has no address that the outer one has not.
bool lies(const model::AccessEntry &inner, const model::AccessEntry &outer);

QString entriesInWords(const AccessWish &wish); ///< for a sentence: `192.0.2.10, 192.0.2.64/26`

} // namespace guide
