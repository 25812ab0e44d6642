// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guide/firmware_version.h"

#include "model/answers.h"
#include "model/snapshot.h"
#include "model/text.h"

#include <QString>

#include <optional>

namespace guide {

/// What the name of a firmware package tells: `FD9387-HTV-VVTK-2.2002.23.01k.flash.pkg` (API doc §3.5). Absent when it
/// does not tell model and version. What a browser adds to a second download, ` (1)`, does not count.
std::optional<Firmware> firmwareOfPackage(QStringView fileName);

/// What a package is to a camera.
enum class PackageFit {
    Newer,
    Same, ///< the camera runs this version
    Older,
    NoPackage, ///< the name does not tell model and version
    AnotherModel, ///< neither the beginning of the firmware that the camera runs, nor one of its model names
    AnotherBrand, ///< a build for another maker (`TCON`), or VIVOTEK's own for such a camera
    UnknownCamera, ///< the camera does not tell what it runs
    NotComparable, ///< it fits the model, and which of the two versions is newer cannot be told
};

/// Our reading where two schemes meet: the dotted one came with the firmware of 2022 and is newer than all others.
PackageFit fitOf(QStringView fileName, const model::Snapshot &camera);

/// Why the package that was chosen for this camera (the answers of `firmware_current`) must not be sent; absent when
/// none was chosen, or it may. The file itself is not looked at; what was seen of it is in the answers.
std::optional<model::Text> packageProblem(const model::Snapshot &camera, const model::Answers &answers);

/// Keys of those answers.
namespace package {
inline constexpr QLatin1StringView file("packageFile");
inline constexpr QLatin1StringView sha256("packageSha256"); ///< as VIVOTEK's page gives it; may be blank
inline constexpr QLatin1StringView older("allowOlder"); ///< `1`: a downgrade is wanted
inline constexpr QLatin1StringView seenSha256("packageSeenSha256"); ///< of the file itself, hexadecimal
inline constexpr QLatin1StringView seenSize("packageSeenSize"); ///< in bytes
} // namespace package

} // namespace guide
