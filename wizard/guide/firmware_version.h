// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QChar>
#include <QList>
#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace guide {

/// A firmware version in one of the spellings that VIVOTEK uses (field notes, "Values"):
///   FourDigits `0121d`, `0100e1`, `0107b_1`, `0121d_48573_1`: two digits platform, two digits release, a letter, the
///              letter's own number, build numbers after `_`; `_Beta2` marks a beta
///   SixDigits  `012501`: platform, release, and a number in place of the letter
///   Dotted     `2.2002.23.01k`: the scheme of 2022
/// A digit may be written as `x` or `X`: that makes the text a pattern, as in the limits of published records.
struct FirmwareVersion
{
    enum class Scheme { FourDigits, SixDigits, Dotted };

    static constexpr int anyNumber = -1;

    Scheme scheme = Scheme::FourDigits;
    QList<int> numbers; ///< `anyNumber` where the text has an x in it
    QChar letter; ///< null = any
    int letterNumber = 0; ///< 1 of `e1`
    QList<int> builds;
    int beta = 0; ///< 0 = not a beta

    bool operator==(const FirmwareVersion &) const = default;
};

/// Absent when the text is none of the schemes.
std::optional<FirmwareVersion> parseFirmwareVersion(QStringView text);

/// Unordered when the schemes differ. Parts that are `anyNumber`, or a letter that is null, on either side count as
/// equal and are skipped: `0121d` against `xx06a` compares 21 with 06 only, since nothing else differs before it.
/// Builds and betas are not compared: records name releases, not builds.
std::partial_ordering compare(const FirmwareVersion &left, const FirmwareVersion &right);

/// `FD9387-HTV-VVTK-0121d` taken apart. Model and brand are empty when the text is a version alone.
struct Firmware
{
    QString model;
    QString brand; ///< `VVTK` = VIVOTEK; others are builds for other makers
    QString versionText;
    std::optional<FirmwareVersion> version;
};

Firmware parseFirmware(QStringView reported);

} // namespace guide
