// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guide/firmware_version.h"

#include "model/result.h"
#include "model/snapshot.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace guide {

/// One published vulnerability, or several that are told apart by nothing a check can see.
///
/// How we read the limits of the records (they are sloppy, so this is our reading):
///   `before xx06a`       four-digit scheme, any platform: release 06, letter a; `0121d` is release 21 and not affected
///   `before 0x13a`, `0X09a`  the same: the platform's x says "any", and all platforms seen begin with 0
///   `before 0x20x`       any letter of release 20 is fixed
///   `0x06x to 0x08x`     releases 06, 07 and 08, any letter
///   `before 2.2002.xx.01x`   dotted scheme; the third number differs between models and is skipped
///   an exact `0105a`     that release, whatever build numbers follow
/// A limit says nothing about a version of another scheme.
struct Advisory
{
    enum class Concerns {
        Camera, ///< the firmware that runs on the camera
        Setting, ///< the camera, but a setting answers it: `section`
        Client, ///< the viewer's computer only
        Recorder, ///< not a camera
    };

    QStringList ids; ///< CVE numbers, or a short name where there is none
    QString what; ///< in our words
    Concerns concerns = Concerns::Camera;
    QString section; ///< of Concerns::Setting: the id of the section
    bool disputed = false; ///< the vendor disputes it
    /// The record names no version that the model's number could be held against: worth a look, not a proven weakness.
    bool unclear = false;

    /// `?` = one letter or digit, `*` = anything, `FD9165..FD9391` = these numbers with these letters before them. A
    /// pattern without `*` ends where the name ends or goes on with something else than a letter or digit (`-HTV`).
    QStringList models;
    QString brand; ///< empty = any
    std::optional<FirmwareVersion> before;
    std::optional<FirmwareVersion> from;
    std::optional<FirmwareVersion> to; ///< included
    QList<FirmwareVersion> versions; ///< exactly these
    int fixedInBeta = 0; ///< a beta of this number or later has the fix; 0 = says nothing
    QString help; ///< what to do about it, in our words
};

/// Reads a list of advisories (`"schema": "camlock-advisories/1"`), so that a newer file can take the place of the one
/// inside Camlock. Strict; the error is BadReply with one sentence that names line or key.
model::Result<QList<Advisory>> loadAdvisories(const QByteArray &json);

/// The list inside Camlock. Empty would mean a broken build; a test says that it is not.
const QList<Advisory> &builtInAdvisories();

/// The list that sections judge by: the built-in one, unless a newer one took its place.
const QList<Advisory> &advisoriesInUse();

/// Puts another list in the place of the built-in one for this process: a site's own file. To be called once, before
/// anything is judged.
void useAdvisories(const QList<Advisory> &advisories);

/// Whether the pattern fits the name of a model, see Advisory::models.
bool fitsModel(QStringView pattern, QStringView model);

/// The entries about cameras that fit this one, by the model in its firmware's name or the model it says it is.
QList<Advisory> advisoriesFor(const QList<Advisory> &advisories, const model::Identity &identity);

} // namespace guide
