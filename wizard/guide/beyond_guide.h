// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/snapshot.h"
#include "model/text.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace guide {

/// Something that a reader of the guide expects to be told although it has no chapter for it: it counts in no score.
struct BeyondGuide
{
    QString id; ///< stable, for records: `ftpSetting`, `ddnsSetting` …
    model::Text seen; ///< what the camera's own settings say, in words
    bool isOff = true; ///< nothing of it is on

    bool operator==(const BeyondGuide &) const = default;
};

/// FTP, telnet, DDNS, Express Link, Bonjour, discovery by ONVIF and packages of others, by the camera's own settings.
/// Only what the camera returned is told: a name that is missing says nothing (API doc §2.9, §2.18, §2.21; most names
/// are only candidates, so any name with the feature's word and a switch's ending counts).
QList<BeyondGuide> beyondGuideIn(const model::Snapshot &snapshot);

/// The groups that these names are in, for cameras that do not give everything at once.
QStringList groupsBeyondGuide();

} // namespace guide
