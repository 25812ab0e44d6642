// SPDX-License-Identifier: Apache-2.0
#include "guide/firmware_version.h"

#include <QRegularExpression>

namespace guide {

using namespace Qt::Literals::StringLiterals;

/// A number, or `anyNumber` if one of its digits is an x.
static int numberOf(const QString &digits)
{
    bool isNumber = false;
    const int number = digits.toInt(&isNumber);
    return isNumber ? number : FirmwareVersion::anyNumber;
}

static void readLetter(const QString &letter, FirmwareVersion &version)
{
    if (!letter.isEmpty() && letter.compare(u'x', Qt::CaseInsensitive) != 0)
        version.letter = letter.front().toLower();
}

/// The `_48573_1` and `_Beta2` at the end.
static void readTail(const QString &tail, FirmwareVersion &version)
{
    const QStringList parts = tail.split(u'_', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (part.startsWith("beta"_L1, Qt::CaseInsensitive))
            version.beta = qMax(1, part.mid(4).toInt());
        else
            version.builds.append(part.toInt());
    }
}

std::optional<FirmwareVersion> parseFirmwareVersion(QStringView text)
{
    // No number has more digits than an int holds.
    static const QRegularExpression fourDigits(
        u"^([0-9xX]{2})([0-9xX]{2})(?:([A-Za-z])([0-9]{0,4}))?((?:_(?:[0-9]{1,9}|[Bb]eta[0-9]{0,4}))*)$"_s);
    static const QRegularExpression sixDigits(u"^([0-9]{2})([0-9]{2})([0-9]{2})((?:_[0-9]{1,9})*)$"_s);
    static const QRegularExpression dotted(
        u"^([0-9]{1,6})\\.([0-9]{1,6})\\.([0-9xX]{1,6})\\.([0-9]{1,6})([A-Za-z])?((?:_[0-9]{1,9})*)$"_s);
    const QString trimmed = text.left(80).trimmed().toString();
    FirmwareVersion version;
    if (const auto match = fourDigits.match(trimmed); match.hasMatch()) {
        version.numbers = {numberOf(match.captured(1)), numberOf(match.captured(2))};
        readLetter(match.captured(3), version);
        version.letterNumber = match.captured(4).toInt();
        readTail(match.captured(5), version);
        return version;
    }
    if (const auto match = sixDigits.match(trimmed); match.hasMatch()) {
        version.scheme = FirmwareVersion::Scheme::SixDigits;
        version.numbers = {numberOf(match.captured(1)), numberOf(match.captured(2)), numberOf(match.captured(3))};
        readTail(match.captured(4), version);
        return version;
    }
    if (const auto match = dotted.match(trimmed); match.hasMatch()) {
        version.scheme = FirmwareVersion::Scheme::Dotted;
        for (int part = 1; part <= 4; ++part)
            version.numbers.append(numberOf(match.captured(part)));
        readLetter(match.captured(5), version);
        readTail(match.captured(6), version);
        return version;
    }
    return std::nullopt;
}

std::partial_ordering compare(const FirmwareVersion &left, const FirmwareVersion &right)
{
    if (left.scheme != right.scheme || left.numbers.size() != right.numbers.size())
        return std::partial_ordering::unordered;
    for (qsizetype i = 0; i < left.numbers.size(); ++i) {
        const bool isPattern =
            left.numbers[i] == FirmwareVersion::anyNumber || right.numbers[i] == FirmwareVersion::anyNumber;
        if (!isPattern && left.numbers[i] != right.numbers[i])
            return left.numbers[i] <=> right.numbers[i];
    }
    if (left.letter.isNull() || right.letter.isNull())
        return std::partial_ordering::equivalent;
    if (left.letter != right.letter)
        return left.letter.unicode() <=> right.letter.unicode();
    return left.letterNumber <=> right.letterNumber;
}

Firmware parseFirmware(QStringView reported)
{
    // The model may hold dashes of its own (`FD9387-HTV`), version and brand never do.
    const QString text = reported.left(200).trimmed().toString();
    Firmware firmware;
    const qsizetype versionDash = text.lastIndexOf(u'-');
    firmware.versionText = text.mid(versionDash + 1);
    firmware.version = parseFirmwareVersion(firmware.versionText);
    if (versionDash > 0) {
        const qsizetype brandDash = text.lastIndexOf(u'-', versionDash - 1);
        firmware.brand = brandDash > 0 ? text.mid(brandDash + 1, versionDash - brandDash - 1) : QString();
        firmware.model = text.left(brandDash > 0 ? brandDash : versionDash);
    }
    return firmware;
}

} // namespace guide
